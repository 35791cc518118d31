import { beforeAll, describe, expect, test } from 'vitest';
import { ErrorBody } from '#contract/error';
import { homes, type TestMerchant } from '../helpers/homes.ts';
import { orderInput, shopServer, sign, trackingUpdate } from '../helpers/shop-server.ts';

describe.each(homes)('bad input in the $name home', (home) => {
  let merchant: TestMerchant;
  let shop: ReturnType<typeof shopServer>;
  beforeAll(async () => {
    merchant = await home.createMerchant();
    shop = shopServer(home, merchant);
  });

  const raw = (body: BodyInit, headers: HeadersInit = {}, path = '/v1/orders/bad') =>
    home.fetch(path, {
      method: 'PUT',
      body,
      headers: {
        authorization: `Bearer ${merchant.secretKey}`,
        'content-type': 'application/json',
        ...Object.fromEntries(new Headers(headers)),
      },
      ...(body instanceof ReadableStream ? { duplex: 'half' } : {}),
    });
  const refused = async (answer: Response | Promise<Response>, status: number, code: string) => {
    const response = await answer;
    const { error } = ErrorBody.parse(await response.json());
    expect([response.status, error.code]).toEqual([status, code]);
    expect(error.requestId).toMatch(/^req_/);
    expect(error.message).not.toBe('');
    return error;
  };
  const rowsStored = async () => {
    const { rows } = await home.client.execute({
      sql: `SELECT (SELECT count(*) FROM orders WHERE merchant_id = ?1)
        + (SELECT count(*) FROM shipments WHERE merchant_id = ?1)
        + (SELECT count(*) FROM checkpoints WHERE merchant_id = ?1)
        + (SELECT count(*) FROM inbox WHERE merchant_id = ?1) AS n`,
      args: [merchant.id],
    });
    return Number(rows[0]!['n']);
  };

  test.each([
    ['no key', {}, 401, 'missing_key'],
    ['an empty key', { authorization: 'Bearer ' }, 401, 'invalid_key'],
    ['no bearer', { authorization: 'porch_sk_test_1' }, 401, 'invalid_key'],
    [
      'a made-up key',
      { authorization: `Bearer porch_sk_test_${'0'.repeat(26)}` },
      401,
      'invalid_key',
    ],
    ['SQL for a key', { authorization: "Bearer ' OR 1=1" }, 401, 'invalid_key'],
  ] as const)('%s', async (_name, headers, status, code) => {
    const answer = await home.fetch('/v1/orders/1', {
      method: 'PUT',
      body: JSON.stringify(orderInput('1')),
      headers: { 'content-type': 'application/json', ...headers },
    });
    expect(answer.headers.get('www-authenticate')).toBe('Bearer');
    await refused(answer, status, code);
    expect(await rowsStored()).toBe(0);
  });

  test('a publishable key may not write', async () => {
    const headers = { authorization: `Bearer ${merchant.publishableKey}` };
    await refused(raw(JSON.stringify(orderInput('1')), headers), 403, 'wrong_key_kind');
  });

  test.each<[string, BodyInit, HeadersInit, number, string]>([
    ['broken JSON', '{"number": ', {}, 400, 'malformed_json'],
    ['nothing', '', {}, 400, 'malformed_json'],
    ['ten thousand brackets', '['.repeat(10_000), {}, 400, 'malformed_json'],
    ['a 0xFF byte', new Uint8Array([0x7b, 0xff, 0x7d]), {}, 400, 'invalid_encoding'],
    [
      'half a UTF-8 character',
      new Uint8Array([0x22, 0xe2, 0x82, 0x22]),
      {},
      400,
      'invalid_encoding',
    ],
    ['a list', '[]', {}, 400, 'invalid_body'],
    ['null', 'null', {}, 400, 'invalid_body'],
    ['a body of no type', '{}', { 'content-type': '' }, 415, 'unsupported_media_type'],
    [
      'a form',
      'a=1',
      { 'content-type': 'application/x-www-form-urlencoded' },
      415,
      'unsupported_media_type',
    ],
    ['a zipped body', '{}', { 'content-encoding': 'gzip' }, 415, 'unsupported_encoding'],
    ['257 KiB', JSON.stringify({ pad: 'x'.repeat(257 * 1024) }), {}, 413, 'body_too_large'],
  ])('%s', async (_name, body, headers, status, code) => {
    await refused(raw(body, headers), status, code);
    expect(await rowsStored()).toBe(0);
  });

  test('a body without a length is counted while it comes', async () => {
    const chunks = 10;
    let sent = 0;
    const unmeasured = new ReadableStream<Uint8Array>({
      pull(controller) {
        if (sent++ === chunks) controller.close();
        else controller.enqueue(new Uint8Array(32 * 1024).fill(0x20));
      },
    });
    await refused(raw(unmeasured), 413, 'body_too_large');
    expect(await rowsStored()).toBe(0);
  });

  test.each<[string, object, string]>([
    [
      'NUL in a title',
      { items: [{ externalId: 'i', title: 'a\u0000b', quantity: 1 }] },
      'invalid_character',
    ],
    ['a bidirectional override', { number: 'a\u202eb' }, 'invalid_character'],
    ['half a surrogate pair', { number: '\ud800' }, 'invalid_character'],
    ['a date without zone', { placedAt: '2026-11-19T10:00:00' }, 'invalid_body'],
    ['no date', { placedAt: 'last week' }, 'invalid_body'],
    [
      'a negative quantity',
      { items: [{ externalId: 'i', title: 'a', quantity: -1 }] },
      'invalid_body',
    ],
    [
      'half a cent',
      { items: [{ externalId: 'i', title: 'a', quantity: 1, price: 0.5 }] },
      'invalid_body',
    ],
    [
      'a script for a page',
      { items: [{ externalId: 'i', title: 'a', quantity: 1, url: 'javascript:alert(1)' }] },
      'invalid_body',
    ],
    ['a currency of two letters', { currency: 'EU' }, 'invalid_body'],
    [
      'a promise that ends before it begins',
      { shipments: [{ externalId: 's', promised: { from: '2026-11-24', to: '2026-11-23' } }] },
      'invalid_body',
    ],
    [
      'a title of 300 characters',
      { items: [{ externalId: 'i', title: 'x'.repeat(300), quantity: 1 }] },
      'invalid_body',
    ],
    [
      'a thousand items',
      {
        items: Array.from({ length: 1000 }, (_, i) => ({
          externalId: `i${i}`,
          title: 'a',
          quantity: 1,
        })),
      },
      'invalid_body',
    ],
  ])('%s', async (_name, overrides, code) => {
    const error = await refused(raw(JSON.stringify(orderInput('bad', overrides))), 400, code);
    expect(error.issues?.length).toBeGreaterThan(0);
    expect(await rowsStored()).toBe(0);
  });

  test('NUL in an address', async () => {
    await refused(
      raw(JSON.stringify(orderInput('x')), {}, '/v1/orders/a%00b'),
      400,
      'invalid_character',
    );
    expect(await rowsStored()).toBe(0);
  });

  test('keys that would reach into a prototype are only keys', async () => {
    const body = `{"__proto__": {"polluted": true}, ${JSON.stringify(orderInput('proto')).slice(1)}`;
    expect((await raw(body, {}, '/v1/orders/proto')).status).toBe(201);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test('a wrong method is told from a wrong address', async () => {
    const wrong = await home.fetch('/v1/orders/1', { method: 'DELETE' });
    expect(wrong.headers.get('allow')).toBe('PUT');
    await refused(wrong, 405, 'method_not_allowed');
    await refused(home.fetch('/v1/nothing'), 404, 'unknown_route');
    await refused(home.fetch('/in/aftership'), 404, 'unknown_route');
  });

  test.each<[string, (secret: string) => [BodyInit, string], number, string]>([
    ['signed rubbish', (secret) => ['not json', sign('not json', secret)], 400, 'malformed_json'],
    [
      'signed 0xFF',
      (secret) => {
        const bytes = new Uint8Array([0x22, 0xff, 0x22]);
        return [bytes, sign(bytes, secret)];
      },
      400,
      'invalid_encoding',
    ],
    ['a body over 1 MiB', () => ['x'.repeat(1024 * 1024 + 1), 'x'], 413, 'body_too_large'],
  ])('a webhook of %s', async (_name, make, status, code) => {
    const fresh = await home.createMerchant();
    const [body, signature] = make(fresh.aftership.secret);
    const answer = home.fetch(fresh.aftership.url, {
      method: 'POST',
      body,
      headers: { 'aftership-hmac-sha256': signature },
    });
    await refused(answer, status, code);
    const { rows } = await home.client.execute({
      sql: 'SELECT state, error FROM inbox WHERE merchant_id = ?',
      args: [fresh.id],
    });
    // What is rightly signed is kept, so that the merchant can see it; the rest is not.
    const kept = status === 413 ? [] : [{ state: 'failed', error: expect.stringContaining(code) }];
    expect(rows).toEqual(kept);
  });

  test('hostile text in a webhook is stored as harmless text', async () => {
    const { token } = await shop.order('hostile');
    const message = 'Left\u0000 \u202eat door <script>alert(1)</script>\ud800';
    await shop.webhook(
      trackingUpdate('TRACKhostileA', [
        { at: '2026-11-21T05:40:00+01:00', tag: 'InTransit', message },
      ]),
    );
    await home.settle();
    const [shipment] = (await shop.view(token)).shipments;
    expect(shipment!.checkpoints[0]!.text).toBe('Left at door <script>alert(1)</script>\ufffd');
  });

  test('too many wrong guesses are slowed down, right ones are not', async () => {
    const address = { 'cf-connecting-ip': `198.51.100.${home.name === 'node' ? 1 : 2}` };
    const guess = () => home.fetch(`/v1/widget?token=${'0'.repeat(26)}`, { headers: address });
    let limited: Response | undefined;
    for (let i = 0; i < 700 && !limited; i++) {
      const answer = await guess();
      if (answer.status === 429) limited = answer;
      else await answer.text();
    }
    expect(limited?.headers.get('retry-after')).toBe('60');
    await refused(limited!, 429, 'rate_limited');
    const { token } = await shop.order('after-guesses');
    const right = await home.fetch(`/v1/widget?token=${token}`, { headers: address });
    expect(right.status).toBe(200);
  });
});
