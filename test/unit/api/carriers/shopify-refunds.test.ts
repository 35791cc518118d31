import { describe, expect, test } from 'vitest';
import type { News } from '../../../../api/carriers/adapter.ts';
import { shopify } from '../../../../api/carriers/shopify.ts';
import {
  shopFulfillment,
  shopLine,
  shopOrder,
  shopRefund,
} from '../../../helpers/messages/shopify-objects.ts';

const now = Date.parse('2026-11-25T12:00:00Z');
const parse = (topic: string, body: unknown): News[] =>
  shopify.parse(body, new Headers({ 'x-shopify-topic': topic }), now);

describe('a refund', () => {
  const refunded = (restock_type: string, fulfillment_status: string | null) => {
    const line_item = shopLine(11, { fulfillment_status });
    const refund_line_items = [{ line_item_id: 11, quantity: 1, restock_type, line_item }];
    const [news] = parse('refunds/create', shopRefund({ refund_line_items }));
    return news!.kind === 'refund' ? news!.lines : null;
  };
  test.each<[string, string | null, string]>([
    ['cancel', 'fulfilled', 'cancelled'],
    ['return', null, 'returned'],
    ['no_restock', null, 'cancelled'],
    ['no_restock', 'fulfilled', 'returned'],
    ['legacy_restock', null, 'cancelled'],
    ['legacy_restock', 'partial', 'returned'],
    ['something_new', null, 'cancelled'],
  ])('%s of a line that is %s', (restockType, fulfillmentStatus, what) => {
    expect(refunded(restockType, fulfillmentStatus)).toEqual([
      { itemExternalId: '11', quantity: 1, what },
    ]);
  });

  test('inside its order, what had been sent by then decides, however often it is told', () => {
    const unrestocked = shopRefund({
      refund_line_items: [
        {
          line_item_id: 11,
          quantity: 1,
          restock_type: 'no_restock',
          line_item: shopLine(11, { fulfillment_status: 'fulfilled' }),
        },
      ],
    });
    const whatWith = (more: object) => {
      const news = parse(
        'orders/updated',
        shopOrder({ fulfillments: [shopFulfillment(more)], refunds: [unrestocked] }),
      );
      return news.flatMap((each) => (each.kind === 'refund' ? each.lines : []))[0]!.what;
    };
    expect(whatWith({})).toBe('returned');
    expect(whatWith({ created_at: '2026-11-24T09:00:00+01:00' })).toBe('cancelled');
    expect(whatWith({ status: 'cancelled' })).toBe('cancelled');
    expect(whatWith({ line_items: [shopLine(99)] })).toBe('cancelled');
  });

  test('lines of one item are one; what never lay in a parcel is left out', () => {
    const lines = [
      { line_item_id: 11, quantity: 1, restock_type: 'return' },
      { line_item_id: 11, quantity: 2, restock_type: 'return' },
      { line_item_id: 11, quantity: 1, restock_type: 'cancel' },
      {
        line_item_id: 12,
        quantity: 1,
        restock_type: 'cancel',
        line_item: shopLine(12, { gift_card: true }),
      },
      { line_item_id: 13, quantity: 0, restock_type: 'cancel' },
    ];
    expect(parse('refunds/create', shopRefund({ refund_line_items: lines }))).toMatchObject([
      {
        kind: 'refund',
        orderExternalId: '9001',
        externalId: '801',
        lines: [
          { itemExternalId: '11', quantity: 3, what: 'returned' },
          { itemExternalId: '11', quantity: 1, what: 'cancelled' },
        ],
      },
    ]);
    expect(parse('refunds/create', shopRefund({ refund_line_items: [] }))).toMatchObject([
      { kind: 'ignored' },
    ]);
  });

  test.each<[string, object[], number | null]>([
    ['paid back in two parts', [{ amount: '10.00' }, { amount: '2.5', currency: 'EUR' }], 1250],
    ['that failed', [{ amount: '10.00', status: 'failure' }], null],
    ['in another currency', [{ amount: '10.00', currency: 'USD' }], null],
    ['of which nothing was paid', [], null],
  ])('money %s', (_name, given, amount) => {
    const transactions = given.map((each) => ({ kind: 'refund', status: 'success', ...each }));
    const subtotal_set = { shop_money: { amount: '12.50', currency_code: 'EUR' } };
    const refund_line_items = [
      { line_item_id: 11, quantity: 1, restock_type: 'return', subtotal_set },
    ];
    expect(parse('refunds/create', shopRefund({ transactions, refund_line_items }))).toMatchObject([
      { amount },
    ]);
  });
});
