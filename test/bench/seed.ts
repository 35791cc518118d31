import { join } from 'node:path';
import { createClient } from '@libsql/client/sqlite3';
import { drizzle } from 'drizzle-orm/libsql/sqlite3';
import { OrderInput } from '#contract/order';
import { createSecrets } from '../../api/auth/secrets.ts';
import type { Context } from '../../api/context.ts';
import { Database } from '../../api/db/database.ts';
import { migrateDatabase } from '../../api/db/migrate.ts';
import { noViewCache } from '../../api/lib/view-cache.ts';
import { sourceOf } from '../../api/messages/sources.ts';
import { createLanguages } from '../../api/messages/spoken.ts';
import { createMerchant } from '../../api/services/create-merchant.ts';
import { putOrder } from '../../api/services/put-order.ts';
import { recordCheckpoints } from '../../api/services/record-checkpoints.ts';
import { benchOrder, benchScans, parcelOf } from './order.ts';

export const secret = 'secret-of-the-bench-with-32-characters';

export type Seeded = { secretKey: string; tokens: string[] };

/** A new database in `folder` with one merchant and so many orders, each with its token. */
export async function seed(folder: string, orders: number): Promise<Seeded> {
  const url = `file:${join(folder, 'porchlight.db')}`;
  await migrateDatabase(url);
  const client = createClient({ url });
  await client.execute('PRAGMA journal_mode = WAL');
  // Nobody misses these orders: waiting for the disk would take longer than all measuring.
  await client.execute('PRAGMA synchronous = OFF');
  const now = Date.now();
  const context: Context = {
    db: new Database(client, drizzle(client)),
    secrets: await createSecrets(secret),
    views: noViewCache,
    languages: createLanguages(sourceOf),
    now: () => now,
    publicKey: () => Promise.resolve(null),
    wake() {},
    later() {},
    origin: '',
    log() {},
  };
  const account = await createMerchant(context, {
    slug: 'bench',
    name: 'Hobnail',
    locale: 'en',
    timeZone: 'Europe/Berlin',
    live: false,
  });
  const ctx = { ...context, merchantId: account.id };
  const tokens: string[] = [];
  for (let i = 0; i < orders; i++) {
    const externalId = String(i);
    const input = OrderInput.parse(benchOrder(externalId, now));
    const { receipt } = await putOrder(ctx, externalId, input);
    await recordCheckpoints(ctx, parcelOf(externalId), benchScans(now));
    tokens.push(receipt.token);
  }
  client.close();
  return { secretKey: account.secretKey, tokens };
}
