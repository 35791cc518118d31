import * as z from 'zod';
import { ShipmentInput, ShipmentReceipt } from './shipment.ts';
import { ExternalId, line } from './text.ts';
import { Instant } from './time.ts';
import { returnKinds, returnReasons, returnStates } from './return-words.ts';

/**
 * `POST /v1/returns`. Sending one `externalId` again updates it; what is not given keeps what it
 * had. A new one is a `return`, `requested`, for the reason `other`.
 */
export const ReturnInput = z.object({
  externalId: ExternalId,
  orderExternalId: ExternalId,
  kind: z.enum(returnKinds).optional(),
  state: z.enum(returnStates).optional(),
  /** Of all its items that have none of their own. */
  reason: z.enum(returnReasons).optional(),
  /** When the shopper asked for it; the time of the call where it is not given. */
  requestedAt: Instant.optional(),
  /** What was paid back, in minor units of the order's currency. */
  refunded: z.int().min(0).max(1_000_000_000_00).optional(),
  items: z
    .array(
      z.object({
        externalId: ExternalId,
        quantity: z.int().min(1).max(10_000),
        reason: z.enum(returnReasons).optional(),
      }),
    )
    .min(1)
    .max(500),
  /** The parcel that goes back. */
  shipment: ShipmentInput.extend({ externalId: ExternalId }).optional(),
  /** For an exchange: the parcel that comes instead. */
  exchangeShipment: ShipmentInput.extend({ externalId: ExternalId }).optional(),
  /** A word of the shop's to the shopper. */
  note: line(512).optional(),
});
export type ReturnInput = z.infer<typeof ReturnInput>;

export const ReturnReceipt = z.object({
  id: z.string(),
  externalId: z.string(),
  /** As in `GET /v1/returns`. */
  state: z.enum(returnStates),
  shipment: ShipmentReceipt.nullable(),
  exchangeShipment: ShipmentReceipt.nullable(),
});
export type ReturnReceipt = z.infer<typeof ReturnReceipt>;

/** One return as it is stored. */
export const ReturnRecord = z.object({
  id: z.string(),
  externalId: z.string(),
  orderExternalId: z.string(),
  kind: z.enum(returnKinds),
  /** How far it is: what you said, or what its parcel says where that is further. */
  state: z.enum(returnStates),
  reason: z.enum(returnReasons),
  requestedAt: z.string(),
  refunded: z.int().nullable(),
  currency: z.string(),
  items: z.array(
    z.object({
      externalId: z.string(),
      title: z.string(),
      quantity: z.int(),
      reason: z.enum(returnReasons),
    }),
  ),
  /** External ids of the parcel that goes back, and of the one that comes instead. */
  shipment: z.string().nullable(),
  exchangeShipment: z.string().nullable(),
  note: z.string().nullable(),
});
export type ReturnRecord = z.infer<typeof ReturnRecord>;

/** `GET /v1/returns` */
export const ReturnQuery = z.object({
  /** External id of an order. */
  order: ExternalId.optional(),
  state: z.enum(returnStates).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
  /** `next` of the page before. */
  cursor: z.string().min(1).max(64).optional(),
});
export type ReturnQuery = z.infer<typeof ReturnQuery>;

/** Newest first. With `state`, a page may have fewer than `limit` though there are more. */
export const ReturnPage = z.object({
  returns: z.array(ReturnRecord),
  /** Give it as `cursor` to read on; null at the end. */
  next: z.string().nullable(),
});
export type ReturnPage = z.infer<typeof ReturnPage>;
