import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { DeliveryPage, WebhookEndpointReceipt } from '#contract/webhook-endpoint';
import { claimStatement } from '../../api/services/deliver-outbox.ts';
import { openClockedHome } from '../helpers/clocked-home.ts';
import type { Home, TestMerchant } from '../helpers/home.ts';
import { openNodeHome } from '../helpers/node-home.ts';
import { internetWith, startReceiver, verified } from '../helpers/receiver.ts';
import { shopServer } from '../helpers/shop-server.ts';
import { openWorkerHome } from '../helpers/worker-home.ts';
import { startWorker } from '../helpers/worker-harness.ts';

const [hourMs, dayMs] = [3_600_000, 24 * 3_600_000];
const receiver = await startReceiver();
const internet = internetWith(receiver);
const worker = await startWorker();
const [node, inWorkerd, clocked] = await Promise.all([
  openNodeHome({ localWebhooks: true, production: false }),
  openWorkerHome(worker),
  openClockedHome(undefined, { localWebhooks: true, production: false }),
]);
afterAll(async () => {
  await Promise.all([node.close(), inWorkerd.close(), clocked.close()]);
  await worker.close();
  internet.close();
  await receiver.close();
});
beforeEach(() => {
  receiver.received.length = 0;
  receiver.answer((response) => response.writeHead(204).end());
});

/** A shop with an order on its way, and an endpoint that hears of it. */
async function shopWith(home: Home, origin: string, path = `/${crypto.randomUUID()}`) {
  const merchant: TestMerchant = await home.createMerchant();
  const shop = shopServer(home, merchant);
  const order = await shop.order('1001');
  const opened = await shop.post('/v1/webhook-endpoints', { url: origin + path });
  expect([opened.status, await opened.clone().text()]).toEqual([201, expect.any(String)]);
  const endpoint = (await opened.json()) as WebhookEndpointReceipt;
  const at = `/v1/webhook-endpoints/${endpoint.id}`;
  let count = 0;
  return {
    shop,
    endpoint,
    at,
    /** Something happens that the endpoint is told. */
    async happens(note = `note ${++count}`) {
      const body = JSON.stringify({ token: order.token, kind: 'other', note });
      const told = await home.fetch('/v1/problems', {
        method: 'POST',
        body,
        headers: { 'content-type': 'text/plain' },
      });
      expect([200, 201]).toContain(told.status);
    },
    deliveries: async (query = '') =>
      ((await (await shop.get(`${at}/deliveries${query}`)).json()) as DeliveryPage).deliveries,
    view: async () =>
      (await (await shop.get(at)).json()) as {
        disabledAt: string | null;
        disabledReason: string | null;
        failingSince: string | null;
        lastSuccessAt: string | null;
      },
    received: () => receiver.received.filter((each) => each.path === path),
  };
}

async function until(what: () => Promise<boolean> | boolean, nudge?: () => unknown): Promise<void> {
  const end = performance.now() + 20_000;
  while (!(await what())) {
    if (performance.now() > end) throw new Error('it did not come to pass');
    await nudge?.();
    await sleep(20);
  }
}

const homes = [
  { home: node, origin: receiver.origin, nudge: undefined },
  {
    home: inWorkerd,
    origin: internet.origin,
    nudge: () => fetch(`${inWorkerd.origin}/cdn-cgi/local/scheduled`),
  },
];

