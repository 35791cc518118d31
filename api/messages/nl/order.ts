import type { OrderPatterns, ReturnPatterns } from '../catalogue.ts';

const ordinal: OrderPatterns['ordinal'] = {
  words: [
    'eerste',
    'tweede',
    'derde',
    'vierde',
    'vijfde',
    'zesde',
    'zevende',
    'achtste',
    'negende',
    'tiende',
  ],
  more: { other: '{n}e' },
};

export const order: OrderPatterns = {
  item: {
    all: '‘{title}’',
    one: '1\u00a0×\u00a0‘{title}’',
    several: '{count}\u00a0×\u00a0‘{title}’',
  },
  things: { one: '{count} artikel', other: '{count} artikelen' },
  parcels: {
    one: 'Je bestelling komt in {all} pakket',
    other: 'Je bestelling komt in {all} pakketten',
  },
  both: 'Beide pakketten zijn er',
  everyOne: { one: 'Het pakket is er', other: 'Alle {all} pakketten zijn er' },
  some: { one: '{home} van {parcels} is er', other: '{home} van {parcels} zijn er' },
  outOf: { one: '{all} pakket', other: '{all} pakketten' },
  missing: {
    lost: ', het {ordinal} is zoekgeraakt',
    goingBack: ', het {ordinal} gaat terug naar de winkel',
    holds: { one: ', {items} zit in het {place}', more: ', {items} zitten in het {place}' },
  },
  ordinal,
  place: ordinal,
  notShipped: {
    one: '{items} is nog niet verzonden.',
    more: '{items} zijn nog niet verzonden.',
  },
  cancelled: { one: '{items} is geannuleerd.', more: '{items} zijn geannuleerd.' },
  goingBack: { one: '{items} is op de terugweg.', more: '{items} zijn op de terugweg.' },
  back: { one: '{items} is terug bij de winkel.', more: '{items} zijn terug bij de winkel.' },
  allCancelled: 'Deze bestelling is geannuleerd.',
  places: {
    not_shipped: 'Nog niet verzonden',
    under_way: 'Onderweg',
    home: 'Thuis',
    cancelled: 'Geannuleerd',
    lost: 'Onderweg zoekgeraakt',
    returning: 'Op de terugweg',
    returned: 'Terug bij de winkel',
  },
  packing: 'Wordt ingepakt',
  packed: 'Ingepakt',
  parcel: 'Pakket\u00a0{n}',
};

export const returns: ReturnPatterns = {
  title: { items: 'Retour: {items}', none: 'Retour' },
  headline: {
    requested: 'We zien je retour tegemoet',
    approved: 'We zien je retour tegemoet',
    sent_back: 'Op de terugweg',
    received: 'Bij de winkel',
    refunded: 'Terugbetaald',
    refundedAmount: '{amount} terugbetaald',
    rejected: 'Niet teruggenomen',
    cancelled: 'Ingetrokken',
  },
  detail: {
    requested: '{shop} weet ervan. Pak het in en verstuur het zodra je hoort hoe.',
    approved: '{shop} is akkoord. Pak het in en lever het in; daarna hoef je niets te doen.',
    sent_back: 'Je hoeft niets te doen tot {shop} het heeft.',
    received: '{shop} kijkt het na en betaalt je dan terug.',
    exchanged: '{shop} heeft het. Het andere komt in een eigen pakket.',
    refunded: 'Bij de bank duurt het twee of drie dagen voor je het ziet.',
    rejected: 'Is de reden niet duidelijk, schrijf dan naar {shop}.',
    cancelled: 'Er hoeft niets terug. Had je dat niet verwacht, schrijf dan naar {shop}.',
  },
  steps: {
    announced: 'Aangekondigd',
    sentBack: 'Teruggestuurd',
    withShop: 'Bij de winkel',
    refunded: 'Terugbetaald',
  },
  arrived: 'Bij de winkel',
};
