import type { OrderPatterns, ReturnPatterns } from '../catalogue.ts';

const ordinal: OrderPatterns['ordinal'] = {
  words: [
    'första',
    'andra',
    'tredje',
    'fjärde',
    'femte',
    'sjätte',
    'sjunde',
    'åttonde',
    'nionde',
    'tionde',
  ],
  more: { one: '{n}:a', other: '{n}:e' },
};

export const order: OrderPatterns = {
  item: {
    all: '”{title}”',
    one: '1\u00a0×\u00a0”{title}”',
    several: '{count}\u00a0×\u00a0”{title}”',
  },
  things: { one: '{count} vara', other: '{count} varor' },
  parcels: {
    one: 'Din beställning kommer i {all} paket',
    other: 'Din beställning kommer i {all} paket',
  },
  both: 'Båda paketen är framme',
  everyOne: { one: 'Paketet är framme', other: 'Alla {all} paket är framme' },
  some: { one: '{home} av {parcels} är framme', other: '{home} av {parcels} är framme' },
  outOf: { one: '{all} paket', other: '{all} paket' },
  missing: {
    lost: ', det {ordinal} kom bort',
    goingBack: ', det {ordinal} går tillbaka till butiken',
    holds: { one: ', {items} ligger i det {place}', more: ', {items} ligger i det {place}' },
  },
  ordinal,
  place: ordinal,
  notShipped: { one: 'Inte skickat än: {items}.', more: 'Inte skickat än: {items}.' },
  cancelled: { one: 'Avbeställt: {items}.', more: 'Avbeställt: {items}.' },
  goingBack: { one: '{items} är på väg tillbaka.', more: '{items} är på väg tillbaka.' },
  back: { one: '{items} är tillbaka hos butiken.', more: '{items} är tillbaka hos butiken.' },
  allCancelled: 'Den här beställningen är avbeställd.',
  places: {
    not_shipped: 'Inte skickat än',
    under_way: 'På väg',
    home: 'Hemma',
    cancelled: 'Avbeställt',
    lost: 'Kom bort på vägen',
    returning: 'På väg tillbaka',
    returned: 'Tillbaka hos butiken',
  },
  packing: 'Packas',
  packed: 'Packat',
  parcel: 'Paket\u00a0{n}',
};

export const returns: ReturnPatterns = {
  title: { items: 'Retur: {items}', none: 'Retur' },
  headline: {
    requested: 'Din retur är väntad',
    approved: 'Din retur är väntad',
    sent_back: 'På väg tillbaka',
    received: 'Hos butiken',
    refunded: 'Återbetalt',
    refundedAmount: '{amount} återbetalt',
    rejected: 'Returen togs inte emot',
    cancelled: 'Returen är återtagen',
  },
  detail: {
    requested: '{shop} känner till det. Packa och skicka när du har fått veta hur.',
    approved: '{shop} har sagt ja. Packa och lämna in, sedan behöver du inte göra något.',
    sent_back: 'Du behöver inte göra något förrän {shop} har det.',
    received: '{shop} tittar på det och betalar sedan tillbaka.',
    exchanged: '{shop} har det. Det andra kommer i ett eget paket.',
    refunded: 'Hos banken tar det två eller tre dagar innan det syns.',
    rejected: 'Om skälet är oklart, skriv till {shop}.',
    cancelled: 'Inget behöver skickas tillbaka. Om det var oväntat, skriv till {shop}.',
  },
  steps: {
    announced: 'Anmält',
    sentBack: 'Skickat tillbaka',
    withShop: 'Hos butiken',
    refunded: 'Återbetalt',
  },
  arrived: 'Hos butiken',
};
