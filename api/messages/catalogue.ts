import { locales, type Locale } from '#contract/vocabulary';
import { de } from './de.ts';
import { en } from './en.ts';
import type { Messages } from './messages.ts';

const catalogues: Record<Locale, Messages> = { en, de };

export const messagesOf = (locale: Locale): Messages => catalogues[locale];

/** The first wish that there is a catalogue for: exact tag, then its language, then English. */
export function nearestLocale(...wishes: (string | null | undefined)[]): Locale {
  for (const wish of wishes) {
    const tag = wish?.toLowerCase().replaceAll('_', '-');
    const found = locales.find((locale) => tag === locale || tag?.startsWith(`${locale}-`));
    if (found) return found;
  }
  return 'en';
}
