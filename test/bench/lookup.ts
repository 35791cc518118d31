import { sourceOf } from '../../api/messages/sources.ts';
import { createLanguages } from '../../api/messages/spoken.ts';
import { join } from 'node:path';
import { createClient } from '@libsql/client/sqlite3';
import { drizzle } from 'drizzle-orm/libsql/sqlite3';
import { OrderInput } from '#contract/order';
import { findApiKey } from '../../api/auth/api-key.ts';
import { createSecrets } from '../../api/auth/secrets.ts';
import { Database } from '../../api/db/database.ts';
import { noViewCache } from '../../api/lib/view-cache.ts';
import { lookupOrder } from '../../api/services/lookup-order.ts';
import { putOrder } from '../../api/services/put-order.ts';
import { benchOrder } from './order.ts';
import { compared, type Measured } from './row.ts';
import { secret, seed } from './seed.ts';
import { temporaryFolder } from './temporary-folder.ts';

const pairs = 500;
const warmUp = 50;
/** So much that no lock is left from the pair before. */
const stepMs = 2 * 60_000;

/**
 * What a right guess takes beside a wrong one at the same order, as whoever guesses would see it:
 * in turns, by a clock that goes so fast that nothing is locked.
 */
export async function measureLookup(): Promise<Measured> {
  const folder = temporaryFolder();
  const { secretKey } = await seed(folder, 0);
  const client = createClient({ url: `file:${join(folder, 'porchlight.db')}` });
  let nowMs = Date.now();
  try {
    const db = new Database(client, drizzle(client));
    const found = await findApiKey(db, secretKey, nowMs);
    if (!found) throw new Error('The shop that was seeded is not there.');
    const ctx = {
      merchantId: found.merchantId,
      db,
      secrets: await createSecrets(secret),
      views: noViewCache,
      now: () => nowMs,
      publicKey: () => Promise.resolve(null),
      wake() {},
      later() {},
      languages: createLanguages(sourceOf),
      origin: '',
      log() {},
    };
    const hits: number[] = [];
    const misses: number[] = [];
    for (let i = 0; i < warmUp + pairs; i++) {
      const orderNumber = String(i);
      const customer = { email: `shopper-${i}@example.com` };
      await putOrder(
        ctx,
        orderNumber,
        OrderInput.parse({ ...benchOrder(orderNumber, nowMs), customer }),
      );
      const take = async (email: string, kind: 'found' | 'miss'): Promise<number> => {
        nowMs += stepMs;
        const address = `203.0.113.${i % 250}`;
        const start = performance.now();
        const result = await lookupOrder(ctx, { orderNumber, email }, address);
        const took = performance.now() - start;
        if (result.kind !== kind)
          throw new Error(`A guess was judged ${result.kind}, not ${kind}.`);
        return took;
      };
      const hit = () => take(customer.email, 'found');
      const miss = () => take('eve@example.com', 'miss');
      // Whoever comes first finds less in the caches.
      const [first, second] = i % 2 ? [await hit(), await miss()] : [await miss(), await hit()];
      if (i < warmUp) continue;
      hits.push(i % 2 ? first : second);
      misses.push(i % 2 ? second : first);
    }
    return {
      rows: [compared('a right guess against a wrong one', 'ms', hits, misses, { atMost: 1.05 })],
    };
  } finally {
    client.close();
  }
}
