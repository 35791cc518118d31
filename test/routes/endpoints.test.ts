import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { EndpointList, EndpointReceipt, EndpointView } from '#contract/endpoint';
import { schemes } from '#contract/signature-schemes';
import { providers } from '#contract/vocabulary';
import { homes } from '../helpers/homes.ts';
import { shopServer } from '../helpers/shop-server.ts';

const dayMs = 24 * 3_600_000;

describe.each(homes)('/v1/inbound-endpoints in the $name home', (home) => {
  const open = async () => {
    const shop = shopServer(home, await home.createMerchant());
    return {
      ...shop,
      async endpoint(input: object): Promise<EndpointReceipt> {
        const answer = await shop.post('/v1/inbound-endpoints', input);
        expect(answer.status).toBe(201);
        return EndpointReceipt.parse(await answer.json());
      },
    };
  };
  const errorOf = async (answer: Response) => {
    const { error } = (await answer.json()) as { error: { code: string; message: string } };
    return [answer.status, error.code];
  };

  test.each(providers)(
    'opens an address for %s and says what its signature protects',
    async (provider) => {
      const { endpoint, get } = await open();
      const receipt = await endpoint({ provider });
      expect(receipt).toMatchObject({
        provider,
        url: `${home.origin}/in/${provider}/${receipt.id}`,
        protection: { signs: schemes[provider].signs, note: schemes[provider].note },
        deletedAt: null,
        previousUntil: null,
        refusedCount: 0,
        lastMessage: null,
      });
      expect(receipt.id).toMatch(/^[0-9a-hjkmnp-tv-z]{26}$/);
      const { secret, ...view } = receipt;
      expect(secret).toMatch(
        provider === 'shipengine'
          ? /^jwks$/
          : provider === 'generic'
            ? /^whsec_[A-Za-z0-9+/]{43}=$/
            : /^[0-9a-hjkmnp-tv-z]{40}$/,
      );
      const one = await (await get(`/v1/inbound-endpoints/${receipt.id}`)).json();
      expect(one).toEqual(view);
      expect(EndpointView.strict().parse(one)).toEqual(view);
    },
  );

  test('a wrong signature is answered before it is counted, as where there is no endpoint', async () => {
    const { endpoint, get } = await open();
    const { id } = await endpoint({ provider: 'generic' });
    const call = async (to: string) => {
      const answer = await home.fetch(`/in/generic/${to}`, { method: 'POST', body: '{}' });
      return errorOf(answer);
    };
    const long = () =>
      home.fetch(`/in/generic/${id}`, { method: 'POST', body: 'x'.repeat(1_100_000) });
    // Nothing can be written while somebody else holds the lock.
    const lock = await home.client.transaction('write');
    const held = () => lock.execute('SELECT 1');
    try {
      await held();
      expect(await call('0'.repeat(26))).toEqual([401, 'invalid_signature']);
      expect(await call(id)).toEqual([401, 'invalid_signature']);
      expect((await long()).status).toBe(413);
      // Nobody had to wait until it ran out.
      await held();
    } finally {
      lock.close();
    }
    await expect
      .poll(async () => (await get(`/v1/inbound-endpoints/${id}`)).json(), { timeout: 10_000 })
      .toMatchObject({ refusedCount: 2 });
  });

  test('takes the secret that the provider gave, and shows no secret ever after', async () => {
    const { endpoint, get } = await open();
    const secret = 'shpss_the-client-secret-of-an-app';
    const { id, secret: shown } = await endpoint({ provider: 'shopify', secret });
    expect(shown).toBe(secret);
    for (const path of ['/v1/inbound-endpoints', `/v1/inbound-endpoints/${id}`]) {
      expect(await (await get(path)).text()).not.toContain('shpss_');
    }
    const { rows } = await home.client.execute({
      sql: 'SELECT secret_cipher FROM inbound_endpoints WHERE id = ?',
      args: [id],
    });
    expect(String(rows[0]!['secret_cipher'])).not.toContain('shpss_');
  });

  test('takes keys to hold on to for ShipEngine, and nothing that could never check', async () => {
    const { endpoint, post } = await open();
    const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const jwk = publicKey.export({ format: 'jwk' });
    for (const secret of [
      'jwks',
      publicKey.export({ format: 'pem', type: 'spki' }),
      JSON.stringify(jwk),
      JSON.stringify({ keys: [{ ...jwk, kid: 'k1' }] }),
    ]) {
      await endpoint({ provider: 'shipengine', secret });
    }
    const bad = await post('/v1/inbound-endpoints', {
      provider: 'shipengine',
      secret: '-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----',
    });
    expect(await errorOf(bad)).toEqual([400, 'invalid_body']);
  });

  test('refuses what is no provider and no secret', async () => {
    const { post, get } = await open();
    for (const input of [
      { provider: 'afterboat' },
      {},
      { provider: 'aftership', secret: '' },
      { provider: 'aftership', secret: 'with\u0000nul' },
    ]) {
      const answer = await post('/v1/inbound-endpoints', input);
      expect(await errorOf(answer)).toEqual([400, 'invalid_body']);
    }
    expect(EndpointList.parse(await (await get('/v1/inbound-endpoints')).json()).endpoints).toEqual(
      [expect.objectContaining({ provider: 'aftership' })],
    );
  });

  test('one Idempotency-Key opens one address, and its secret lies nowhere in the open', async () => {
    const { post, get } = await open();
    const key = { 'idempotency-key': 'open-1' };
    const first = await post('/v1/inbound-endpoints', { provider: 'easypost' }, key);
    const receipt = EndpointReceipt.parse(await first.json());
    const again = await post('/v1/inbound-endpoints', { provider: 'easypost' }, key);
    expect([again.status, again.headers.get('idempotent-replayed')]).toEqual([200, 'true']);
    expect(EndpointReceipt.parse(await again.json())).toEqual(receipt);
    const { endpoints } = EndpointList.parse(await (await get('/v1/inbound-endpoints')).json());
    expect(endpoints.filter(({ provider }) => provider === 'easypost')).toHaveLength(1);
    const { rows } = await home.client.execute('SELECT body FROM answers');
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter(({ body }) => String(body).includes(receipt.secret))).toEqual([]);
  });

  test.each([
    ['aftership', undefined, dayMs],
    ['shopify', undefined, dayMs / 24],
    ['shopify', 60, 60_000],
    ['generic', 0, null],
  ] as const)(
    'gives %s a new secret; with grace %s the old one counts %s ms',
    async (provider, graceSeconds, graceMs) => {
      const { endpoint, post } = await open();
      const before = await endpoint({ provider });
      const asked = Date.now();
      const input = graceSeconds === undefined ? {} : { graceSeconds };
      const answer = await post(`/v1/inbound-endpoints/${before.id}/rotate`, input);
      expect(answer.status).toBe(200);
      const after = EndpointReceipt.parse(await answer.json());
      expect(after.secret).not.toBe(before.secret);
      if (graceMs === null) expect(after.previousUntil).toBeNull();
      else {
        const lasts = Date.parse(after.previousUntil!) - asked;
        expect(lasts).toBeGreaterThanOrEqual(graceMs);
        expect(lasts).toBeLessThan(graceMs + 20_000);
      }
    },
  );

  test('a rotation that is sent again under its key is one rotation', async () => {
    const { endpoint, post } = await open();
    const { id } = await endpoint({ provider: 'karrio' });
    const rotate = () =>
      post(`/v1/inbound-endpoints/${id}/rotate`, {}, { 'idempotency-key': 'rotate-1' });
    const first = EndpointReceipt.parse(await (await rotate()).json());
    expect(EndpointReceipt.parse(await (await rotate()).json())).toEqual(first);
  });

  test('deletes for good: it stays in the list, takes no new secret, and goes only once', async () => {
    const { endpoint, send, post, get } = await open();
    const { id } = await endpoint({ provider: '17track' });
    const gone = await send('DELETE', `/v1/inbound-endpoints/${id}`, undefined);
    const { deletedAt } = EndpointView.parse(await gone.json());
    expect(deletedAt).not.toBeNull();
    const again = await send('DELETE', `/v1/inbound-endpoints/${id}`, undefined);
    expect(EndpointView.parse(await again.json()).deletedAt).toBe(deletedAt);
    const rotated = await post(`/v1/inbound-endpoints/${id}/rotate`, {});
    expect(await errorOf(rotated)).toEqual([410, 'endpoint_deleted']);
    const { endpoints } = EndpointList.parse(await (await get('/v1/inbound-endpoints')).json());
    expect(endpoints.find((each) => each.id === id)).toMatchObject({ deletedAt });
  });

  test("knows nothing of another merchant's, and needs a secret key", async () => {
    const { endpoint } = await open();
    const { id } = await endpoint({ provider: 'shippo' });
    const stranger = await open();
    const calls: [string, string, unknown?][] = [
      ['GET', ''],
      ['DELETE', ''],
      ['POST', '/rotate', {}],
    ];
    for (const [method, tail, body] of calls) {
      const path = `/v1/inbound-endpoints/${id}${tail}`;
      expect(await errorOf(await stranger.send(method, path, body))).toEqual([404, 'not_found']);
      const bare = await home.fetch(path, { method });
      expect(await errorOf(bare)).toEqual([401, 'missing_key']);
    }
    expect(await errorOf(await home.fetch('/v1/inbound-endpoints'))).toEqual([401, 'missing_key']);
    const theirs = await (await stranger.get('/v1/inbound-endpoints')).text();
    expect(theirs).not.toContain(id);
  });
});

