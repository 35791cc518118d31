import * as z from 'zod';

/** The words around the data, in the shopper's language. */
export const Words = z.object({
  progress: z.string(),
  done: z.string(),
  promised: z.string(),
  contents: z.string(),
  carrier: z.string(),
  newsBy: z.string(),
  copy: z.string(),
  copied: z.string(),
  log: z.string(),
  noNews: z.string(),
  retry: z.string(),
  /** `{time}` is replaced by when the data was fetched. */
  stale: z.string(),
});
export type Words = z.infer<typeof Words>;
