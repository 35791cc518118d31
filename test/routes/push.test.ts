import { describe, expect, test } from 'vitest';
import { PushKey, PushReceipt, PushStopped } from '#contract/push';
import type { EraseReceipt, ExportReceipt } from '#contract/privacy-request';
import { placesOf } from '../helpers/canaries.ts';
import type { Home } from '../helpers/home.ts';
import { homes } from '../helpers/homes.ts';
import { pushDevice } from '../helpers/push-device.ts';
import { subscribe } from '../helpers/push-subscriber.ts';
import { shopServer } from '../helpers/shop-server.ts';

const service = 'https://push.shop.example';
const someDevice = () => ({
  endpoint: `${service}/${crypto.randomUUID()}`,
  keys: pushDevice().keys,
});
const errorOf = async (answer: Response) => {
  const { error } = (await answer.json()) as {
    error: { code: string; message: string; issues?: { path: string }[] };
  };
  return { status: answer.status, ...error, paths: error.issues?.map(({ path }) => path) };
};

async function shopWith(home: Home, overrides: object = {}) {
  const merchant = await home.createMerchant();
  const shop = shopServer(home, merchant);
  const order = await shop.order('1001', {
    locale: 'de',
    customer: { externalId: 'c-7', email: 'ada@example.com' },
    ...overrides,
  });
  return {
    shop,
    merchant,
    order,
    token: order.token,
    parcel: order.shipments[0]!,
    stop: (body: object) =>
      home.fetch('/v1/push/subscriptions/stop', {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json' },
      }),
    stored: async () => {
      const { rows } = await home.client.execute({
        sql: 'SELECT * FROM push_subscriptions WHERE merchant_id = ? ORDER BY id',
        args: [merchant.id],
      });
      return rows;
    },
  };
}

test('both homes make the same key of the same secret', async () => {
  const keys = await Promise.all(
    homes.map(async (home) => PushKey.parse(await (await home.fetch('/v1/push/key')).json())),
  );
  expect(new Set(keys.map(({ publicKey }) => publicKey)).size).toBe(1);
});

