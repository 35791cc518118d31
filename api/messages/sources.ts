import type { Locale } from '#contract/vocabulary';
import type { Catalogue } from './catalogue.ts';

/** Nobody has written these yet: whoever does takes their name from here. */
type Unwritten =
  | 'pt'
  | 'da'
  | 'nb'
  | 'fi'
  | 'cs'
  | 'ro'
  | 'hu'
  | 'el'
  | 'tr'
  | 'uk'
  | 'hi'
  | 'ja'
  | 'ko'
  | 'zh-Hans'
  | 'zh-Hant'
  | 'id'
  | 'vi'
  | 'th';

type Written = Exclude<Locale, Unwritten>;

/** Every catalogue, read when it is asked for. Only for Node: the Worker has them as files. */
const sources: Record<Written, () => Promise<Catalogue>> = {
  en: async () => (await import('./en/catalogue.ts')).en,
  de: async () => (await import('./de/catalogue.ts')).de,
  fr: async () => (await import('./fr/catalogue.ts')).fr,
  es: async () => (await import('./es/catalogue.ts')).es,
  it: async () => (await import('./it/catalogue.ts')).it,
  nl: async () => (await import('./nl/catalogue.ts')).nl,
  pl: async () => (await import('./pl/catalogue.ts')).pl,
  sv: async () => (await import('./sv/catalogue.ts')).sv,
  ar: async () => (await import('./ar/catalogue.ts')).ar,
  he: async () => (await import('./he/catalogue.ts')).he,
};

// The keys are those of the record.
export const written = Object.keys(sources) as Written[];

const isWritten = (locale: Locale): locale is Written => Object.hasOwn(sources, locale);

export const sourceOf = async (locale: Locale): Promise<Catalogue | null> =>
  isWritten(locale) ? sources[locale]() : null;
