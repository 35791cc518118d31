import type { OrderPatterns, ReturnPatterns } from '../catalogue.ts';

export const order: OrderPatterns = {
  // In quotation marks: nobody told the gender of a title.
  item: {
    all: '„{title}“',
    one: '1\u00a0×\u00a0„{title}“',
    several: '{count}\u00a0×\u00a0„{title}“',
  },
  things: { one: '{count} Artikel', other: '{count} Artikel' },
  parcels: {
    one: 'Ihre Bestellung kommt in {all} Paket',
    other: 'Ihre Bestellung kommt in {all} Paketen',
  },
  both: 'Beide Pakete sind da',
  everyOne: { one: 'Das Paket ist da', other: 'Alle {all} Pakete sind da' },
  some: { one: '{home} von {parcels} ist da', other: '{home} von {parcels} sind da' },
  outOf: { one: '{all} Paket', other: '{all} Paketen' },
  missing: {
    lost: ', das {ordinal} ging verloren',
    goingBack: ', das {ordinal} geht zurück an den Shop',
    holds: { one: ', {items} ist im {place}', more: ', {items} sind im {place}' },
  },
  ordinal: {
    words: [
      'erste',
      'zweite',
      'dritte',
      'vierte',
      'fünfte',
      'sechste',
      'siebte',
      'achte',
      'neunte',
      'zehnte',
    ],
    more: { other: '{n}.' },
  },
  place: {
    words: [
      'ersten',
      'zweiten',
      'dritten',
      'vierten',
      'fünften',
      'sechsten',
      'siebten',
      'achten',
      'neunten',
      'zehnten',
    ],
    more: { other: '{n}.' },
  },
  notShipped: {
    one: '{items} ist noch nicht verschickt.',
    more: '{items} sind noch nicht verschickt.',
  },
  cancelled: { one: '{items} wurde storniert.', more: '{items} wurden storniert.' },
  goingBack: { one: '{items} ist auf dem Rückweg.', more: '{items} sind auf dem Rückweg.' },
  back: { one: '{items} ist wieder beim Shop.', more: '{items} sind wieder beim Shop.' },
  allCancelled: 'Diese Bestellung wurde storniert.',
  places: {
    not_shipped: 'Noch nicht verschickt',
    under_way: 'Unterwegs',
    home: 'Zu Hause',
    cancelled: 'Storniert',
    lost: 'Unterwegs verloren',
    returning: 'Auf dem Rückweg',
    returned: 'Wieder beim Shop',
  },
  packing: 'Wird gepackt',
  packed: 'Verpackt',
  parcel: 'Paket\u00a0{n}',
};

export const returns: ReturnPatterns = {
  title: { items: 'Rücksendung: {items}', none: 'Rücksendung' },
  headline: {
    requested: 'Wird erwartet',
    approved: 'Wird erwartet',
    sent_back: 'Auf dem Rückweg',
    received: 'Beim Shop',
    refunded: 'Erstattet',
    refundedAmount: '{amount} erstattet',
    rejected: 'Nicht zurückgenommen',
    cancelled: 'Zurückgezogen',
  },
  detail: {
    requested:
      '{shop} weiß davon. Packen Sie es ein und schicken Sie es ab, sobald man Ihnen sagt, wie.',
    approved:
      '{shop} ist einverstanden. Packen Sie es ein und geben Sie es ab; danach müssen Sie nichts tun.',
    sent_back: 'Sie müssen nichts tun, bis {shop} es hat.',
    received: '{shop} sieht es an und zahlt dann zurück.',
    exchanged: '{shop} hat es. Das andere kommt in einem eigenen Paket.',
    refunded: 'Bei der Bank dauert es zwei oder drei Tage, bis es zu sehen ist.',
    rejected: 'Wenn Sie nicht verstehen, warum, schreiben Sie {shop}.',
    cancelled: 'Es muss nichts zurück. Wenn Sie das nicht erwartet haben, schreiben Sie {shop}.',
  },
  steps: {
    announced: 'Angekündigt',
    sentBack: 'Abgeschickt',
    withShop: 'Beim Shop',
    refunded: 'Erstattet',
  },
  arrived: 'Beim Shop',
};
