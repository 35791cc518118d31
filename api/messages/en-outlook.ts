import type { OutlookMessages, Own, Rest, When } from './outlook.ts';

const on = (when: When) => (typeof when === 'string' ? when : `on ${when.day}`);
const plain = (when: When) => (typeof when === 'string' ? when : when.day);
const quiet: Record<Rest, string> = {
  weekend: 'Little moves over the weekend',
  holiday: 'Little moves on a public holiday',
  holidays: 'Little moves over the holidays',
};
const parcels = (own: Own, carrier: string) =>
  own === 'route'
    ? 'Most parcels on this route'
    : own === 'carrier'
      ? `Most of our parcels with ${carrier}`
      : 'Most parcels';

const numbers: Record<number, string> = { 2: 'Two', 3: 'Three', 4: 'Four', 5: 'Five', 6: 'Six' };

export const outlook: OutlookMessages = {
  nextScan: (when, rest) =>
    rest
      ? `${quiet[rest]}; the next scan usually comes ${on(when)}.`
      : `The next scan usually comes ${on(when)}.`,
  firstScan: ({ carrier, hours, when, rest, past }) => {
    const usual = past
      ? 'That takes a little longer than usual.'
      : rest
        ? `${quiet[rest]}; the first scan usually comes ${on(when)}.`
        : hours <= 24
          ? 'That usually takes less than a day.'
          : `The first scan usually comes ${on(when)}.`;
    return `${carrier} has not scanned it yet. ${usual}`;
  },
  movesAgain: (by, own, carrier) =>
    `${parcels(own, carrier)} move again by ${plain(by)}; you need do nothing.`,
  askBy: (by, shop) => `If nothing moves by ${plain(by)}, write to ${shop}.`,
  stillMoving: 'Your parcel is still moving.',
  sorry: 'We are sorry for the wait.',
  arrives: (from, to, own, carrier) =>
    plain(from) === plain(to)
      ? `${parcels(own, carrier)} arrive by ${plain(to)}.`
      : `${parcels(own, carrier)} arrive between ${plain(from)} and ${plain(to)}.`,
  customs: (since, days) =>
    `With customs since ${since}. ${days === 1 ? 'One day is' : `${numbers[days] ?? days} days are`} usual; you need do nothing.`,
  atTheDoor: (time) => `Most are at the door by ${time}.`,
  comesAgain: (when) =>
    `Leave it at that: the driver usually comes again ${on(when)}. What else is possible stands on the card, or on the carrier’s page.`,
  insideWindow: 'Inside the window we promised.',
  lostSince: (day) => `Missing since ${day}`,
  lostIn: (carrier, place) => `${carrier} lost sight of it in ${place}.`,
  lostAct: (shop) => `We are sorry. Write to ${shop}; it is their turn to make it right.`,
  moved: (from, to, why) => {
    const because = {
      carrier: ', carrier delay',
      shop: ', a delay at the shop',
      shopper: ', nobody could take it',
      customs: ', held at customs',
      weather: ', because of the weather',
      unknown: '',
      agreed: ', as agreed',
    };
    return `Moved from ${from} to ${to}${why ? because[why] : ''}`;
  },
  noRound: (from, to, carrier) =>
    `Moved from ${from} to ${to}: ${carrier} does not deliver on ${from}`,
  moreStops: (count) => (count === 1 ? 'One more stop' : `${count} more stops`),
};
