import type { ElementWords, LookupWords } from '#contract/element-words';

export const element: ElementWords = {
  loading: 'Looking up your parcel',
  tryAgain: 'Try again',
  missing: ['Nothing fits yet', 'A new parcel can take until the evening to appear.'],
  failed: ['No answer just now', 'Your parcel travels on regardless.'],
};

export const lookup: LookupWords = {
  title: 'Find my order',
  headline: 'Let’s find your parcel',
  detail: 'Two things are enough: the order number, and the e‑mail or postcode you ordered with.',
  orderNumber: 'Order number',
  orderNumberHint: 'In the e‑mail that confirmed your order',
  orderNumberMissing: 'The order number is missing. It is in the e‑mail that confirmed your order.',
  contact: 'E-mail or postcode',
  contactHint: 'As you gave it when you ordered',
  contactMissing: 'The e‑mail or postcode is missing.',
  submit: 'Find my parcel',
  looking: 'Looking up your parcel',
  found: 'Found. Here is your parcel.',
  link: 'To your parcel',
  keep: 'A page of its own for this order, to keep',
  another: 'Look up another order',
  nothing: {
    title: 'No match',
    detail:
      'Nothing matches these two. Check both against the e‑mail that confirmed your order. After five tries, wait a quarter of an hour.',
  },
  paused: {
    title: 'A short pause',
    headline: 'Too many tries came from here',
    detail: 'Nobody should find a parcel by guessing. You can try again {when}.',
  },
  unreached: {
    title: 'No answer',
    headline: 'We can’t look just now',
    detail: 'Your parcel travels on regardless. Try again in a minute.',
  },
  noShop: {
    title: 'No match',
    headline: 'No shop goes by this name',
    detail: 'Open the link once more from the shop’s own page or e-mail.',
  },
};
