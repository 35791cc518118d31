import type { Locale } from '#contract/vocabulary';
import { dePage } from './de-page.ts';
import { enPage } from './en-page.ts';

/** What the hosted page says around the tracking. Dates, sums and names arrive formatted. */
export type PageMessages = {
  /** Says nothing that a link preview should not show. */
  neutralTitle(shop: string): string;
  neutralText: string;
  /** For the screen reader: what the links at the head and at the foot are. */
  shopLinks: string;
  footLinks: string;
  order(number: string, day: string): string;
  /** Without delivery, which nobody told us. */
  sum: string;
  each(count: number, price: string): string;
  /** Two of something, without its price. */
  times(count: number): string;
  questions: string;
  /** Where nobody gave an address to write to. */
  askShop(shop: string): string;
  write(shop: string): string;
  call: string;
  help: string;

  calendar: string;
  eventTitle(shop: string): string;
  eventText(url: string): string;
  noEvent: { stage: string; headline: string; text: string; back: string };

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

  gift: { title: string; text(shop: string): string };
  sharedView: { title: string; text(shop: string): string };
  madeBy: string;
};

const catalogues: Partial<Record<Locale, PageMessages>> & { en: PageMessages } = {
  en: enPage,
  de: dePage,
};

export const pageMessagesOf = (locale: Locale): PageMessages => catalogues[locale] ?? enPage;
