import type { OutlookPatterns } from '../outlook-patterns.ts';

export const outlook: OutlookPatterns = {
  on: { today: 'i dag', tomorrow: 'i morgen', day: 'på {day}' },
  by: { today: 'senest i dag', tomorrow: 'senest i morgen', day: 'senest {day}' },
  bare: { today: 'i dag', tomorrow: 'i morgen', day: '{day}' },
  rest: {
    weekend: 'I weekenden sker der ikke så meget',
    holiday: 'På en helligdag sker der ikke så meget',
    holidays: 'I helligdagene sker der ikke så meget',
  },
  parcels: {
    route: 'De fleste pakker på denne rute',
    carrier: 'De fleste af vores pakker med {carrier}',
    usual: 'De fleste pakker',
  },
  nextScan: {
    plain: 'Den næste scanning kommer som regel {on}.',
    rest: '{rest}, så den næste scanning kommer som regel {on}.',
  },
  firstScan: {
    none: '{carrier} har ikke scannet den endnu. {usual}',
    past: 'Det tager lidt længere tid end normalt.',
    soon: 'Der går som regel mindre end en dag.',
    rest: '{rest}, så den første scanning kommer som regel {on}.',
    plain: 'Den første scanning kommer som regel {on}.',
  },
  movesAgain: '{parcels} er på farten igen {by}, så du behøver ikke gøre noget.',
  askBy: 'Er der ikke sket noget {by}, så skriv til {shop}.',
  stillMoving: 'Din pakke er stadig på vej.',
  sorry: 'Vi beklager ventetiden.',
  arrives: {
    by: '{parcels} er fremme {by}.',
    between: '{parcels} kommer frem mellem {from} og {to}.',
  },
  customs: {
    one: 'Siden {since} har den ligget i tolden. En dag er normalt, så du behøver ikke gøre noget.',
    other:
      'Siden {since} har den ligget i tolden. {days} dage er normalt, så du behøver ikke gøre noget.',
  },
  numbers: ['To', 'Tre', 'Fire', 'Fem', 'Seks'],
  atTheDoor: 'De fleste er ved døren senest kl. {time}.',
  comesAgain:
    'Du behøver ikke gøre noget: Chaufføren kommer som regel igen {on}. Andre muligheder står på kortet eller på fragtfirmaets side.',
  insideWindow: 'Inden for den lovede tid.',
  lostSince: 'Ikke set siden {day}',
  lostIn: '{carrier} mistede den af syne i {place}.',
  lostAct: 'Det er vi kede af. Skriv til {shop}, så ordner de det.',
  moved: 'Flyttet fra {from} til {to}',
  because: {
    carrier: '{moved}, forsinkelse hos fragtfirmaet',
    shop: '{moved}, forsinkelse hos butikken',
    shopper: '{moved}, ingen kunne tage imod den',
    customs: '{moved}, holdt tilbage i tolden',
    weather: '{moved}, på grund af vejret',
    agreed: '{moved}, som aftalt',
  },
  noRound: 'Flyttet fra {from} til {to}: {carrier} kører ikke ud {from}',
  lastScan: 'Seneste scanning: {where}',
  moreStops: { one: 'et stop mere', other: '{count} stop mere' },
};
