import type { TellingPatterns } from '../catalogue.ts';

export const tellings: TellingPatterns = {
  pending: {
    title: 'Order received',
    headline: 'Being packed',
    detail: '{shop} has your order. The first scan comes when the carrier has it.',
  },
  noScan: {
    early: {
      title: 'Packed, waiting for the carrier',
      headline: 'Waiting for the carrier',
      detail:
        '{carrier} has not scanned it yet. A new parcel can take until the evening to appear.',
    },
    slow: {
      title: 'Packed, waiting for the carrier',
      headline: 'Waiting for the carrier',
      detail:
        '{carrier} has not scanned it yet, which is longer than usual. If nothing moves in two days, write to {shop}.',
    },
    unknown: {
      title: 'No scan yet',
      headline: '{carrier} does not know this number yet',
      detail: 'Five days is longer than usual. It is up to {shop} to look into it: write to them.',
    },
    wrong: { title: 'No scan yet' },
  },
  labelCreated: {
    title: 'Packed, waiting for the carrier',
    headline: 'Waiting for the carrier',
    detail: '{carrier} has not scanned it yet. That usually takes less than a day.',
  },
  inTransit: {
    title: 'On its way',
    headline: 'On its way',
    detail: '{last}. {more}',
    next: 'The next scan usually comes within a day.',
  },
  late: {
    title: 'Later than we promised',
    headline: 'Still on its way',
    newDayUnknown: 'New day not known yet',
    detail: '{last}. Your parcel is still moving. We are sorry for the wait.',
  },
  silent: {
    title: { one: 'Quiet for one day', other: 'Quiet for {days} days' },
    headline: 'Still on its way',
    detail: {
      waiting: 'Most parcels move again within two more days; you need do nothing.',
      stalled:
        '{carrier} has not scanned it for longer than usual. Write to {shop}; they can ask for it.',
    },
  },
  customs: {
    title: 'At customs',
    headline: 'At customs',
    detail: 'With customs since {since}. Two days are usual; you need do nothing.',
  },
  outForDelivery: {
    title: 'Out for delivery',
    headline: 'Today',
    detail: 'In the van since {since}.',
  },
  attempted: {
    title: { absent: 'Nobody in at {time}', tried: 'Tried at {time}' },
    headline: 'They will try again',
    detail:
      'You can leave it at that: the driver usually comes again on the next working day. The card or the carrier’s page says what else is possible.',
  },
  readyForPickup: {
    title: 'Ready to collect',
    headline: 'Ready to collect',
    detail: {
      sentence: '{text}.',
      until: 'They keep it until {day}',
      over: 'They kept it until {day}; ask whether it is still there',
      bring: 'Bring a photo ID',
      aboutAWeek: 'They keep it for about a week',
    },
  },
  delivered: {
    title: 'Delivered {when}',
    headline: {
      neighbour: 'With your neighbour',
      collected: 'You have it',
      safe_place: 'Left in a safe place',
      signed: 'Home, signed for',
      home: 'It is home',
    },
    detail: {
      promisedNothing: 'The carrier says it has arrived.',
      late: {
        one: 'One day later than promised. We are sorry for the wait.',
        other: '{days} days later than promised. We are sorry for the wait.',
      },
      early: {
        one: 'One day earlier than promised.',
        other: '{days} days earlier than promised.',
      },
      onTime: 'On the day we promised.',
    },
  },
  exception: {
    title: { action: 'Something is needed', held: 'Held up on the way' },
    headline: 'Held up on the way',
    detail: {
      action: 'Write to {shop}, so that it can go on.',
      held: '{carrier} is working on it; you need do nothing. We are sorry for the wait.',
    },
  },
  returning: {
    title: 'Turned back',
    headline: 'On its way back to {shop}',
    detail: '{why}. Write to {shop} to have it sent again.',
    unknown: 'It could not be delivered',
  },
  returned: {
    title: 'Returned',
    headline: 'Back with {shop}',
    detail: 'If you did not expect that, write to {shop}.',
  },
  cancelled: {
    title: 'Cancelled',
    headline: { order: 'This order was cancelled', parcel: 'This parcel was cancelled' },
    detail: 'Nothing is on its way. If you did not expect that, write to {shop}.',
  },
  replaced: {
    title: { lost: 'Missing', damaged: 'Not coming' },
    headline: 'Another one comes instead',
    detail:
      '{carrier} could not bring this one. We are sorry. The other is among your parcels here; you need do nothing.',
  },
  lost: {
    title: 'Missing',
    headline: 'Your parcel is lost',
    detail:
      '{carrier} has lost sight of it. We are sorry. Write to {shop}; it is up to them to put it right.',
  },
  destroyed: {
    title: 'Not coming',
    headline: 'Your parcel did not survive',
    detail:
      '{carrier} had to dispose of it. We are sorry. Write to {shop}; it is up to them to put it right.',
  },
  expired: {
    title: 'No news for 30 days',
    headline: 'The trail has gone cold',
    detail: '{carrier} has stopped reporting. If it has not arrived, write to {shop}.',
  },
};
