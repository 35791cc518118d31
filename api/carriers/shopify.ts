import * as z from 'zod';
import { plainText } from '../lib/plain-text.ts';
import { UnknownShape, type CarrierAdapter, type News, type PrivacyNews } from './adapter.ts';
import { newsOfOrder } from './shopify-orders.ts';
import { newsOfEvent, newsOfFulfillment } from './shopify-parcels.ts';
import { newsOfRefund } from './shopify-refunds.ts';
import * as wire from './shopify-wire.ts';
import { base64Bytes, signatureHeader, verifyHmac } from './signature.ts';

type Reader = (body: unknown, headers: Headers, nowMs: number) => News[];

const readers = new Map<string, Reader>([
  ['orders/create', newsOfOrder],
  ['orders/updated', newsOfOrder],
  ['orders/cancelled', newsOfOrder],
  ['fulfillments/create', newsOfFulfillment],
  ['fulfillments/update', newsOfFulfillment],
  ['fulfillment_events/create', newsOfEvent],
  ['refunds/create', newsOfRefund],
  ['customers/data_request', (body) => [personNews(body, 'export')]],
  ['customers/redact', (body) => [personNews(body, 'erase_customer')]],
  ['shop/redact', (body) => [shopNews(body)]],
]);

export const shopify: CarrierAdapter = {
  provider: 'shopify',

  async verify({ headers, body, secret }) {
    const signature = base64Bytes(signatureHeader(headers, 'x-shopify-hmac-sha256'));
    return (await verifyHmac(secret, body, signature)) ? 'valid' : 'invalid';
  },

  keeps: [
    'x-shopify-topic',
    'x-shopify-shop-domain',
    'x-shopify-webhook-id',
    'x-shopify-event-id',
    'x-shopify-triggered-at',
    'x-shopify-api-version',
  ],

  messageId(_body, headers) {
    const eventId = plainText(headers.get('x-shopify-event-id'), 128);
    const topic = topicIn(headers);
    // Several subscriptions tell of one event, each with a webhook id of its own; and one event
    // may be told under several topics, which are different news.
    if (eventId && topic) return `${topic} ${eventId}`;
    return plainText(headers.get('x-shopify-webhook-id'), 128);
  },

  parse(body, headers, nowMs) {
    const topic = topicIn(headers) ?? topicOf(body);
    const reader = readers.get(topic);
    if (reader) return reader(body, headers, nowMs);
    return [{ kind: 'ignored', why: `Nothing is kept of ${topic}.` }];
  },
};

const topicIn = (headers: Headers): string | null =>
  plainText(headers.get('x-shopify-topic'), 64)?.toLowerCase() ?? null;

/** Marks by which a body is known where the topic got lost on the way. */
const marks: [topic: string, members: string[]][] = [
  ['fulfillment_events/create', ['fulfillment_id', 'order_id', 'happened_at']],
  ['refunds/create', ['refund_line_items', 'order_id']],
  ['customers/data_request', ['customer', 'orders_requested']],
  ['customers/redact', ['customer', 'orders_to_redact']],
  ['fulfillments/update', ['order_id', 'tracking_numbers', 'tracking_company']],
  ['orders/updated', ['line_items', 'order_number', 'financial_status']],
];

/** Only `shop/redact` is never guessed: it has no mark of its own, and takes everything away. */
function topicOf(body: unknown): string {
  const isObject = typeof body === 'object' && body !== null;
  const found = marks.find(([, members]) => isObject && members.every((member) => member in body));
  if (found) return found[0];
  throw new UnknownShape('no X-Shopify-Topic header, and a body that could be of several topics');
}

function personNews(body: unknown, request: 'export' | 'erase_customer'): PrivacyNews {
  const asked = wire.read(wire.PrivacyRequest, body, 'privacy request');
  const { customer } = asked;
  const ids = request === 'export' ? asked.orders_requested : asked.orders_to_redact;
  const orderExternalIds = [...new Set(wire.each(wire.Id, ids))];
  const customerExternalId = customer?.id ?? null;
  const email = plainText(customer?.email, 254);
  if (customerExternalId === null && email === null && orderExternalIds.length === 0) {
    throw new UnknownShape('no privacy request: it names neither a customer nor an order');
  }
  return { kind: 'privacy', request, customerExternalId, email, orderExternalIds };
}

const Shop = z.object({ shop_domain: z.string().min(1) });

function shopNews(body: unknown): PrivacyNews {
  const { shop_domain: shop } = wire.read(Shop, body, 'request of a shop');
  return { kind: 'privacy', request: 'erase_shop', shop };
}
