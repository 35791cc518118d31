/**
 * `npm run db:generate -- --name <what>`: writes the SQL for a change of the schema.
 * drizzle-kit does not know STRICT tables, so its `CREATE TABLE`s are made strict here.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const folder = new URL('./migrations/', import.meta.url);
const before = new Set(readdirSync(folder));
const { status } = spawnSync(
  'drizzle-kit',
  ['generate', '--config', 'api/db/drizzle.config.ts', ...process.argv.slice(2)],
  { stdio: 'inherit' },
);
if (status !== 0) process.exit(status ?? 1);

for (const name of readdirSync(folder)) {
  if (before.has(name) || !name.endsWith('.sql')) continue;
  const file = new URL(name, folder);
  const sql = readFileSync(file, 'utf8').replace(/^\);$/gm, ') STRICT;');
  writeFileSync(file, sql);
  console.log(`${name}: tables are STRICT`);
}
