import type { OutlookPatterns } from '../outlook-patterns.ts';

export const outlook: OutlookPatterns = {
  on: { today: 'i dag', tomorrow: 'i morgon', day: 'på {day}' },
  by: { today: 'senast i dag', tomorrow: 'senast i morgon', day: 'senast på {day}' },
  bare: { today: 'i dag', tomorrow: 'i morgon', day: '{day}' },
  rest: {
    weekend: 'På helgen står det mesta still',
    holiday: 'På en helgdag står det mesta still',
    holidays: 'Under helgdagarna står det mesta still',
  },
  parcels: {
    route: 'De flesta paket på den här sträckan',
    carrier: 'De flesta av våra paket med {carrier}',
    usual: 'De flesta paket',
  },
  nextScan: {
    plain: 'Nästa nyhet kommer oftast {on}.',
    rest: '{rest}, så nästa nyhet kommer oftast {on}.',
  },
  firstScan: {
    none: '{carrier} har inte skannat det än. {usual}',
    past: 'Det tar lite längre än vanligt.',
    soon: 'Det tar oftast mindre än en dag.',
    rest: '{rest}, så första nyheten kommer oftast {on}.',
    plain: 'Första nyheten kommer oftast {on}.',
  },
  movesAgain: '{parcels} rör sig igen {by}, du behöver inte göra något.',
  askBy: 'Om inget har hänt {by}, skriv till {shop}.',
  stillMoving: 'Ditt paket är fortfarande på väg.',
  sorry: 'Vi är ledsna för väntan.',
  arrives: {
    by: '{parcels} är framme {by}.',
    between: '{parcels} kommer fram mellan {from} och {to}.',
  },
  customs: {
    one: 'I tullen sedan {since}. En dag är vanligt, du behöver inte göra något.',
    other: 'I tullen sedan {since}. {days} dagar är vanligt, du behöver inte göra något.',
  },
  numbers: ['Två', 'Tre', 'Fyra', 'Fem', 'Sex'],
  atTheDoor: 'De flesta är framme senast {time}.',
  comesAgain:
    'Du kan låta det vara så: oftast kommer de tillbaka {on}. Vad mer som går att göra står på avin eller på fraktbolagets sida.',
  insideWindow: 'Inom den utlovade tiden.',
  lostSince: 'Saknas sedan {day}',
  lostIn: '{carrier} tappade spåret i {place}.',
  lostAct: 'Vi är ledsna. Skriv till {shop}, så ordnar de det.',
  moved: 'Flyttat från {from} till {to}',
  because: {
    carrier: '{moved}, försening hos fraktbolaget',
    shop: '{moved}, försening hos butiken',
    shopper: '{moved}, ingen kunde ta emot det',
    customs: '{moved}, kvar i tullen',
    weather: '{moved}, på grund av vädret',
    agreed: '{moved}, som överenskommet',
  },
  noRound: 'Flyttat från {from} till {to}: {carrier} levererar inte på {from}',
  lastScan: 'Senaste nytt: {where}',
  moreStops: { one: 'ett stopp till', other: '{count} stopp till' },
};
