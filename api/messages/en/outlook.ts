import type { OutlookPatterns } from '../outlook-patterns.ts';

export const outlook: OutlookPatterns = {
  on: { today: 'today', tomorrow: 'tomorrow', day: 'on {day}' },
  by: { today: 'by today', tomorrow: 'by tomorrow', day: 'by {day}' },
  bare: { today: 'today', tomorrow: 'tomorrow', day: '{day}' },
  rest: {
    weekend: 'Little moves over the weekend',
    holiday: 'Little moves on a public holiday',
    holidays: 'Little moves over the holidays',
  },
  parcels: {
    route: 'Most parcels on this route',
    carrier: 'Most of our parcels with {carrier}',
    usual: 'Most parcels',
  },
  nextScan: {
    plain: 'The next scan usually comes {on}.',
    rest: '{rest}; the next scan usually comes {on}.',
  },
  firstScan: {
    none: '{carrier} has not scanned it yet. {usual}',
    past: 'That takes a little longer than usual.',
    soon: 'That usually takes less than a day.',
    rest: '{rest}; the first scan usually comes {on}.',
    plain: 'The first scan usually comes {on}.',
  },
  movesAgain: '{parcels} move again {by}; you need do nothing.',
  askBy: 'If nothing moves {by}, write to {shop}.',
  stillMoving: 'Your parcel is still moving.',
  sorry: 'We are sorry for the wait.',
  arrives: {
    by: '{parcels} arrive {by}.',
    between: '{parcels} arrive between {from} and {to}.',
  },
  customs: {
    one: 'With customs since {since}. One day is usual; you need do nothing.',
    other: 'With customs since {since}. {days} days are usual; you need do nothing.',
  },
  numbers: ['Two', 'Three', 'Four', 'Five', 'Six'],
  atTheDoor: 'Most are at the door by {time}.',
  comesAgain:
    'You can leave it at that: the driver usually comes again {on}. The card or the carrier’s page says what else is possible.',
  insideWindow: 'Inside the window we promised.',
  lostSince: 'Missing since {day}',
  lostIn: '{carrier} lost sight of it in {place}.',
  lostAct: 'We are sorry. Write to {shop}; it is up to them to put it right.',
  moved: 'Moved from {from} to {to}',
  because: {
    carrier: '{moved}, carrier delay',
    shop: '{moved}, a delay at the shop',
    shopper: '{moved}, nobody could take it',
    customs: '{moved}, held at customs',
    weather: '{moved}, because of the weather',
    agreed: '{moved}, as agreed',
  },
  noRound: 'Moved from {from} to {to}: {carrier} does not deliver on {from}',
  lastScan: 'Last scan: {where}',
  moreStops: { one: 'One more stop', other: '{count} more stops' },
};
