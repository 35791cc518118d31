import { locales, type Locale } from '#contract/vocabulary';
import { directionOf } from '../messages/locale.ts';
import { journeys } from './journeys.ts';

/** A language as it calls itself, with a capital where it has any. */
function ownName(locale: Locale): string {
  const name = new Intl.DisplayNames(locale, { type: 'language' }).of(locale) ?? locale;
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}

/** What the elements can simulate, for a page on which one chooses. */
export const simulator = {
  journeys: Object.entries(journeys).map(([name, { moments }]) => ({
    name,
    moments: moments.length,
  })),
  languages: locales.map((locale) => ({
    locale,
    name: ownName(locale),
    dir: directionOf(locale),
  })),
};
