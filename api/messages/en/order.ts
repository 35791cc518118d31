import type { OrderPatterns, ReturnPatterns } from '../catalogue.ts';

const ordinal: OrderPatterns['ordinal'] = {
  words: [
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
  ],
  more: { one: '{n}st', two: '{n}nd', few: '{n}rd', other: '{n}th' },
};

export const order: OrderPatterns = {
  item: { all: 'the {title}', one: 'one {title}', several: '{count}\u00a0×\u00a0{title}' },
  things: { one: '{count} thing', other: '{count} things' },
  parcels: {
    one: 'Your order comes in {all} parcel',
    other: 'Your order comes in {all} parcels',
  },
  both: 'Both parcels are home',
  everyOne: { one: 'The parcel is home', other: 'All {all} parcels are home' },
  some: { one: '{home} of {parcels} is home', other: '{home} of {parcels} are home' },
  outOf: { one: '{all} parcel', other: '{all} parcels' },
  missing: {
    lost: ', the {ordinal} got lost',
    goingBack: ', the {ordinal} is going back to the shop',
    holds: { one: ', {items} is in the {place}', more: ', {items} are in the {place}' },
  },
  ordinal,
  place: ordinal,
  notShipped: {
    one: '{items} has not been shipped yet.',
    more: '{items} have not been shipped yet.',
  },
  cancelled: { one: '{items} was cancelled.', more: '{items} were cancelled.' },
  goingBack: { one: '{items} is on its way back.', more: '{items} are on their way back.' },
  back: { one: '{items} is back with the shop.', more: '{items} are back with the shop.' },
  allCancelled: 'This order was cancelled.',
  places: {
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
  parcel: 'Parcel\u00a0{n}',
};

export const returns: ReturnPatterns = {
  title: { items: 'Return of {items}', none: 'Return' },
  headline: {
    requested: 'Waiting for it',
    approved: 'Waiting for it',
    sent_back: 'On its way back',
    received: 'With the shop',
    refunded: 'Refunded',
    refundedAmount: 'Refunded {amount}',
    rejected: 'Not taken back',
    cancelled: 'Called off',
  },
  detail: {
    requested: '{shop} knows about it. Pack it, and send it once they have said how.',
    approved: '{shop} has said yes. Pack it and hand it in; from then on you need do nothing.',
    sent_back: 'You need do nothing until {shop} has it.',
    received: '{shop} checks it over, then refunds you.',
    exchanged: '{shop} has it. The other one comes in a parcel of its own.',
    refunded: 'Banks take two or three days to show it.',
    rejected: 'If you are not sure why, write to {shop}.',
    cancelled: 'Nothing needs to go back. If you did not expect that, write to {shop}.',
  },
  steps: {
    announced: 'Announced',
    sentBack: 'Sent back',
    withShop: 'With the shop',
    refunded: 'Refunded',
  },
  arrived: 'With the shop',
};
