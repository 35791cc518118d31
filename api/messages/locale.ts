import { locales, type Locale } from '#contract/vocabulary';

/** Languages that are read as one of those that there is a catalogue for. */
const readAs: Record<string, Locale> = { no: 'nb', nn: 'nb', yue: 'zh-Hant' };

const rightToLeft = new Set(['ar', 'he']);

export const directionOf = (tag: string): 'ltr' | 'rtl' =>
  rightToLeft.has(tag.split('-')[0] ?? '') ? 'rtl' : 'ltr';

/**
 * The language of a BCP 47 tag: `pt-BR` is `pt`, `zh-TW` is `zh-Hant`, `iw` is `he`. Null where there
 * is none, or the tag is no tag.
 */
export function localeOf(tag: string): Locale | null {
  const found = parsed(tag);
  if (!found) return null;
  const { language } = found;
  if (language === 'zh') return found.maximize().script === 'Hant' ? 'zh-Hant' : 'zh-Hans';
  return readAs[language] ?? locales.find((locale) => locale === language) ?? null;
}

function parsed(tag: string): Intl.Locale | null {
  try {
    return new Intl.Locale(tag.trim().replaceAll('_', '-'));
  } catch {
    return null;
  }
}

/** The first wish that can be met; else English. */
export function nearestLocale(...wishes: (string | null | undefined)[]): Locale {
  for (const wish of wishes) {
    const locale = wish ? localeOf(wish) : null;
    if (locale) return locale;
  }
  return 'en';
}
