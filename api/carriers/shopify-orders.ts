import type { OrderInput } from '#contract/order';
import * as z from 'zod';
import { plainText } from '../lib/plain-text.ts';
import { UnknownShape, type News, type OrderNews } from './adapter.ts';
import { minorUnits } from './shopify-money.ts';
import { parcelsOf } from './shopify-parcels.ts';
import { refundOf } from './shopify-refunds.ts';
import * as wire from './shopify-wire.ts';
import {
  each,
  instantText,
  needsParcel,
  saidMsOf,
  type LineItem,
  type Order,
} from './shopify-wire.ts';

const Email = z.email().max(254);

/** An order, then the parcels and the refunds that it lists: each with a time of its own. */
export function newsOfOrder(body: unknown, headers: Headers, nowMs: number): News[] {
  const order = wire.read(wire.Order, body, 'order');
  const currency = order.currency.toUpperCase();
  if (!/^[A-Z]{3}$/.test(currency)) throw new UnknownShape('no order: currency is not valid');
  const placedAt = instantText(order.created_at, order.processed_at);
  if (placedAt === null) throw new UnknownShape('no order: created_at is missing or not valid');

  const lines = each(wire.LineItem, order.line_items);
  if (lines.length > 0 && !lines.some(needsParcel)) {
    return [{ kind: 'ignored', why: 'Nothing in it needs a parcel.' }];
  }
  const news: OrderNews = {
    kind: 'order',
    externalId: order.id,
    saidMs: saidMsOf(headers, nowMs, order.updated_at, order.created_at),
    order: orderOf(order, lines, currency, placedAt),
  };
  const fulfillments = each(wire.Fulfillment, order.fulfillments);
  const refunds = each(wire.Refund, order.refunds);
  return [
    news,
    ...fulfillments.flatMap((one) => parcelsOf(one, order.id, headers, nowMs)),
    ...refunds.flatMap((one) => refundOf(one, order.id, headers, nowMs, fulfillments)),
  ];
}

function orderOf(order: Order, lines: LineItem[], currency: string, placedAt: string): OrderInput {
  const cancelledAt = instantText(order.cancelled_at);
  const locale = plainText(order.customer_locale, 35);
  return {
    number: plainText(order.name, 64) ?? `#${order.order_number ?? order.id}`,
    placedAt,
    currency,
    ...(locale ? { locale } : {}),
    customer: customerOf(order),
    ...(cancelledAt ? { cancelledAt } : {}),
    // What never lies in a parcel would wait for ever to be sent.
    items: lines
      .filter((line) => needsParcel(line) && line.quantity > 0)
      .slice(0, 500)
      .map((line) => itemOf(line, currency)),
    shipments: [],
  };
}

function customerOf(order: Order): NonNullable<OrderInput['customer']> {
  const { customer, shipping_address: door } = order;
  const email = [order.email, order.contact_email, customer?.email]
    .map((address) => Email.safeParse(address?.trim()).data)
    .find((address) => address !== undefined);
  const state = customer?.email_marketing_consent?.state;
  const optIn = typeof state === 'string' ? state === 'subscribed' : order.buyer_accepts_marketing;
  return {
    ...texts({
      externalId: plainText(customer?.id, 128),
      email: email ?? null,
      postcode: plainText(door?.zip, 16),
      country: /^[a-z]{2}$/i.test(door?.country_code ?? '')
        ? (door?.country_code?.toUpperCase() ?? null)
        : null,
      region: plainText(door?.province, 64) ?? plainText(door?.province_code, 64),
      city: plainText(door?.city, 128),
    }),
    ...(typeof optIn === 'boolean' ? { marketingOptIn: optIn } : {}),
  };
}

function itemOf(line: LineItem, currency: string): OrderInput['items'][number] {
  const price = minorUnits(line.price, currency);
  return {
    externalId: line.id,
    title: titleOf(line),
    quantity: Math.min(line.quantity, 10_000),
    ...texts({ productId: line.product_id ?? null, sku: plainText(line.sku, 64) }),
    ...(price !== null && price <= 1_000_000_000_00 ? { price } : {}),
  };
}

/** A product with no variants has one of this name. */
const noVariant = 'Default Title';

function titleOf({ id, title, name, variant_title: variant }: LineItem): string {
  const whole = variant && variant !== noVariant && title ? `${title} – ${variant}` : title;
  return plainText(whole, 256) ?? plainText(name, 256) ?? id;
}

/** Without what is not there. */
function texts<Key extends string>(values: Record<Key, string | null>): { [K in Key]?: string } {
  const given = Object.entries(values).filter(([, value]) => value !== null);
  // Only keys of the argument are left, and no null among their values.
  return Object.fromEntries(given) as { [K in Key]?: string };
}
