import { describe, expect, test } from 'vitest';
import { OrderInput } from '#contract/order';
import type { News, OrderNews, ParcelNews } from '../../../../api/carriers/adapter.ts';
import { shopify } from '../../../../api/carriers/shopify.ts';
import {
  shopFulfillment,
  shopLine,
  shopOrder,
  shopRefund,
} from '../../../helpers/messages/shopify-objects.ts';

const now = Date.parse('2026-11-25T12:00:00Z');
const parse = (topic: string | null, body: unknown, more: Record<string, string> = {}): News[] =>
  shopify.parse(
    body,
    new Headers({ ...(topic ? { 'x-shopify-topic': topic } : {}), ...more }),
    now,
  );
const orderNews = (more: object = {}, headers?: Record<string, string>) =>
  parse('orders/updated', shopOrder(more), headers)[0] as OrderNews;

describe('an order', () => {
  test.each(['orders/create', 'orders/updated', 'orders/cancelled'])('%s is read', (topic) => {
    const [news, ...rest] = parse(topic, shopOrder());
    expect(rest).toEqual([]);
    expect(news).toEqual({
      kind: 'order',
      externalId: '9001',
      saidMs: Date.parse('2026-11-20T18:00:07+01:00'),
      order: {
        number: '#1001',
        placedAt: '2026-11-20T18:00:00+01:00',
        currency: 'EUR',
        locale: 'de-DE',
        customer: {
          externalId: '77',
          email: 'ada@example.com',
          postcode: '10999',
          country: 'DE',
          region: 'Berlin',
          city: 'Berlin',
          marketingOptIn: true,
        },
        items: [
          {
            externalId: '11',
            productId: '1011',
            sku: 'SKU-11',
            title: 'Ask mug – Blue',
            quantity: 2,
            price: 1250,
          },
        ],
        shipments: [],
      },
    });
    expect(OrderInput.parse((news as OrderNews).order)).toEqual((news as OrderNews).order);
  });

  test('name, street and telephone are not read', () => {
    const told = JSON.stringify(
      parse('orders/create', shopOrder({ fulfillments: [shopFulfillment()] })),
    );
    expect(told).toContain('ada@example.com');
    for (const unread of ['Ada', 'Uferweg', '1234"']) expect(told).not.toContain(unread);
  });

  test('what is not as documented is taken as missing, not refused', () => {
    const news = orderNews({
      name: null,
      email: 'nobody',
      contact_email: 'ada@example.com',
      customer_locale: 7,
      customer: { id: null, email_marketing_consent: null },
      shipping_address: { zip: 10999, country_code: 'Germany', city: '  Ber\u0000lin ' },
      buyer_accepts_marketing: true,
      line_items: [shopLine(11, { price: 'free', sku: '', variant_title: 'Default Title' }), 'x'],
    });
    expect(news.order).toMatchObject({
      number: '#1001',
      customer: { email: 'ada@example.com', city: 'Ber lin', marketingOptIn: true },
      items: [{ externalId: '11', title: 'Ask mug', quantity: 2 }],
    });
    expect(OrderInput.safeParse(news.order).success).toBe(true);
  });

  test('only the consent that the customer gave last counts', () => {
    const optIn = (state: string | null, accepts: boolean) =>
      orderNews({
        buyer_accepts_marketing: accepts,
        customer: { id: 77, email_marketing_consent: state && { state } },
      }).order.customer?.marketingOptIn;
    expect(optIn('unsubscribed', true)).toBe(false);
    expect(optIn('pending', true)).toBe(false);
    expect(optIn(null, true)).toBe(true);
  });

  test('a cancelled one says when', () => {
    const cancelledAt = '2026-11-21T08:00:00+01:00';
    expect(orderNews({ cancelled_at: cancelledAt }).order.cancelledAt).toBe(cancelledAt);
    expect(orderNews().order.cancelledAt).toBeUndefined();
  });

  test('gift cards and services are left out; an order of nothing else is ignored', () => {
    const gift = shopLine(12, { gift_card: true });
    const service = shopLine(13, { requires_shipping: false });
    const { items } = orderNews({ line_items: [gift, shopLine(11), service] }).order;
    expect(items.map(({ externalId }) => externalId)).toEqual(['11']);
    expect(parse('orders/create', shopOrder({ line_items: [gift, service] }))).toEqual([
      { kind: 'ignored', why: 'Nothing in it needs a parcel.' },
    ]);
  });

  test('brings its parcels and refunds, each with its own time', () => {
    const news = parse(
      'orders/updated',
      shopOrder({ fulfillments: [shopFulfillment()], refunds: [shopRefund()] }),
    );
    expect(news.map(({ kind }) => kind)).toEqual(['order', 'parcel', 'refund']);
    expect(news[1]).toEqual(parse('fulfillments/update', shopFulfillment())[0]);
    expect(news[2]).toMatchObject({ saidMs: Date.parse('2026-11-23T10:00:00+01:00') });
  });

  test('ids beyond 2^53 are the same ones wherever they stand', () => {
    const id: unknown = JSON.parse('820982911946154508');
    const [told] = parse('orders/create', shopOrder({ id })) as OrderNews[];
    const [parcel] = parse(
      'fulfillments/update',
      shopFulfillment({ order_id: id }),
    ) as ParcelNews[];
    expect(parcel!.orderExternalId).toBe(told!.externalId);
  });
});

describe('when it was said', () => {
  const triggered = { 'x-shopify-triggered-at': '2026-11-24T00:00:00.000Z' };
  test.each<[string, object, string]>([
    ['the change', {}, '2026-11-20T17:00:07Z'],
    ['the beginning', { updated_at: null }, '2026-11-20T17:00:00Z'],
    ['the beginning', { updated_at: 'soon' }, '2026-11-20T17:00:00Z'],
  ])('%s goes before the time of the sending', (_what, more, at) => {
    expect(orderNews(more, triggered).saidMs).toBe(Date.parse(at));
  });

  test('the time of the sending is better than none', () => {
    const bare = { created_at: null, updated_at: null };
    const [news] = parse('fulfillments/create', shopFulfillment(bare), triggered);
    expect(news).toMatchObject({ saidMs: Date.parse('2026-11-24T00:00:00Z') });
    expect(parse('fulfillments/create', shopFulfillment(bare))[0]).toMatchObject({ saidMs: now });
  });

  test('a message that is sent again later is older than what came between', () => {
    const first = orderNews({}, triggered);
    const second = orderNews({ updated_at: '2026-11-20T18:30:00+01:00' });
    expect(first.saidMs).toBeLessThan(second.saidMs);
  });
});
