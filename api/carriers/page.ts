import { UnknownShape, type News } from './adapter.ts';

/**
 * The news of each entry of a page. One that cannot be read does not cost the others.
 * @throws UnknownShape where none of them can be read
 */
export function everyNews(entries: unknown[], read: (entry: unknown) => News): News[] {
  const news: News[] = [];
  const faults: UnknownShape[] = [];
  for (const [line, entry] of entries.entries()) {
    try {
      news.push(read(entry));
    } catch (error) {
      if (!(error instanceof UnknownShape)) throw error;
      faults.push(error);
      news.push({ kind: 'ignored', why: `Entry ${line} cannot be read: ${error.message}.` });
    }
  }
  const [fault] = faults;
  if (fault && faults.length === entries.length) throw fault;
  return news;
}
