import type { OutlookPatterns } from '../outlook-patterns.ts';

export const outlook: OutlookPatterns = {
  on: { today: 'i dag', tomorrow: 'i morgen', day: 'på {day}' },
  by: { today: 'i løpet av dagen', tomorrow: 'i løpet av morgendagen', day: 'innen {day}' },
  bare: { today: 'i dag', tomorrow: 'i morgen', day: '{day}' },
  rest: {
    weekend: 'I helgen skjer det lite',
    holiday: 'På en helligdag skjer det lite',
    holidays: 'I helligdagene skjer det lite',
  },
  parcels: {
    route: 'De fleste pakkene på denne ruten',
    carrier: 'De fleste av pakkene våre med {carrier}',
    usual: 'De fleste pakkene',
  },
  nextScan: {
    plain: 'Neste skanning kommer som regel {on}.',
    rest: '{rest}, så neste skanning kommer som regel {on}.',
  },
  firstScan: {
    none: '{carrier} har ikke skannet den ennå. {usual}',
    past: 'Det tar litt lengre tid enn vanlig.',
    soon: 'Det tar som regel mindre enn et døgn.',
    rest: '{rest}, så første skanning kommer som regel {on}.',
    plain: 'Første skanning kommer som regel {on}.',
  },
  movesAgain: '{parcels} er på farten igjen {by}, så du trenger ikke gjøre noe.',
  askBy: 'Har det ikke skjedd noe {by}, så skriv til {shop}.',
  stillMoving: 'Pakken din er fortsatt på vei.',
  sorry: 'Vi beklager ventetiden.',
  arrives: {
    by: '{parcels} er framme {by}.',
    between: '{parcels} kommer fram mellom {from} og {to}.',
  },
  customs: {
    one: 'Siden {since} har den ligget i tollen. En dag er vanlig, så du trenger ikke gjøre noe.',
    other:
      'Siden {since} har den ligget i tollen. {days} dager er vanlig, så du trenger ikke gjøre noe.',
  },
  numbers: ['To', 'Tre', 'Fire', 'Fem', 'Seks'],
  atTheDoor: 'De fleste er på døra innen kl. {time}.',
  comesAgain:
    'Du trenger ikke gjøre noe: Sjåføren kommer som regel igjen {on}. Andre muligheter står på lappen eller på transportørens side.',
  insideWindow: 'Innenfor tiden vi lovet.',
  lostSince: 'Savnet siden {day}',
  lostIn: '{carrier} mistet den av syne i {place}.',
  lostAct: 'Det er vi lei oss for. Skriv til {shop}, så ordner de opp.',
  moved: 'Flyttet fra {from} til {to}',
  because: {
    carrier: '{moved}, forsinkelse hos transportøren',
    shop: '{moved}, forsinkelse hos butikken',
    shopper: '{moved}, ingen kunne ta imot den',
    customs: '{moved}, holdt igjen i tollen',
    weather: '{moved}, på grunn av været',
    agreed: '{moved}, som avtalt',
  },
  noRound: 'Flyttet fra {from} til {to}: {carrier} kjører ikke ut {from}',
  lastScan: 'Siste skanning: {where}',
  moreStops: { one: 'ett stopp til', other: '{count} stopp til' },
};
