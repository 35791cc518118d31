import { describe, expect, test } from 'vitest';
import { ErrorBody } from '#contract/error';
import { LookupReceipt } from '#contract/lookup';
import { homes } from '../helpers/homes.ts';
import { openNodeHome } from '../helpers/node-home.ts';
import { addressOf, email, lookupAt, postcode, type Claim } from '../helpers/lookup.ts';

describe.each(homes)('POST /v1/lookup in the $name home', (home) => {
  const open = async () => {
    const merchant = await home.createMerchant();
    return { merchant, ...lookupAt(home, merchant) };
  };
  const guessesAt = async (merchantId: string) =>
    (
      await home.client.execute({
        sql: 'SELECT scope, misses, locks, subject FROM lookup_guesses WHERE merchant_id = ? ORDER BY scope',
        args: [merchantId],
      })
    ).rows;

  test.each<[string, Claim]>([
    ['by e-mail', { orderNumber: '#1001', email }],
    ['by postcode', { orderNumber: '#1001', postcode }],
    ['without #, with spaces', { orderNumber: ' 1001 ', email: ` ${email} ` }],
    ['in capitals', { orderNumber: '1001', email: email.toUpperCase() }],
    ['with a postcode without spaces', { orderNumber: '1001', postcode: 's12bx' }],
    ['in wide digits', { orderNumber: '１００１', postcode: 'Ｓ１ ２ＢＸ' }],
  ])('finds an order %s', async (_, claim) => {
    const { ask, order } = await open();
    const { token } = await order('1001');
    const answer = await ask(claim);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const body: unknown = await answer.json();
    expect(LookupReceipt.parse(body)).toEqual(body);
    expect(body).toEqual({ token });
    expect((await home.fetch(`/v1/widget?token=${token}`)).status).toBe(200);
  });

  test('finds an order whose number has letters, by the name of the shop', async () => {
    const slug = `shop-${crypto.randomUUID()}`;
    const merchant = await home.createMerchant({ slug });
    const { ask, order } = lookupAt(home, merchant);
    const { token } = await order('DE-7b');
    const answer = await ask({ key: undefined, merchant: slug, orderNumber: 'de-7B', email });
    expect(await answer.json()).toEqual({ token });
  });

  test('says the same, byte for byte, whatever does not fit', async () => {
    const { ask, order, merchant } = await open();
    const other = await open();
    await order('1');
    await order('2', { email: 'grace@example.com', postcode: '9000' });
    await order('3', {});
    await order('4', { email: 'alan@example.com', postcode: '-' });
    await other.order('5');
    const misses: Claim[] = [
      { orderNumber: 'no-such', email },
      { orderNumber: '1', email: 'grace@example.com' },
      { orderNumber: '1', postcode: '9000' },
      { orderNumber: '1', email: postcode },
      { orderNumber: '3', email },
      { orderNumber: '4', postcode: '-' },
      { orderNumber: '5', email },
      { orderNumber: '%', email },
    ];
    const answers = [];
    for (const [i, claim] of misses.entries()) answers.push(await ask(claim, addressOf(i)));
    for (let i = 0; i < 5; i++)
      await ask({ orderNumber: '2', email: `wrong-${i}@example.com` }, addressOf(20 + i));
    answers.push(await ask({ orderNumber: '2', email: 'grace@example.com' }, addressOf(30)));

    const said = await Promise.all(answers.map((answer) => answer.text()));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([404]));
    expect(new Set(said).size).toBe(1);
    expect(ErrorBody.parse(JSON.parse(said[0]!)).error.code).toBe('not_found');
    const lengths = answers.map(({ headers }) => [...headers.keys()].sort().join());
    expect(new Set(lengths).size).toBe(1);
    const kept = JSON.stringify(await guessesAt(merchant.id));
    for (const secret of [email, 'grace', 'no-such', '203.0']) expect(kept).not.toContain(secret);
  });

  test('refuses the sixth guess at an order though it is right, and others not', async () => {
    const { ask, order } = await open();
    await order('6');
    const { token } = await order('7');
    for (let i = 0; i < 5; i++) {
      const wrong = await ask({ orderNumber: '6', email: 'eve@example.com' }, addressOf(i));
      expect(wrong.status).toBe(404);
    }
    expect((await ask({ orderNumber: '6', email }, addressOf(9))).status).toBe(404);
    expect((await ask({ orderNumber: '#6', postcode }, addressOf(10))).status).toBe(404);
    expect(await (await ask({ orderNumber: '7', email }, addressOf(11))).json()).toEqual({ token });
  });

  test('counts guesses that come at the same time one by one', async () => {
    const { ask, order, merchant } = await open();
    await order('8');
    const guess = (i: number) =>
      ask({ orderNumber: '8', email: `eve-${i}@example.com` }, addressOf(i));
    const answers = await Promise.all(Array.from({ length: 30 }, (_, i) => guess(i)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([404]));
    const rows = await guessesAt(merchant.id);
    expect(rows.filter(({ scope }) => scope === 'order')).toMatchObject([{ misses: 0, locks: 1 }]);
    expect(rows.find(({ scope }) => scope === 'shop')).toMatchObject({ misses: 5 });
    expect((await ask({ orderNumber: '8', email }, addressOf(40))).status).toBe(404);
  });

  test('refuses all for the rest of a minute after fifty misses in it', async () => {
    const { ask, order } = await open();
    await order('9');
    const answers = [];
    for (let i = 0; i < 50; i++)
      answers.push(await ask({ orderNumber: `none-${i}`, email }, addressOf(i)));
    const refused = await ask({ orderNumber: '9', email }, addressOf(60));
    expect(refused.status).toBe(404);
    expect(await refused.text()).toBe(await answers[0]!.text());
    const elsewhere = await open();
    await elsewhere.order('9');
    expect((await elsewhere.ask({ orderNumber: '9', email }, addressOf(60))).status).toBe(200);
  });

  test('gives nothing away in a thousand wrong guesses', async () => {
    const { ask, order, merchant } = await open();
    await Promise.all(Array.from({ length: 10 }, (_, i) => order(String(100 + i))));
    const statuses = new Set<number>();
    const bodies = new Set<string>();
    for (let i = 0; i < 50; i++) {
      const batch = Array.from({ length: 20 }, (_, j) => {
        const orderNumber = String(95 + ((i * 20 + j) % 20));
        return ask({ orderNumber, email: `eve-${i}-${j}@example.com` }, addressOf(i % 7));
      });
      for (const answer of await Promise.all(batch)) {
        statuses.add(answer.status);
        const body = await answer.text();
        if (answer.status === 404) bodies.add(body);
        else expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
      }
    }
    expect([...statuses].filter((status) => status !== 404 && status !== 429)).toEqual([]);
    expect(statuses).toContain(404);
    expect(bodies.size).toBe(1);
    // Twenty numbers, seven addresses and the shop, however often they were tried.
    expect((await guessesAt(merchant.id)).length).toBeLessThanOrEqual(28);
    // A thousand requests take a busy machine their time.
  }, 120_000);

  test('may be asked from any page, with and without a preflight', async () => {
    const { ask, order, merchant } = await open();
    const { token } = await order('10');
    const preflight = await home.fetch('/v1/lookup', {
      method: 'OPTIONS',
      headers: {
        origin: 'https://shop.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-origin')).toBe('*');
    expect(preflight.headers.get('access-control-allow-methods')).toContain('POST');
    expect(preflight.headers.get('access-control-allow-credentials')).toBeNull();
    const json = await home.fetch('/v1/lookup', {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify({ key: merchant.publishableKey, orderNumber: '10', email }),
    });
    expect(await json.json()).toEqual({ token });
    const missed = await ask({ orderNumber: '11', email }, addressOf(1));
    expect(missed.headers.get('access-control-allow-origin')).toBe('*');
    expect(missed.headers.get('access-control-expose-headers')).toContain('retry-after');
    expect(missed.headers.get('set-cookie')).toBeNull();
  });

  test.each<[string, number, string, (merchant: { secretKey: string }) => object]>([
    [
      'a key that nobody has',
      401,
      'invalid_key',
      () => ({ key: `porch_pk_test_${'0'.repeat(26)}` }),
    ],
    ['a secret key', 403, 'wrong_key_kind', ({ secretKey }) => ({ key: secretKey })],
    ['a shop that is not there', 404, 'not_found', () => ({ key: undefined, merchant: 'nobody' })],
    ['no shop', 400, 'invalid_body', () => ({ key: undefined })],
    ['no second thing', 400, 'invalid_body', () => ({ email: undefined })],
    ['both second things', 400, 'invalid_body', () => ({ postcode })],
    ['no number', 400, 'invalid_body', () => ({ orderNumber: ' ' })],
    ['a number without end', 400, 'invalid_body', () => ({ orderNumber: '1'.repeat(65) })],
    ['a control character', 400, 'invalid_character', () => ({ orderNumber: '1\u00002' })],
    ['a list for a number', 400, 'invalid_body', () => ({ orderNumber: ['1'] })],
    ['more than 4 KiB', 413, 'body_too_large', () => ({ more: 'x'.repeat(5_000) })],
  ])('says what is wrong with %s, to a page as well', async (_, status, code, change) => {
    const { ask, merchant } = await open();
    const answer = await ask({ orderNumber: '1', email, ...change(merchant) });
    expect([answer.status, ErrorBody.parse(await answer.json()).error.code]).toEqual([
      status,
      code,
    ]);
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
  });

  test('counts nothing that cannot be a guess', async () => {
    const { ask, merchant } = await open();
    await ask({ orderNumber: '1', email, postcode });
    expect(await guessesAt(merchant.id)).toEqual([]);
  });

  test('takes JSON and nothing else', async () => {
    const form = await home.fetch('/v1/lookup', { method: 'POST', body: new URLSearchParams() });
    expect(form.status).toBe(415);
    const broken = { method: 'POST', body: '{', headers: { 'content-type': 'text/plain' } };
    expect((await home.fetch('/v1/lookup', broken)).status).toBe(400);
    expect((await home.fetch('/v1/lookup')).status).toBe(405);
  });
});

test('the log says that somebody asked, and nothing of what', async () => {
  const lines: string[] = [];
  const home = await openNodeHome({ write: (line) => lines.push(line) });
  const merchant = await home.createMerchant();
  const { ask, order } = lookupAt(home, merchant);
  const { token } = await order('canary-1');
  await ask({ orderNumber: 'canary-1', email });
  await ask({ orderNumber: 'canary-1', email: 'canary-2@example.com' });
  await home.close();
  const log = lines.join('\n');
  expect(log.match(/\/v1\/lookup/g)).toHaveLength(2);
  for (const secret of ['canary-2', email, token, 'number']) expect(log).not.toContain(secret);
});
