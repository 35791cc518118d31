import { instantOf } from '#contract/instant';
import { Instant } from '#contract/time';
import * as z from 'zod';
import { UnknownShape } from './adapter.ts';

// https://shopify.dev/docs/api/webhooks: only the fields that we read, never a name, a street or a
// telephone number. A field of another shape than documented is taken as missing.
const text = z.string().nullish().catch(null);
const flag = z.boolean().nullish().catch(null);
const amount = z.union([z.string(), z.number()]).nullish().catch(null);
const list = z.array(z.unknown()).nullish().catch(null);

/**
 * Ids are numbers. Those beyond 2^53, which only samples have, lose their last digits while they
 * are parsed, but the same ones wherever they stand.
 */
export const Id = z
  .union([
    z
      .string()
      .trim()
      .regex(/^\d{1,20}$/),
    z.number().nonnegative().refine(Number.isInteger).transform(String),
  ])
  .refine((id) => id !== '0');
const id = Id.nullish().catch(null);

export const LineItem = z.object({
  id: Id,
  product_id: id,
  sku: text,
  title: text,
  name: text,
  variant_title: text,
  quantity: z.int().nonnegative().catch(0),
  price: amount,
  gift_card: flag,
  requires_shipping: flag,
  fulfillment_status: text,
});
export type LineItem = z.infer<typeof LineItem>;

export const Fulfillment = z.object({
  id: Id,
  order_id: id,
  status: text,
  shipment_status: text,
  tracking_company: text,
  tracking_number: text,
  tracking_numbers: list,
  tracking_url: text,
  tracking_urls: list,
  created_at: text,
  updated_at: text,
  line_items: list,
});
export type Fulfillment = z.infer<typeof Fulfillment>;

export const FulfillmentEvent = z.object({
  id: Id,
  fulfillment_id: Id,
  order_id: Id,
  status: text,
  message: text,
  happened_at: text,
  created_at: text,
  updated_at: text,
  estimated_delivery_at: text,
  city: text,
  province: text,
  zip: text,
  country: text,
});

const ShopMoney = z
  .object({ shop_money: z.object({ amount, currency_code: text }) })
  .nullish()
  .catch(null);

export const RefundLine = z.object({
  line_item_id: id,
  quantity: z.int().positive(),
  restock_type: text,
  subtotal_set: ShopMoney,
  line_item: LineItem.nullish().catch(null),
});

export const Transaction = z.object({ kind: text, status: text, amount, currency: text });

export const Refund = z.object({
  id: Id,
  order_id: id,
  created_at: text,
  processed_at: text,
  refund_line_items: list,
  transactions: list,
});
export type Refund = z.infer<typeof Refund>;

export const Order = z.object({
  id: Id,
  name: text,
  order_number: amount,
  created_at: text,
  processed_at: text,
  updated_at: text,
  cancelled_at: text,
  currency: z.string(),
  customer_locale: text,
  email: text,
  contact_email: text,
  buyer_accepts_marketing: flag,
  customer: z
    .object({
      id,
      email: text,
      email_marketing_consent: z.object({ state: text }).nullish().catch(null),
    })
    .nullish()
    .catch(null),
  shipping_address: z
    .object({ zip: text, city: text, province: text, province_code: text, country_code: text })
    .nullish()
    .catch(null),
  line_items: z.array(z.unknown()),
  fulfillments: list,
  refunds: list,
});
export type Order = z.infer<typeof Order>;

export const PrivacyRequest = z.object({
  customer: z.object({ id, email: text }).nullish().catch(null),
  orders_requested: list,
  orders_to_redact: list,
});

/** @throws UnknownShape that names the field which does not fit */
export function read<Schema extends z.ZodType>(
  schema: Schema,
  body: unknown,
  what: string,
): z.infer<Schema> {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  const path = parsed.error.issues[0]?.path.join('.');
  throw new UnknownShape(path ? `no ${what}: ${path} is missing or not valid` : `no ${what}`);
}

/** Those of a list that are what they should be. */
export function each<Schema extends z.ZodType>(
  schema: Schema,
  values: unknown[] | null | undefined,
): z.infer<Schema>[] {
  return (values ?? []).flatMap((value) => {
    const parsed = schema.safeParse(value);
    return parsed.success ? [parsed.data] : [];
  });
}

/** As it is written where that is ISO 8601 with an offset, else the same moment in UTC. */
export function instantText(...candidates: (string | null | undefined)[]): string | null {
  for (const candidate of candidates) {
    const ms = typeof candidate === 'string' ? instantOf(candidate.trim()) : null;
    if (ms === null || typeof candidate !== 'string') continue;
    const written = Instant.safeParse(candidate.trim());
    return written.success ? written.data : new Date(ms).toISOString();
  }
  return null;
}

/**
 * When Shopify said so: a message that is sent again carries what it carried at first, so its own
 * times tell the older from the newer.
 */
export function saidMsOf(headers: Headers, nowMs: number, ...times: (string | null | undefined)[]) {
  const said = instantText(...times, headers.get('x-shopify-triggered-at'));
  return (said === null ? null : instantOf(said)) ?? nowMs;
}

/** Gift cards and services are no part of what is on its way: no parcel ever holds them. */
export const needsParcel = ({ gift_card, requires_shipping }: LineItem): boolean =>
  gift_card !== true && requires_shipping !== false;
