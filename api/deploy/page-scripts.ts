import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { minify } from 'vite';
import { pushScript } from '../pages/push-script.ts';
import { pushWorker } from '../pages/push-worker.ts';
import { sharingScript } from '../pages/sharing-script.ts';

/** What hosted pages run, and what runs while none is open, as files beside those of the elements. */
export async function writePageScripts(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const scripts = { 'page.js': sharingScript + pushScript, 'push-worker.js': pushWorker };
  for (const [name, script] of Object.entries(scripts))
    await writeFile(join(folder, name), (await minify(name, script)).code);
}
