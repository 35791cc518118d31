import type { With } from './pattern.ts';

/** What the hosted page says around the tracking. Dates, sums and names arrive formatted. */
export type HostedPatterns = {
  /** Says nothing that a link preview should not show. */
  neutralTitle: With<'shop'>;
  neutralText: string;
  /** For the screen reader: what the links at the head and at the foot are. */
  shopLinks: string;
  footLinks: string;
  order: With<'number' | 'day'>;
  /** Without delivery, which nobody told us. */
  sum: string;
  each: With<'count' | 'price'>;
  /** Two of something, without its price. */
  times: With<'count'>;
  questions: string;
  /** Where nobody gave an address to write to. */
  askShop: With<'shop'>;
  write: With<'shop'>;
  call: string;
  help: string;

  calendar: string;
  eventTitle: With<'shop'>;
  eventText: With<'url'>;
  noEvent: { stage: string; headline: string; text: string; back: string };
  /** A link that is mistyped, cut off or over. Says nothing about what there is. */
  noParcel: { stage: string; headline: string; text: string };

  share: string;
  shareText: string;
  makeLink: string;
  shared: string;
  sharedText: string;
  link: string;
  send: string;
  copy: string;
  copied: string;
  stop: string;

  gift: { title: string; text: With<'shop'> };
  sharedView: { title: string; text: With<'shop'> };

  /** News of this parcel on this device. */
  push: {
    /** The button, and what it does. */
    turnOn: string;
    text: string;
    /** Once it is on, and the button that ends it. */
    on: string;
    turnOff: string;
    /** The browser was told not to let this page do so. */
    blocked: string;
    /** It did not work; the button stays. */
    failed: string;
  };
  /** A report from a page without script. */
  report: {
    photosHint: With<'most' | 'size'>;
    /** `{title}`: `Photo 2` */
    photoRefused: With<'title'>;
    /** Beside any other fault, where photos were chosen. */
    photosAgain: string;
  };
  madeBy: string;
};
