import type { OutlookPatterns } from '../outlook-patterns.ts';

export const outlook: OutlookPatterns = {
  on: { today: 'oggi', tomorrow: 'domani', day: '{day}' },
  by: { today: 'entro oggi', tomorrow: 'entro domani', day: 'entro {day}' },
  bare: { today: 'oggi', tomorrow: 'domani', day: '{day}' },
  rest: {
    weekend: 'Nel fine settimana si muove poco',
    holiday: 'Nei giorni festivi si muove poco',
    holidays: 'Durante le feste si muove poco',
  },
  parcels: {
    route: 'La maggior parte dei pacchi su questa tratta',
    carrier: 'La maggior parte dei nostri pacchi con {carrier}',
    usual: 'La maggior parte dei pacchi',
  },
  nextScan: {
    plain: 'Le prossime notizie arrivano di solito {on}.',
    rest: '{rest}; le prossime notizie arrivano di solito {on}.',
  },
  firstScan: {
    none: '{carrier} non l’ha ancora registrato. {usual}',
    past: 'Ci vuole un po’ più del solito.',
    soon: 'Di solito ci vuole meno di un giorno.',
    rest: '{rest}; le prime notizie arrivano di solito {on}.',
    plain: 'Le prime notizie arrivano di solito {on}.',
  },
  movesAgain: '{parcels} riparte {by}, non devi fare nulla.',
  askBy: 'Se {by} non si muove nulla, scrivi a {shop}.',
  stillMoving: 'Il tuo pacco continua il viaggio.',
  sorry: 'Ci dispiace per l’attesa.',
  arrives: {
    by: '{parcels} arriva {by}.',
    between: '{parcels} arriva tra {from} e {to}.',
  },
  customs: {
    one: 'Arrivato in dogana: {since}. Un giorno è normale, non devi fare nulla.',
    other: 'Arrivato in dogana: {since}. {days} giorni sono normali, non devi fare nulla.',
  },
  numbers: ['Due', 'Tre', 'Quattro', 'Cinque', 'Sei'],
  atTheDoor: 'La maggior parte arriva a casa entro le {time}.',
  comesAgain:
    'Puoi lasciare così: di solito ripassano {on}. Cos’altro si può fare è sull’avviso o sul sito del corriere.',
  insideWindow: 'Nella fascia oraria promessa.',
  lostSince: 'Smarrito da {day}',
  lostIn: '{carrier} ne ha perso le tracce a {place}.',
  lostAct: 'Ci dispiace. Scrivi a {shop}, che sistemerà tutto.',
  moved: 'Spostato da {from} a {to}',
  because: {
    carrier: '{moved}, ritardo del corriere',
    shop: '{moved}, ritardo del negozio',
    shopper: '{moved}, nessuno poteva riceverlo',
    customs: '{moved}, fermo in dogana',
    weather: '{moved}, per il maltempo',
    agreed: '{moved}, come concordato',
  },
  noRound: 'Spostato da {from} a {to}: {carrier} non consegna {from}',
  lastScan: 'Ultime notizie: {where}',
  moreStops: { one: 'Un’altra tappa', other: 'Altre {count} tappe' },
};
