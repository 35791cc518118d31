/**
 * `npm run worker`: the Worker in workerd, on this machine. The database is TURSO_DATABASE_URL where
 * that is set (Turso, `turso dev`, `sqld`), else the development server on `.porchlight/worker.db`.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { migrateDatabase } from '../../api/db/migrate.ts';
import { installationSecret } from '../../api/node/secret.ts';
import { startLibsqlServer } from './libsql-server.ts';
import { localMerchant } from './local-merchant.ts';
import { remoteContext } from './remote-context.ts';
import { root } from './source.ts';

const data = join(root, '.porchlight');
const sweepEveryMs = 60_000;

/** Outside the project and for this user's eyes: it holds the secrets while the Worker runs. */
const folder = mkdtempSync(join(tmpdir(), 'porchlight-worker-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

const database = await openDatabase();
console.log(`New migrations: ${await migrateDatabase(database.url, database.token)}`);
await buildSite();
const port = process.env.PORT ?? '8787';
const origin = `http://127.0.0.1:${port}`;
const secret = installationSecret(process.env.PORCHLIGHT_SECRET, data, !database.isOwn);
const wrangler = startWrangler(port, {
  TURSO_DATABASE_URL: database.url,
  TURSO_AUTH_TOKEN: database.token,
  PORCHLIGHT_SECRET: secret,
});
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => stopGroup(wrangler));
wrangler.once('close', (code) => {
  void database.close().then(() => process.exit(code ?? 0));
});
await untilReady(`${origin}/healthz`);
console.log(`Porchlight is on ${origin}. Ctrl+C stops it.`);
if (database.isOwn) {
  const { url: databaseUrl, token: databaseToken } = database;
  const ctx = await remoteContext({ origin, databaseUrl, databaseToken, secret });
  await localMerchant(ctx, origin, join(data, 'worker.json'));
  console.log('A merchant to play with: its keys are in .porchlight/worker.json');
}
// workerd keeps the queue but not the clock.
setInterval(() => void fetch(`${origin}/cdn-cgi/local/scheduled`).catch(() => {}), sweepEveryMs);

async function openDatabase() {
  const { TURSO_DATABASE_URL: url, TURSO_AUTH_TOKEN: token = '' } = process.env;
  if (url) return { url, token, isOwn: false, close: async () => {} };
  mkdirSync(data, { recursive: true });
  const own = randomBytes(18).toString('base64url');
  const server = await startLibsqlServer({ db: join(data, 'worker.db'), token: own });
  return { url: server.url, token: own, isOwn: true, close: server.close };
}

async function buildSite(): Promise<void> {
  if (existsSync(join(root, 'dist/site/static/v1/porchlight.js'))) return;
  const build = spawn('npm run build', { cwd: root, shell: true, stdio: 'inherit' });
  const [code] = await once(build, 'close');
  if (code !== 0) throw new Error('npm run build failed');
}

function startWrangler(port: string, secrets: Record<string, string>): ChildProcess {
  const envFile = join(folder, 'secrets');
  const lines = Object.entries(secrets).map(
    ([name, value]) => `${name}=${JSON.stringify(value)}\n`,
  );
  writeFileSync(envFile, lines.join(''), { mode: 0o600 });
  const flags = `--ip 127.0.0.1 --port ${port} --inspector-port 0 --log-level error`;
  return spawn(
    `wrangler dev ${flags} --show-interactive-dev-session=false --env-file ${JSON.stringify(envFile)}`,
    {
      cwd: root,
      shell: true,
      detached: true,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: {
        ...process.env,
        WRANGLER_SEND_METRICS: 'false',
        WRANGLER_HIDE_BANNER: 'true',
        CLOUDFLARE_CF_FETCH_ENABLED: 'false',
      },
    },
  );
}

/** workerd is a child of a child: the whole group has to go. */
function stopGroup({ pid, exitCode }: ChildProcess): void {
  if (pid !== undefined && exitCode === null) process.kill(-pid, 'SIGTERM');
}

async function untilReady(url: string): Promise<void> {
  for (let waitedMs = 0; waitedMs < 60_000; waitedMs += 100) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) return;
    await sleep(100);
  }
  stopGroup(wrangler);
  throw new Error(`${url} did not answer within a minute`);
}
