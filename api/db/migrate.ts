/**
 * Brings a libSQL database (Turso, or a file) to the present schema. Safe to run again.
 * `npm run db:migrate` takes TURSO_DATABASE_URL and TURSO_AUTH_TOKEN.
 */
import { fileURLToPath } from 'node:url';
import { createClient } from '@libsql/client';
import { drizzle } from 'drizzle-orm/libsql';
import { migrate } from 'drizzle-orm/libsql/migrator';
import { keepPrivate } from './embedded.ts';

const migrationsFolder = fileURLToPath(new URL('./migrations', import.meta.url));

/** @returns how many migrations were new to this database */
export async function migrateDatabase(url: string, authToken?: string): Promise<number> {
  if (url.startsWith('file:')) keepPrivate(url.slice('file:'.length));
  const client = createClient({ url, ...(authToken ? { authToken } : {}) });
  try {
    const before = await countApplied(client);
    await migrate(drizzle(client), { migrationsFolder });
    return (await countApplied(client)) - before;
  } finally {
    client.close();
  }
}

async function countApplied(client: ReturnType<typeof createClient>): Promise<number> {
  const { rows } = await client.execute(
    "SELECT count(*) AS n FROM sqlite_master WHERE name = '__drizzle_migrations'",
  );
  if (Number(rows[0]?.['n']) === 0) return 0;
  const applied = await client.execute('SELECT count(*) AS n FROM __drizzle_migrations');
  return Number(applied.rows[0]?.['n']);
}

if (import.meta.main) {
  const url = process.env['TURSO_DATABASE_URL'] ?? 'file:.porchlight/porchlight.db';
  const applied = await migrateDatabase(url, process.env['TURSO_AUTH_TOKEN']);
  const { protocol } = new URL(url);
  console.log(`${applied} new migration${applied === 1 ? '' : 's'} applied (${protocol}//…)`);
}
