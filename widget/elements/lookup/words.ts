import type { LookupWords } from '#contract/element-words';

/** All that the element says until a parcel is found; what is said of it comes from the server. */
export type FormWords = Omit<LookupWords, 'orderNumberHint' | 'contactHint' | 'keep' | 'noShop'>;

export const englishForm: FormWords = {
  title: 'Find my order',
  headline: 'Let’s find your parcel',
  detail: 'Two things are enough: the order number, and the e‑mail or postcode you ordered with.',
  orderNumber: 'Order number',
  orderNumberMissing: 'The order number is missing. It is in the e‑mail that confirmed your order.',
  contact: 'E-mail or postcode',
  contactMissing: 'The e‑mail or postcode is missing.',
  submit: 'Find my parcel',
  looking: 'Looking up your parcel',
  found: 'Found. Here is your parcel.',
  link: 'To your parcel',
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
};