describe.each(homes)('GET /in/:provider/:endpointId in the $name home', (home) => {
  test.each(providers)(
    'tells people what is for %s, and not whether there is such an endpoint',
    async (provider) => {
      const shop = shopServer(home, await home.createMerchant());
      const answer = await shop.post('/v1/inbound-endpoints', { provider });
      const { url } = EndpointReceipt.parse(await answer.json());
      const page = async (path: string) => {
        const opened = await home.fetch(path);
        expect(opened.status).toBe(200);
        expect(opened.headers.get('content-type')).toMatch(/^text\/html/);
        expect(opened.headers.get('content-security-policy')).toContain("default-src 'none'");
        expect(opened.headers.get('cache-control')).toBe('private, no-store');
        expect(opened.headers.get('referrer-policy')).toBe('no-referrer');
        return (await opened.text()).replace(/nonce="\w+"/, '');
      };
      const real = await page(new URL(url).pathname);
      expect(await page(`/in/${provider}/${'0'.repeat(26)}`)).toBe(real);
      expect(real).toContain(schemes[provider].header);
      expect(real).toContain('Treat the address itself as a secret.');
      expect(real.includes('What guards')).toBe(schemes[provider].signs === 'nothing');
    },
  );

  test('knows no other provider', async () => {
    const answer = await home.fetch('/in/afterboat/00000000000000000000000000');
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('No tracking source goes by this name');
  });
});
