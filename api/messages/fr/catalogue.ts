import type { Catalogue } from '../catalogue.ts';
import { element, lookup } from './element.ts';
import { help } from './help.ts';
import { hosted } from './hosted.ts';
import { order, returns } from './order.ts';
import { outlook } from './outlook.ts';
import { reasons } from './reasons.ts';
import { said } from './said.ts';
import { tellings } from './tellings.ts';

export const fr: Catalogue = {
  settings: {
    calendar: 'fr-FR',
    hourDigits: 1,
    weekdayStop: true,
    shortMonths: 'alone',
    firstOfMonth: '1er',
    smallTitles: false,
    comma: ', ',
    gap: ' ',
    stop: '.',
  },

  today: 'Aujourd’hui',
  tomorrow: 'Demain',
  yesterday: 'Hier',
  dayShort: '{weekday}\u00a0{day}',
  dayFar: { thisYear: '{day}\u00a0{month}', otherYear: '{day}\u00a0{month}\u00a0{year}' },
  todayOrTomorrow: 'Aujourd’hui ou demain',
  dayLong: {
    thisYear: '{weekday} {day}\u00a0{month}',
    otherYear: '{weekday} {day}\u00a0{month} {year}',
  },
  time: '{hour}h{minute}',
  timeRange: '{from}\u2060–\u2060{to}',
  dayRange: 'du {from} au {to}',
  dayAndTime: '{day}, {time}',
  quantity: '{count}\u00a0×\u00a0{title}',
  updates: {
    none: 'Aucun passage enregistré pour l’instant.',
    some: { one: '{count} étape enregistrée', other: '{count} étapes enregistrées' },
  },

  scan: {
    pending: 'Commande reçue',
    label_created: 'Emballé, étiquette imprimée',
    picked_up: 'Pris en charge à la boutique',
    in_transit: 'En chemin',
    customs: 'À la douane',
    out_for_delivery: 'En cours de livraison',
    delivery_attempted: 'Passage du livreur',
    ready_for_pickup: 'À retirer',
    delivered: 'Livré',
    exception: 'Retenu',
    returning: 'Sur le chemin du retour',
    returned: 'De retour à la boutique',
    cancelled: 'Annulé',
    lost: 'Introuvable',
    destroyed: 'Détruit',
    expired: 'Pas de nouvelles du transporteur',
  },
  steps: {
    ordered: 'Commandé',
    packed: 'Emballé',
    onItsWay: 'En chemin',
    outForDelivery: 'En livraison',
    home: 'À la maison',
    ready: 'À retirer',
    attempted: 'Passage {time}',
    turnedBack: 'Demi-tour',
    withShop: 'À la boutique',
    lastSeen: 'Vu en dernier',
    search: 'Recherche',
    cancelled: 'Annulé',
  },
  words: {
    progress: 'Avancement',
    done: 'Fait\u00a0:',
    promised: 'Promis\u00a0:',
    contents: 'Dans le colis',
    carrier: 'Transporteur',
    route: 'Trajet',
    newsBy: 'Des nouvelles avant',
    copy: 'Copier le numéro de suivi',
    copied: 'Numéro de suivi copié',
    log: 'Tout jusqu’ici',
    noNews:
      'Pas encore de passage enregistré. Un nouveau colis n’apparaît parfois que dans la soirée.',
    retry: 'Réessayer',
    stale: 'Situation à {time}. Le suivi ne répond pas pour le moment, nous continuons d’essayer.',
  },

  onDay: '{day}',
  promiseLabel: 'Promis {day}',
  promiseUnchanged: '{day}, inchangé',
  promiseKept: '{day}, tenu',
  promiseMoved: 'Déplacé du {from} au {to}',

  carrierPage: 'Voir chez {carrier}',
  theCarrier: 'Le transporteur',
  proof: {
    with_neighbour: 'Remis à quelqu’un du voisinage, {when}',
    collected: 'Retiré, {when}',
    safe_place: 'Déposé en lieu sûr, {when}',
    signed: 'Remis contre signature, {when}',
    told: 'Remis, {when}',
  },
  proofAction: 'Voir la preuve de livraison',
  order,
  returns,
  reasons,
  act: 'Il manque quelque chose',
  standsIn: 'À la place du colis perdu.',
  handedTo: '{carrier} a pris le relais.',
  flagged: {
    redirected: 'Il part vers la nouvelle adresse, comme demandé.',
    rescheduled: 'Un nouveau jour a été convenu.',
    in_part: 'Le reste suit.',
    damaged: 'Il a été abîmé en route. Écrivez à {shop}, qui va arranger cela.',
  },
  page: { order: 'Votre commande', proof: 'Remise', carriers: 'Transporteurs' },
  help,
  said,
  outlook,
  hosted,
  element,
  lookup,
  ...tellings,
};
