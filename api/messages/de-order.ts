import type { Named, OrderMessages, ReturnMessages } from './messages.ts';

const nbsp = '\u00a0';
const few = 3;

const ordinals = [
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
];
const ordinal = (n: number) => ordinals[n - 1] ?? `${n}.`;
/** `das dritte`; the other form without its last letter. */
const ordinalSubject = (n: number) => ordinals[n - 1]?.slice(0, -1) ?? `${n}.`;

/** In quotation marks: nobody told the gender of a title. */
const name = ({ title, count, all }: Named) =>
  count > 1 || !all ? `${count}${nbsp}×${nbsp}„${title}“` : `„${title}“`;

function names(items: readonly Named[]): string {
  if (items.length > few) return `${items.length} Artikel`;
  const all = items.map(name);
  const last = all.pop() ?? '';
  return all.length ? `${all.join(', ')} und ${last}` : last;
}

const isOne = (items: readonly Named[]) => items.length === 1 && items[0]?.count === 1;
const said = (items: readonly Named[], one: string, many: string) =>
  `${names(items)} ${isOne(items) ? one : many}.`;

export const order: OrderMessages = {
  parcels: (all) => `Ihre Bestellung kommt in ${all} Paketen`,
  home: (home, all) =>
    home === all
      ? all === 2
        ? 'Beide Pakete sind da'
        : `Alle ${all} Pakete sind da`
      : `${home} von ${all} Paketen ${home === 1 ? 'ist' : 'sind'} da`,
  missing: (n, what) =>
    what === 'lost'
      ? `, das ${ordinalSubject(n)} ging verloren`
      : what === 'going_back'
        ? `, das ${ordinalSubject(n)} geht zurück an den Shop`
        : `, ${names(what.holds)} ${isOne(what.holds) ? 'ist' : 'sind'} im ${ordinal(n)}`,
  notShipped: (items) => said(items, 'ist noch nicht verschickt', 'sind noch nicht verschickt'),
  cancelled: (items) => said(items, 'wurde storniert', 'wurden storniert'),
  allCancelled: 'Diese Bestellung wurde storniert.',
  goingBack: (items) => said(items, 'ist auf dem Rückweg', 'sind auf dem Rückweg'),
  back: (items) => said(items, 'ist wieder beim Shop', 'sind wieder beim Shop'),
  place: {
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
  parcel: (n) => `Paket${nbsp}${n}`,
};

export const returns: ReturnMessages = {
  title: (items) => (items.length ? `Rücksendung: ${names(items)}` : 'Rücksendung'),
  headline: (state, amount) =>
    ({
      requested: 'Wird erwartet',
      approved: 'Wird erwartet',
      sent_back: 'Auf dem Rückweg',
      received: 'Beim Shop',
      refunded: amount === null ? 'Erstattet' : `${amount} erstattet`,
      rejected: 'Nicht zurückgenommen',
      cancelled: 'Zurückgezogen',
    })[state],
  detail: ({ state, shop, exchange }) =>
    ({
      requested: `${shop} weiß davon. Packen Sie es ein und schicken Sie es ab, sobald man Ihnen sagt, wie.`,
      approved: `${shop} ist einverstanden. Packen Sie es ein und geben Sie es ab; danach müssen Sie nichts tun.`,
      sent_back: `Sie müssen nichts tun, bis ${shop} es hat.`,
      received: exchange
        ? `${shop} hat es. Das andere kommt in einem eigenen Paket.`
        : `${shop} sieht es an und zahlt dann zurück.`,
      refunded: 'Bei der Bank dauert es zwei oder drei Tage, bis es zu sehen ist.',
      rejected: `Wenn Sie nicht verstehen, warum, schreiben Sie ${shop}.`,
      cancelled: `Es muss nichts zurück. Wenn Sie das nicht erwartet haben, schreiben Sie ${shop}.`,
    })[state],
  steps: {
    announced: 'Angekündigt',
    sentBack: 'Abgeschickt',
    withShop: 'Beim Shop',
    refunded: 'Erstattet',
  },
  arrived: 'Beim Shop',
};
