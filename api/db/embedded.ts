import { chmodSync, closeSync, existsSync, mkdirSync, openSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { createClient } from '@libsql/client/sqlite3';
import { drizzle } from 'drizzle-orm/libsql/sqlite3';
import { Database, type WriteGate } from './database.ts';

/** Nothing travels, but whoever else is served waits while the engine writes. */
const writeBytes = 1024 * 1024;

/** One write after the other: the engine has one write lock and waiting inside it blocks everybody. */
function singleFile(): WriteGate {
  let last: Promise<unknown> = Promise.resolve();
  return (write) => {
    const next = last.then(write, write);
    last = next.catch(() => undefined);
    return next;
  };
}

/**
 * Makes the folder and the file where they are missing, for this user alone, and takes from everybody
 * else what an earlier version left open. WAL and its index get the mode of the file beside them. A
 * folder that was there stays as it is: it may be somebody's home.
 */
export function keepPrivate(path: string): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  closeSync(openSync(path, 'a', 0o600));
  for (const file of [path, `${path}-wal`, `${path}-shm`])
    if (existsSync(file) && statSync(file).mode & 0o007) chmodSync(file, 0o600);
}

/**
 * The libSQL engine in this process, on a file that is created when missing. WAL, and a commit is
 * on the disk before it is answered: pulling the plug loses nothing that was accepted.
 */
export async function openEmbedded(path: string): Promise<Database> {
  keepPrivate(path);
  const client = createClient({ url: `file:${path}` });
  await client.execute('PRAGMA journal_mode = WAL');
  return new Database(client, drizzle(client), { gate: singleFile(), writeBytes });
}
