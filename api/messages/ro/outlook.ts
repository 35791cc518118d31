import type { OutlookPatterns } from '../outlook-patterns.ts';

export const outlook: OutlookPatterns = {
  on: { today: 'azi', tomorrow: 'mâine', day: '{day}' },
  by: { today: 'până diseară', tomorrow: 'până mâine', day: 'până {day}' },
  bare: { today: 'azi', tomorrow: 'mâine', day: '{day}' },
  rest: {
    weekend: 'În weekend coletele merg mai încet',
    holiday: 'În zilele libere coletele merg mai încet',
    holidays: 'De sărbători coletele merg mai încet',
  },
  parcels: {
    route: 'Cele mai multe colete pe ruta aceasta',
    carrier: 'Cele mai multe dintre coletele noastre cu {carrier}',
    usual: 'Cele mai multe colete',
  },
  nextScan: {
    plain: 'Următoarea veste vine de obicei {on}.',
    rest: '{rest}; următoarea veste vine de obicei {on}.',
  },
  firstScan: {
    none: '{carrier} nu l-a scanat încă. {usual}',
    past: 'Durează puțin mai mult ca de obicei.',
    soon: 'De obicei durează mai puțin de o zi.',
    rest: '{rest}; prima veste vine de obicei {on}.',
    plain: 'Prima veste vine de obicei {on}.',
  },
  movesAgain: '{parcels} pornesc din nou {by}, nu ai nimic de făcut.',
  askBy: 'Dacă nu se mișcă nimic {by}, scrie-le celor de la {shop}.',
  stillMoving: 'Coletul tău e în continuare pe drum.',
  sorry: 'Ne pare rău pentru așteptare.',
  arrives: {
    by: '{parcels} ajung {by}.',
    between: '{parcels} ajung între {from} și {to}.',
  },
  customs: {
    one: 'Ajuns la vamă: {since}. De obicei durează o zi, nu ai nimic de făcut.',
    few: 'Ajuns la vamă: {since}. De obicei durează {days} zile, nu ai nimic de făcut.',
    other: 'Ajuns la vamă: {since}. De obicei durează {days} de zile, nu ai nimic de făcut.',
  },
  numbers: ['două', 'trei', 'patru', 'cinci', 'șase'],
  atTheDoor: 'Cele mai multe ajung la ușă până la {time}.',
  comesAgain:
    'Poți lăsa așa: de obicei curierul revine {on}. Celelalte variante sunt pe aviz sau pe site-ul curierului.',
  insideWindow: 'În intervalul promis.',
  lostSince: 'Dispărut de {day}',
  lostIn: '{carrier} i-a pierdut urma la {place}.',
  lostAct: 'Ne pare rău. Scrie-le celor de la {shop}, ei rezolvă.',
  moved: 'Mutat de {from} pe {to}',
  because: {
    carrier: '{moved}, întârziere la curier',
    shop: '{moved}, întârziere la magazin',
    shopper: '{moved}, nu l-a putut primi nimeni',
    customs: '{moved}, reținut la vamă',
    weather: '{moved}, din cauza vremii',
    agreed: '{moved}, așa cum s-a stabilit',
  },
  noRound: 'Mutat de {from} pe {to}: {carrier} nu livrează {from}',
  lastScan: 'Ultima veste: {where}',
  moreStops: {
    one: 'Încă o oprire',
    few: 'Încă {count} opriri',
    other: 'Încă {count} de opriri',
  },
};
