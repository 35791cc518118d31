import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sourceOf, written } from '../messages/sources.ts';

type Locale = Parameters<typeof sourceOf>[0];

/** What the elements say before their server has spoken, as the text of a file; null where there is none. */
export async function elementWordsOf(locale: Locale): Promise<string | null> {
  const catalogue = await sourceOf(locale);
  // Languages that are still being written have none.
  if (!catalogue?.element || !catalogue.lookup) return null;
  const { element, lookup } = catalogue;
  return JSON.stringify({ element, lookup });
}

/** Every language but English, which the elements have themselves, as a file of its own. */
export async function writeElementWords(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const locale of written) {
    const words = locale === 'en' ? null : await elementWordsOf(locale);
    if (words) await writeFile(join(folder, `${locale}.json`), words);
  }
}