describe.each(homes)('what happens, told by the $home.name home', ({ home, origin, nudge }) => {
  test('arrives signed, once, as it was', async () => {
    const { endpoint, happens, received, deliveries, view } = await shopWith(home, origin);
    await happens('left at the bins');
    await until(async () => (await deliveries('?state=done')).length === 1, nudge);
    const [message, ...more] = received();
    expect(more).toEqual([]);
    const { type, timestamp, data } = verified(message!, endpoint.secret);
    expect(type).toBe('problem.reported');
    expect(Math.abs(Date.parse(timestamp) - Date.now())).toBeLessThan(60_000);
    expect(data.problem).toMatchObject({ kind: 'other', note: 'left at the bins' });
    expect(data.order).toMatchObject({ externalId: '1001', number: '#1001' });
    expect(message!.headers).toMatchObject({
      'content-type': 'application/json',
      'user-agent': 'Porchlight-Webhooks/1',
    });
    expect(message!.headers['webhook-id']).toMatch(/^msg_\w{26}$/);
    const [delivery] = await deliveries();
    expect(delivery).toMatchObject({
      webhookId: message!.headers['webhook-id'],
      type: 'problem.reported',
      state: 'done',
      attempts: 1,
      nextAttemptAt: null,
      tries: [{ status: 204, fault: null }],
    });
    expect((await view()).lastSuccessAt).not.toBeNull();
  });

  test('is signed with both secrets while one is being replaced', async () => {
    const { shop, at, endpoint, happens, received } = await shopWith(home, origin);
    const rotated = await shop.post(`${at}/rotate`, {});
    const { secret } = (await rotated.json()) as WebhookEndpointReceipt;
    expect(secret).not.toBe(endpoint.secret);
    await happens();
    await until(() => received().length === 1, nudge);
    for (const each of [endpoint.secret, secret])
      expect(verified(received()[0]!, each).type).toBe('problem.reported');
  });

  test('is not sent to an endpoint that answered 410, until it is enabled', async () => {
    const { shop, at, happens, received, deliveries, view } = await shopWith(home, origin);
    receiver.answer((response) => response.writeHead(410).end());
    await happens();
    await until(async () => (await view()).disabledAt !== null, nudge);
    expect(await view()).toMatchObject({ disabledReason: 'gone' });
    const [first] = await deliveries();
    expect(first).toMatchObject({ state: 'failed', tries: [{ status: 410, fault: 'gone' }] });
    await happens();
    expect(await deliveries()).toHaveLength(1);
    const replay = `${at}/deliveries/${first!.id}/replay`;
    expect((await shop.post(replay, {})).status).toBe(409);

    receiver.answer((response) => response.writeHead(200).end());
    const enabled = await shop.post(`${at}/enable`, {});
    expect(await enabled.json()).toMatchObject({ disabledAt: null, failingSince: null });
    expect((await shop.post(replay, {})).status).toBe(200);
    await until(async () => (await deliveries('?state=done')).length === 1, nudge);
    const ids = received().map(({ headers }) => headers['webhook-id']);
    expect(ids).toEqual([first!.webhookId, first!.webhookId]);
  });

  test('does not stand still before a secret that it cannot read', async () => {
    const [broken, whole] = [await shopWith(home, origin), await shopWith(home, origin)];
    // As after a change of PORCHLIGHT_SECRET.
    await home.client.execute({
      sql: 'UPDATE webhook_endpoints SET secret_cipher = ? WHERE id = ?',
      args: [`v1.${btoa('x'.repeat(12))}.${btoa('x'.repeat(48))}`, broken.endpoint.id],
    });
    await broken.happens();
    await whole.happens();
    await until(async () => (await whole.deliveries('?state=done')).length === 1, nudge);
    await until(async () => (await broken.deliveries())[0]?.tries.length === 1, nudge);
    expect((await broken.deliveries())[0]).toMatchObject({
      state: 'due',
      tries: [{ status: null, fault: 'unreadable_secret' }],
    });
    expect(broken.received()).toEqual([]);
    // The way out: a secret that can be read.
    const rotated = (await (await broken.shop.post(`${broken.at}/rotate`, {})).json()) as {
      secret: string;
    };
    await broken.happens();
    await until(() => broken.received().length > 0, nudge);
    verified(broken.received()[0]!, rotated.secret);
  });

  test('counts a redirect as a failure and follows none', async () => {
    const { happens, received, deliveries } = await shopWith(home, origin);
    const inside = `/inside-${crypto.randomUUID()}`;
    receiver.answer((response) =>
      response.writeHead(302, { location: receiver.origin + inside }).end(),
    );
    await happens();
    await until(async () => (await deliveries())[0]?.tries.length === 1, nudge);
    expect((await deliveries())[0]).toMatchObject({
      state: 'due',
      tries: [{ status: 302, fault: 'redirect' }],
    });
    expect(received()).toHaveLength(1);
    expect(receiver.received.filter(({ path }) => path === inside)).toEqual([]);
  });

  test('gives up on an answer of a gigabyte without swallowing it', async () => {
    const { happens, deliveries } = await shopWith(home, origin);
    let written = 0;
    const chunk = Buffer.alloc(64 * 1024, 'x');
    receiver.answer((response) => {
      const more = () => {
        while (!response.destroyed && written < 2 ** 30) {
          written += chunk.length;
          if (!response.write(chunk)) return void response.once('drain', more);
        }
        response.end();
      };
      more();
    });
    await happens();
    await until(async () => (await deliveries())[0]?.tries.length === 1, nudge);
    expect((await deliveries())[0]).toMatchObject({
      state: 'due',
      tries: [{ status: null, fault: 'answer_too_long' }],
    });
    expect(written).toBeLessThan(256 * 2 ** 20);
  });

  test('keeps nobody waiting who is quick behind somebody who is slow', async () => {
    const slow = await shopWith(home, origin, `/slow-${crypto.randomUUID()}`);
    const quick = await shopWith(home, origin);
    const held: (() => void)[] = [];
    receiver.answer((response, { path }) => {
      if (path.startsWith('/slow')) held.push(() => response.writeHead(204).end());
      else response.writeHead(204).end();
    });
    for (let i = 0; i < 6; i++) await slow.happens();
    const working = nudge?.();
    await until(() => held.length === 2);
    await quick.happens();
    const alsoWorking = nudge?.();
    await until(() => quick.received().length === 1);
    expect(held).toHaveLength(2);
    receiver.answer((response) => response.writeHead(204).end());
    for (const release of held) release();
    await until(async () => (await slow.deliveries('?state=done')).length === 6, nudge);
    await Promise.all([working, alsoWorking]);
    expect(new Set(slow.received().map(({ headers }) => headers['webhook-id'])).size).toBe(6);
  });
});

