import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sourceOf, written } from '../messages/sources.ts';

/** Every language but English as a file of its own, for a home that reads them one by one. */
export async function writeMessages(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const locale of written) {
    if (locale === 'en') continue;
    await writeFile(join(folder, `${locale}.json`), JSON.stringify(await sourceOf(locale)));
  }
}
