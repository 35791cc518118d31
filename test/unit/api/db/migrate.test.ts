import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { drizzle } from 'drizzle-orm/libsql';
import { migrate } from 'drizzle-orm/libsql/migrator';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { migrateDatabase } from '../../../../api/db/migrate.ts';
import { startLibsqlServer } from '../../../helpers/libsql-server.ts';
import { temporaryDatabase } from '../../../helpers/temporary-database.ts';

const migrations = fileURLToPath(new URL('../../../../api/db/migrations', import.meta.url));
type Journal = { entries: { idx: number; tag: string }[] };
const journalOf = (folder: string) =>
  JSON.parse(readFileSync(join(folder, 'meta/_journal.json'), 'utf8')) as Journal;
const all = journalOf(migrations).entries;

/** The migrations as they were when there were only `count` of them. */
function earlier(count: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'porchlight-migrations-'));
  cpSync(migrations, folder, { recursive: true });
  const journal = journalOf(folder);
  journal.entries = journal.entries.slice(0, count);
  writeFileSync(join(folder, 'meta/_journal.json'), JSON.stringify(journal));
  return folder;
}

describe('migrateDatabase', () => {
  let database: ReturnType<typeof temporaryDatabase>;
  beforeEach(() => {
    database = temporaryDatabase();
  });
  afterEach(() => database.remove());

  const tables = async () =>
    (
      await database
        .open()
        .execute('SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name')
    ).rows.map(({ sql }) => String(sql));

  test('makes everything on an empty file, and nothing the second time', async () => {
    expect(await migrateDatabase(database.url)).toBe(all.length);
    const first = await tables();
    expect(await migrateDatabase(database.url)).toBe(0);
    expect(await tables()).toEqual(first);
    expect(first.length).toBeGreaterThan(15);
  });

  test.each(all.slice(1).map(({ tag }, i) => [tag, i + 1] as const))(
    'brings a database from before %s up to date and keeps its rows',
    async (_tag, count) => {
      const folder = earlier(count);
      const client = database.open();
      await migrate(drizzle(client), { migrationsFolder: folder });
      rmSync(folder, { recursive: true });
      await client.execute(
        `INSERT INTO merchants (id, slug, name, locale, time_zone, theme, created_at)
         VALUES ('mer_1', 'old', 'Old shop', 'en', 'UTC', '{}', 1)`,
      );
      expect(await migrateDatabase(database.url)).toBe(all.length - count);
      const { rows } = await client.execute('SELECT name FROM merchants');
      expect(rows.map(({ name }) => name)).toEqual(['Old shop']);

      const fresh = temporaryDatabase();
      await fresh.migrated();
      const upgraded = await tables();
      const { rows: made } = await fresh
        .open()
        .execute('SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name');
      fresh.remove();
      expect(upgraded).toEqual(made.map(({ sql }) => String(sql)));
    },
  );

  test('two at once do not harm each other', async () => {
    const outcomes = await Promise.allSettled([
      migrateDatabase(database.url),
      migrateDatabase(database.url),
    ]);
    expect(outcomes.some(({ status }) => status === 'fulfilled')).toBe(true);
    expect(await migrateDatabase(database.url)).toBe(0);
  });

  test('works over HTTP, as for Turso', async () => {
    const server = await startLibsqlServer({ db: database.path, token: 'token' });
    expect(await migrateDatabase(server.url, 'token')).toBe(all.length);
    expect(await migrateDatabase(server.url, 'token')).toBe(0);
    await server.close();
  });

  test('npm run db:migrate takes its address from the environment', () => {
    const run = () =>
      execFileSync('node', ['api/db/migrate.ts'], {
        env: { ...process.env, TURSO_DATABASE_URL: database.url },
        encoding: 'utf8',
      });
    expect(run()).toContain(`${all.length} new migrations applied`);
    expect(run()).toContain('0 new migrations applied');
  });
});
