import { locales, type Locale } from '#contract/vocabulary';

/** Languages by other names, and those that are read as one that there are words in. */
const readAs: Record<string, string> = {
  no: 'nb',
  nn: 'nb',
  iw: 'he',
  in: 'id',
  yue: 'zh-Hant',
  zh: 'zh-Hans',
};

/** Where, or how, Chinese is written in the traditional way: as Unicode's likely subtags have it. */
const traditional = /^\s*zh(?!.*hans).*(hant|[-_](au|bn|g[bf]|hk|id|mo|p[afh]|sr|t[hw]|us|vn)\b)/i;

/**
 * The language in which a BCP 47 tag is answered: `pt-BR` is `pt`, `zh-TW` is `zh-Hant`; English where
 * there is none. The server's rules, without `Intl`, which is slow to begin with.
 */
export function languageOf(tag: string): Locale {
  const [language = ''] = tag.trim().toLowerCase().split(/[-_]/);
  const wanted = traditional.test(tag) ? 'zh-Hant' : (readAs[language] ?? language);
  return locales.find((locale) => locale === wanted) ?? 'en';
}

export const directionOf = (locale: string): 'ltr' | 'rtl' =>
  /^(ar|he)/.test(locale) ? 'rtl' : 'ltr';
