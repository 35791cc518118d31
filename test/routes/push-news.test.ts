import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { openClockedHome } from '../helpers/clocked-home.ts';
import type { Home } from '../helpers/home.ts';
import { importLines } from '../helpers/import-lines.ts';
import { openNodeHome } from '../helpers/node-home.ts';
import { vapidClaims } from '../helpers/push-device.ts';
import { subscribe, subscriber } from '../helpers/push-subscriber.ts';
import { internetWith, startReceiver } from '../helpers/receiver.ts';
import { shopServer, trackingUpdate } from '../helpers/shop-server.ts';
import { openWorkerHome } from '../helpers/worker-home.ts';
import { startWorker } from '../helpers/worker-harness.ts';

const [minuteMs, hourMs, dayMs] = [60_000, 3_600_000, 24 * 3_600_000];
const receiver = await startReceiver();
const internet = internetWith(receiver);
const worker = await startWorker();
const local = { localWebhooks: true, production: false };
const [node, inWorkerd, clocked] = await Promise.all([
  openNodeHome(local),
  openWorkerHome(worker),
  openClockedHome(undefined, local),
]);
afterAll(async () => {
  await Promise.all([node.close(), inWorkerd.close(), clocked.close()]);
  await worker.close();
  internet.close();
  await receiver.close();
});
beforeEach(() => {
  receiver.received.length = 0;
  receiver.answer((response) => response.writeHead(201).end());
});

const day = (ms: number) => new Date(ms).toISOString().slice(0, 10);

