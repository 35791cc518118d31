import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { createClient } from '@libsql/client';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startLibsqlServer, type LibsqlServer } from '../../../helpers/libsql-server.ts';
import { root } from '../../../helpers/source.ts';

/** Stands in for the commands that reach Cloudflare: writes down how it was called. */
const standIn = `#!/bin/sh
line="$(basename "$0") $*"
case "$line" in *--secrets-file*)
  file="\${line##*--secrets-file }"
  line="\${line%% --secrets-file*}"
  cp "$file" "$CALLS.secrets"
  ls -l "$file" > "$CALLS.listing"
esac
echo "$line" >> "$CALLS"
! echo "$line" | grep -Eq -e "\${FAILS:-^$}"
`;

const secret = 'a-secret-of-more-than-32-characters!';
let folder: string;
let database: LibsqlServer;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'porchlight-deploy-test-'));
  for (const name of ['npm', 'wrangler']) {
    writeFileSync(join(folder, name), standIn);
    chmodSync(join(folder, name), 0o755);
  }
  database = await startLibsqlServer({ db: join(folder, 'turso.db'), token: 'token' });
});
afterEach(async () => {
  await database.close();
  rmSync(folder, { recursive: true });
});

async function deploy(environment: Record<string, string>, ...flags: string[]) {
  const calls = join(folder, 'calls');
  writeFileSync(calls, '');
  const child = spawn(process.execPath, ['api/deploy/deploy.ts', ...flags], {
    cwd: root,
    env: { PATH: `${folder}${delimiter}${process.env.PATH}`, CALLS: calls, ...environment },
  });
  let said = '';
  child.stdout.on('data', (chunk) => (said += chunk));
  child.stderr.on('data', (chunk) => (said += chunk));
  const [code] = await once(child, 'close');
  return { code, said, calls: readFileSync(calls, 'utf8').split('\n').filter(Boolean) };
}

const settings = () => ({
  TURSO_DATABASE_URL: database.url,
  TURSO_AUTH_TOKEN: 'token',
  PORCHLIGHT_SECRET: secret,
});
const tables = async () => {
  const client = createClient({ url: database.url, authToken: 'token' });
  const { rows } = await client.execute("SELECT name FROM sqlite_master WHERE type = 'table'");
  return rows.map(({ name }) => name);
};

describe('npm run deploy', () => {
  test('names every missing setting and does nothing', async () => {
    const { code, said, calls } = await deploy({});
    expect(code).toBe(1);
    for (const name of Object.keys(settings()))
      expect(said).toMatch(new RegExp(`^  ${name} is missing`, 'm'));
    expect(calls).toEqual([]);
  });

  test('asks for a login before it builds', async () => {
    const { code, said, calls } = await deploy({ ...settings(), FAILS: 'whoami' });
    expect({ code, calls }).toEqual({ code: 1, calls: ['wrangler whoami --json'] });
    expect(said).toContain('wrangler login');
  });

  test('builds, migrates, makes the queues that are missing and deploys with the secrets', async () => {
    const { code, calls, said } = await deploy({
      ...settings(),
      FAILS: 'info porchlight-wake-dead',
    });
    expect(said).toMatch(/New migrations: [1-9]/);
    expect(calls).toEqual([
      'wrangler whoami --json',
      'npm run build',
      'wrangler deploy --dry-run',
      'wrangler queues info porchlight-wake',
      'wrangler queues info porchlight-wake-dead',
      'wrangler queues create porchlight-wake-dead',
      'wrangler deploy',
    ]);
    expect(JSON.parse(readFileSync(join(folder, 'calls.secrets'), 'utf8'))).toEqual(settings());
    const listing = readFileSync(join(folder, 'calls.listing'), 'utf8').trim();
    expect(listing).toMatch(/^-rw------- /);
    expect(existsSync(listing.split(' ').at(-1)!)).toBe(false);
    expect(await tables()).toContain('merchants');
    expect(said).not.toContain(secret);
    expect(code).toBe(0);
  });

  test.each(['npm run build', '--dry-run'])(
    'leaves the database alone when %s fails',
    async (step) => {
      const { code, calls } = await deploy({ ...settings(), FAILS: step });
      expect(code).toBe(1);
      expect(calls.at(-1)).toContain(step);
      expect(await tables()).toEqual([]);
    },
  );

  test('does not deploy when the database cannot be migrated', async () => {
    database.faults.failWith = 503;
    const { code, said, calls } = await deploy(settings());
    expect(code).toBe(1);
    expect(said).toContain('could not be migrated');
    expect(calls).not.toContain('wrangler deploy');
  });

  test('tells what is missing but goes on when it is a dry run', async () => {
    const { code, said, calls } = await deploy({}, '--dry-run');
    expect(said).toContain('PORCHLIGHT_SECRET is missing');
    expect({ code, calls }).toEqual({
      code: 0,
      calls: ['npm run build', 'wrangler deploy --dry-run'],
    });
  });
});
