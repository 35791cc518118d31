import type { TellingPatterns } from '../catalogue.ts';

export const tellings: TellingPatterns = {
  pending: {
    title: 'Commande reçue',
    headline: 'En préparation',
    detail:
      '{shop} a votre commande. Les premières nouvelles arrivent quand le transporteur l’a prise en charge.',
  },
  noScan: {
    early: {
      title: 'Emballé, en attente du transporteur',
      headline: 'En attente du transporteur',
      detail:
        '{carrier} n’a pas encore enregistré le colis. Un nouveau colis n’apparaît parfois que dans la soirée.',
    },
    slow: {
      title: 'Emballé, en attente du transporteur',
      headline: 'En attente du transporteur',
      detail:
        '{carrier} n’a pas encore enregistré le colis, c’est plus long que d’habitude. Si rien ne bouge d’ici deux jours, écrivez à {shop}.',
    },
    unknown: {
      title: 'Pas encore de nouvelles',
      headline: '{carrier} ne connaît pas encore ce numéro',
      detail:
        'Cinq jours, c’est plus que d’habitude. C’est à {shop} de vérifier\u00a0: écrivez-leur.',
    },
    wrong: { title: 'Pas encore de nouvelles' },
  },
  labelCreated: {
    title: 'Emballé, en attente du transporteur',
    headline: 'En attente du transporteur',
    detail:
      '{carrier} n’a pas encore enregistré le colis. Cela prend en général moins d’une journée.',
  },
  inTransit: {
    title: 'En chemin',
    headline: 'En chemin',
    detail: '{last}. {more}',
    next: 'Les prochaines nouvelles arrivent en général en moins d’un jour.',
  },
  late: {
    title: 'Plus tard que promis',
    headline: 'Toujours en chemin',
    newDayUnknown: 'Nouveau jour pas encore connu',
    detail: '{last}. Votre colis continue d’avancer. Nous sommes désolés pour l’attente.',
  },
  silent: {
    title: {
      one: 'Pas de nouvelles depuis un jour',
      other: 'Pas de nouvelles depuis {days} jours',
    },
    headline: 'Toujours en chemin',
    detail: {
      waiting:
        'La plupart des colis repartent dans les deux jours qui suivent, vous n’avez rien à faire.',
      stalled:
        '{carrier} ne l’a pas enregistré depuis plus longtemps que d’habitude. Écrivez à {shop}, qui peut se renseigner.',
    },
  },
  customs: {
    title: 'À la douane',
    headline: 'À la douane',
    detail: 'À la douane depuis {since}. Deux jours sont habituels, vous n’avez rien à faire.',
  },
  outForDelivery: {
    title: 'En cours de livraison',
    headline: 'Aujourd’hui',
    detail: 'Dans le véhicule du livreur depuis {since}.',
  },
  attempted: {
    title: { absent: 'Il n’y avait personne, {time}', tried: 'Passage du livreur, {time}' },
    headline: 'Un nouveau passage suit',
    detail:
      'Vous pouvez en rester là\u00a0: le livreur repasse en général le jour ouvré suivant. Les autres possibilités sont sur l’avis de passage ou sur le site du transporteur.',
  },
  readyForPickup: {
    title: 'À retirer',
    headline: 'À retirer',
    detail: {
      sentence: '{text}.',
      until: 'Il vous y attend jusqu’au {day}',
      over: 'Il y était gardé jusqu’au {day}, demandez s’il y est encore',
      bring: 'Prenez une pièce d’identité',
      aboutAWeek: 'Il y est gardé environ une semaine',
    },
  },
  delivered: {
    title: 'Livré {when}',
    headline: {
      neighbour: 'Dans votre voisinage',
      collected: 'Vous l’avez',
      safe_place: 'Déposé en lieu sûr',
      signed: 'Arrivé, contre signature',
      home: 'Il est arrivé',
    },
    detail: {
      promisedNothing: 'Le transporteur indique qu’il est arrivé.',
      late: {
        one: 'Un jour plus tard que promis. Nous sommes désolés pour l’attente.',
        other: '{days} jours plus tard que promis. Nous sommes désolés pour l’attente.',
      },
      early: { one: 'Un jour plus tôt que promis.', other: '{days} jours plus tôt que promis.' },
      onTime: 'Le jour promis.',
    },
  },
  exception: {
    title: { action: 'Il manque quelque chose', held: 'Retenu en route' },
    headline: 'Retenu en route',
    detail: {
      action: 'Écrivez à {shop} pour qu’il puisse repartir.',
      held: '{carrier} s’en occupe, vous n’avez rien à faire. Nous sommes désolés pour l’attente.',
    },
  },
  returning: {
    title: 'Demi-tour',
    headline: 'Sur le chemin du retour vers {shop}',
    detail: '{why}. Écrivez à {shop} pour un nouvel envoi.',
    unknown: 'La livraison n’a pas pu se faire',
  },
  returned: {
    title: 'Retourné',
    headline: 'De retour chez {shop}',
    detail: 'Si cela vous surprend, écrivez à {shop}.',
  },
  cancelled: {
    title: 'Annulé',
    headline: { order: 'Cette commande a été annulée', parcel: 'Ce colis a été annulé' },
    detail: 'Rien n’est en route. Si cela vous surprend, écrivez à {shop}.',
  },
  replaced: {
    title: { lost: 'Introuvable', damaged: 'N’arrivera pas' },
    headline: 'Un autre arrive à la place',
    detail:
      '{carrier} n’a pas pu apporter celui-ci. Nous sommes désolés. L’autre figure ici parmi vos colis, vous n’avez rien à faire.',
  },
  lost: {
    title: 'Introuvable',
    headline: 'Votre colis est perdu',
    detail:
      '{carrier} a perdu sa trace. Nous sommes désolés. Écrivez à {shop}, qui va arranger cela.',
  },
  destroyed: {
    title: 'N’arrivera pas',
    headline: 'Votre colis n’a pas survécu au voyage',
    detail:
      '{carrier} a dû s’en défaire. Nous sommes désolés. Écrivez à {shop}, qui va arranger cela.',
  },
  expired: {
    title: 'Pas de nouvelles depuis 30 jours',
    headline: 'La piste est froide',
    detail: '{carrier} ne donne plus de nouvelles. S’il n’est pas arrivé, écrivez à {shop}.',
  },
};
