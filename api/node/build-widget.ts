import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const built = 'dist/site/static/v1/porchlight.js';
const sources = [
  'widget',
  'api/contract',
  'api/messages',
  'api/pages',
  'vite.config.ts',
  'package.json',
];

/** What the journeys are made of that the elements can simulate. */
const told = ['api/domain', 'api/journeys', 'api/messages', 'api/view'];

/** Builds the widget when one of its sources is newer than what was built. */
export async function buildWidget(): Promise<void> {
  if (existsSync(built) && newest([...sources, ...told]) <= statSync(built).mtimeMs) return;
  if (!existsSync('widget')) return;
  console.log('Building the widget …');
  // Node reads the configuration as it is; Vite would bundle it first, and on a slow machine say how
  // long that took.
  const quietly = ['--logLevel', 'warn', '--configLoader', 'native'];
  const { status } = spawnSync('vite', ['build', '--mode', 'cdn', ...quietly], {
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('The widget could not be built; see above.');
}

function newest(paths: string[]): number {
  return Math.max(
    ...paths.map((path) => {
      const stat = statSync(path);
      return stat.isDirectory()
        ? newest(readdirSync(path).map((name) => join(path, name)))
        : stat.mtimeMs;
    }),
    0,
  );
}
