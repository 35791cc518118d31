import { describe, expect, test } from 'vitest';
import { webhookEventTypes } from '#contract/webhook-events';
import {
  DeliveryPage,
  WebhookEndpointList,
  WebhookEndpointReceipt,
  WebhookEndpointView,
} from '#contract/webhook-endpoint';
import { homes } from '../helpers/homes.ts';
import { openNodeHome } from '../helpers/node-home.ts';
import { shopServer } from '../helpers/shop-server.ts';

const path = '/v1/webhook-endpoints';
const url = 'https://hooks.shop.example/porchlight';
const errorOf = async (answer: Response) => {
  const { error } = (await answer.json()) as { error: { code: string; message: string } };
  return [answer.status, error.code];
};

describe.each(homes)('/v1/webhook-endpoints in the $name home', (home) => {
  const open = async () => {
    const merchant = await home.createMerchant();
    const shop = shopServer(home, merchant);
    return {
      ...shop,
      merchant,
      async endpoint(input: object = { url }): Promise<WebhookEndpointReceipt> {
        const answer = await shop.post(path, input);
        expect(answer.status).toBe(201);
        return WebhookEndpointReceipt.parse(await answer.json());
      },
      all: async () => WebhookEndpointList.parse(await (await shop.get(path)).json()).endpoints,
    };
  };

  test('names an address, and shows its secret this once', async () => {
    const { endpoint, get, all } = await open();
    const { secret, ...view } = await endpoint({ url, description: 'Help desk' });
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    expect(view).toMatchObject({
      url,
      events: null,
      description: 'Help desk',
      disabledAt: null,
      failingSince: null,
      previousUntil: null,
    });
    const one: unknown = await (await get(`${path}/${view.id}`)).json();
    expect(WebhookEndpointView.strict().parse(one)).toEqual(view);
    expect(await all()).toEqual([view]);
    const { rows } = await home.client.execute({
      sql: 'SELECT secret_cipher FROM webhook_endpoints WHERE id = ?',
      args: [view.id],
    });
    expect(String(rows[0]!['secret_cipher'])).not.toContain(secret.slice(6, 20));
  });

  test('takes a list of what it wants to hear, and nothing that is no event', async () => {
    const { endpoint, post } = await open();
    const [first] = webhookEventTypes;
    expect((await endpoint({ url, events: [first, first] })).events).toEqual([first]);
    for (const events of [[], ['order.baked'], 'problem.reported'])
      expect(await errorOf(await post(path, { url, events }))).toEqual([400, 'invalid_body']);
  });

  test.each([
    'http://shop.example/',
    'https://127.0.0.1/',
    'https://2130706433/',
    'https://[::1]/',
    'https://localhost/',
    'https://user:word@shop.example/',
    'https://shop.example:8080/',
    'https://metadata.google.internal/',
    'not an address',
  ])('refuses %s and says why', async (address) => {
    const { post, all } = await open();
    const answer = await post(path, { url: address });
    const { error } = (await answer.json()) as {
      error: { code: string; issues: { path: string; message: string }[] };
    };
    expect([answer.status, error.code]).toEqual([422, 'address_refused']);
    expect(error.issues).toEqual([{ path: 'url', message: expect.stringMatching(/\w+ \w+/) }]);
    expect(await all()).toEqual([]);
  });

  test('one Idempotency-Key names one address, and its secret lies nowhere in the open', async () => {
    const { post, all } = await open();
    const key = { 'idempotency-key': 'hook-1' };
    const receipt = WebhookEndpointReceipt.parse(await (await post(path, { url }, key)).json());
    const again = await post(path, { url }, key);
    expect([again.status, again.headers.get('idempotent-replayed')]).toEqual([200, 'true']);
    expect(WebhookEndpointReceipt.parse(await again.json())).toEqual(receipt);
    expect(await all()).toHaveLength(1);
    const { rows } = await home.client.execute('SELECT body FROM answers');
    expect(rows.filter(({ body }) => String(body).includes(receipt.secret))).toEqual([]);
  });

  test('gives a new secret; the old one signs beside it for as long as is asked', async () => {
    const { endpoint, post } = await open();
    const { id, secret } = await endpoint();
    const rotated = await post(`${path}/${id}/rotate`, { graceSeconds: 3600 });
    const receipt = WebhookEndpointReceipt.parse(await rotated.json());
    expect(receipt.secret).not.toBe(secret);
    const left = Date.parse(receipt.previousUntil!) - Date.now();
    expect(left).toBeGreaterThan(3_500_000);
    const atOnce = await post(`${path}/${id}/rotate`, { graceSeconds: 0 });
    expect(WebhookEndpointReceipt.parse(await atOnce.json()).previousUntil).toBeNull();
  });

  test('takes it away, with what was to be sent to it', async () => {
    const { endpoint, send, get, all, merchant } = await open();
    const { id } = await endpoint();
    await home.client.execute({
      sql: `INSERT INTO outbox (merchant_id, id, endpoint_id, message_id, type, payload, state,
          attempts, next_at, lease_until, tries, created_at)
        VALUES (?, 'msg_1_x', ?, 'msg_1', 'problem.reported', '{}', 'due', 0, ?, 0, '[]', ${Date.now()})`,
      args: [merchant.id, id, 9e12],
    });
    const before = await get(`${path}/${id}/deliveries`);
    expect(DeliveryPage.parse(await before.json()).deliveries).toHaveLength(1);
    const gone = await send('DELETE', `${path}/${id}`, undefined);
    expect([gone.status, await gone.json()]).toEqual([200, { id, deleted: true }]);
    expect(await all()).toEqual([]);
    expect(await errorOf(await get(`${path}/${id}`))).toEqual([404, 'not_found']);
    const { rows } = await home.client.execute({
      sql: 'SELECT 1 FROM outbox WHERE endpoint_id = ?',
      args: [id],
    });
    expect(rows).toEqual([]);
  });

  test('lists deliveries page by page, newest first, and by their state', async () => {
    const { endpoint, get, merchant } = await open();
    const { id } = await endpoint();
    for (const [i, state] of ['done', 'failed', 'done', 'due', 'done'].entries())
      await home.client.execute({
        sql: `INSERT INTO outbox (merchant_id, id, endpoint_id, message_id, type, payload, state,
            attempts, next_at, lease_until, tries, created_at)
          VALUES (?, ?, ?, ?, 'problem.reported', '{}', ?, 1, ?, 0, '[]', ${Date.now()})`,
        args: [merchant.id, `msg_${i}_x`, id, `msg_${i}`, state, 9e12],
      });
    const page = async (query: string) =>
      DeliveryPage.parse(await (await get(`${path}/${id}/deliveries?${query}`)).json());
    const first = await page('limit=2');
    expect(first.deliveries.map(({ webhookId }) => webhookId)).toEqual(['msg_4', 'msg_3']);
    const second = await page(`limit=3&cursor=${first.next}`);
    expect(second.deliveries.map(({ webhookId }) => webhookId)).toEqual([
      'msg_2',
      'msg_1',
      'msg_0',
    ]);
    expect(second.next).toBeNull();
    const failed = await page('state=failed');
    expect(failed.deliveries.map(({ state }) => state)).toEqual(['failed']);
    expect(await errorOf(await get(`${path}/${id}/deliveries?state=lost`))).toEqual([
      400,
      'invalid_query',
    ]);
  });

  test('has room for 20 addresses', async () => {
    const { endpoint, post } = await open();
    for (let i = 0; i < 20; i++) await endpoint({ url: `${url}/${i}` });
    expect(await errorOf(await post(path, { url }))).toEqual([409, 'limit_reached']);
  });

  test('is the shop’s alone: another one finds nothing and changes nothing', async () => {
    const [mine, other] = await Promise.all([open(), open()]);
    const { id } = await mine.endpoint();
    const at = `${path}/${id}`;
    const tries = await Promise.all([
      other.get(at),
      other.get(`${at}/deliveries`),
      other.post(`${at}/rotate`, {}),
      other.post(`${at}/enable`, {}),
      other.post(`${at}/deliveries/x/replay`, {}),
      other.send('DELETE', at, undefined),
    ]);
    for (const answer of tries) expect(await errorOf(answer)).toEqual([404, 'not_found']);
    expect(await mine.all()).toHaveLength(1);
    const keyless = await home.fetch(path);
    expect(await errorOf(keyless)).toEqual([401, 'missing_key']);
    const authorization = `Bearer ${mine.merchant.publishableKey}`;
    const inPage = await home.fetch(path, { headers: { authorization } });
    expect(await errorOf(inPage)).toEqual([403, 'wrong_key_kind']);
  });
});

test('on Node a name that leads into a private network is refused when it is saved', async () => {
  const lookup = async (host: string) => [
    { address: host.startsWith('in') ? '10.0.0.7' : '93.184.215.14', family: 4 },
  ];
  const home = await openNodeHome({ lookup });
  const shop = shopServer(home, await home.createMerchant());
  const inside = await shop.post(path, { url: 'https://in.shop.example/' });
  expect(await errorOf(inside)).toEqual([422, 'address_refused']);
  expect((await shop.post(path, { url: 'https://out.shop.example/' })).status).toBe(201);
  await home.close();
});
