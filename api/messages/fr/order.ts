import type { OrderPatterns, ReturnPatterns } from '../catalogue.ts';

const ordinal: OrderPatterns['ordinal'] = {
  words: [
    'premier',
    'deuxième',
    'troisième',
    'quatrième',
    'cinquième',
    'sixième',
    'septième',
    'huitième',
    'neuvième',
    'dixième',
  ],
  more: { one: '{n}er', other: '{n}e' },
};

export const order: OrderPatterns = {
  item: {
    all: '«\u00a0{title}\u00a0»',
    one: '1\u00a0×\u00a0«\u00a0{title}\u00a0»',
    several: '{count}\u00a0×\u00a0«\u00a0{title}\u00a0»',
  },
  things: { one: '{count} article', other: '{count} articles' },
  parcels: {
    one: 'Votre commande arrive en {all} colis',
    other: 'Votre commande arrive en {all} colis',
  },
  both: 'Les deux colis sont arrivés',
  everyOne: { one: 'Le colis est arrivé', other: 'Les {all} colis sont arrivés' },
  some: {
    one: '{home} colis sur {parcels} est arrivé',
    other: '{home} colis sur {parcels} sont arrivés',
  },
  outOf: { one: '{all}', other: '{all}' },
  missing: {
    lost: ', le {ordinal} s’est perdu',
    goingBack: ', le {ordinal} repart vers la boutique',
    holds: { one: ', {items} est dans le {place}', more: ', {items} sont dans le {place}' },
  },
  ordinal,
  place: ordinal,
  notShipped: {
    one: 'En attente d’envoi\u00a0: {items}.',
    more: 'En attente d’envoi\u00a0: {items}.',
  },
  cancelled: { one: 'Annulé\u00a0: {items}.', more: 'Annulés\u00a0: {items}.' },
  goingBack: {
    one: 'Sur le chemin du retour\u00a0: {items}.',
    more: 'Sur le chemin du retour\u00a0: {items}.',
  },
  back: {
    one: 'De retour à la boutique\u00a0: {items}.',
    more: 'De retour à la boutique\u00a0: {items}.',
  },
  allCancelled: 'Cette commande a été annulée.',
  places: {
    not_shipped: 'Pas encore expédié',
    under_way: 'En chemin',
    home: 'À la maison',
    cancelled: 'Annulé',
    lost: 'Perdu en route',
    returning: 'Sur le chemin du retour',
    returned: 'De retour à la boutique',
  },
  packing: 'En préparation',
  packed: 'Emballé',
  parcel: 'Colis\u00a0{n}',
};

export const returns: ReturnPatterns = {
  title: { items: 'Retour\u00a0: {items}', none: 'Retour' },
  headline: {
    requested: 'Votre retour est attendu',
    approved: 'Votre retour est attendu',
    sent_back: 'Sur le chemin du retour',
    received: 'À la boutique',
    refunded: 'Remboursé',
    refundedAmount: '{amount} remboursés',
    rejected: 'Retour refusé',
    cancelled: 'Retour annulé',
  },
  detail: {
    requested:
      '{shop} a bien reçu votre demande. Emballez l’article et envoyez-le dès qu’on vous aura dit comment.',
    approved:
      '{shop} est d’accord. Emballez l’article et déposez-le. Ensuite, vous n’avez plus rien à faire.',
    sent_back: 'Vous n’avez rien à faire d’ici son arrivée chez {shop}.',
    received: '{shop} y jette un œil, puis vous rembourse.',
    exchanged: '{shop} l’a bien reçu. L’autre article arrive dans son propre colis.',
    refunded: 'À la banque, il faut deux ou trois jours pour le voir apparaître.',
    rejected: 'Si la raison ne vous paraît pas claire, écrivez à {shop}.',
    cancelled: 'Il n’y a rien à renvoyer. Si cela vous surprend, écrivez à {shop}.',
  },
  steps: {
    announced: 'Annoncé',
    sentBack: 'Renvoyé',
    withShop: 'À la boutique',
    refunded: 'Remboursé',
  },
  arrived: 'À la boutique',
};