/** A shop with an order under way, and what happens to its parcel. */
async function shopWith(home: Home, origin: string, nowMs: () => number, overrides: object = {}) {
  const merchant = await home.createMerchant();
  const shop = shopServer(home, merchant);
  const promised = (days: number) => {
    const to = day(nowMs() + days * dayMs);
    return { from: to, to };
  };
  const parcel = {
    externalId: '1001-a',
    carrier: 'dhl',
    trackingNumber: 'TRACK1001A',
    items: [{ externalId: 'i1', quantity: 2 }],
    promised: promised(1),
  };
  const order = await shop.order('1001', { shipments: [parcel], ...overrides });
  const scan = async (stage: string, agoMs = 5 * minuteMs, more: object = {}) => {
    const at = new Date(nowMs() - agoMs).toISOString();
    const answer = await shop.post('/v1/shipments/1001-a/checkpoints', {
      checkpoints: [{ at, stage, ...more }],
    });
    expect([answer.status, await answer.clone().text()]).toEqual([200, expect.any(String)]);
  };
  await scan('in_transit', 3 * hourMs);
  const rows = async (sql: string) =>
    (await home.client.execute({ sql, args: [merchant.id] })).rows;
  return {
    shop,
    merchant,
    order,
    scan,
    token: order.token,
    parcel: order.shipments[0]!,
    subscriber: (input: { token: string; locale?: string }) =>
      subscriber(home, { receiver, origin }, input),
    promise: (days: number) => shop.put('/v1/shipments/1001-a', { promised: promised(days) }),
    devices: () => rows('SELECT * FROM push_subscriptions WHERE merchant_id = ?'),
    messages: () =>
      rows("SELECT * FROM outbox WHERE merchant_id = ? AND type = 'push' ORDER BY created_at"),
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

describe.each(homes)('a device, told by the $home.name home', ({ home, origin, nudge }) => {
  const open = (overrides?: object) => shopWith(home, origin, Date.now, overrides);
  /** Nothing is left to be looked at, or to be sent. */
  const settled = ({ devices, messages }: Awaited<ReturnType<typeof open>>) =>
    until(
      async () =>
        (await devices()).every((row) => row['due'] === null) &&
        (await messages()).every((row) => row['state'] !== 'due'),
      nudge,
    );

  test('reads in the page’s own words what nobody else can read', async () => {
    const { subscriber: device, token, parcel, scan, shop } = await open();
    const told = await device({ token });
    expect(told.answer.status).toBe(201);
    await scan('out_for_delivery');
    await until(() => told.arrived().length === 1, nudge);
    const [message] = told.arrived();
    const [seen] = (await shop.view(token)).shipments;
    const tag = message!.headers['topic'];
    expect(told.read()).toEqual([
      {
        title: `${seen!.title} · Hobnail`,
        body: seen!.headline,
        lang: 'en',
        dir: 'ltr',
        tag,
        url: `${home.origin}/t/${token}`,
      },
    ]);
    expect(tag).toMatch(/^[\w-]{1,32}$/);
    expect(message!.headers).toMatchObject({
      'content-encoding': 'aes128gcm',
      'content-type': 'application/octet-stream',
      urgency: 'high',
    });
    expect(Number(message!.headers['ttl'])).toBeGreaterThan(11 * 3600);
    expect(Number(message!.headers['ttl'])).toBeLessThanOrEqual(12 * 3600);
    const { publicKey, claims } = vapidClaims(String(message!.headers['authorization']));
    expect(await (await home.fetch('/v1/push/key')).json()).toEqual({ publicKey });
    expect(claims).toEqual({
      aud: origin,
      exp: expect.any(Number),
      sub: home.origin.replace('http:', 'https:'),
    });
    const livesSeconds = claims.exp - Date.now() / 1000;
    expect(livesSeconds > 3600 && livesSeconds <= 24 * 3600).toBe(true);
    expect(message!.body).not.toContain(parcel.token);
  });

  test('is told each thing once, whatever it is told by, and however often', async () => {
    const open_ = await open();
    const { subscriber: device, token, parcel, scan, shop } = open_;
    const whole = await device({ token, locale: 'de' });
    const part = await device({ token: parcel.token });
    await scan('picked_up', hourMs);
    await settled(open_);
    const at = new Date(Date.now() - minuteMs).toISOString();
    const update = trackingUpdate('TRACK1001A', [{ at, tag: 'Delivered', message: 'Handed over' }]);
    for (let i = 0; i < 2; i++) expect((await shop.webhook(update)).status).toBeLessThan(300);
    await until(() => whole.arrived().length > 0 && part.arrived().length > 0, nudge);
    // The merchant's own server says so as well, a little later.
    await scan('delivered', minuteMs / 2);
    await scan('delivered', minuteMs / 2);
    await settled(open_);
    const [english, german] = [part.read(), whole.read()];
    expect(english).toMatchObject([{ title: expect.stringMatching(/^Delivered/), lang: 'en' }]);
    const [seen] = (await shop.view(token, 'de')).shipments;
    expect(german).toMatchObject([{ body: seen!.headline, lang: 'de' }]);
    expect(english[0]!.tag).toBe(german[0]!.tag);
  });

  test('is told once where it came by two links', async () => {
    const open_ = await open();
    const { subscriber: device, token, parcel, scan, devices } = open_;
    const told = await device({ token: parcel.token });
    const subscription = { endpoint: told.endpoint, keys: told.device.keys };
    expect((await subscribe(home, { token, subscription })).status).toBe(201);
    expect(await devices()).toHaveLength(2);
    await scan('out_for_delivery');
    await until(() => told.arrived().length > 0, nudge);
    await settled(open_);
    expect(told.read()).toMatchObject([{ url: `${home.origin}/t/${token}` }]);
  });

  test('is not told of the past, and not after it said stop', async () => {
    const open_ = await open();
    const { subscriber: device, token, scan, messages } = open_;
    const told = await device({ token });
    await scan('out_for_delivery', 20 * hourMs);
    await settled(open_);
    await scan('exception', 49 * hourMs);
    await settled(open_);
    expect(await messages()).toEqual([]);
    const other = await device({ token });
    await home.fetch('/v1/push/subscriptions/stop', {
      method: 'POST',
      body: JSON.stringify({ token, endpoint: told.endpoint }),
      headers: { 'content-type': 'application/json' },
    });
    await scan('ready_for_pickup');
    await until(() => other.arrived().length === 1, nudge);
    await settled(open_);
    expect(told.arrived()).toEqual([]);
  });

  test('hears that the promised day has moved, in one sentence', async () => {
    const open_ = await open();
    const { subscriber: device, token, promise, shop } = open_;
    const told = await device({ token });
    await promise(3);
    await until(() => told.arrived().length === 1, nudge);
    const [seen] = (await shop.view(token)).shipments;
    expect(seen!.promise!.note).toMatch(/^Moved from /);
    expect(told.read()).toMatchObject([{ body: seen!.promise!.note }]);
    await promise(3);
    await settled(open_);
    expect(told.arrived()).toHaveLength(1);
  });

  test('learns nothing of a present or of the order behind a shared link', async () => {
    const open_ = await open({ gift: true, number: '#SECRET-1' });
    const { subscriber: device, token, parcel, scan } = open_;
    await home.fetch(`/t/${token}/share`, {
      method: 'POST',
      body: new URLSearchParams({ parcel: parcel.id }),
    });
    const page = await (await home.fetch(`/t/${token}`)).text();
    const shared = /value="[^"]*\/t\/([0-9a-z]{26})"/.exec(page)?.[1] ?? '';
    const [present, friend] = [
      await device({ token: parcel.token }),
      await device({ token: shared }),
    ];
    await scan('out_for_delivery', minuteMs, { text: 'For M. Muster, Ask mug' });
    await until(() => present.arrived().length === 1 && friend.arrived().length === 1, nudge);
    expect(JSON.stringify([present.read(), friend.read()])).not.toMatch(/SECRET|mug|Muster/i);
    expect(friend.read()[0]!.url).toBe(`${home.origin}/t/${shared}`);
  });

  test('hears what an import brings of a parcel, also of one that is new to its order', async () => {
    const open_ = await open();
    const { subscriber: device, token, merchant, messages } = open_;
    const told = await device({ token });
    const scan = (shipmentExternalId: string, stage: string, agoMs: number) => {
      const at = new Date(Date.now() - agoMs).toISOString();
      return { type: 'checkpoint', shipmentExternalId, at, stage };
    };
    const history = [scan('1001-a', 'delivery_attempted', 3 * dayMs)];
    expect(await importLines(home, merchant, history)).toMatchObject({ accepted: 1 });
    await settled(open_);
    expect(await messages()).toEqual([]);
    const news = [
      scan('1001-a', 'out_for_delivery', minuteMs),
      { type: 'shipment', externalId: '1001-b', orderExternalId: '1001' },
      scan('1001-b', 'ready_for_pickup', minuteMs),
    ];
    expect(await importLines(home, merchant, news)).toMatchObject({ accepted: 3 });
    await until(() => told.arrived().length === 2, nudge);
    await settled(open_);
    expect(new Set(told.read().map(({ tag }) => tag)).size).toBe(2);
  });

  test('is erased with the customer, and so is what it was told', async () => {
    const open_ = await open({ customer: { externalId: 'c-7' } });
    const { subscriber: device, token, scan, shop, devices, messages } = open_;
    const told = await device({ token });
    await scan('out_for_delivery');
    await until(() => told.arrived().length === 1, nudge);
    await settled(open_);
    expect([(await devices()).length, (await messages()).length]).toEqual([1, 1]);
    const erased = await shop.post('/v1/privacy/erase', { customerExternalId: 'c-7' });
    expect(await erased.json()).toMatchObject({ counts: { devices: 1, outgoing: 1 } });
    expect([...(await devices()), ...(await messages())]).toEqual([]);
  });

  test('whose address cannot be read any more is forgotten, and keeps no other waiting', async () => {
    const { subscriber: device, token, parcel, scan, devices } = await open();
    const [lost, told] = [await device({ token }), await device({ token: parcel.token })];
    await home.client.execute({
      sql: 'UPDATE push_subscriptions SET address_cipher = ? WHERE id = ?',
      args: [
        `v1.${btoa('x'.repeat(12))}.${btoa('x'.repeat(48))}`,
        String((await devices()).find((row) => row['shipment_id'] === null)!['id']),
      ],
    });
    await scan('out_for_delivery');
    await until(() => told.arrived().length === 1, nudge);
    await until(async () => (await devices()).length === 1, nudge);
    expect(lost.arrived()).toEqual([]);
  });

  test.each([404, 410])('that its push service answers %i for is forgotten', async (status) => {
    const { subscriber: device, token, scan, devices, messages } = await open();
    const told = await device({ token });
    receiver.answer((response) => response.writeHead(status).end());
    await scan('out_for_delivery');
    await until(async () => (await devices()).length === 0, nudge);
    expect(told.arrived()).toHaveLength(1);
    expect(await messages()).toEqual([]);
  });
});

describe('by the clock', () => {
  const home = clocked;
  const start = Date.now();
  let now = start;
  const setClock = (ms: number) => home.setClock((now = ms));
  const open = () => shopWith(home, receiver.origin, () => now);

  test('"not now" is waited for, as long as it is news', async () => {
    setClock(start);
    const { subscriber: device, token, scan, messages } = await open();
    const told = await device({ token });
    receiver.answer((response) => response.writeHead(429, { 'retry-after': '600' }).end());
    await scan('out_for_delivery');
    await until(async () => (await messages())[0]?.['last_status'] === 429);
    expect(Number((await messages())[0]!['next_at'])).toBe(start + 600_000);
    receiver.answer((response) => response.writeHead(201).end());
    setClock(start + 600_000);
    home.wake();
    await until(async () => (await messages())[0]?.['state'] === 'done');
    expect(told.read()).toHaveLength(2);
    const [first, second] = told.arrived().map(({ headers }) => Number(headers['ttl']));
    expect(first! - second!).toBe(600);
  });

  test('what is not news any more is not sent', async () => {
    setClock(start);
    const { subscriber: device, token, scan, messages } = await open();
    const told = await device({ token });
    receiver.answer((response) => response.writeHead(503, { 'retry-after': '36000' }).end());
    await scan('out_for_delivery');
    await until(async () => (await messages())[0]?.['last_status'] === 503);
    expect((await messages())[0]!['state']).toBe('due');
    setClock(start + 13 * hourMs);
    home.wake();
    await until(async () => (await messages()).length === 0);
    expect(told.arrived()).toHaveLength(1);
  });

  test.each([400, 401, 403, 413])('%i is not tried again', async (status) => {
    setClock(start);
    const { subscriber: device, token, scan, messages, devices } = await open();
    const told = await device({ token });
    receiver.answer((response) => response.writeHead(status).end());
    await scan('out_for_delivery');
    await until(async () => (await messages())[0]?.['state'] === 'failed');
    expect(told.arrived()).toHaveLength(1);
    expect(await devices()).toHaveLength(1);
  });

  test('the last news takes the place of what has not gone out', async () => {
    setClock(start);
    const { subscriber: device, token, scan, messages } = await open();
    const told = await device({ token });
    receiver.answer((response) => response.writeHead(503, { 'retry-after': '3600' }).end());
    await scan('out_for_delivery');
    await until(async () => (await messages())[0]?.['last_status'] === 503);
    setClock(start + minuteMs);
    receiver.answer((response) => response.writeHead(201).end());
    await scan('delivered', 0);
    await until(async () => (await messages())[0]?.['state'] === 'done');
    expect(await messages()).toHaveLength(1);
    expect(told.read()).toMatchObject([
      { title: 'Out for delivery · Hobnail' },
      { title: expect.stringMatching(/^Delivered/) },
    ]);
  });

  test('a day later the round is news again', async () => {
    setClock(start);
    const { subscriber: device, token, scan } = await open();
    const told = await device({ token });
    await scan('out_for_delivery');
    await until(() => told.arrived().length === 1);
    setClock(start + dayMs);
    await scan('out_for_delivery');
    await until(() => told.arrived().length === 2);
  });

  test('a device is forgotten two weeks after the end, and half a year after the last news', async () => {
    setClock(start);
    const [ended, waits] = [await open(), await open()];
    await ended.subscriber({ token: ended.token });
    await waits.subscriber({ token: waits.token });
    await ended.scan('delivered');
    await until(async () => (await ended.messages()).length === 1);
    const kept = async () => [(await ended.devices()).length, (await waits.devices()).length];
    setClock(start + 13 * dayMs);
    await home.prune();
    expect(await kept()).toEqual([1, 1]);
    setClock(start + 15 * dayMs);
    await home.prune();
    expect(await kept()).toEqual([0, 1]);
    setClock(start + 181 * dayMs);
    await home.prune();
    expect(await kept()).toEqual([0, 0]);
  });
});
