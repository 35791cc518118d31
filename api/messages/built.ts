import type { Locale } from '#contract/vocabulary';
import type { Catalogue } from './catalogue.ts';

/**
 * A catalogue out of the site's files. They are published together with the Worker that reads them:
 * one cannot be older than the other, so the address needs no version.
 */
export async function builtCatalogue(
  locale: Locale,
  fetchFile: (url: string) => Promise<Response>,
): Promise<Catalogue | null> {
  const answer = await fetchFile(`https://site.invalid/messages/${locale}.json`);
  // Written by the build from the typed sources.
  return answer.ok ? ((await answer.json()) as Catalogue) : null;
}
