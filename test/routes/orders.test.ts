import { beforeAll, describe, expect, test } from 'vitest';
import { OrderReceipt } from '#contract/order';
import { homes, type TestMerchant } from '../helpers/homes.ts';
import { orderInput, shopServer } from '../helpers/shop-server.ts';

describe.each(homes)('PUT /v1/orders/:externalId in the $name home', (home) => {
  let merchant: TestMerchant;
  let shop: ReturnType<typeof shopServer>;
  beforeAll(async () => {
    merchant = await home.createMerchant();
    shop = shopServer(home, merchant);
  });

  test('creates an order and answers with token and page, for it and each parcel', async () => {
    const answer = await shop.put('/v1/orders/1001', orderInput('1001'));
    expect(answer.status).toBe(201);
    const receipt = OrderReceipt.parse(await answer.json());
    expect(receipt.externalId).toBe('1001');
    expect(receipt.token).toMatch(/^[0-9a-hjkmnp-tv-z]{26}$/);
    expect(receipt.trackingUrl).toBe(`${home.origin}/t/${receipt.token}`);
    expect(receipt.shipments).toHaveLength(1);
    expect(receipt.shipments[0]!.externalId).toBe('1001-a');
    expect(receipt.shipments[0]!.token).not.toBe(receipt.token);
    expect(receipt.id).toMatch(/^ord_/);
    expect(receipt.shipments[0]!.id).toMatch(/^shp_/);
  });

  test('is the same order when it is sent again, with the same tokens', async () => {
    const first = await shop.order('1002');
    expect((await shop.view(first.token)).order?.number).toBe('#1002');
    const again = await shop.put('/v1/orders/1002', orderInput('1002', { number: '#1002-b' }));
    expect(again.status).toBe(200);
    expect(await again.json()).toEqual(first);
    expect((await shop.view(first.token)).order?.number).toBe('#1002-b');
  });

  test('shows the parcel with what is in it', async () => {
    const { shipments } = await shop.order('1003');
    const view = await shop.view(shipments[0]!.token);
    expect(view.shipments).toHaveLength(1);
    expect(view.shipments[0]!.items).toEqual([
      { id: 'i1', title: 'Ask mug', quantity: 2, imageUrl: null, url: null },
    ]);
    expect(view.shipments[0]!.carrier).toMatchObject({
      name: 'DHL',
      trackingNumber: 'TRACK1003A',
      url: 'https://www.dhl.com/global-en/home/tracking.html?tracking-id=TRACK1003A',
    });
  });

  test('leaves out a picture that cannot be shown safely, and takes the order', async () => {
    const [first] = orderInput('').items;
    const pictures = [
      'http://hobnail.example/mug.jpg',
      'javascript:alert(1)',
      '/mug.jpg',
      `https://hobnail.example/${'x'.repeat(2100)}`,
      'https://hobnail.example/\u202emug.jpg',
      'http://localhost:3000/mug.jpg',
      'https://hobnail.example/mug.jpg',
    ];
    const items = pictures.map((imageUrl, i) => ({ ...first, externalId: `i${i}`, imageUrl }));
    const { token } = await shop.order('pictures', { items, shipments: [] });
    const shown = (await shop.view(token)).order!.items.map(({ imageUrl }) => imageUrl);
    expect(shown).toEqual([null, null, null, null, null, pictures[5], pictures[6]]);
    const strict = { items: [{ ...first, url: pictures[0] }] };
    expect((await shop.put('/v1/orders/strict', orderInput('strict', strict))).status).toBe(400);
  });

  test('drops items that are no longer listed and keeps parcels that are not', async () => {
    const { token } = await shop.order('1004');
    await shop.order('1004', { items: [orderInput('').items[0]], shipments: [] });
    const { rows } = await home.client.execute({
      sql: `SELECT i.external_id FROM order_items i JOIN orders o ON o.id = i.order_id
        WHERE o.merchant_id = ? AND o.external_id = '1004'`,
      args: [merchant.id],
    });
    expect(rows.map((row) => row['external_id'])).toEqual(['i1']);
    expect((await shop.view(token)).shipments).toHaveLength(1);
  });

  test('an order without a parcel is being packed', async () => {
    const { token } = await shop.order('1005', { shipments: [] });
    const view = await shop.view(token);
    expect(view.shipments).toHaveLength(1);
    expect(view.shipments[0]).toMatchObject({ stage: 'pending', title: 'Order received' });
    expect(view.shipments[0]!.items).toHaveLength(2);
  });

  test('two first requests at once make one order', async () => {
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => shop.put('/v1/orders/1006', orderInput('1006'))),
    );
    const receipts = await Promise.all(answers.map((each) => each.json() as Promise<OrderReceipt>));
    expect(new Set(receipts.map(({ id }) => id)).size).toBe(1);
    const [{ n }] = (
      await home.client.execute({
        sql: "SELECT count(*) AS n FROM orders WHERE merchant_id = ? AND external_id = '1006'",
        args: [merchant.id],
      })
    ).rows as unknown as [{ n: number }];
    expect(Number(n)).toBe(1);
  });

  test('a parcel of another order is refused, and nothing of the request is stored', async () => {
    await shop.order('1007');
    const stolen = orderInput('1007').shipments;
    const answer = await shop.put('/v1/orders/1008', orderInput('1008', { shipments: stolen }));
    expect(answer.status).toBe(409);
    expect(await answer.json()).toMatchObject({ error: { code: 'conflict' } });
    const { rows } = await home.client.execute({
      sql: "SELECT id FROM orders WHERE merchant_id = ? AND external_id = '1008'",
      args: [merchant.id],
    });
    expect(rows).toHaveLength(0);
  });

  test('an item that the order does not have is named', async () => {
    const shipments = [{ externalId: '1009-a', items: [{ externalId: 'i9', quantity: 1 }] }];
    const answer = await shop.put('/v1/orders/1009', orderInput('1009', { shipments }));
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({
      error: { code: 'invalid_body', issues: [{ path: 'items' }] },
    });
  });

  test('keeps e-mail and postcode as keyed hashes only', async () => {
    const customer = { externalId: 'c-7', email: 'Ada@Shop.example', postcode: '90 00' };
    await shop.order('1010', { customer });
    const { rows } = await home.client.execute({
      sql: `SELECT o.*, c.* FROM orders o LEFT JOIN customers c
        ON c.merchant_id = o.merchant_id AND c.external_id = o.customer_id
        WHERE o.merchant_id = ? AND o.external_id = '1010'`,
      args: [merchant.id],
    });
    expect(rows[0]!['email_hmac']).toMatch(/^[0-9a-f]{64}$/);
    expect(rows[0]!['postcode_hmac']).toMatch(/^[0-9a-f]{64}$/);
    expect(JSON.stringify(rows).toLowerCase()).not.toContain('ada@shop.example');
  });

  test("one merchant's order id says nothing about another's", async () => {
    const other = shopServer(home, await home.createMerchant());
    const [mine, theirs] = [await shop.order('1011'), await other.order('1011')];
    expect(theirs.id).not.toBe(mine.id);
    expect(theirs.token).not.toBe(mine.token);
  });
});

