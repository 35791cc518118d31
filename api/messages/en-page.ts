import type { PageMessages } from './page.ts';

export const enPage: PageMessages = {
  neutralTitle: (shop) => `Your parcel from ${shop}`,
  neutralText: 'Where it is, and when it comes.',
  shopLinks: 'Shop',
  footLinks: 'More from the shop',
  order: (number, day) => `Order ${number}, ${day}`,
  sum: 'Together, without delivery',
  each: (count, price) => `${count} at ${price}`,
  times: (count) => `${count} pieces`,
  questions: 'Questions',
  askShop: (shop) => `Ask ${shop}; your order number is all they need.`,
  write: (shop) => `Write to ${shop}`,
  call: 'Call',
  help: 'Help',

  calendar: 'Add to calendar',
  eventTitle: (shop) => `Parcel from ${shop}`,
  eventText: (url) => `Where it is now: ${url}`,
  noEvent: {
    stage: 'Nothing to note down',
    headline: 'No delivery is ahead',
    text: 'Either it is home already, or no day has been named yet.',
    back: 'To the parcel',
  },

  share: 'Send to someone else',
  shareText:
    'They see where this parcel is. They do not see what is in it, what it cost or who ordered it.',
  makeLink: 'Make a link',
  shared: 'A link to this parcel',
  sharedText: 'Whoever has it sees where the parcel is, until you take it back.',
  link: 'Link',
  send: 'Send it',
  copy: 'Copy',
  copied: 'Copied',
  stop: 'Take it back',

  gift: {
    title: 'A present',
    text: (shop) => `What is in it stays a surprise. ${shop} has been asked to keep quiet.`,
  },
  sharedView: {
    title: 'Shared with you',
    text: (shop) => `Somebody who ordered at ${shop} let you see where this parcel is.`,
  },
  madeBy: 'Tracking by Porchlight, open source',
};