describe('over days, by a clock', () => {
  const start = Date.parse('2026-11-23T09:00:00Z');
  const { home, origin } = { home: clocked, origin: receiver.origin };
  const dueRow = async (id: string) => {
    const { rows } = await home.client.execute({
      sql: 'SELECT next_at, attempts, state FROM outbox WHERE endpoint_id = ?',
      args: [id],
    });
    return rows.map((row) => ({
      nextAt: Number(row['next_at']),
      attempts: Number(row['attempts']),
      state: String(row['state']),
    }));
  };

  test('a message is tried ten times over 75 hours, later each time', async () => {
    home.setClock(start);
    receiver.answer((response) => response.writeHead(500).end());
    const { endpoint, happens, received, deliveries } = await shopWith(home, origin);
    await happens();
    const expected = [5, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 86_400];
    let now = start;
    for (const [i, seconds] of expected.entries()) {
      await until(async () => (await deliveries())[0]!.tries.length === i + 1);
      const [row] = await dueRow(endpoint.id);
      const waited = (row!.nextAt - now) / 1000;
      expect([i, waited >= seconds * 0.8 - 1 && waited <= seconds * 1.2 + 1]).toEqual([i, true]);
      home.setClock(row!.nextAt - 1_000);
      home.wake();
      await sleep(30);
      expect(received()).toHaveLength(i + 1);
      now = row!.nextAt;
      home.setClock(now);
      home.wake();
    }
    await until(async () => (await deliveries())[0]!.state === 'failed');
    expect(now - start).toBeGreaterThan(75.6 * hourMs * 0.8);
    expect(received()).toHaveLength(10);
    const ids = new Set(received().map(({ headers }) => headers['webhook-id']));
    expect(ids.size).toBe(1);
    const times = received().map(({ headers }) => Number(headers['webhook-timestamp']));
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect(new Set(times).size).toBe(10);
  });

  test('Retry-After is waited for, up to a day', async () => {
    home.setClock(start);
    const asked = ['120', String(3 * 24 * 3600)];
    receiver.answer((response) =>
      response.writeHead(503, { 'retry-after': asked[receiver.received.length - 1] ?? '1' }).end(),
    );
    const { endpoint, happens, deliveries } = await shopWith(home, origin);
    await happens();
    await until(async () => (await deliveries())[0]!.tries.length === 1);
    expect((await dueRow(endpoint.id))[0]!.nextAt).toBe(start + 120_000);
    home.setClock(start + 120_000);
    home.wake();
    await until(async () => (await deliveries())[0]!.tries.length === 2);
    expect((await dueRow(endpoint.id))[0]!.nextAt).toBe(start + 120_000 + dayMs);
  });

  test('five days of nothing but failures disable an endpoint; one success begins anew', async () => {
    home.setClock(start);
    const { endpoint, happens, view } = await shopWith(home, origin);
    const answerWith = (status: number) =>
      receiver.answer((response) => response.writeHead(status).end());
    const tellOn = async (day: number) => {
      home.setClock(start + day * dayMs);
      await happens();
      const isDue = ({ state, nextAt }: { state: string; nextAt: number }) =>
        state === 'due' && nextAt <= start + day * dayMs;
      await until(async () => !(await dueRow(endpoint.id)).some(isDue));
    };
    answerWith(500);
    await tellOn(0);
    answerWith(204);
    await tellOn(4);
    expect((await view()).failingSince).toBeNull();
    answerWith(500);
    await tellOn(5);
    expect((await view()).failingSince).toBe(new Date(start + 5 * dayMs).toISOString());
    await tellOn(9);
    expect((await view()).disabledAt).toBeNull();
    await tellOn(10);
    await until(async () => (await view()).disabledAt !== null);
    expect(await view()).toMatchObject({ disabledReason: 'failing' });
    // Nothing waits for an endpoint that is off.
    const states = (await dueRow(endpoint.id)).map(({ state }) => state);
    expect(new Set(states)).toEqual(new Set(['done', 'failed']));
  });

  test('a message that was under way in a crash is sent again when its lease is over', async () => {
    home.setClock(start);
    receiver.answer((response) => response.writeHead(500).end());
    const { happens, received, deliveries } = await shopWith(home, origin);
    await happens();
    await until(async () => (await deliveries())[0]!.tries.length === 1);
    // A process takes it and dies before anything comes of it.
    const taken = start + 60_000;
    const { sql, params } = claimStatement('lease_of_the_dead', taken);
    const { rows } = await home.client.execute({ sql, args: params as string[] });
    expect(rows).toHaveLength(1);
    receiver.answer((response) => response.writeHead(204).end());
    home.setClock(taken + 30_000);
    home.wake();
    await sleep(100);
    expect(received()).toHaveLength(1);
    home.setClock(taken + 61_000);
    home.wake();
    await until(async () => (await deliveries('?state=done')).length === 1);
    const ids = received().map(({ headers }) => headers['webhook-id']);
    expect([ids.length, new Set(ids).size]).toEqual([2, 1]);
  });

  test('deliveries are kept for 30 days', async () => {
    home.setClock(start);
    const { happens, deliveries } = await shopWith(home, origin);
    await happens();
    await until(async () => (await deliveries('?state=done')).length === 1);
    home.setClock(start + 29 * dayMs);
    await home.prune();
    expect(await deliveries()).toHaveLength(1);
    home.setClock(start + 31 * dayMs);
    await home.prune();
    expect(await deliveries()).toEqual([]);
  });
});
