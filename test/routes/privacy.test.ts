import { describe, expect, test } from 'vitest';
import type { PersonalData } from '#contract/privacy';
import type { EraseReceipt, ExportReceipt, PrivacyRequestPage } from '#contract/privacy-request';
import { placesOf, rowsOfMerchant } from '../helpers/canaries.ts';
import { homes } from '../helpers/homes.ts';
import { shopEvent, shopOrder } from '../helpers/messages/shopify-objects.ts';
import { shopServer } from '../helpers/shop-server.ts';
import { shopifyCustomer as customer } from '../helpers/shopify-customer.ts';
import { shopifyShop, type ShopifyShop } from '../helpers/shopify-shop.ts';

const requests = async ({ shop }: ShopifyShop, query = ''): Promise<PrivacyRequestPage> =>
  (await (await shop.get(`/v1/privacy/requests${query}`)).json()) as PrivacyRequestPage;
const post = async <T>({ shop }: ShopifyShop, path: string, body: object, key?: string) => {
  const answer = await shop.post(path, body, key ? { 'idempotency-key': key } : {});
  return { status: answer.status, body: (await answer.json()) as T };
};
const nothing = (counts: Record<string, number>) =>
  Object.values(counts).every((count) => count === 0);

describe.each(homes)('personal data in the $name home', (home) => {
  describe('customers/data_request', () => {
    test('keeps all that is stored about the customer, and nothing of others', async () => {
      const shopify = await shopifyShop(home);
      const [ada, bob] = await Promise.all([
        customer(home, shopify),
        customer(home, shopify, 9101),
      ]);
      await shopify.tell(ada.request());
      const [request, ...more] = (await requests(shopify)).requests;
      expect(more).toEqual([]);
      expect(request).toMatchObject({
        kind: 'export',
        source: 'shopify',
        subject: String(ada.who.id),
      });
      expect(request!.counts).toEqual({
        customers: 1,
        consents: 1,
        orders: 1,
        items: 1,
        cancellations: 1,
        returns: 1,
        returnItems: 1,
        ratings: 1,
        shipments: 1,
        numbers: 1,
        packed: 1,
        promises: 1,
        checkpoints: 3,
        problems: 0,
        reports: 0,
        photos: 0,
        devices: 1,
      });
      const data = request!.result!;
      const text = JSON.stringify(data).toLowerCase();
      // What is read at all; a name and a street stand in the raw message alone.
      const kept = ada.canaries.filter((word) => !/^(name|street|zip|Canary)/.test(word));
      expect(kept.filter((word) => !text.includes(word.toLowerCase()))).toEqual([]);
      expect(bob.canaries.filter((word) => text.includes(word.toLowerCase()))).toEqual([]);
      expect(shapeOf(data)).toEqual({
        orders: ['#9001'],
        stages: ['in_transit', 'in_transit', 'ready_for_pickup'],
        promises: ['2026-11-26'],
        items: [['11', 2, 1]],
        returns: [['refunded', 1]],
        ratings: [['delivery', 5]],
        consents: [['marketing', true]],
      });
    });
  });

  describe('customers/redact', () => {
    test('leaves no trace in any column of any table, and the order counts on', async () => {
      const shopify = await shopifyShop(home);
      const other = await shopifyShop(home);
      const [ada, bob, cleo] = await Promise.all([
        customer(home, shopify),
        customer(home, shopify, 9101),
        customer(home, other),
      ]);
      await shopify.tell(ada.request());
      await post(
        shopify,
        '/v1/privacy/export',
        { customerExternalId: String(ada.who.id) },
        'export-1',
      );
      const before = await placesOf(home.client, ada.canaries);
      for (const table of [
        'orders',
        'customers',
        'checkpoints',
        'ratings',
        'returns',
        'consents',
        'inbox',
        'answers',
        'outbox',
        'privacy_requests',
        'shipments',
        'shipment_numbers',
        'push_subscriptions',
      ]) {
        expect(before.some((place) => place.startsWith(`${table}.`))).toBe(true);
      }
      const untouched = await rowsOfMerchant(home.client, other.merchant.id);
      const bobsPlaces = await placesOf(home.client, bob.canaries);
      expect((await shopify.shop.view(ada.token)).shipments).toHaveLength(1);

      await shopify.tell(ada.redact());
      expect(await placesOf(home.client, ada.canaries)).toEqual([]);
      expect((await home.fetch(`/v1/widget?token=${ada.token}`)).status).toBe(404);
      expect(await placesOf(home.client, bob.canaries)).toEqual(bobsPlaces);
      expect(await rowsOfMerchant(home.client, other.merchant.id)).toEqual(untouched);
      expect((await shopify.shop.view(bob.token)).shipments).toHaveLength(1);
      expect((await other.shop.view(cleo.token)).shipments).toHaveLength(1);

      const [order] = await shopify.rows(
        "SELECT number, country FROM orders WHERE merchant_id = ? AND external_id = '9001'",
      );
      expect(order).toEqual({ number: '#9001', country: 'DE' });
      expect(
        await shopify.rows(
          "SELECT stage FROM checkpoints WHERE merchant_id = ? AND shipment_id IN (SELECT id FROM shipments WHERE external_id = '9002') ORDER BY at_ms",
        ),
      ).toHaveLength(3);
      const [request] = (await requests(shopify)).requests;
      expect(request).toMatchObject({
        kind: 'erase_customer',
        source: 'shopify',
        subject: null,
        result: null,
      });
      expect(request!.counts).toMatchObject({
        orders: 1,
        customers: 1,
        checkpoints: 3,
        shipments: 1,
        handovers: 1,
        ratings: 1,
        returns: 1,
        consents: 1,
        exports: 2,
        outgoing: 1,
        strayMessages: 1,
      });
    });

    test('once more finds nothing more', async () => {
      const shopify = await shopifyShop(home);
      const ada = await customer(home, shopify);
      await shopify.tell(ada.redact());
      const rows = await rowsOfMerchant(home.client, shopify.merchant.id);
      const { orders, checkpoints, shipments } = rows;
      const again = await shopify.post(...ada.redact(), { id: 'again' });
      expect(again.status).toBe(200);
      await home.settle();
      expect(nothing((await requests(shopify)).requests[0]!.counts)).toBe(true);
      expect(await rowsOfMerchant(home.client, shopify.merchant.id)).toMatchObject({
        orders,
        checkpoints,
        shipments,
      });
      expect(await placesOf(home.client, ada.canaries)).toEqual([]);
    });

    test('takes only the orders that it names', async () => {
      const shopify = await shopifyShop(home);
      const ada = await customer(home, shopify);
      const second = shopOrder({
        id: 9201,
        name: '#9201',
        email: ada.who.email,
        customer: ada.who,
      });
      await shopify.tell(['orders/create', second], ada.redact([9201]));
      const rows = await shopify.rows(
        'SELECT external_id, customer_id, email_hmac IS NULL AS bare FROM orders WHERE merchant_id = ? ORDER BY external_id',
      );
      expect(rows).toMatchObject(
        [
          { external_id: '9001', customer_id: String(ada.who.id), bare: 0n },
          { external_id: '9201', customer_id: null, bare: 1n },
        ].map((row) => ({ ...row, bare: Number(row.bare) })),
      );
      expect(await shopify.rows('SELECT 1 FROM customers WHERE merchant_id = ?')).toEqual([]);
      expect((await shopify.shop.view(ada.token)).shipments).toHaveLength(1);
    });

    test('what is sent again afterwards does not bring the person back', async () => {
      const shopify = await shopifyShop(home);
      const ada = await customer(home, shopify);
      await shopify.tell(ada.redact());
      const { text, scanCity } = ada.words;
      const event = {
        id: 9003,
        fulfillment_id: 9002,
        order_id: 9001,
        message: text,
        city: scanCity,
      };
      await shopify.tell(
        ['fulfillment_events/create', shopEvent(event)],
        ['orders/create', shopOrder({ email: ada.who.email, customer: ada.who })],
      );
      const again = await shopify.shop.post(`/v1/shipments/${ada.parcel}/checkpoints`, {
        checkpoints: [ada.scan],
      });
      expect(await again.json()).toMatchObject({ accepted: 0, duplicate: 1 });
      const places = await placesOf(home.client, ada.canaries);
      expect(places.filter((place) => !place.startsWith('inbox.'))).toEqual([]);
    });
  });

  describe('POST /v1/privacy', () => {
    test('an export answers the data, an erasure counts, and both are listed', async () => {
      const shopify = await shopifyShop(home);
      const ada = await customer(home, shopify);
      const email = ada.who.email.toUpperCase();
      const found = await post<ExportReceipt>(shopify, '/v1/privacy/export', { email });
      expect(found.status).toBe(200);
      expect(found.body.data.orders.map(({ externalId }) => externalId)).toEqual(['9001']);
      const erased = await post<EraseReceipt>(shopify, '/v1/privacy/erase', { email });
      expect(erased.status).toBe(200);
      expect(erased.body.counts).toMatchObject({ orders: 1, customers: 1, exports: 1 });
      expect(await placesOf(home.client, ada.canaries)).toEqual([]);
      const again = await post<EraseReceipt>(shopify, '/v1/privacy/erase', { email });
      expect([again.status, nothing(again.body.counts)]).toEqual([200, true]);
      const { requests: listed } = await requests(shopify);
      expect(listed.map(({ id, kind, source }) => [id, kind, source])).toEqual([
        [again.body.id, 'erase_customer', 'api'],
        [erased.body.id, 'erase_customer', 'api'],
        [found.body.id, 'export', 'api'],
      ]);
      expect(listed[2]!.result).toBeNull();
    });

    test('the customer’s id finds all their orders; orders alone find only themselves', async () => {
      const shopify = await shopifyShop(home);
      const { shop } = shopify;
      const person = { externalId: 'c-1', email: 'one@example.com', postcode: '9000' };
      for (const id of ['a', 'b', 'c']) await shop.order(id, { customer: person });
      await shop.order('d', { customer: { externalId: 'c-2' } });
      const one = await post<EraseReceipt>(shopify, '/v1/privacy/erase', {
        orderExternalIds: ['a'],
      });
      expect(one.body.counts).toMatchObject({ orders: 1, customers: 0, links: 2 });
      const last = await post<EraseReceipt>(shopify, '/v1/privacy/erase', {
        orderExternalIds: ['d'],
      });
      expect(last.body.counts).toMatchObject({ orders: 1, customers: 1 });
      const rest = await post<EraseReceipt>(shopify, '/v1/privacy/erase', {
        customerExternalId: 'c-1',
      });
      expect(rest.body.counts).toMatchObject({ orders: 2, customers: 1 });
      expect(
        await shopify.rows(
          'SELECT 1 FROM orders WHERE merchant_id = ? AND customer_id IS NOT NULL',
        ),
      ).toEqual([]);
    });

    test('another merchant’s customer is nobody', async () => {
      const shopify = await shopifyShop(home);
      const other = await shopifyShop(home);
      const ada = await customer(home, other);
      const before = await rowsOfMerchant(home.client, other.merchant.id);
      const whom = {
        email: ada.who.email,
        customerExternalId: String(ada.who.id),
        orderExternalIds: ['9001'],
      };
      const found = await post<ExportReceipt>(shopify, '/v1/privacy/export', whom);
      expect(found.body.data).toEqual({ customers: [], orders: [], consents: [] });
      const erased = await post<EraseReceipt>(shopify, '/v1/privacy/erase', whom);
      // The export before named the customer, who goes from there.
      expect(nothing({ ...erased.body.counts, exports: 0 })).toBe(true);
      expect(await rowsOfMerchant(home.client, other.merchant.id)).toEqual(before);
    });

    test('one key is one request', async () => {
      const shopify = await shopifyShop(home);
      const whom = { customerExternalId: 'c-1' };
      const [first, second] = [
        await post<ExportReceipt>(shopify, '/v1/privacy/export', whom, 'k1'),
        await post<ExportReceipt>(shopify, '/v1/privacy/export', whom, 'k1'),
      ];
      expect(second.body).toEqual(first.body);
      expect((await requests(shopify)).requests).toHaveLength(1);
      expect(
        (await post(shopify, '/v1/privacy/export', { email: 'b@example.com' }, 'k1')).status,
      ).toBe(422);
    });

    test.each<[object, string]>([
      [{}, 'invalid_body'],
      [{ email: 'nobody' }, 'invalid_body'],
      [{ orderExternalIds: [] }, 'invalid_body'],
      [{ customerExternalId: 'a\u202eb' }, 'invalid_character'],
    ])('%j is refused', async (body, code) => {
      const shopify = await shopifyShop(home);
      for (const path of ['/v1/privacy/export', '/v1/privacy/erase']) {
        expect(await post(shopify, path, body)).toMatchObject({
          status: 400,
          body: { error: { code } },
        });
      }
    });

    test('needs the secret key', async () => {
      const merchant = await home.createMerchant();
      const shop = shopServer(home, { ...merchant, secretKey: merchant.publishableKey });
      expect((await shop.post('/v1/privacy/erase', { email: 'a@example.com' })).status).toBe(403);
      expect((await shop.get('/v1/privacy/requests')).status).toBe(403);
      expect((await home.fetch('/v1/privacy/requests')).status).toBe(401);
    });
  });

  test('GET /v1/privacy/requests goes on where the page before ended', async () => {
    const shopify = await shopifyShop(home);
    const ids = [];
    for (const n of [1, 2, 3]) {
      const { body } = await post<ExportReceipt>(shopify, '/v1/privacy/export', {
        customerExternalId: `c-${n}`,
      });
      ids.unshift(body.id);
    }
    const first = await requests(shopify, '?limit=2');
    expect(first.requests.map(({ id, subject }) => [id, subject])).toEqual([
      [ids[0], 'c-3'],
      [ids[1], 'c-2'],
    ]);
    const rest = await requests(shopify, `?limit=2&cursor=${first.next}`);
    expect([rest.requests.map(({ id }) => id), rest.next]).toEqual([[ids[2]], null]);
    expect((await shopify.shop.get('/v1/privacy/requests?limit=0')).status).toBe(400);
  });
});

const shapeOf = ({ orders, consents }: PersonalData) => {
  const shipments = orders.flatMap((order) => order.shipments);
  return {
    orders: orders.map(({ number }) => number),
    stages: shipments.flatMap(({ checkpoints }) => checkpoints.map(({ stage }) => stage)),
    promises: shipments.flatMap(({ promises }) => promises.map(({ to }) => to)),
    items: orders.flatMap(({ items }) =>
      items.map((item) => [item.externalId, item.quantity, item.cancelled]),
    ),
    returns: orders.flatMap(({ returns }) =>
      returns.map(({ state, items }) => [state, items[0]!.quantity]),
    ),
    ratings: orders.flatMap(({ ratings }) =>
      ratings.map(({ question, score }) => [question, score]),
    ),
    consents: consents.map(({ purpose, granted }) => [purpose, granted]),
  };
};
