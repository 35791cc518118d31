import { createBuilder } from 'vite';
import { root } from './source.ts';

/** The files that a shopper downloads, built in memory: `porchlight.js` and one for each element. */
export async function buildSite(): Promise<Record<string, string>> {
  const builder = await createBuilder({
    root,
    configFile: `${root}/vite.config.ts`,
    mode: 'cdn',
    logLevel: 'error',
    build: { write: false },
  });
  const files: Record<string, string> = {};
  for (const environment of Object.values(builder.environments)) {
    const built = await builder.build(environment);
    for (const bundle of [built].flat()) {
      if (!('output' in bundle)) throw new Error('The build watches instead of ending.');
      for (const file of bundle.output) if (file.type === 'chunk') files[file.fileName] = file.code;
    }
  }
  return files;
}
