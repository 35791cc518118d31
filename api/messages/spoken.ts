import type { Locale } from '#contract/vocabulary';
import type { Catalogue } from './catalogue.ts';
import { en } from './en/catalogue.ts';
import { directionOf } from './locale.ts';
import { messagesFrom } from './messages-from.ts';
import type { Messages } from './messages.ts';
import type { OwnWords } from './own-words.ts';

/** The language that a page is told in, which is English where the one asked for cannot be had. */
export type Spoken = { locale: Locale; dir: 'ltr' | 'rtl'; messages: Messages };

export type Languages = {
  /** @param own the shop's own words by locale, as the JSON that is stored */
  speak(locale: Locale, own?: string): Promise<Spoken>;
  /** The catalogue itself; null where it cannot be had. */
  catalogue(locale: Locale): Promise<Catalogue | null>;
};

/** So many pairs of a language and a shop with words of its own are kept ready. */
const keptReady = 200;

/**
 * Languages as they are asked for, kept in memory once they came. A load is never waited for by
 * another request than the one that began it: in a Worker that would hang.
 * @param load null where there is no such catalogue; may fail
 */
export function createLanguages(load: (locale: Locale) => Promise<Catalogue | null>): Languages {
  const catalogues = new Map<Locale, Catalogue>([['en', en]]);
  const ready = new Map<string, Spoken>();

  async function catalogue(locale: Locale): Promise<Catalogue | null> {
    const kept = catalogues.get(locale);
    if (kept) return kept;
    const loaded = await load(locale).catch(() => null);
    if (loaded) catalogues.set(locale, loaded);
    return loaded;
  }

  return {
    catalogue,
    async speak(locale, own = '{}') {
      const key = own === '{}' ? locale : `${locale} ${own}`;
      const kept = ready.get(key);
      if (kept) {
        ready.delete(key);
        ready.set(key, kept);
        return kept;
      }
      const found = await catalogue(locale);
      const told = found ? locale : 'en';
      const spoken = {
        locale: told,
        dir: directionOf(told),
        messages: messagesFrom(found ?? en, ownWordsOf(own, told)),
      };
      // Without its catalogue it is asked for again next time.
      if (found) ready.set(key, spoken);
      for (const oldest of ready.keys()) {
        if (ready.size <= keptReady) break;
        ready.delete(oldest);
      }
      return spoken;
    },
  };
}

/** A shop's words of one language out of the JSON that is stored. */
export function ownWordsOf(json: string, locale: Locale): OwnWords {
  const stored: unknown = JSON.parse(json);
  const words = isRecord(stored) ? stored[locale] : null;
  if (!isRecord(words)) return {};
  return Object.fromEntries(
    Object.entries(words).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
