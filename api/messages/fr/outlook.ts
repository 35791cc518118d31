import type { OutlookPatterns } from '../outlook-patterns.ts';

export const outlook: OutlookPatterns = {
  on: { today: 'aujourd’hui', tomorrow: 'demain', day: '{day}' },
  by: { today: 'd’ici ce soir', tomorrow: 'd’ici demain', day: 'd’ici {day}' },
  bare: { today: 'aujourd’hui', tomorrow: 'demain', day: '{day}' },
  rest: {
    weekend: 'Le week-end, les colis avancent peu',
    holiday: 'Les jours fériés, les colis avancent peu',
    holidays: 'Avec les jours fériés, les colis avancent peu',
  },
  parcels: {
    route: 'La plupart des colis sur ce trajet',
    carrier: 'La plupart de nos colis avec {carrier}',
    usual: 'La plupart des colis',
  },
  nextScan: {
    plain: 'Les prochaines nouvelles arrivent en général {on}.',
    rest: '{rest}\u00a0: les prochaines nouvelles arrivent en général {on}.',
  },
  firstScan: {
    none: '{carrier} n’a pas encore enregistré le colis. {usual}',
    past: 'C’est un peu plus long que d’habitude.',
    soon: 'Cela prend en général moins d’une journée.',
    rest: '{rest}\u00a0: les premières nouvelles arrivent en général {on}.',
    plain: 'Les premières nouvelles arrivent en général {on}.',
  },
  movesAgain: '{parcels} repartent {by}, vous n’avez rien à faire.',
  askBy: 'Si rien ne bouge {by}, écrivez à {shop}.',
  stillMoving: 'Votre colis continue d’avancer.',
  sorry: 'Nous sommes désolés pour l’attente.',
  arrives: {
    by: '{parcels} arrivent {by}.',
    between: '{parcels} arrivent entre {from} et {to}.',
  },
  customs: {
    one: 'À la douane depuis {since}. Un jour est habituel, vous n’avez rien à faire.',
    other: 'À la douane depuis {since}. {days} jours sont habituels, vous n’avez rien à faire.',
  },
  numbers: ['Deux', 'Trois', 'Quatre', 'Cinq', 'Six'],
  atTheDoor: 'La plupart sont livrés avant {time}.',
  comesAgain:
    'Vous pouvez en rester là\u00a0: le livreur repasse en général {on}. Les autres possibilités sont sur l’avis de passage ou sur le site du transporteur.',
  insideWindow: 'Dans le créneau promis.',
  lostSince: 'Introuvable depuis {day}',
  // Behind a colon: “à Le Mans” would be wrong.
  lostIn: '{carrier} a perdu sa trace. Dernier passage\u00a0: {place}.',
  lostAct: 'Nous sommes désolés. Écrivez à {shop}, qui va arranger cela.',
  moved: 'Déplacé de {from} à {to}',
  because: {
    carrier: '{moved}, retard du transporteur',
    shop: '{moved}, retard à la boutique',
    shopper: '{moved}, personne ne pouvait le recevoir',
    customs: '{moved}, retenu à la douane',
    weather: '{moved}, à cause de la météo',
    agreed: '{moved}, comme convenu',
  },
  noRound: 'Déplacé de {from} à {to}\u00a0: {carrier} ne livre pas {from}',
  lastScan: 'Dernières nouvelles\u00a0: {where}',
  moreStops: { one: 'Une autre étape', other: '{count} autres étapes' },
};
