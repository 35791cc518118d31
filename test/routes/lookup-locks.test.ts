import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openClockedHome, type ClockedHome } from '../helpers/clocked-home.ts';
import { addressOf, email, lookupAt } from '../helpers/lookup.ts';

const minute = 60_000;
const hour = 60 * minute;
const start = Date.parse('2026-11-20T10:00:00Z');

describe('locks of POST /v1/lookup', () => {
  let home: ClockedHome;
  let asker = 'nobody';
  let nowMs = start;
  const at = (ms: number) => home.setClock((nowMs = ms));
  const later = (ms: number) => at(nowMs + ms);
  const open = async () => {
    const merchant = await home.createMerchant();
    return { merchant, ...lookupAt(home, merchant) };
  };
  beforeAll(async () => {
    home = await openClockedHome(() => asker);
    at(start);
  });
  afterAll(() => home.close());

  /** Wrong, each from another address, so that only the order counts. */
  const miss = async ({ ask }: ReturnType<typeof lookupAt>, times: number, orderNumber = '1') => {
    for (let i = 0; i < times; i++) {
      asker = addressOf(Math.floor(Math.random() * 5_000));
      expect((await ask({ orderNumber, email: 'eve@example.com' })).status).toBe(404);
    }
    asker = addressOf(5_001);
  };
  const status = async ({ ask }: ReturnType<typeof lookupAt>, orderNumber = '1') =>
    (await ask({ orderNumber, email })).status;

  test('begin with a quarter of an hour and grow twofold, up to a day', async () => {
    const shop = await open();
    await shop.order('1');
    for (const minutes of [15, 30, 60, 120, 240, 480, 960, 1440, 1440]) {
      await miss(shop, 4);
      expect(await status(shop)).toBe(200);
      await miss(shop, 1);
      later(minutes * minute - 1);
      expect([minutes, await status(shop)]).toEqual([minutes, 404]);
      later(1);
      expect([minutes, await status(shop)]).toEqual([minutes, 200]);
    }
  });

  test('do not grow by guesses while they last', async () => {
    const shop = await open();
    await shop.order('1');
    await miss(shop, 5);
    await miss(shop, 40);
    later(15 * minute);
    expect(await status(shop)).toBe(200);
  });

  test('are forgotten after a day without one', async () => {
    const shop = await open();
    await shop.order('1');
    await miss(shop, 5);
    later(15 * minute + 24 * hour);
    await miss(shop, 5);
    later(15 * minute - 1);
    expect(await status(shop)).toBe(404);
    later(1);
    expect(await status(shop)).toBe(200);
  });

  test('do not come of single mistakes on different days', async () => {
    const shop = await open();
    await shop.order('1');
    for (let day = 0; day < 7; day++) {
      await miss(shop, 1);
      expect(await status(shop)).toBe(200);
      later(24 * hour);
    }
  });

  test('of an address hold for every order, say when they end, and grow as well', async () => {
    const shop = await open();
    await shop.order('1');
    for (const minutes of [15, 30]) {
      asker = '198.51.100.7';
      for (let i = 0; i < 5; i++)
        expect((await shop.ask({ orderNumber: `none-${i}`, email })).status).toBe(404);
      const refused = await shop.ask({ orderNumber: '1', email });
      expect(refused.status).toBe(429);
      expect(refused.headers.get('retry-after')).toBe(String(minutes * 60));
      expect((await refused.json()).error.code).toBe('rate_limited');
      asker = '198.51.100.8';
      expect(await status(shop)).toBe(200);
      asker = '198.51.100.7';
      later(minutes * minute);
      expect(await status(shop)).toBe(200);
    }
  });

  test('of an address are the same for right and wrong', async () => {
    const shop = await open();
    await shop.order('1');
    asker = '198.51.100.9';
    for (let i = 0; i < 5; i++) await shop.ask({ orderNumber: `none-${i}`, email });
    const answers = [
      await shop.ask({ orderNumber: '1', email }),
      await shop.ask({ orderNumber: '1', email: 'eve@example.com' }),
      await shop.ask({ orderNumber: 'none', email }),
    ];
    const said = await Promise.all(answers.map(async (answer) => (await answer.json()).error));
    expect(new Set(answers.map(({ status: code }) => code))).toEqual(new Set([429]));
    expect(new Set(said.map(({ message }) => message)).size).toBe(1);
  });

  test.each([
    ['a household of IPv6', '2001:db8:1:2300::7', '2001:db8:1:23ff:8:7:6:5', '2001:db8:1:2400::7'],
    ['IPv4 in IPv6', '::ffff:198.51.100.20', '198.51.100.20', '::ffff:198.51.100.21'],
  ])('of an address are those of %s', async (_, first, same, other) => {
    const shop = await open();
    await shop.order('1');
    asker = first;
    for (let i = 0; i < 5; i++) await shop.ask({ orderNumber: `none-${i}`, email });
    asker = same;
    expect(await status(shop)).toBe(429);
    asker = other;
    expect(await status(shop)).toBe(200);
  });

  test.each([
    '',
    '127.0.0.1',
    '::1',
    '10.1.2.3',
    '192.168.0.4',
    '172.16.9.9',
    'fd00::1',
    'fe80::1%eth0',
  ])('count no address that many may stand behind: %s', async (address) => {
    const shop = await open();
    await shop.order('1');
    asker = address;
    for (let i = 0; i < 8; i++) await shop.ask({ orderNumber: `none-${i}`, email });
    expect(await status(shop)).toBe(200);
  });

  test('of the shop end with its minute', async () => {
    const shop = await open();
    await shop.order('1');
    for (let i = 0; i < 49; i++) await miss(shop, 1, `none-${i}`);
    expect(await status(shop)).toBe(200);
    later(59_000);
    await miss(shop, 1, 'none');
    expect(await status(shop)).toBe(404);
    later(minute);
    expect(await status(shop)).toBe(200);
    // A minute of its own for each count.
    for (let i = 0; i < 49; i++) await miss(shop, 1, `more-${i}`);
    later(minute);
    await miss(shop, 1, 'more');
    expect(await status(shop)).toBe(200);
  });

  test('leave no row behind once they are forgotten', async () => {
    const { merchant, ...shop } = await open();
    await shop.order('1');
    await miss(shop, 5);
    const kept = async () => {
      await home.prune();
      const sql = 'SELECT count(*) AS n FROM lookup_guesses WHERE merchant_id = ?';
      return Number((await home.client.execute({ sql, args: [merchant.id] })).rows[0]!.n);
    };
    expect(await kept()).toBeGreaterThan(1);
    later(47 * hour);
    expect(await kept()).toBeGreaterThan(1);
    later(2 * hour);
    expect(await kept()).toBe(0);
  });
});
