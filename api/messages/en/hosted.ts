import type { HostedPatterns } from '../hosted-patterns.ts';

export const hosted: HostedPatterns = {
  neutralTitle: 'Your parcel from {shop}',
  neutralText: 'Where it is, and when it comes.',
  shopLinks: 'Shop',
  footLinks: 'More from the shop',
  order: 'Order {number}, {day}',
  sum: 'Total, without delivery',
  each: '{count} at {price}',
  times: '{count} pieces',
  questions: 'Questions',
  askShop: 'Ask {shop}; your order number is all they need.',
  write: 'Write to {shop}',
  call: 'Call',
  help: 'Help',

  calendar: 'Add to calendar',
  eventTitle: 'Parcel from {shop}',
  eventText: 'Where it is now: {url}',
  noEvent: {
    stage: 'Nothing for the calendar',
    headline: 'No delivery to come',
    text: 'Either it is home already, or no day has been named yet.',
    back: 'To the parcel',
  },
  noParcel: {
    stage: 'No match',
    headline: 'This link shows no parcel',
    text: 'It may have been cut off on the way, or taken back by whoever shared it. Open it once more from the shop’s e-mail, or write to the shop: with your order number they can send you a new one.',
  },

  share: 'Send to someone else',
  shareText:
    'They see where this parcel is. They do not see what is in it, what it cost or who ordered it.',
  makeLink: 'Make a link',
  shared: 'A link to this parcel',
  sharedText:
    'Whoever has it sees where the parcel is, until you take it back or there has been no news for 60 days.',
  link: 'Link',
  send: 'Send it',
  copy: 'Copy',
  copied: 'Copied',
  stop: 'Take it back',

  gift: {
    title: 'A present',
    text: 'What is in it stays a surprise. {shop} has been asked to keep quiet.',
  },
  sharedView: {
    title: 'Shared with you',
    text: 'Somebody who ordered at {shop} let you see where this parcel is.',
  },
  push: {
    turnOn: 'Tell me on this device',
    text: 'A line when it is out for delivery, when it is home, and when something changes. Nothing else.',
    on: 'This device will be told',
    turnOff: 'Stop telling me',
    blocked: 'This browser may not show news from here. Allow it in the settings of the page.',
    failed: 'That did not work. Try again in a minute.',
  },
  report: {
    photosHint: 'Up to {most}: JPEG, PNG or WebP, at most {size} each.',
    photoRefused: '{title}: too large, or not a picture we can open.',
    photosAgain: 'Choose the photos again; this page cannot keep them.',
  },
  madeBy: 'Tracking by Porchlight, open source',
};
