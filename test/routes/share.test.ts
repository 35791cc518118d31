import { afterAll, describe, expect, test } from 'vitest';
import { openClockedHome } from '../helpers/clocked-home.ts';
import { homes } from '../helpers/homes.ts';
import { shopServer } from '../helpers/shop-server.ts';

describe.each(homes)('a parcel shown to somebody else, $name', (home) => {
  const open = async () => shopServer(home, await home.createMerchant());
  type Shop = Awaited<ReturnType<typeof open>>;

  /** As a browser sends a form. */
  const press = (token: string, parcel: string, path = 'share') =>
    home.fetch(`/t/${token}/${path}`, { method: 'POST', body: new URLSearchParams({ parcel }) });
  const pageOf = async (token: string) => (await home.fetch(`/t/${token}`)).text();
  const linkIn = (page: string) => /value="[^"]*\/t\/([0-9a-z]{26})"/.exec(page)?.[1] ?? '';

  async function placed(shop: Shop, id: string, gift?: boolean, ofParcel?: boolean) {
    const { token, shipments } = await shop.order(id, {
      number: '#SECRET-1',
      ...(gift === undefined ? {} : { gift }),
      items: [
        { externalId: 'i1', title: 'Ask mug', quantity: 2, price: 1234 },
        { externalId: 'i2', title: 'Linen towel', quantity: 1, price: 2200 },
      ],
      shipments: [
        {
          externalId: `${id}-a`,
          carrier: 'dhl',
          trackingNumber: `TRACK${id}A`,
          trackingUrl: 'https://www.dhl.de/x?postcode=04109',
          items: [{ externalId: 'i1', quantity: 2 }],
          promised: { from: '2026-11-23', to: '2026-11-24' },
          ...(ofParcel === undefined ? {} : { gift: ofParcel }),
        },
        { externalId: `${id}-b`, items: [{ externalId: 'i2', quantity: 1 }] },
      ],
    });
    await shop.post(`/v1/shipments/${id}-a/checkpoints`, {
      checkpoints: [
        { at: '2026-11-20T18:00:00Z', stage: 'in_transit', text: 'Signed out by M. Muster' },
      ],
    });
    const [parcel, other] = shipments;
    return { token, parcel: parcel!, other: other! };
  }

  const secrets = /SECRET|mug|towel|12[.,]34|24[.,]68|22[.,]00|Muster|04109/i;

  test('the order’s page makes a link that shows that parcel, and nothing of its order', async () => {
    const { token, parcel, other } = await placed(await open(), 's1');
    const before = await pageOf(token);
    expect(before).toMatch(secrets);
    expect(before).toContain('€24.68');
    expect(linkIn(before)).toBe('');

    const made = await press(token, parcel.id);
    expect([made.status, made.headers.get('location')]).toEqual([303, `/t/${token}#share`]);
    const shared = linkIn(await pageOf(token));
    expect(shared).not.toBe('');
    expect([token, parcel.token, other.token]).not.toContain(shared);

    const page = await pageOf(shared);
    expect(page).toContain('On its way');
    expect(page).toContain('Shared with you');
    expect(page).not.toMatch(secrets);
    const view = await (await home.fetch(`/v1/widget?token=${shared}`)).text();
    expect(view).not.toMatch(secrets);
    expect(JSON.parse(view)).toMatchObject({
      order: null,
      shipments: [{ id: parcel.id, stage: 'in_transit', items: [], contents: null }],
    });
  });

  test('it is the same link until it is taken back, then it shows nothing', async () => {
    const { token, parcel } = await placed(await open(), 's2');
    await press(token, parcel.id);
    const first = linkIn(await pageOf(token));
    expect((await home.fetch(`/v1/widget?token=${first}`)).status).toBe(200);
    await press(parcel.token, parcel.id);
    expect(linkIn(await pageOf(token))).toBe(first);

    expect((await press(token, parcel.id, 'share/stop')).status).toBe(303);
    expect((await home.fetch(`/t/${first}`)).status).toBe(404);
    expect((await home.fetch(`/v1/widget?token=${first}`)).status).toBe(404);
    await press(token, parcel.id);
    const second = linkIn(await pageOf(token));
    expect(second).not.toBe(first);
    expect((await home.fetch(`/t/${first}`)).status).toBe(404);
  });

  test('looking makes no link, a shared one makes none, and nobody shares what is not theirs', async () => {
    const shop = await open();
    const { token, parcel, other } = await placed(shop, 's3');
    const stranger = await placed(await open(), 's3');
    expect((await home.fetch(`/t/${token}/share`)).status).toBe(404);
    await press(token, parcel.id);
    const shared = linkIn(await pageOf(token));
    expect((await press(shared, parcel.id)).status).toBe(404);
    expect((await press(shared, parcel.id, 'share/stop')).status).toBe(404);
    expect((await press(parcel.token, other.id)).status).toBe(404);
    expect((await press(token, stranger.parcel.id)).status).toBe(404);
    expect((await press(token, '')).status).toBe(404);
    expect((await press('0'.repeat(26), parcel.id)).status).toBe(404);
    expect((await home.fetch(`/t/${shared}`)).status).toBe(200);
    const { rows } = await home.client.execute({
      sql: "SELECT hash, salt FROM shopper_tokens WHERE purpose = 'share' AND shipment_id IN (?, ?)",
      args: [other.id, stranger.parcel.id],
    });
    expect(rows).toEqual([]);
  });

  test('the link itself is not stored', async () => {
    const { token, parcel } = await placed(await open(), 's4');
    await press(token, parcel.id);
    const shared = linkIn(await pageOf(token));
    const { rows } = await home.client.execute('SELECT * FROM shopper_tokens');
    expect(JSON.stringify(rows)).not.toContain(shared);
  });

  test('what the shop answered to a report stays with whoever bought it', async () => {
    const shop = await open();
    const { token, parcel } = await placed(shop, 'r1', true);
    const report = { token: parcel.token, kind: 'other', note: 'The mug leaks' };
    const answer = await home.fetch('/v1/problems', {
      method: 'POST',
      body: JSON.stringify(report),
      headers: { 'content-type': 'application/json' },
    });
    const { problem } = (await answer.json()) as { problem: { id: string } };
    const wrote = { state: 'answered', answer: 'A new mug leaves for M. Muster today.' };
    expect((await shop.send('PATCH', `/v1/problems/${problem.id}`, wrote)).status).toBe(200);
    await press(token, parcel.id);
    const shared = linkIn(await pageOf(token));
    const told = await shop.view(parcel.token);
    expect(told.problems).toMatchObject([{ id: problem.id, state: 'answered', answer: null }]);
    expect(await pageOf(parcel.token)).toContain('has answered');
    // Whoever only may see where it is does not hear that anything was reported.
    expect((await shop.view(shared)).problems ?? []).toEqual([]);
    expect(await pageOf(shared)).not.toContain('has answered');
    for (const link of [shared, parcel.token]) {
      expect(JSON.stringify(await shop.view(link))).not.toMatch(/mug leaves/);
      expect(await pageOf(link)).not.toMatch(/mug leaves/);
    }
    expect((await shop.view(token)).problems).toMatchObject([{ answer: wrote.answer }]);
    expect(await pageOf(token)).toContain(wrote.answer);
  });

  describe('a present', () => {
    test.each<[string, boolean | undefined, boolean | undefined, boolean]>([
      ['an order of presents', true, undefined, true],
      ['one parcel of an order', undefined, true, true],
      ['the one parcel that is none', true, false, false],
      ['none', undefined, undefined, false],
    ])('%s', async (_name, ofOrder, ofParcel, isSecret) => {
      const shop = await open();
      const { token, parcel } = await placed(shop, 'g', ofOrder, ofParcel);
      const told = /SECRET|mug|towel|Linen/i;
      const view = JSON.stringify(await shop.view(parcel.token));
      const page = await pageOf(parcel.token);
      expect(told.test(view)).toBe(isSecret === false);
      expect(told.test(page)).toBe(isSecret === false);
      expect(page.includes('stays a surprise')).toBe(isSecret);
      // Whoever ordered it knows.
      expect(JSON.stringify(await shop.view(token))).toMatch(told);
      await press(parcel.token, parcel.id);
      expect(await pageOf(linkIn(await pageOf(parcel.token)))).not.toMatch(secrets);
    });

    test('stays one when the shop tells of it again without saying so', async () => {
      const shop = await open();
      const { parcel } = await placed(shop, 'again', true);
      await placed(shop, 'again');
      expect((await shop.view(parcel.token)).order).toBeNull();
      await placed(shop, 'again', false);
      expect((await shop.view(parcel.token)).order).not.toBeNull();
    });
  });
});

