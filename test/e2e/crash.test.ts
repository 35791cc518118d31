import { createClient } from '@libsql/client';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { installation, type Running } from '../helpers/porchlight-process.ts';
import { orderInput, sign, trackingUpdate } from '../helpers/shop-server.ts';

const porchlight = installation({
  NODE_ENV: 'production',
  PORCHLIGHT_SECRET: 'secret-of-the-tests-with-32-characters',
});
afterAll(() => porchlight.remove());

const parcels = 20;
const ready = /listens on/;

async function openAccount() {
  const { printed } = await porchlight.run(
    'api/node/open-account.ts',
    '--slug',
    'acme',
    '--name',
    'Acme',
  );
  expect(printed).toContain('AfterShip secret');
  return {
    secretKey: /porch_sk_live_\w+/.exec(printed)![0],
    endpoint: /\/in\/aftership\/\w+/.exec(printed)![0],
    secret: /AfterShip secret\s+(\w+)/.exec(printed)![1]!,
  };
}
type Account = Awaited<ReturnType<typeof openAccount>>;

async function placeOrders({ origin }: Running, { secretKey }: Account) {
  for (let i = 0; i < parcels; i++) {
    const answer = await fetch(`${origin}/v1/orders/${i}`, {
      method: 'PUT',
      body: JSON.stringify(orderInput(String(i))),
      headers: { authorization: `Bearer ${secretKey}`, 'content-type': 'application/json' },
    });
    expect(answer.status).toBe(201);
  }
}

/** Webhooks without pause from eight senders; gives the ids that were answered with a 2xx. */
async function burst(running: Running, account: Account, round: number, killAfter: number) {
  const acked: string[] = [];
  let sent = 0;
  let killed: Promise<void> | undefined;
  const sender = async () => {
    while (!killed) {
      const n = sent++;
      const at = new Date(Date.UTC(2026, 10, 20 + round, 0, 0, n)).toISOString();
      const body = trackingUpdate(
        `TRACK${n % parcels}A`,
        [{ at, tag: 'InTransit', message: `scan ${round}-${n}` }],
        { eventId: `event-${round}-${n}` },
      );
      const answer = await fetch(running.origin + account.endpoint, {
        method: 'POST',
        body,
        headers: { 'aftership-hmac-sha256': sign(body, account.secret) },
      }).catch(() => null);
      if (answer?.ok) acked.push(`event-${round}-${n}`);
      if (acked.length >= killAfter) killed ??= running.stop('SIGKILL');
    }
  };
  await Promise.all(Array.from({ length: 8 }, sender));
  await killed;
  return acked;
}

test('kill -9 in the middle of a burst of webhooks loses none that was answered', async () => {
  const first = await porchlight.start(ready);
  const account = await openAccount();
  await placeOrders(first, account);
  await first.stop();

  const acked: string[] = [];
  for (const [round, killAfter] of [60, 137, 250].entries()) {
    const running = await porchlight.start(ready);
    acked.push(...(await burst(running, account, round, killAfter)));
  }

  const last = await porchlight.start(ready);
  const client = createClient({ url: `file:${join(porchlight.data, 'porchlight.db')}` });
  const count = async (sql: string) => Number((await client.execute(sql)).rows[0]!['n']);
  await expect
    .poll(() => count("SELECT count(*) AS n FROM inbox WHERE state <> 'done'"), { timeout: 30_000 })
    .toBe(0);

  const { rows } = await client.execute('SELECT dedupe_key FROM inbox');
  const stored = new Set(rows.map((row) => String(row['dedupe_key'])));
  expect(acked.length).toBeGreaterThanOrEqual(447);
  expect(acked.filter((id) => !stored.has(id))).toEqual([]);
  // Every message held one scan of its own: none missing, none twice.
  expect(await count('SELECT count(*) AS n FROM checkpoints')).toBe(stored.size);
  expect(await count('SELECT count(DISTINCT text) AS n FROM checkpoints')).toBe(stored.size);
  const { rows: verdict } = await client.execute('PRAGMA integrity_check');
  expect(verdict[0]!['integrity_check']).toBe('ok');
  client.close();
  await last.stop();
}, 120_000);
