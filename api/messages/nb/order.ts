import type { OrderPatterns, ReturnPatterns } from '../catalogue.ts';

const ordinal: OrderPatterns['ordinal'] = {
  words: [
    'første',
    'andre',
    'tredje',
    'fjerde',
    'femte',
    'sjette',
    'sjuende',
    'åttende',
    'niende',
    'tiende',
  ],
  more: { other: '{n}.' },
};

export const order: OrderPatterns = {
  // In quotation marks: nobody told the gender of a title.
  item: {
    all: '«{title}»',
    one: '1\u00a0×\u00a0«{title}»',
    several: '{count}\u00a0×\u00a0«{title}»',
  },
  things: { one: '{count} vare', other: '{count} varer' },
  parcels: {
    one: 'Bestillingen din kommer i {all} pakke',
    other: 'Bestillingen din kommer i {all} pakker',
  },
  both: 'Begge pakkene er framme',
  everyOne: { one: 'Pakken er framme', other: 'Alle {all} pakkene er framme' },
  some: { one: '{home} av {parcels} er framme', other: '{home} av {parcels} er framme' },
  outOf: { one: '{all} pakke', other: '{all} pakker' },
  missing: {
    lost: ', den {ordinal} har kommet bort',
    goingBack: ', den {ordinal} er på vei tilbake til butikken',
    holds: { one: ', {items} ligger i den {place}', more: ', {items} ligger i den {place}' },
  },
  ordinal,
  place: ordinal,
  notShipped: { one: '{items} er ikke sendt ennå.', more: '{items} er ikke sendt ennå.' },
  cancelled: { one: '{items} er kansellert.', more: '{items} er kansellert.' },
  goingBack: { one: '{items} er på vei tilbake.', more: '{items} er på vei tilbake.' },
  back: { one: '{items} er tilbake hos butikken.', more: '{items} er tilbake hos butikken.' },
  allCancelled: 'Denne bestillingen er kansellert.',
  places: {
    not_shipped: 'Ikke sendt ennå',
    under_way: 'På vei',
    home: 'Framme',
    cancelled: 'Kansellert',
    lost: 'Kom bort underveis',
    returning: 'På vei tilbake',
    returned: 'Tilbake hos butikken',
  },
  packing: 'Pakkes nå',
  packed: 'Pakket',
  parcel: 'Pakke\u00a0{n}',
};

export const returns: ReturnPatterns = {
  title: { items: 'Retur: {items}', none: 'Retur' },
  headline: {
    requested: 'Vi venter på returen din',
    approved: 'Vi venter på returen din',
    sent_back: 'På vei tilbake',
    received: 'Hos butikken',
    refunded: 'Pengene er betalt tilbake',
    refundedAmount: '{amount} er betalt tilbake',
    rejected: 'Ikke tatt i retur',
    cancelled: 'Returen er avlyst',
  },
  detail: {
    requested: '{shop} vet om det. Pakk det ned, og send det når du har fått vite hvordan.',
    approved: '{shop} har sagt ja. Pakk det ned og lever det inn, så trenger du ikke gjøre mer.',
    sent_back: 'Du trenger ikke gjøre noe før {shop} har det.',
    received: '{shop} ser over det og betaler deg så tilbake.',
    exchanged: '{shop} har det. Den nye varen kommer i sin egen pakke.',
    refunded: 'Det tar to eller tre dager før det vises i banken.',
    rejected: 'Skjønner du ikke hvorfor, så skriv til {shop}.',
    cancelled: 'Ingenting må sendes tilbake. Kom det uventet, så skriv til {shop}.',
  },
  steps: {
    announced: 'Meldt inn',
    sentBack: 'Sendt tilbake',
    withShop: 'Hos butikken',
    refunded: 'Betalt tilbake',
  },
  arrived: 'Hos butikken',
};
