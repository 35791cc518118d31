import type { OutlookPatterns } from '../outlook-patterns.ts';

export const outlook: OutlookPatterns = {
  on: { today: 'vandaag', tomorrow: 'morgen', day: '{day}' },
  // Bare: behind “uiterlijk” in two sentences, behind “tot en met” in the third.
  by: { today: 'vandaag', tomorrow: 'morgen', day: '{day}' },
  bare: { today: 'vandaag', tomorrow: 'morgen', day: '{day}' },
  rest: {
    weekend: 'In het weekend gebeurt er weinig',
    holiday: 'Op een feestdag gebeurt er weinig',
    holidays: 'Tijdens de feestdagen gebeurt er weinig',
  },
  parcels: {
    route: 'De meeste pakketten op deze route',
    carrier: 'De meeste van onze pakketten met {carrier}',
    usual: 'De meeste pakketten',
  },
  nextScan: {
    plain: 'Het volgende nieuws komt meestal {on}.',
    rest: '{rest}; het volgende nieuws komt meestal {on}.',
  },
  firstScan: {
    none: '{carrier} heeft het nog niet gescand. {usual}',
    past: 'Dat duurt iets langer dan anders.',
    soon: 'Dat duurt meestal minder dan een dag.',
    rest: '{rest}; het eerste nieuws komt meestal {on}.',
    plain: 'Het eerste nieuws komt meestal {on}.',
  },
  movesAgain: '{parcels} komen uiterlijk {by} weer in beweging; je hoeft niets te doen.',
  askBy: 'Beweegt er tot en met {by} niets, schrijf dan naar {shop}.',
  stillMoving: 'Je pakket gaat gewoon verder.',
  sorry: 'Sorry voor het wachten.',
  arrives: {
    by: '{parcels} komen uiterlijk {by} aan.',
    between: '{parcels} komen tussen {from} en {to} aan.',
  },
  customs: {
    one: 'Bij de douane sinds {since}. Eén dag is gewoon; je hoeft niets te doen.',
    other: 'Bij de douane sinds {since}. {days} dagen zijn gewoon; je hoeft niets te doen.',
  },
  numbers: ['Twee', 'Drie', 'Vier', 'Vijf', 'Zes'],
  atTheDoor: 'De meeste zijn er uiterlijk om {time}.',
  comesAgain:
    'Je kunt het daarbij laten: meestal komen ze {on} terug. Wat er verder kan, staat op het kaartje of op de site van de vervoerder.',
  insideWindow: 'Binnen de beloofde tijd.',
  lostSince: 'Vermist sinds {day}',
  lostIn: '{carrier} is het in {place} uit het oog verloren.',
  lostAct: 'Onze excuses. Schrijf naar {shop}; zij maken het in orde.',
  moved: 'Verschoven van {from} naar {to}',
  because: {
    carrier: '{moved}, vertraging bij de vervoerder',
    shop: '{moved}, vertraging bij de winkel',
    shopper: '{moved}, niemand kon het aannemen',
    customs: '{moved}, opgehouden door de douane',
    weather: '{moved}, vanwege het weer',
    agreed: '{moved}, zoals afgesproken',
  },
  noRound: 'Verschoven van {from} naar {to}: {carrier} bezorgt niet op {from}',
  lastScan: 'Laatste nieuws: {where}',
  moreStops: { one: 'nog één stop', other: 'nog {count} stops' },
};
