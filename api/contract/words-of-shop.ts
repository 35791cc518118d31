import * as z from 'zod';
import { line } from './text.ts';
import { locales } from './vocabulary.ts';

/** BCP 47; as with the pages, `pt-BR` means `pt`. */
export const WordsLanguage = z.object({ locale: line(35) });

/**
 * `PUT /v1/words/:locale`: all that the shop says in its own words in this language. What is left out
 * is said as usual again.
 */
export const WordsInput = z.object({
  /** Path of a sentence → what to say instead, with the same places in braces: `{carrier}`. */
  words: z.record(z.string().max(100), line(2000)),
});
export type WordsInput = z.infer<typeof WordsInput>;

/** One sentence, or several that belong together, as the elements have them. */
const said = z.record(
  z.string(),
  z.union([z.string(), z.array(z.string()).readonly(), z.record(z.string(), z.string())]),
);

export const WordsView = z.object({
  locale: z.enum(locales),
  dir: z.enum(['ltr', 'rtl']),
  /** The shop's own. */
  words: z.record(z.string(), z.string()),
  /**
   * Those of them that the elements say by themselves, for the page to hand them:
   * `configure({ words: elements })`.
   */
  elements: z.object({ element: said, lookup: said }),
  /** Every sentence there is, as it is said usually. */
  all: z.array(
    z.object({
      path: z.string(),
      text: z.string(),
      /** What may stand in braces. */
      places: z.array(z.string()),
    }),
  ),
});
export type WordsView = z.infer<typeof WordsView>;
