import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { counted, type Measured } from './row.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const widget = join('dist/site/static', version);

/** Bytes as they go over the wire, gzip level 9, Lit included. */
export async function measureSizes(): Promise<Measured> {
  build();
  const loader = join(widget, 'porchlight.js');
  const tracking = withImports(join(widget, 'tracking.js'));
  const all = withImports(join(widget, 'lookup.js'));
  return {
    rows: [
      counted('eager loader', 'B', zipped([loader]), 1024),
      counted('loader and <porch-tracking>', 'B', zipped([loader, ...tracking]), 10_000),
      counted('loader and all elements', 'B', zipped([loader, ...all]), 14_000),
      counted(
        '<porch-tracking> in one file',
        'B',
        zipped([join(widget, 'porch-tracking.js')]),
        10_000,
      ),
      counted('Worker bundle', 'B', zipped(['dist/worker/worker.js']), 200_000),
    ],
  };
}

/** The widget and the Worker's bundle, as they would be deployed. */
function build(): void {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['api/deploy/deploy.ts', '--dry-run'],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`The build failed:\n${stdout}${stderr}`);
}

/** Each file is compressed by itself, as a server does. */
const zipped = (files: string[]): number =>
  files
    .map((file) => gzipSync(readFileSync(file), { level: 9 }).length)
    .reduce((sum, bytes) => sum + bytes, 0);

/** A module and all that it cannot start without. */
function withImports(file: string, found = new Set<string>()): string[] {
  if (found.has(file)) return [];
  found.add(file);
  const code = readFileSync(file, 'utf8');
  for (const [, name = ''] of code.matchAll(/\b(?:from|import)\s*["']\.\/([\w.-]+)["']/g))
    withImports(join(widget, name), found);
  return [...found];
}
