import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locale } from '#contract/vocabulary';
import type { Catalogue } from '../messages/catalogue.ts';
import { sourceOf, written } from '../messages/sources.ts';

/** Every language but English as a file of its own, for a home that reads them one by one. */
export const writeMessages = (folder: string): Promise<void> =>
  writeEach(folder, (catalogue) => catalogue);

/**
 * What the elements say before their server has said anything, `{ element, lookup }`. They have it in
 * English themselves, and fetch it in other languages beside their own files.
 */
export const writeElementWords = (folder: string): Promise<void> => writeEach(folder, elementPart);

/** What stands in the file of one language; English is what the elements have themselves. */
export async function elementWordsOf(locale: Locale): Promise<string | null> {
  const catalogue = await sourceOf(locale);
  return catalogue && JSON.stringify(elementPart(catalogue));
}

const elementPart = ({ element, lookup }: Catalogue) => ({ element, lookup });

async function writeEach(folder: string, partOf: (catalogue: Catalogue) => object): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const locale of written) {
    const catalogue = locale === 'en' ? null : await sourceOf(locale);
    if (!catalogue) continue;
    await writeFile(join(folder, `${locale}.json`), JSON.stringify(partOf(catalogue)));
  }
}