describe.each(homes)('PUT /v1/shipments/:externalId in the $name home', (home) => {
  test('adds a parcel to an order, and later fields keep earlier ones', async () => {
    const shop = shopServer(home, await home.createMerchant());
    const order = await shop.order('2001', { shipments: [] });
    const created = await shop.put('/v1/shipments/s-1', {
      orderExternalId: '2001',
      carrier: 'dpd',
      trackingNumber: 'DPD 123',
      items: [{ externalId: 'i2', quantity: 1 }],
    });
    expect(created.status).toBe(201);
    const updated = await shop.put('/v1/shipments/s-1', { service: 'express' });
    expect(updated.status).toBe(200);
    const { shipments } = await shop.view(order.token);
    expect(shipments).toHaveLength(1);
    expect(shipments[0]!.carrier).toMatchObject({ code: 'dpd', trackingNumber: 'DPD 123' });
    expect(shipments[0]!.items.map(({ title }) => title)).toEqual(['Linen towel']);
  });

  test('stands on its own where no order is named', async () => {
    const shop = shopServer(home, await home.createMerchant());
    const answer = await shop.put('/v1/shipments/lone', { trackingNumber: 'LONE1' });
    const { token } = (await answer.json()) as { token: string };
    const view = await shop.view(token);
    expect(view.order).toBeNull();
    expect(view.shipments[0]!.carrier?.trackingNumber).toBe('LONE1');
  });

  test('names an order that is not there', async () => {
    const shop = shopServer(home, await home.createMerchant());
    const answer = await shop.put('/v1/shipments/s-2', { orderExternalId: 'nowhere' });
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({
      error: { code: 'not_found', message: 'There is no such order.' },
    });
  });

  test('the first promise is frozen and a later one stands beside it', async () => {
    const merchant = await home.createMerchant();
    const shop = shopServer(home, merchant);
    const { token } = await shop.order('2002');
    expect((await shop.view(token)).shipments[0]!.promise?.note).toBeNull();
    await shop.put('/v1/shipments/2002-a', { promised: { from: '2026-12-01', to: '2026-12-02' } });
    await shop.put('/v1/shipments/2002-a', { promised: { from: '2026-12-01', to: '2026-12-02' } });
    const { promise } = (await shop.view(token)).shipments[0]!;
    expect(promise?.first).toEqual({ from: '2026-11-23', to: '2026-11-24' });
    expect(promise?.now).toEqual({ from: '2026-12-01', to: '2026-12-02' });
    const { rows } = await home.client.execute({
      sql: 'SELECT to_at FROM promises WHERE merchant_id = ? ORDER BY made_ms',
      args: [merchant.id],
    });
    expect(rows.map((row) => row['to_at'])).toEqual(['2026-11-24', '2026-12-02']);
    expect(promise?.note).toBe(
      'Moved from Tuesday, 24\u00a0November to Wednesday, 2\u00a0December',
    );
  });
});
