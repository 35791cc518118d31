import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import type { RemoteHome } from './remote-context.ts';
import { filesIn, root } from './source.ts';
import { startWorker } from './worker-harness.ts';

declare module 'vitest' {
  interface ProvidedContext {
    worker: RemoteHome;
  }
}

/** Starts the Worker and its database: once for all route tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  bundle();
  const { origin, databaseUrl, databaseToken, secret, close } = await startWorker();
  project.provide('worker', { origin, databaseUrl, databaseToken, secret });
  return close;
}

/** Builds the site and the Worker's bundle, unless they are newer than all that they are made of. */
function bundle(): void {
  const built = ['dist/worker/worker.js', 'dist/site/static/v1/porchlight.js'];
  const sources = [...filesIn('api'), ...filesIn('widget'), 'wrangler.toml', 'vite.config.ts'];
  const changed = Math.max(...sources.map(changedAt));
  if (built.every((path) => existsSync(join(root, path)) && changedAt(path) > changed)) return;
  const { status, stdout, stderr } = spawnSync('node api/deploy/deploy.ts --dry-run', {
    cwd: root,
    shell: true,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The Worker could not be built:\n${stdout}${stderr}`);
}

const changedAt = (path: string): number => statSync(join(root, path)).mtimeMs;
