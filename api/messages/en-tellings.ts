import { reasons } from './en-reasons.ts';
import type { Tellings } from './messages.ts';

const days = (count: number) => (count === 1 ? 'one day' : `${count} days`);

export const tellings: Tellings = {
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
