import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient, type Client } from '@libsql/client';
import { migrateDatabase } from '../../api/db/migrate.ts';

/** A database file of its own in a folder that `remove` takes away. */
export function temporaryDatabase() {
  const folder = mkdtempSync(join(tmpdir(), 'porchlight-db-'));
  const path = join(folder, 'porchlight.db');
  const clients: Client[] = [];
  const open = (): Client => {
    const client = createClient({ url: `file:${path}` });
    clients.push(client);
    return client;
  };
  return {
    path,
    url: `file:${path}`,
    open,
    async migrated(): Promise<Client> {
      await migrateDatabase(`file:${path}`);
      return open();
    },
    remove(): void {
      for (const client of clients) client.close();
      rmSync(folder, { recursive: true });
    },
  };
}
