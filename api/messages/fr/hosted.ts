import type { HostedPatterns } from '../hosted-patterns.ts';

export const hosted: HostedPatterns = {
  // Without “de”, which would have to be “d’” or “du” for many a name.
  neutralTitle: 'Votre colis {shop}',
  neutralText: 'Où il est, et quand il arrive.',
  shopLinks: 'Boutique',
  footLinks: 'Autres liens de la boutique',
  order: 'Commande {number}, {day}',
  sum: 'Total hors livraison',
  each: '{count} à {price} pièce',
  times: '{count} exemplaires',
  questions: 'Une question\u00a0?',
  askShop: 'Adressez-vous à {shop}, votre numéro de commande suffit.',
  write: 'Écrire à {shop}',
  call: 'Appeler',
  help: 'Aide',

  calendar: 'Ajouter à l’agenda',
  eventTitle: 'Colis {shop}',
  eventText: 'Où il est en ce moment\u00a0: {url}',
  noEvent: {
    stage: 'Rien à noter',
    headline: 'Aucune livraison à venir',
    text: 'Soit il est déjà chez vous, soit le jour n’est pas encore connu.',
    back: 'Voir le colis',
  },
  noParcel: {
    stage: 'Rien trouvé',
    headline: 'Ce lien ne mène à aucun colis',
    text: 'Il est peut-être incomplet, ou la personne qui l’a partagé l’a désactivé. Rouvrez-le depuis l’e‑mail de la boutique, ou écrivez à la boutique\u00a0: avec votre numéro de commande, on peut vous en envoyer un nouveau.',
  },

  share: 'Envoyer à quelqu’un',
  shareText:
    'Cette personne verra où est ce colis, mais ni ce qu’il contient, ni son prix, ni qui l’a commandé.',
  makeLink: 'Créer un lien',
  shared: 'Un lien vers ce colis',
  sharedText:
    'Qui a ce lien voit où est le colis, jusqu’à ce que vous le désactiviez ou après 60 jours sans nouvelles.',
  link: 'Lien',
  send: 'Envoyer',
  copy: 'Copier',
  copied: 'Copié',
  stop: 'Désactiver le lien',

  gift: {
    title: 'Un cadeau',
    text: 'Ce qu’il contient reste une surprise. {shop} garde le secret.',
  },
  sharedView: {
    title: 'Partagé avec vous',
    text: 'Quelqu’un qui a commandé chez {shop} vous montre où est ce colis.',
  },
  push: {
    turnOn: 'Me prévenir sur cet appareil',
    text: 'Un mot quand il part en livraison, quand il est arrivé et quand quelque chose change. Rien d’autre.',
    on: 'Cet appareil vous préviendra',
    turnOff: 'Ne plus me prévenir',
    blocked:
      'Ce navigateur bloque les notifications d’ici. Vous pouvez les autoriser dans les réglages de la page.',
    failed: 'Cela n’a pas marché. Réessayez dans une minute.',
  },
  report: {
    photosHint: 'Jusqu’à {most}\u00a0: JPEG, PNG ou WebP, {size} au plus chacune.',
    photoRefused: '{title}\u00a0: trop lourde, ou pas une image de ce type.',
    photosAgain: 'Choisissez à nouveau les photos, cette page ne peut pas les garder.',
  },
  madeBy: 'Suivi par Porchlight, logiciel libre',
};