describe.each(homes)('/v1/push in the $name home', (home) => {
  test('hands out the key of the installation, which is always the same', async () => {
    const answer = await home.fetch('/v1/push/key');
    expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([200, '*']);
    const { publicKey } = PushKey.strict().parse(await answer.json());
    const point = Buffer.from(publicKey, 'base64url');
    expect([point.length, point[0]]).toEqual([65, 4]);
    expect(await (await home.fetch('/v1/push/key')).json()).toEqual({ publicKey });
  });

  test('takes a device once, and keeps nothing of it in the open', async () => {
    const { token, stored } = await shopWith(home);
    const subscription = { ...someDevice(), expirationTime: null };
    const first = await subscribe(home, { token, locale: 'en-GB', subscription });
    expect([first.status, first.headers.get('access-control-allow-origin')]).toEqual([201, '*']);
    expect(PushReceipt.strict().parse(await first.json())).toEqual({
      subscribed: true,
      locale: 'en',
    });
    const again = await subscribe(home, { token, subscription }, 'text/plain');
    expect([again.status, await again.json()]).toEqual([200, { subscribed: true, locale: 'de' }]);
    const [row, ...more] = await stored();
    expect(more).toEqual([]);
    expect(row).toMatchObject({ service, locale: 'de', shipment_id: null });
    const { endpoint, keys } = subscription;
    expect(await placesOf(home.client, [endpoint, keys.p256dh, keys.auth, token])).toEqual([]);
  });

  const good = someDevice();
  test.each<[string, object, string]>([
    ['nothing', {}, 'subscription'],
    ['no keys', { subscription: { endpoint: good.endpoint } }, 'subscription.keys'],
    [
      'a key that is too short',
      { subscription: { ...good, keys: { ...good.keys, p256dh: 'BAAA' } } },
      'subscription.keys.p256dh',
    ],
    [
      'a key that is no point of the curve',
      { subscription: { ...good, keys: { ...good.keys, p256dh: 'A'.repeat(87) } } },
      'subscription.keys.p256dh',
    ],
    [
      'a secret that is none',
      { subscription: { ...good, keys: { ...good.keys, auth: 'not base64url of 16 by' } } },
      'subscription.keys.auth',
    ],
    [
      'an address without end',
      { subscription: { ...good, endpoint: `${service}/${'x'.repeat(2048)}` } },
      'subscription.endpoint',
    ],
    ['what nobody asked for', { subscription: good, name: 'Ada' }, 'body'],
    ['more than a browser says', { subscription: { ...good, name: 'Ada' } }, 'subscription'],
  ])('refuses %s, and says where', async (_name, body, path) => {
    const { token, stored } = await shopWith(home);
    const refused = await errorOf(await subscribe(home, { token, ...body }));
    expect(refused).toMatchObject({ status: 400, code: 'invalid_body', paths: [path] });
    expect(await stored()).toEqual([]);
  });

  test.each([
    'http://push.shop.example/x',
    'https://127.0.0.1/x',
    'https://2130706433/x',
    'https://[::1]/x',
    'https://localhost/x',
    'https://metadata.google.internal/x',
    'https://user:word@push.shop.example/x',
    'https://push.shop.example:8080/x',
    'not an address',
  ])('sends nothing to %s', async (endpoint) => {
    const { token, stored } = await shopWith(home);
    const answer = await subscribe(home, { token, subscription: { ...someDevice(), endpoint } });
    expect(await errorOf(answer)).toMatchObject({
      status: 422,
      code: 'address_refused',
      paths: ['subscription.endpoint'],
    });
    expect(await stored()).toEqual([]);
  });

  test('knows no stranger’s token, and takes nothing but JSON', async () => {
    const { token } = await shopWith(home);
    const subscription = someDevice();
    const stranger = await subscribe(home, { token: '0'.repeat(26), subscription });
    expect(await errorOf(stranger)).toMatchObject({ status: 404, code: 'unknown_token' });
    const form = await subscribe(home, { token, subscription }, 'text/html');
    expect(await errorOf(form)).toMatchObject({ status: 415, code: 'unsupported_media_type' });
  });

  test('has room for ten devices of one link, however many come at once', async () => {
    const { token, stored, parcel, stop } = await shopWith(home);
    const devices = Array.from({ length: 12 }, someDevice);
    const answers = await Promise.all(
      devices.map((subscription) => subscribe(home, { token, subscription })),
    );
    const refused = answers.filter(({ status }) => status !== 201);
    expect(refused).toHaveLength(2);
    for (const answer of refused) {
      expect(await errorOf(answer)).toMatchObject({ status: 409, code: 'limit_reached' });
    }
    expect(await stored()).toHaveLength(10);
    // Of the parcel's own link there are others, and who is in may come again.
    expect(
      (await subscribe(home, { token: parcel.token, subscription: someDevice() })).status,
    ).toBe(201);
    const inside = devices[answers.findIndex(({ status }) => status === 201)]!;
    const late = devices[answers.findIndex(({ status }) => status !== 201)]!;
    expect((await subscribe(home, { token, subscription: inside })).status).toBe(200);
    await stop({ token, endpoint: inside.endpoint });
    expect((await subscribe(home, { token, subscription: late })).status).toBe(201);
  });

  test('stops for one link and leaves the others; twice is as once', async () => {
    const { token, parcel, stop, stored } = await shopWith(home);
    const subscription = someDevice();
    for (const each of [token, parcel.token]) await subscribe(home, { token: each, subscription });
    const { endpoint } = subscription;
    for (let i = 0; i < 2; i++) {
      const answer = await stop({ token, endpoint });
      expect(answer.status).toBe(200);
      expect(PushStopped.strict().parse(await answer.json())).toEqual({ subscribed: false });
    }
    expect((await stored()).map((row) => row['shipment_id'])).toEqual([parcel.id]);
    expect(await errorOf(await stop({ token: 'x', endpoint }))).toMatchObject({
      code: 'unknown_token',
    });
    expect(await errorOf(await stop({ token }))).toMatchObject({ code: 'invalid_body' });
  });

  test('goes with the link that it came by', async () => {
    const { token, parcel, stored } = await shopWith(home);
    const press = (path: string) =>
      home.fetch(`/t/${token}/${path}`, {
        method: 'POST',
        body: new URLSearchParams({ parcel: parcel.id }),
      });
    await press('share');
    const page = await (await home.fetch(`/t/${token}`)).text();
    const shared = /value="[^"]*\/t\/([0-9a-z]{26})"/.exec(page)?.[1] ?? '';
    expect((await subscribe(home, { token: shared, subscription: someDevice() })).status).toBe(201);
    await subscribe(home, { token, subscription: someDevice() });
    expect(await stored()).toHaveLength(2);
    await press('share/stop');
    expect((await stored()).map((row) => row['shipment_id'])).toEqual([null]);
  });

  test('is in the export of a customer, and is erased with them', async () => {
    const { shop, token, parcel, stored } = await shopWith(home);
    await subscribe(home, { token, subscription: someDevice() });
    await subscribe(home, { token: parcel.token, locale: 'en', subscription: someDevice() });
    const who = { customerExternalId: 'c-7' };
    const exported = (await (await shop.post('/v1/privacy/export', who)).json()) as ExportReceipt;
    expect(exported.counts['devices']).toBe(2);
    expect(exported.data.orders[0]!.devices).toEqual([
      { shipmentId: null, service, locale: 'de', subscribedAt: expect.any(String) },
      { shipmentId: parcel.id, service, locale: 'en', subscribedAt: expect.any(String) },
    ]);
    const erased = (await (await shop.post('/v1/privacy/erase', who)).json()) as EraseReceipt;
    expect(erased.counts['devices']).toBe(2);
    expect(await stored()).toEqual([]);
  });

  describe('on the hosted page', () => {
    const pageOf = async (token: string) => (await home.fetch(`/t/${token}`)).text();

    test('is offered as long as something can still happen', async () => {
      const { shop, token, parcel } = await shopWith(home, { locale: 'en' });
      const { publicKey } = PushKey.parse(await (await home.fetch('/v1/push/key')).json());
      for (const each of [token, parcel.token]) {
        const page = await pageOf(each);
        // Nothing is seen of it before script has looked.
        expect(page).toMatch(/<div\s+class="push"\s+id="push"\s+hidden/);
        expect(page).toContain(`data-key="${publicKey}"`);
        expect(page).toContain(`data-token="${each}"`);
      }
      await shop.post('/v1/shipments/1001-a/checkpoints', {
        checkpoints: [{ at: '2026-11-21T11:42:00+01:00', stage: 'delivered' }],
      });
      expect(await pageOf(token)).not.toContain('id="push"');
    });

    test('has a worker of its own, which may load nothing foreign', async () => {
      const worker = await home.fetch('/t/push.js');
      expect(worker.status).toBe(200);
      expect(worker.headers.get('content-type')).toMatch(/^text\/javascript/);
      expect(worker.headers.get('content-security-policy')).toBe(
        "default-src 'none'; connect-src 'self'",
      );
      expect(await worker.text()).toContain('.showNotification(');
    });

    test('runs files only, which are there', async () => {
      const { token } = await shopWith(home);
      const answer = await home.fetch(`/t/${token}`);
      expect(answer.headers.get('content-security-policy')).toContain("; script-src 'self';");
      const page = await answer.text();
      const scripts = [...page.matchAll(/<script (?!type="application\/json")([^>]*)>/g)];
      const files = scripts.map(([, attributes = '']) => /src="([^"]+)"/.exec(attributes)?.[1]);
      expect(files).toEqual(['/static/v1/page.js', '/static/v1/porch-tracking.js']);
      for (const file of files) {
        const script = await home.fetch(file!);
        expect(script.status).toBe(200);
        expect(script.headers.get('content-type')).toMatch(/^text\/javascript/);
      }
    });
  });
});
