import type { Named, OrderMessages, ReturnMessages } from './messages.ts';

const nbsp = '\u00a0';
const few = 3;

const ordinals = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];
function ordinal(n: number): string {
  const ending = n % 100 > 10 && n % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
  return ordinals[n - 1] ?? `${n}${ending}`;
}

/** A single word is a common name more often than a brand: `the mug`, but `the Ask mug`. */
const lower = (title: string) => (/^\p{Lu}\p{Ll}+$/u.test(title) ? title.toLowerCase() : title);

const name = ({ title, count, all }: Named) =>
  count > 1 ? `${count}${nbsp}×${nbsp}${lower(title)}` : `${all ? 'the' : 'one'} ${lower(title)}`;

function names(items: readonly Named[]): string {
  if (items.length > few) return `${items.length} things`;
  const all = items.map(name);
  const last = all.pop() ?? '';
  return all.length ? `${all.join(', ')} and ${last}` : last;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const isOne = (items: readonly Named[]) => items.length === 1 && items[0]?.count === 1;
const said = (items: readonly Named[], one: string, many: string) =>
  `${capital(names(items))} ${isOne(items) ? one : many}.`;

export const order: OrderMessages = {
  parcels: (all) => `Your order comes in ${all} parcels`,
  home: (home, all) =>
    home === all
      ? all === 2
        ? 'Both parcels are home'
        : `All ${all} parcels are home`
      : `${home} of ${all} parcels ${home === 1 ? 'is' : 'are'} home`,
  missing: (n, what) =>
    what === 'lost'
      ? `, the ${ordinal(n)} got lost`
      : what === 'going_back'
        ? `, the ${ordinal(n)} is going back to the shop`
        : `, ${names(what.holds)} ${isOne(what.holds) ? 'is' : 'are'} in the ${ordinal(n)}`,
  notShipped: (items) => said(items, 'has not been shipped yet', 'have not been shipped yet'),
  cancelled: (items) => said(items, 'was cancelled', 'were cancelled'),
  allCancelled: 'This order was cancelled.',
  goingBack: (items) => said(items, 'is on its way back', 'are on their way back'),
  back: (items) => said(items, 'is back with the shop', 'are back with the shop'),
  place: {
    not_shipped: 'Not shipped yet',
    under_way: 'On its way',
    home: 'Home',
    cancelled: 'Cancelled',
    lost: 'Lost on the way',
    returning: 'On its way back',
    returned: 'Back with the shop',
  },
  packing: 'Being packed',
  packed: 'Packed',
  parcel: (n) => `Parcel${nbsp}${n}`,
};

export const returns: ReturnMessages = {
  title: (items) => (items.length ? `Return of ${names(items)}` : 'Return'),
  headline: (state, amount) =>
    ({
      requested: 'Waiting for it',
      approved: 'Waiting for it',
      sent_back: 'On its way back',
      received: 'With the shop',
      refunded: amount === null ? 'Refunded' : `Refunded ${amount}`,
      rejected: 'Not taken back',
      cancelled: 'Called off',
    })[state],
  detail: ({ state, shop, exchange }) =>
    ({
      requested: `${shop} has heard of it. Pack it, and send it when they have said how.`,
      approved: `${shop} has said yes. Pack it and hand it in; from then on you need do nothing.`,
      sent_back: `You need do nothing until ${shop} has it.`,
      received: exchange
        ? `${shop} has it. The other one comes in a parcel of its own.`
        : `${shop} looks it over and then pays you back.`,
      refunded: 'Banks take two or three days to show it.',
      rejected: `If you cannot follow why, write to ${shop}.`,
      cancelled: `Nothing has to go back. If you did not expect that, write to ${shop}.`,
    })[state],
  steps: {
    announced: 'Announced',
    sentBack: 'Sent back',
    withShop: 'With the shop',
    refunded: 'Refunded',
  },
  arrived: 'With the shop',
};