describe('a shared link over time', async () => {
  const home = await openClockedHome();
  afterAll(() => home.close());
  const dayMs = 24 * 3_600_000;
  const start = Date.parse('2026-11-23T09:00:00Z');

  test('ends 60 days after the last that was heard of its parcel, the shopper’s own does not', async () => {
    home.setClock(start);
    const shop = shopServer(home, await home.createMerchant());
    const { token, shipments } = await shop.order('1001');
    const parcel = shipments[0]!;
    const press = () =>
      home.fetch(`/t/${token}/share`, {
        method: 'POST',
        body: new URLSearchParams({ parcel: parcel.id }),
      });
    const made = async () =>
      /value="[^"]*\/t\/([0-9a-z]{26})"/.exec(
        await (await home.fetch(`/t/${token}`)).text(),
      )?.[1] ?? '';
    await press();
    const link = await made();
    expect(link).not.toBe('');
    const shown = async () => {
      await home.prune();
      return (await home.fetch(`/t/${link}`)).status;
    };
    home.setClock(start + 30 * dayMs);
    const at = new Date(start + 29 * dayMs).toISOString();
    await shop.post('/v1/shipments/1001-a/checkpoints', {
      checkpoints: [{ at, stage: 'delivered' }],
    });
    home.setClock(start + 89 * dayMs);
    expect(await shown()).toBe(200);
    home.setClock(start + 91 * dayMs);
    expect(await shown()).toBe(404);
    expect((await home.fetch(`/t/${token}`)).status).toBe(200);
    // Whoever still wants to show it makes another one.
    expect(await made()).toBe('');
    await press();
    expect(await made()).not.toBe(link);
  });
});
