import * as z from 'zod';
import { HelpWords } from './help-words.ts';

/** The words around the data, in the shopper's language. */
export const Words = z.object({
  progress: z.string(),
  done: z.string(),
  promised: z.string(),
  contents: z.string(),
  carrier: z.string(),
  route: z.string(),
  newsBy: z.string(),
  copy: z.string(),
  copied: z.string(),
  log: z.string(),
  noNews: z.string(),
  retry: z.string(),
  /** `{time}` is replaced by when the data was fetched. */
  stale: z.string(),
  /** The element has its own in English. */
  help: HelpWords.optional(),
});
export type Words = z.infer<typeof Words>;
