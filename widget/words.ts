import type { Locale } from '#contract/vocabulary';

/** Said before the server has: everything else comes in the view, in the shopper's language. */
export interface Words {
  readonly locale: Locale;
  readonly loading: string;
  readonly tryAgain: string;
  /** Opens help, where the server has no words for it. */
  readonly wrong: string;
  /** Headline, and one sentence. */
  readonly missing: readonly [string, string];
  readonly failed: readonly [string, string];
}

const en: Words = {
  locale: 'en',
  loading: 'Looking up your parcel',
  tryAgain: 'Try again',
  wrong: 'Something wrong?',
  missing: ['Nothing fits yet', 'A new parcel can take until the evening to appear.'],
  failed: ['No answer just now', 'Your parcel travels on regardless.'],
};

const de: Words = {
  locale: 'de',
  loading: 'Ihr Paket wird gesucht',
  tryAgain: 'Noch einmal versuchen',
  wrong: 'Stimmt etwas nicht?',
  missing: ['Noch nicht zu finden', 'Ein neues Paket erscheint manchmal erst am Abend.'],
  failed: ['Gerade keine Antwort', 'Ihr Paket reist trotzdem weiter.'],
};

export const wordsFor = (locale: string): Words => (/^de\b/i.test(locale) ? de : en);
