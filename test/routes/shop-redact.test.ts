import { describe, expect, test } from 'vitest';
import type { PrivacyRequestPage } from '#contract/privacy-request';
import { placesOf, rowsOfMerchant } from '../helpers/canaries.ts';
import { homes } from '../helpers/homes.ts';
import { shopOrder } from '../helpers/messages/shopify-objects.ts';
import { shopifyCustomer as customer } from '../helpers/shopify-customer.ts';
import { shopifyShop, type ShopifyShop } from '../helpers/shopify-shop.ts';

const requests = async ({ shop }: ShopifyShop): Promise<PrivacyRequestPage> =>
  (await (await shop.get('/v1/privacy/requests')).json()) as PrivacyRequestPage;

describe.each(homes)('shop/redact in the $name home', (home) => {
  describe('shop/redact', () => {
    test('takes all that came from Shopify, and nothing else', async () => {
      const shopify = await shopifyShop(home);
      const other = await shopifyShop(home);
      const ada = await customer(home, shopify);
      await customer(home, other);
      const own = await shopify.shop.order('api-1', {
        customer: { externalId: 'c-1', email: 'own@example.com' },
      });
      const untouched = await rowsOfMerchant(home.client, other.merchant.id);

      await shopify.tell(['shop/redact', { shop_id: 5, shop_domain: 'hobnail.example' }]);
      const places = await placesOf(home.client, ada.canaries);
      // The tracking number came from another source as well, whose message is its own.
      expect(
        places.filter((place) => !/^(inbox\.(body|subject)|inbox_subjects|outbox)/.test(place)),
      ).toEqual([]);
      const rows = await rowsOfMerchant(home.client, shopify.merchant.id);
      const sizes = Object.fromEntries(
        Object.entries(rows).map(([name, all]) => [name, all.length]),
      );
      expect(sizes).toMatchObject({
        orders: 1,
        customers: 1,
        shipments: 1,
        order_items: 2,
        checkpoints: 0,
        returns: 0,
        ratings: 0,
        consents: 0,
      });
      expect(
        await shopify.rows("SELECT 1 FROM inbox WHERE merchant_id = ? AND source = 'shopify'"),
      ).toEqual([]);
      expect((await shopify.shop.view(own.token)).order?.number).toBe('#api-1');
      expect(await rowsOfMerchant(home.client, other.merchant.id)).toEqual(untouched);
      expect((await shopify.post('orders/create', shopOrder())).status).toBe(410);
      const [request] = (await requests(shopify)).requests;
      expect(request).toMatchObject({
        kind: 'erase_shop',
        counts: { orders: 1, shipments: 1, checkpoints: 3, customers: 1, endpoints: 1 },
      });
    });
  });

  test('customers/redact and a question of one shop leave the same person at another one', async () => {
    const asking = await shopifyShop(home);
    const staying = await shopifyShop(home, 'northwind.example', asking);
    const email = 'both@example.com';
    const [here, there] = [4711, 4712].map((id) => ({ customer: { id, email }, email }));
    await asking.tell(['orders/create', shopOrder({ ...here, id: 9301, name: '#9301' })]);
    await staying.tell(['orders/create', shopOrder({ ...there, id: 9302, name: '#9302' })]);
    await asking.rows(`INSERT INTO consents
      SELECT merchant_id, email_hmac, 'marketing', 1, 1, 'shopify' FROM orders
      WHERE merchant_id = ? AND external_id = '9302'`);
    const ofShop = { shop_domain: 'hobnail.example', customer: { id: 4711, email } };

    await asking.tell(['customers/data_request', { ...ofShop, orders_requested: [9301] }]);
    const [told] = (await requests(asking)).requests;
    expect(told!.result!.orders.map(({ externalId }) => externalId)).toEqual(['9301']);
    expect(told!.result!.customers.map(({ externalId }) => externalId)).toEqual(['4711']);

    await asking.tell(['customers/redact', { ...ofShop, orders_to_redact: [9301] }]);
    const left = (sql: string) => asking.rows(`${sql} WHERE merchant_id = ? ORDER BY 1`);
    expect(await left('SELECT external_id AS id FROM customers')).toEqual([{ id: '4712' }]);
    expect(
      await left('SELECT external_id AS id, email_hmac IS NULL AS nobody FROM orders'),
    ).toEqual([
      { id: '9301', nobody: 1 },
      { id: '9302', nobody: 0 },
    ]);
    expect(await left('SELECT purpose FROM consents')).toHaveLength(1);

    // The merchant asks for all of them.
    const erased = await asking.shop.post('/v1/privacy/erase', { email });
    expect(await erased.json()).toMatchObject({ counts: { customers: 1, orders: 1, consents: 1 } });
  });

  describe('shop/redact of one of several shops', () => {
    test('takes what came from it, and leaves what came from elsewhere', async () => {
      const going = await shopifyShop(home);
      const staying = await shopifyShop(home, 'Northwind.example', going);
      const ada = await customer(home, going);
      const bob = await customer(home, staying, 9101);
      // Known by no order at all, and by one of either shop.
      const person = { type: 'customer', externalId: 'c-file', email: 'file@example.com' };
      await home.fetch('/v1/import', {
        method: 'POST',
        headers: {
          authorization: `Bearer ${going.merchant.secretKey}`,
          'content-type': 'application/x-ndjson',
        },
        body: JSON.stringify(person),
      });
      const both = { customer: { id: 4711, email: 'both@example.com' } };
      await going.tell(['orders/create', shopOrder({ ...both, id: 9301, name: '#9301' })]);
      await staying.tell(['orders/create', shopOrder({ ...both, id: 9302, name: '#9302' })]);
      await staying.tell(bob.request());
      for (const { who } of [ada, bob]) {
        const key = { 'idempotency-key': `export-${who.id}` };
        await going.shop.post('/v1/privacy/export', { email: who.email }, key);
      }
      const bobsPlaces = await placesOf(home.client, bob.canaries);

      await going.tell(['shop/redact', { shop_id: 5, shop_domain: 'Hobnail.example' }]);
      const left = (sql: string) => going.rows(`${sql} WHERE merchant_id = ? ORDER BY 1`);
      expect(await left('SELECT external_id AS id, shop FROM orders')).toEqual([
        { id: '9101', shop: 'northwind.example' },
        { id: '9302', shop: 'northwind.example' },
      ]);
      const known = (await left('SELECT external_id FROM customers')).map(
        (row) => row['external_id'],
      );
      expect(known).toEqual(['4711', String(bob.who.id), 'c-file'].sort());
      const places = await placesOf(home.client, ada.canaries);
      expect(places.filter((place) => !/^(inbox|outbox)/.test(place))).toEqual([]);
      expect(await placesOf(home.client, bob.canaries)).toEqual(bobsPlaces);
      expect((await staying.shop.view(bob.token)).shipments).toHaveLength(1);
      expect((await going.post('orders/create', shopOrder())).status).toBe(410);
      expect((await staying.post('orders/updated', shopOrder({ id: 9302 }))).status).toBe(200);
      const [request] = (await requests(going)).requests;
      expect(request).toMatchObject({
        kind: 'erase_shop',
        shop: 'hobnail.example',
        counts: { orders: 2, customers: 1, endpoints: 1 },
      });
    });

    test('what does not say its shop goes with the last of them', async () => {
      const first = await shopifyShop(home);
      const second = await shopifyShop(home, 'northwind.example', first);
      await first.tell(['orders/create', shopOrder({ id: 9301, name: '#9301' })]);
      await second.tell(['orders/create', shopOrder({ id: 9302, name: '#9302' })]);
      await first.rows(
        "UPDATE orders SET shop = NULL WHERE merchant_id = ? AND external_id = '9302'",
      );
      const ids = async () =>
        (await first.rows('SELECT external_id AS id FROM orders WHERE merchant_id = ?')).map(
          ({ id }) => id,
        );
      await first.tell(['shop/redact', { shop_id: 5, shop_domain: 'hobnail.example' }]);
      expect(await ids()).toEqual(['9302']);
      await second.tell(['shop/redact', { shop_id: 6, shop_domain: 'northwind.example' }]);
      expect(await ids()).toEqual([]);
    });

    test('an endpoint of two shops stays open for the other', async () => {
      const shared = await shopifyShop(home);
      const other = { shop: 'northwind.example' };
      await shared.post('orders/create', shopOrder({ id: 9302, name: '#9302' }), other);
      await shared.tell(
        ['orders/create', shopOrder({ id: 9301, name: '#9301' })],
        ['shop/redact', { shop_id: 5, shop_domain: 'hobnail.example' }],
      );
      expect(await shared.rows('SELECT external_id FROM orders WHERE merchant_id = ?')).toEqual([
        { external_id: '9302' },
      ]);
      const late = await shared.post('orders/updated', shopOrder({ id: 9302 }), other);
      expect(late.status).toBe(200);
    });
  });
});
