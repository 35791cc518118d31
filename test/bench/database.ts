import { join } from 'node:path';
import type { Client, InStatement } from '@libsql/client';
import { createClient } from '@libsql/client/sqlite3';
import { drizzle } from 'drizzle-orm/libsql/sqlite3';
import { createSecrets } from '../../api/auth/secrets.ts';
import { Database } from '../../api/db/database.ts';
import type { Plan } from '../../api/db/plan.ts';
import { noViewCache } from '../../api/lib/view-cache.ts';
import { sourceOf } from '../../api/messages/sources.ts';
import { createLanguages } from '../../api/messages/spoken.ts';
import { readWidget } from '../../api/services/get-widget.ts';
import { compared, type Measured } from './row.ts';
import { secret, seed } from './seed.ts';
import { temporaryFolder } from './temporary-folder.ts';

const orders = 500;
const rounds = 9;
const sliceMs = 400;

type Read = { through: () => Promise<unknown>; raw: () => Promise<unknown> };

/** What `Database.read` costs beside the same statements handed to the driver. */
export async function measureDatabase(): Promise<Measured> {
  const folder = temporaryFolder();
  const { tokens } = await seed(folder, orders);
  const client = createClient({ url: `file:${join(folder, 'porchlight.db')}` });
  try {
    const [token, parcels] = await readsOf(client, tokens[orders / 2] ?? '');
    if (!token || !parcels) throw new Error('A view is read by a token and its parcels.');
    return {
      rows: [
        await race('read of a token', token),
        await race('read of an order’s parcels', parcels),
      ],
    };
  } finally {
    client.close();
  }
}

/** Both in turns; the first round only warms up. */
async function race(measure: string, { through, raw }: Read) {
  const figures: number[] = [];
  const baselines: number[] = [];
  for (let round = -1; round < rounds; round++) {
    const figure = await perSecond(through);
    const baseline = await perSecond(raw);
    if (round < 0) continue;
    figures.push(figure);
    baselines.push(baseline);
  }
  return compared(measure, 'reads/s', figures, baselines, { atLeast: 0.8 });
}

async function perSecond(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  let runs = 0;
  while (performance.now() - start < sliceMs) {
    await run();
    runs++;
  }
  return runs / ((performance.now() - start) / 1000);
}

/** Notes down what is read when a view is built, and how the same is asked of the driver. */
async function readsOf(client: Client, token: string): Promise<Read[]> {
  const database = new Database(client, drizzle(client));
  const reads: Read[] = [];
  class Listening extends Database {
    override read<Rows extends unknown[]>(plan: Plan<Rows>, values: Record<string, unknown>) {
      const statements: InStatement[] = plan.statements(this.orm, values);
      const [only] = statements;
      reads.push({
        through: () => database.read(plan, values),
        raw:
          only && statements.length === 1
            ? () => client.execute(only)
            : () => client.batch(statements, 'read'),
      });
      return super.read(plan, values);
    }
  }
  const listening = new Listening(client, database.orm);
  const now = Date.now();
  await readWidget(
    {
      db: listening,
      secrets: await createSecrets(secret),
      views: noViewCache,
      languages: createLanguages(sourceOf),
      now: () => now,
      publicKey: () => Promise.resolve(null),
      wake() {},
      later() {},
      origin: '',
      log() {},
    },
    token,
    undefined,
  );
  return reads;
}
