import type { LookupWords } from '#contract/element-words';
import type { HostedPatterns } from './hosted-patterns.ts';

/** What the hosted page says around the tracking. Dates, sums and names arrive formatted. */
export type PageMessages = Omit<HostedPatterns, keyof Named | 'gift' | 'sharedView' | 'report'> &
  Named & {
    gift: Secret;
    sharedView: Secret;
    /** A report from a page without script. `bytes`: of one photo. */
    report: {
      photosHint(most: number, bytes: number): string;
      photoRefused(title: string): string;
      photosAgain: string;
    };
  };

/** Sentences that name something. */
type Named = {
  neutralTitle(shop: string): string;
  order(number: string, day: string): string;
  each(count: number, price: string): string;
  times(count: number): string;
  askShop(shop: string): string;
  write(shop: string): string;
  eventTitle(shop: string): string;
  eventText(url: string): string;
};

type Secret = { title: string; text(shop: string): string };

/** What the look-up page says. */
export type LookupMessages = Omit<LookupWords, 'paused'> & {
  /** Too many wrong guesses. */
  paused: Omit<LookupWords['paused'], 'detail'> & { detail(minutes: number): string };
};
