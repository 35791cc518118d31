import { describe, expect, test } from 'vitest';
import { UnknownShape, type News } from '../../../../api/carriers/adapter.ts';
import { shopify } from '../../../../api/carriers/shopify.ts';
import { utf8 } from '../../../../api/lib/bytes.ts';
import { sign } from '../../../helpers/shop-server.ts';
import {
  shopEvent,
  shopFulfillment,
  shopOrder,
  shopRefund,
} from '../../../helpers/messages/shopify-objects.ts';

const now = Date.parse('2026-11-25T12:00:00Z');
const secret = 'client secret of the app';
const headersOf = (topic: string | null, more: Record<string, string> = {}) =>
  new Headers({ ...(topic ? { 'x-shopify-topic': topic } : {}), ...more });
const parse = (topic: string | null, body: unknown): News[] =>
  shopify.parse(body, headersOf(topic), now);

describe('requests about personal data', () => {
  const customer = { id: 77, email: 'ada@example.com', phone: '+49 30 1234' };
  const about = { customerExternalId: '77', email: 'ada@example.com' };
  test.each<[string, object, object]>([
    [
      'customers/data_request',
      { customer, orders_requested: [1, 2, 2] },
      { request: 'export', ...about, orderExternalIds: ['1', '2'] },
    ],
    [
      'customers/redact',
      { customer, orders_to_redact: [3] },
      { request: 'erase_customer', ...about, orderExternalIds: ['3'] },
    ],
    [
      'customers/redact',
      { customer: { email: 'ada@example.com' }, orders_to_redact: null },
      { request: 'erase_customer', ...about, customerExternalId: null, orderExternalIds: [] },
    ],
    [
      'shop/redact',
      { shop_id: 5, shop_domain: 'hobnail.myshopify.com' },
      { request: 'erase_shop', shop: 'hobnail.myshopify.com' },
    ],
  ])('%s', (topic, body, expected) => {
    expect(parse(topic, body)).toEqual([{ kind: 'privacy', ...expected }]);
  });

  test.each(['customers/redact', 'customers/data_request', 'shop/redact'])(
    '%s about nobody is not guessed at',
    (topic) => {
      expect(() => parse(topic, {})).toThrow(UnknownShape);
    },
  );
});

describe('the topic', () => {
  test.each(['products/create', 'orders/paid', 'app/uninstalled', 'constructor', '__proto__'])(
    '%s is ignored',
    (topic) => {
      expect(parse(topic, {})).toEqual([{ kind: 'ignored', why: `Nothing is kept of ${topic}.` }]);
    },
  );

  test('is written in any case', () => {
    expect(parse(' Orders/Create ', shopOrder())).toEqual(parse('orders/create', shopOrder()));
  });

  test.each<[string, unknown, string[]]>([
    ['an order', shopOrder(), ['order']],
    ['a fulfilment', shopFulfillment(), ['parcel']],
    ['an event', shopEvent(), ['parcel']],
    ['a refund', shopRefund(), ['refund']],
    ['a data request', { customer: { id: 1 }, orders_requested: [] }, ['privacy']],
    ['a redaction', { customer: { id: 1 }, orders_to_redact: [] }, ['privacy']],
  ])('where it is missing, %s is known by its shape', (_name, body, kinds) => {
    expect(parse(null, body).map(({ kind }) => kind)).toEqual(kinds);
  });

  test.each([[null], [[]], ['text'], [7], [{}], [{ shop_id: 5, shop_domain: 'a.example' }]])(
    'where it is missing, %j could be anything',
    (body) => {
      expect(() => parse(null, body)).toThrow(UnknownShape);
    },
  );

  test.each<[string, unknown]>([
    ['orders/create', { ...shopOrder(), currency: 'Euro' }],
    ['orders/create', { ...shopOrder(), created_at: 'today', processed_at: null }],
    ['orders/create', { ...shopOrder(), id: 0.5 }],
    ['fulfillments/create', { ...shopFulfillment(), order_id: null }],
    ['fulfillment_events/create', { ...shopEvent(), fulfillment_id: null }],
    ['refunds/create', { ...shopRefund(), order_id: '' }],
    ['orders/create', null],
  ])('%s with a body that is none', (topic, body) => {
    expect(() => parse(topic, body)).toThrow(UnknownShape);
  });
});

describe('messageId', () => {
  const ids = { 'x-shopify-event-id': 'e-1', 'x-shopify-webhook-id': 'w-1' };
  const idOf = (topic: string | null, more: Record<string, string>) =>
    shopify.messageId({}, headersOf(topic, more));
  test('one event is one message, by however many subscriptions', () => {
    const twice = { ...ids, 'x-shopify-webhook-id': 'w-2' };
    expect(idOf('orders/updated', ids)).toBe(idOf('orders/updated', twice));
    expect(idOf('orders/updated', ids)).not.toBe(idOf('refunds/create', ids));
  });
  test('else it is one delivery, else it has no name', () => {
    expect(idOf('orders/updated', { 'x-shopify-webhook-id': 'w-1' })).toBe('w-1');
    expect(idOf(null, ids)).toBe('w-1');
    expect(idOf('orders/updated', {})).toBeNull();
  });
});

describe('verify', () => {
  const body = utf8('{"id":9001,"name":"#1001"}');
  const verdictOn = (bytes: Uint8Array<ArrayBuffer>, headers: HeadersInit, key = secret) =>
    shopify.verify({
      headers: new Headers(headers),
      body: bytes,
      secret: key,
      nowMs: now,
      publicKey: () => Promise.resolve(null),
    });
  const header = 'X-Shopify-Hmac-Sha256';

  test('every single bit of the body counts', async () => {
    const headers = { [header]: sign(body, secret) };
    expect(await verdictOn(body, headers)).toBe('valid');
    for (let bit = 0; bit < body.length * 8; bit++) {
      const changed = Uint8Array.from(body);
      changed[bit >> 3]! ^= 1 << (bit & 7);
      expect(await verdictOn(changed, headers)).toBe('invalid');
    }
  });

  test.each<[string, HeadersInit, string?]>([
    ['none', {}],
    ['an empty one', { [header]: '' }],
    ['one of another secret', { [header]: sign(body, 'another') }],
    [
      'one that was sent twice',
      [
        [header, sign(body, secret)],
        [header, sign(body, secret)],
      ],
    ],
    ['one in hexadecimal', { [header]: Buffer.from(sign(body, secret), 'base64').toString('hex') }],
    ['half of one', { [header]: sign(body, secret).slice(0, 20) }],
    ['no base64', { [header]: '%%%' }],
    ['one under no secret', { [header]: sign(body, '') }, ''],
  ])('%s is no signature', async (_name, headers, key) => {
    expect(await verdictOn(body, headers, key)).toBe('invalid');
  });

  test('the name of the header is written in any case', async () => {
    expect(await verdictOn(body, { [header.toUpperCase()]: sign(body, secret) })).toBe('valid');
  });
});
