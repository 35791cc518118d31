import * as z from 'zod';
import { ShipmentInput, ShipmentReceipt } from './shipment.ts';
import { ExternalId, line, PictureAddress, WebAddress } from './text.ts';
import { Instant } from './time.ts';

/** Used to recognise the shopper; e-mail and postcode are kept only as keyed hashes. */
export const CustomerInput = z.object({
  externalId: ExternalId.optional(),
  email: z.email().max(254).optional(),
  postcode: line(16).optional(),
  country: line(2).optional(),
  region: line(64).optional(),
  city: line(128).optional(),
  /** IANA zone of the door, `Europe/Brussels`; taken from the country where it is not given. */
  timeZone: line(64).optional(),
  marketingOptIn: z.boolean().optional(),
});

export const OrderItemInput = z.object({
  externalId: ExternalId,
  productId: ExternalId.optional(),
  sku: line(64).optional(),
  title: line(256),
  quantity: z.int().min(1).max(10_000),
  /** How many of them were cancelled. */
  cancelled: z.int().min(0).max(10_000).optional(),
  /** Price of one, in minor units of the order's currency. */
  price: z.int().min(0).max(1_000_000_000_00).optional(),
  /** Left out where it is not https. */
  imageUrl: PictureAddress.optional(),
  url: WebAddress.optional(),
});

/** `PUT /v1/orders/:externalId` */
export const OrderInput = z.object({
  /** The number that the shopper knows, `#1001`. */
  number: line(64),
  placedAt: Instant,
  /** ISO 4217. */
  currency: z.string().regex(/^[A-Z]{3}$/, 'must be an ISO 4217 code such as EUR'),
  /** BCP 47 language of the shopper; the nearest catalogue is used. */
  locale: line(35).optional(),
  customer: CustomerInput.optional(),
  /** When the whole order was called off. */
  cancelledAt: Instant.optional(),
  /** A present: links to its parcels show no items, no prices and nothing of the order. */
  gift: z.boolean().optional(),
  items: z.array(OrderItemInput).max(500).default([]),
  shipments: z
    .array(ShipmentInput.extend({ externalId: ExternalId }))
    .max(100)
    .default([]),
});
export type OrderInput = z.infer<typeof OrderInput>;

export const OrderReceipt = z.object({
  id: z.string(),
  externalId: z.string(),
  /** Shows every parcel of the order. */
  token: z.string(),
  trackingUrl: z.string(),
  shipments: z.array(ShipmentReceipt),
});
export type OrderReceipt = z.infer<typeof OrderReceipt>;
