import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrateDatabase } from '../../api/db/migrate.ts';
import { startLibsqlServer, type Faults } from './libsql-server.ts';
import type { RemoteHome } from './remote-context.ts';
import { root } from './source.ts';

export type RunningWorker = RemoteHome & {
  /** What its database does wrong on purpose. */
  faults: Faults;
  close(): Promise<void>;
};

/** The Worker of `dist/worker` in workerd, as wrangler.toml has it, on an empty database of its own. */
export async function startWorker(): Promise<RunningWorker> {
  Object.assign(process.env, {
    WRANGLER_SEND_METRICS: 'false',
    CLOUDFLARE_CF_FETCH_ENABLED: 'false',
    WRANGLER_LOG: 'error',
  });
  const data = mkdtempSync(join(tmpdir(), 'porchlight-worker-'));
  const databaseToken = 'token-of-the-tests';
  const secret = 'secret-of-the-tests-with-32-characters';
  const database = await startLibsqlServer({ db: join(data, 'worker.db'), token: databaseToken });
  await migrateDatabase(database.url, databaseToken);

  // Wrangler reads its settings from the environment when it is loaded.
  const { createTestHarness } = await import('wrangler');
  const secrets = {
    TURSO_DATABASE_URL: database.url,
    TURSO_AUTH_TOKEN: databaseToken,
    PORCHLIGHT_SECRET: secret,
  };
  const harness = createTestHarness({
    root,
    workers: [{ configPath: './wrangler.toml', prebuiltWorkerDir: './dist/worker', secrets }],
  });
  const { url } = await harness.listen();
  return {
    origin: url.origin,
    databaseUrl: database.url,
    databaseToken,
    secret,
    faults: database.faults,
    async close() {
      await harness.close();
      await database.close();
      rmSync(data, { recursive: true });
    },
  };
}
