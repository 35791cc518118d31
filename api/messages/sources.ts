import type { Locale } from '#contract/vocabulary';
import type { Catalogue } from './catalogue.ts';

/** Every catalogue, read when it is asked for. Only for Node: the Worker has them as files. */
const sources: Record<Locale, () => Promise<Catalogue>> = {
  en: async () => (await import('./en/catalogue.ts')).en,
  de: async () => (await import('./de/catalogue.ts')).de,
  fr: async () => (await import('./fr/catalogue.ts')).fr,
  es: async () => (await import('./es/catalogue.ts')).es,
  it: async () => (await import('./it/catalogue.ts')).it,
  pt: async () => (await import('./pt/catalogue.ts')).pt,
  nl: async () => (await import('./nl/catalogue.ts')).nl,
  pl: async () => (await import('./pl/catalogue.ts')).pl,
  sv: async () => (await import('./sv/catalogue.ts')).sv,
  da: async () => (await import('./da/catalogue.ts')).da,
  nb: async () => (await import('./nb/catalogue.ts')).nb,
  fi: async () => (await import('./fi/catalogue.ts')).fi,
  cs: async () => (await import('./cs/catalogue.ts')).cs,
  ro: async () => (await import('./ro/catalogue.ts')).ro,
  hu: async () => (await import('./hu/catalogue.ts')).hu,
  el: async () => (await import('./el/catalogue.ts')).el,
  tr: async () => (await import('./tr/catalogue.ts')).tr,
  uk: async () => (await import('./uk/catalogue.ts')).uk,
  ar: async () => (await import('./ar/catalogue.ts')).ar,
  he: async () => (await import('./he/catalogue.ts')).he,
  hi: async () => (await import('./hi/catalogue.ts')).hi,
  ja: async () => (await import('./ja/catalogue.ts')).ja,
  ko: async () => (await import('./ko/catalogue.ts')).ko,
  'zh-Hans': async () => (await import('./zh-Hans/catalogue.ts')).zhHans,
  'zh-Hant': async () => (await import('./zh-Hant/catalogue.ts')).zhHant,
  id: async () => (await import('./id/catalogue.ts')).id,
  vi: async () => (await import('./vi/catalogue.ts')).vi,
  th: async () => (await import('./th/catalogue.ts')).th,
};

// The keys are those of the record.
export const written = Object.keys(sources) as Locale[];

export const sourceOf = (locale: Locale): Promise<Catalogue> => sources[locale]();
