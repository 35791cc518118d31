import type { OrderPatterns, ReturnPatterns } from '../catalogue.ts';

const ordinal: OrderPatterns['ordinal'] = {
  words: [
    'første',
    'anden',
    'tredje',
    'fjerde',
    'femte',
    'sjette',
    'syvende',
    'ottende',
    'niende',
    'tiende',
  ],
  more: { other: '{n}.' },
};

export const order: OrderPatterns = {
  // In quotation marks: nobody told the gender of a title.
  item: {
    all: '”{title}”',
    one: '1\u00a0×\u00a0”{title}”',
    several: '{count}\u00a0×\u00a0”{title}”',
  },
  things: { one: '{count} vare', other: '{count} varer' },
  parcels: {
    one: 'Din bestilling kommer i {all} pakke',
    other: 'Din bestilling kommer i {all} pakker',
  },
  both: 'Begge pakker er fremme',
  everyOne: { one: 'Pakken er fremme', other: 'Alle {all} pakker er fremme' },
  some: { one: '{home} af {parcels} er fremme', other: '{home} af {parcels} er fremme' },
  outOf: { one: '{all} pakke', other: '{all} pakker' },
  missing: {
    lost: ', den {ordinal} er blevet væk',
    goingBack: ', den {ordinal} er på vej tilbage til butikken',
    holds: { one: ', {items} ligger i den {place}', more: ', {items} ligger i den {place}' },
  },
  ordinal,
  place: ordinal,
  notShipped: { one: '{items} er ikke sendt endnu.', more: '{items} er ikke sendt endnu.' },
  cancelled: { one: '{items} er annulleret.', more: '{items} er annulleret.' },
  goingBack: { one: '{items} er på vej tilbage.', more: '{items} er på vej tilbage.' },
  back: { one: '{items} er tilbage hos butikken.', more: '{items} er tilbage hos butikken.' },
  allCancelled: 'Denne bestilling er annulleret.',
  places: {
    not_shipped: 'Ikke sendt endnu',
    under_way: 'På vej',
    home: 'Fremme',
    cancelled: 'Annulleret',
    lost: 'Blevet væk undervejs',
    returning: 'På vej tilbage',
    returned: 'Tilbage hos butikken',
  },
  packing: 'Bliver pakket',
  packed: 'Pakket',
  parcel: 'Pakke\u00a0{n}',
};

export const returns: ReturnPatterns = {
  title: { items: 'Retur: {items}', none: 'Retur' },
  headline: {
    requested: 'Vi venter på din retur',
    approved: 'Vi venter på din retur',
    sent_back: 'På vej tilbage',
    received: 'Hos butikken',
    refunded: 'Pengene er sendt retur',
    refundedAmount: '{amount} er sendt retur',
    rejected: 'Ikke taget retur',
    cancelled: 'Returen er aflyst',
  },
  detail: {
    requested: '{shop} har fået besked. Pak det ned, og send det, når du har hørt hvordan.',
    approved: '{shop} har sagt ja. Pak det ned, og aflever det. Så behøver du ikke gøre mere.',
    sent_back: 'Du behøver ikke gøre noget, før {shop} har det.',
    received: '{shop} ser på det og sender dig så pengene.',
    exchanged: '{shop} har det. Den nye vare kommer i sin egen pakke.',
    refunded: 'Banken er to eller tre dage om at vise det.',
    rejected: 'Kan du ikke se hvorfor, så skriv til {shop}.',
    cancelled:
      'Du skal ikke sende noget tilbage. Havde du ikke regnet med det, så skriv til {shop}.',
  },
  steps: {
    announced: 'Oprettet',
    sentBack: 'Sendt tilbage',
    withShop: 'Hos butikken',
    refunded: 'Pengene sendt',
  },
  arrived: 'Hos butikken',
};
