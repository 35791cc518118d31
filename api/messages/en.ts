import { help } from './en-help.ts';
import { order, returns } from './en-order.ts';
import { reasons } from './en-reasons.ts';
import { tellings } from './en-tellings.ts';
import type { Messages } from './messages.ts';

const nbsp = '\u00a0';
/** Keeps what stands around it on one line. */
const joined = '\u2060';

export const en: Messages = {
  calendar: 'en-GB',
  today: 'Today',
  tomorrow: 'Tomorrow',
  yesterday: 'Yesterday',
  dayShort: (weekday, day) => `${weekday}${nbsp}${day}`,
  dayFar: (day, month, year) => `${day}${nbsp}${month}${year === null ? '' : `${nbsp}${year}`}`,
  todayOrTomorrow: 'Today or tomorrow',
  dayLong: (weekday, day, month, year) =>
    `${weekday}, ${day}${nbsp}${month}${year === null ? '' : ` ${year}`}`,
  time: (hour, minute) => `${hour}:${minute}`,
  timeRange: (from, to) => `${from}${joined}–${joined}${to}`,
  dayRange: (from, to) => `${from} to ${to}`,
  dayAndTime: (day, time) => `${day}, ${time}`,
  quantity: (count, title) => (count === 1 ? title : `${count}${nbsp}×${nbsp}${title}`),
  updates: (count) =>
    count === 0 ? 'Nothing has been scanned.' : count === 1 ? '1 update' : `${count} updates`,

  scan: {
    pending: 'Order received',
    label_created: 'Packed, label made',
    picked_up: 'Collected from the shop',
    in_transit: 'On its way',
    customs: 'At customs',
    out_for_delivery: 'Out for delivery',
    delivery_attempted: 'Delivery attempted',
    ready_for_pickup: 'Ready to collect',
    delivered: 'Delivered',
    exception: 'Held up',
    returning: 'On its way back',
    returned: 'Back with the shop',
    cancelled: 'Cancelled',
    lost: 'Missing',
    destroyed: 'Destroyed',
    expired: 'No news from the carrier',
  },
  steps: {
    ordered: 'Ordered',
    packed: 'Packed',
    onItsWay: 'On its way',
    outForDelivery: 'Out for delivery',
    home: 'Home',
    ready: 'Ready',
    attempted: (time) => `Tried ${time}`,
    turnedBack: 'Turned back',
    withShop: 'With the shop',
    lastSeen: 'Last seen',
    search: 'Search',
    cancelled: 'Cancelled',
  },
  words: {
    progress: 'Progress',
    done: 'Done:',
    promised: 'Promised:',
    contents: 'In the parcel',
    carrier: 'Carrier',
    newsBy: 'News by',
    copy: 'Copy tracking number',
    copied: 'Tracking number copied',
    log: 'Everything so far',
    noNews: 'No scan yet. A new parcel can take until the evening to appear.',
    retry: 'Try again',
    stale: 'As of {time}. We can’t reach the tracking just now and keep trying.',
  },

  onDay: (day) => `on ${day}`,
  promiseLabel: (day) => `Promised ${day}`,
  promiseUnchanged: (day) => `${day}, unchanged`,
  promiseKept: (day) => `${day}, kept`,
  promiseMoved: (from, to) => `Moved from ${from} to ${to}`,

  carrierPage: (carrier) => `Look at ${carrier}`,
  theCarrier: 'The carrier',
  proof: {
    with_neighbour: (when) => `Left with a neighbour, ${when}`,
    collected: (when) => `Collected, ${when}`,
    safe_place: (when) => `Left in a safe place, ${when}`,
    signed: (when) => `Signed for, ${when}`,
    told: (when) => `Handed over, ${when}`,
  },
  proofAction: 'See the proof of delivery',
  order,
  returns,
  reasons,
  help,
  act: 'Something is needed',
  standsIn: 'In place of the parcel that got lost.',
  handedTo: (carrier) => `${carrier} has it now.`,
  flagged: {
    redirected: 'It goes to the new address, as asked.',
    rescheduled: 'A new day was agreed.',
    in_part: 'Part of it is still to come.',
    damaged: (shop) =>
      `It was damaged on the way. Write to ${shop}; it is their turn to make it right.`,
  },
  page: { order: 'What you ordered', proof: 'Delivery', carriers: 'Carriers' },
  ...tellings,
};
