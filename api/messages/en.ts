import { help } from './en-help.ts';
import { order, returns } from './en-order.ts';
import { reasons } from './en-reasons.ts';
import type { Messages } from './messages.ts';

const nbsp = '\u00a0';
/** Keeps what stands around it on one line. */
const joined = '\u2060';

const days = (count: number) => (count === 1 ? 'one day' : `${count} days`);

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

  pending: {
    title: () => 'Order received',
    headline: () => 'Being packed',
    detail: ({ shop }) => `${shop} has your order. The first scan comes when the carrier has it.`,
  },
  noScan: {
    early: {
      title: () => 'Packed, waiting for the carrier',
      headline: () => 'Waiting for the carrier',
      detail: ({ carrier }) =>
        `${carrier} has not scanned it yet. A new parcel can take until the evening to appear.`,
    },
    slow: {
      title: () => 'Packed, waiting for the carrier',
      headline: () => 'Waiting for the carrier',
      detail: ({ carrier, shop }) =>
        `${carrier} has not scanned it yet, which is longer than usual. If nothing moves in two days, write to ${shop}.`,
    },
    unknown: {
      title: () => 'No scan yet',
      headline: ({ carrier }) => `${carrier} does not know this number yet`,
      detail: ({ shop }) =>
        `Five days are longer than usual. It is ${shop}’s turn to look into it: write to them.`,
    },
    wrong: {
      title: () => 'No scan yet',
      headline: reasons.wrong_number[0],
      detail: reasons.wrong_number[1],
    },
  },
  labelCreated: {
    title: () => 'Packed, waiting for the carrier',
    headline: () => 'Waiting for the carrier',
    detail: ({ carrier }) =>
      `${carrier} has not scanned it yet. That usually takes less than a day.`,
  },
  inTransit: {
    title: () => 'On its way',
    headline: () => 'On its way',
    detail: ({ last, more }) => `${last}. ${more ?? 'The next scan usually comes within a day.'}`,
  },
  late: {
    title: () => 'Later than we promised',
    headline: () => 'Still on its way',
    newDayUnknown: 'New day not known yet',
    detail: ({ last }) => `${last}. Your parcel is still moving. We are sorry for the wait.`,
  },
  silent: {
    title: ({ days: count }) => `Quiet for ${days(count)}`,
    headline: () => 'Still on its way',
    detail: ({ stalled, carrier, shop }) =>
      stalled
        ? `${carrier} has not scanned it for longer than usual. Write to ${shop}; they can ask for it.`
        : 'Most parcels move again within two more days; you need do nothing.',
  },
  customs: {
    title: () => 'At customs',
    headline: () => 'At customs',
    detail: ({ since }) => `With customs since ${since}. Two days are usual; you need do nothing.`,
  },
  outForDelivery: {
    title: () => 'Out for delivery',
    headline: () => 'Today',
    detail: ({ since }) => `In the van since ${since}.`,
  },
  attempted: {
    title: ({ time, absent }) => (absent ? `Nobody in at ${time}` : `Tried at ${time}`),
    headline: () => 'They will try again',
    detail: () =>
      'Leave it at that: the driver usually comes again on the next working day. What else is possible stands on the card, or on the carrier’s page.',
  },
  readyForPickup: {
    title: () => 'Ready to collect',
    headline: ({ place }) => place ?? 'Ready to collect',
    detail: ({ text, address, hours, until }) =>
      [
        address ?? text,
        until &&
          (until.over
            ? `They kept it until ${until.day}; ask whether it is still there`
            : `They keep it until ${until.day}`),
        hours.length ? `Open ${hours.join(', ')}` : null,
        'Bring a photo ID',
        until || text ? null : 'They keep it for about a week',
      ]
        .filter((part) => part !== null)
        .map((part) => `${part}.`)
        .join(' '),
  },
  delivered: {
    title: ({ when }) => `Delivered ${when}`,
    headline: ({ how }) =>
      ({
        neighbour: 'With your neighbour',
        collected: 'You have it',
        safe_place: 'Left in a safe place',
        signed: 'Home, signed for',
        home: 'It is home',
      })[how],
    detail: ({ daysLate }) =>
      daysLate === null
        ? 'The carrier says it has arrived.'
        : daysLate > 0
          ? `${days(daysLate)} later than promised. We are sorry for the wait.`.replace(
              /^one/,
              'One',
            )
          : daysLate < 0
            ? `${days(-daysLate)} earlier than promised.`.replace(/^one/, 'One')
            : 'On the day we promised.',
  },
  exception: {
    title: ({ action }) => (action ? 'Something is needed' : 'Held up on the way'),
    headline: () => 'Held up on the way',
    detail: ({ action, carrier, shop }) =>
      action
        ? `Write to ${shop}, so that it can go on.`
        : `${carrier} is working on it; you need do nothing. We are sorry for the wait.`,
  },
  returning: {
    title: () => 'Turned back',
    headline: ({ shop }) => `On its way back to ${shop}`,
    detail: ({ shop, why }) =>
      `${why ?? 'It could not be delivered'}. Write to ${shop} to have it sent again.`,
  },
  returned: {
    title: () => 'Returned',
    headline: ({ shop }) => `Back with ${shop}`,
    detail: ({ shop }) => `If you did not expect that, write to ${shop}.`,
  },
  cancelled: {
    title: () => 'Cancelled',
    headline: ({ order: whole }) =>
      whole ? 'This order was cancelled' : 'This parcel was cancelled',
    detail: ({ shop }) => `Nothing is on its way. If you did not expect that, write to ${shop}.`,
  },
  replaced: {
    title: ({ stage }) => (stage === 'lost' ? 'Missing' : 'Not coming'),
    headline: () => 'Another one comes instead',
    detail: ({ carrier }) =>
      `${carrier} could not bring this one. We are sorry. The other is among your parcels here; you need do nothing.`,
  },
  lost: {
    title: () => 'Missing',
    headline: () => 'Your parcel is lost',
    detail: ({ carrier, shop }) =>
      `${carrier} has lost sight of it. We are sorry. Write to ${shop}; it is their turn to make it right.`,
  },
  destroyed: {
    title: () => 'Not coming',
    headline: () => 'Your parcel did not survive',
    detail: ({ carrier, shop }) =>
      `${carrier} had to dispose of it. We are sorry. Write to ${shop}; it is their turn to make it right.`,
  },
  expired: {
    title: () => 'No news for 30 days',
    headline: () => 'The trail has gone cold',
    detail: ({ carrier, shop }) =>
      `${carrier} has stopped reporting. If it has not arrived, write to ${shop}.`,
  },
};
