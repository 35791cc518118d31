import { describe, expect, test } from 'vitest';
import { ReturnPage } from '#contract/return';
import { homes } from '../helpers/homes.ts';
import {
  shopEvent,
  shopFulfillment,
  shopLine,
  shopOrder,
  shopRefund,
} from '../helpers/messages/shopify-objects.ts';
import { shopifyShop } from '../helpers/shopify-shop.ts';
import { signed } from '../helpers/sign.ts';

type Message = [topic: string, body: object];

const created: Message = ['orders/create', shopOrder()];
const sent: Message = ['fulfillments/create', shopFulfillment()];
const moved: Message = [
  'fulfillment_events/create',
  shopEvent({ estimated_delivery_at: '2026-11-27T18:00:00+01:00' }),
];

describe.each(homes)('webhooks of Shopify in the $name home', (home) => {
  test('an order, its parcel and what happens to it become what the shopper sees', async () => {
    const shopify = await shopifyShop(home);
    await shopify.tell(created, sent, moved);
    const { shipment, order } = await shopify.parcel('501');
    expect(order?.number).toBe('#1001');
    expect(shipment).toMatchObject({
      stage: 'in_transit',
      carrier: { code: 'deutsch-post', trackingNumber: 'RR123456785DE' },
      items: [{ title: 'Ask mug – Blue', quantity: 2 }],
    });
    expect(shipment.checkpoints).toMatchObject([
      { stage: 'in_transit', text: 'Left the depot', at: '2026-11-22T06:00:00+01:00' },
    ]);
    expect(shipment.promise?.now.to).toBe('2026-11-27T18:00:00+01:00');
    expect(await shopify.rows('SELECT source FROM orders WHERE merchant_id = ?')).toEqual([
      { source: 'shopify' },
    ]);
  });

  test('whatever comes first, the end is the same', async () => {
    const arrivals = [
      [created, sent, moved],
      [moved, sent, created],
      [sent, moved, created],
      [created, moved, sent],
    ];
    const shops = await Promise.all(arrivals.map(() => shopifyShop(home)));
    for (const [i, shopify] of shops.entries()) {
      for (const message of arrivals[i]!) await shopify.post(...message);
    }
    await home.settle();
    const ends = [];
    for (const shopify of shops) {
      const { shipment } = await shopify.parcel('501');
      const { stage, carrier, items, promise } = shipment;
      const scans = shipment.checkpoints.map(({ at, text }) => [at, text]);
      ends.push({ stage, number: carrier?.trackingNumber, items, promise, scans });
      expect(await shopify.rows('SELECT state FROM inbox WHERE merchant_id = ?')).toEqual(
        [created, sent, moved].map(() => ({ state: 'done' })),
      );
    }
    expect(ends[0]).toMatchObject({ stage: 'in_transit', number: 'RR123456785DE' });
    for (const end of ends) expect(end).toEqual(ends[0]);
  });

  test('a message that is sent again late does not bring back what was', async () => {
    const shopify = await shopifyShop(home);
    const renamed = shopOrder({
      updated_at: '2026-11-21T12:00:00+01:00',
      line_items: [shopLine(11, { title: 'Ask mug, large' })],
      fulfillments: [
        shopFulfillment({ updated_at: '2026-11-21T12:00:00+01:00', tracking_numbers: ['NEW1'] }),
      ],
    });
    await shopify.tell(['orders/updated', renamed], created, sent);
    const { shipment } = await shopify.parcel('501');
    expect(shipment.items).toMatchObject([{ title: 'Ask mug, large – Blue' }]);
    expect(shipment.carrier?.trackingNumber).toBe('NEW1');
  });

  test('a fulfilment that is cancelled calls its parcel off', async () => {
    const shopify = await shopifyShop(home);
    const updated_at = '2026-11-21T10:00:00+01:00';
    await shopify.tell(created, sent, [
      'fulfillments/update',
      shopFulfillment({ status: 'cancelled', updated_at }),
    ]);
    expect((await shopify.parcel('501')).shipment.stage).toBe('cancelled');
  });

  test('pieces of a refund count once, by whatever message they are told', async () => {
    const shopify = await shopifyShop(home);
    const back = shopRefund({
      id: 802,
      refund_line_items: [{ line_item_id: 11, quantity: 1, restock_type: 'return' }],
    });
    await shopify.tell(
      created,
      sent,
      ['refunds/create', shopRefund()],
      ['refunds/create', back],
      [
        'orders/updated',
        shopOrder({
          updated_at: '2026-11-23T10:00:05+01:00',
          fulfillments: [shopFulfillment()],
          refunds: [shopRefund(), back],
        }),
      ],
    );
    expect(
      await shopify.rows(
        'SELECT item_external_id AS item, quantity FROM item_cancellations WHERE merchant_id = ?',
      ),
    ).toEqual([{ item: '11', quantity: 1 }]);
    expect(
      await shopify.rows(
        'SELECT item_external_id AS item, quantity FROM return_items WHERE merchant_id = ?',
      ),
    ).toEqual([{ item: '11', quantity: 1 }]);
  });

  describe('a refund of pieces that are in a return', () => {
    const refund = (id: number, quantity: number, amount: string) =>
      shopRefund({
        id,
        refund_line_items: [
          {
            line_item_id: 11,
            quantity,
            restock_type: 'return',
            subtotal_set: { shop_money: { amount, currency_code: 'EUR' } },
          },
        ],
        transactions: [{ kind: 'refund', status: 'success', amount, currency: 'EUR' }],
      });
    const back = (externalId: string, quantity: number, more: object = {}) => ({
      externalId,
      orderExternalId: '9001',
      items: [{ externalId: '11', quantity }],
      ...more,
    });
    const open = async () => {
      const shopify = await shopifyShop(home);
      await shopify.tell(created, sent);
      const list = async () => {
        const answer = await shopify.shop.get('/v1/returns?order=9001');
        const { returns } = ReturnPage.parse(await answer.json());
        return returns
          .map((each) => [each.externalId, each.state, each.items[0]?.quantity, each.refunded])
          .sort();
      };
      return { shopify, list };
    };
    const inOrder = (...refunds: object[]): Message => [
      'orders/updated',
      shopOrder({
        updated_at: '2026-11-23T10:00:05+01:00',
        fulfillments: [shopFulfillment()],
        refunds,
      }),
    ];

    test('is that return, refunded, however often it is told', async () => {
      const { shopify, list } = await open();
      const ours = await shopify.shop.post('/v1/returns', back('ours', 1, { reason: 'damaged' }));
      expect(ours.status).toBe(201);
      const paid = refund(810, 1, '12.50');
      await shopify.tell(['refunds/create', paid], inOrder(paid), ['refunds/create', paid]);
      expect(await list()).toEqual([['ours', 'refunded', 1, 1250]]);
    });

    test('pays it part by part', async () => {
      const { shopify, list } = await open();
      await shopify.shop.post('/v1/returns', back('ours', 2));
      const parts = [refund(811, 1, '12.50'), refund(812, 1, '10.00')];
      await shopify.tell(['refunds/create', parts[0]!]);
      expect(await list()).toEqual([['ours', 'refunded', 2, 1250]]);
      await shopify.tell(['refunds/create', parts[1]!], inOrder(...parts));
      expect(await list()).toEqual([['ours', 'refunded', 2, 2250]]);
      await shopify.shop.post('/v1/returns', back('ours', 2, { note: 'Thank you' }));
      await shopify.tell(inOrder(...parts));
      expect(await list()).toEqual([['ours', 'refunded', 2, 2250]]);
    });

    test('is another one only for the pieces that are in none', async () => {
      const { shopify, list } = await open();
      await shopify.shop.post('/v1/returns', back('ours', 1));
      await shopify.shop.post('/v1/returns', back('no', 1, { state: 'rejected' }));
      const paid = refund(813, 2, '25.00');
      await shopify.tell(['refunds/create', paid], inOrder(paid));
      expect(await list()).toEqual([
        ['no', 'rejected', 1, null],
        ['ours', 'refunded', 1, 2500],
        ['refund-813', 'refunded', 1, null],
      ]);
      const late = await shopify.shop.post('/v1/returns', back('late', 1));
      expect(late.status).toBe(422);
    });
  });

  test('one event by two subscriptions is one message', async () => {
    const shopify = await shopifyShop(home);
    const answers = [];
    for (const _subscription of [1, 2]) {
      const answer = await shopify.post(...created, { id: 'event-1' });
      answers.push(await answer.json());
    }
    expect(answers).toMatchObject([{ duplicate: false }, { duplicate: true }]);
  });

  test('what it has no use for is shown with the reason', async () => {
    const shopify = await shopifyShop(home);
    await shopify.tell(['products/update', { id: 1 }], ['orders/create', { id: 'x' }]);
    const answer = await shopify.shop.get('/v1/inbox');
    expect(await answer.json()).toMatchObject({
      messages: [
        { state: 'failed', error: { message: expect.stringContaining('no order') } },
        { state: 'ignored', error: { message: 'Nothing is kept of products/update.' } },
      ],
    });
  });

  test('nothing counts that another secret signed', async () => {
    const shopify = await shopifyShop(home);
    const other = await shopifyShop(home);
    const body = JSON.stringify(shopOrder());
    const headers = signed('shopify', other.secret, body, { topic: 'orders/create' });
    const answer = await home.fetch(shopify.path, { method: 'POST', body, headers });
    expect(answer.status).toBe(401);
    expect(await shopify.rows('SELECT 1 FROM inbox WHERE merchant_id = ?')).toEqual([]);
  });
});
