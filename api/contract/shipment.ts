import * as z from 'zod';
import { ExternalId, line, WebAddress } from './text.ts';
import { DeliveryWindow } from './time.ts';

/** `PUT /v1/shipments/:externalId`, and one entry of an order's `shipments`. */
export const ShipmentInput = z.object({
  /** The order that it belongs to; taken from the order when sent inside one. */
  orderExternalId: ExternalId.optional(),
  /** Carrier code as the tracking source spells it: `dhl`, `bpost`. */
  carrier: line(64).optional(),
  /** Carrier name for people, when the code is not one that Porchlight knows. */
  carrierName: line(64).optional(),
  service: line(64).optional(),
  trackingNumber: line(64).optional(),
  /** The carrier's own page for this parcel. */
  trackingUrl: WebAddress.optional(),
  items: z
    .array(z.object({ externalId: ExternalId, quantity: z.int().min(1).max(10_000) }))
    .max(500)
    .optional(),
  /** What the shop promised. The first one is frozen; a later, different one is kept beside it. */
  promised: DeliveryWindow.optional(),
  /** The same parcel's numbers with the carriers that take it over. Scans of all are one history. */
  handovers: z
    .array(z.object({ carrier: line(64).optional(), trackingNumber: line(64) }))
    .max(8)
    .optional(),
  /** `return`: it goes from the shopper back to the shop. */
  direction: z.enum(['outbound', 'return']).optional(),
  /** The parcel, lost or damaged, that this one stands in for. */
  replaces: ExternalId.optional(),
  /** A present; without it as the order has it. */
  gift: z.boolean().optional(),
  origin: z.object({ country: line(2).optional(), postcode: line(16).optional() }).optional(),
});
export type ShipmentInput = z.infer<typeof ShipmentInput>;

/** What a merchant needs to show a parcel: ids, the shopper's token and the hosted page. */
export const ShipmentReceipt = z.object({
  id: z.string(),
  externalId: z.string(),
  token: z.string(),
  trackingUrl: z.string(),
  /** What the tracking number looks like; absent where there is none. */
  trackingNumber: z
    .object({
      /** `plausible`: a known format, check digit right. `wrong`: no number of that carrier. */
      verdict: z.enum(['plausible', 'unknown', 'wrong']),
      /** Code of the carrier: as given, else read from the number. */
      carrier: z.string().nullable(),
      /** What to do, where the verdict is `wrong`. */
      message: z.string().nullable(),
    })
    .optional(),
});
export type ShipmentReceipt = z.infer<typeof ShipmentReceipt>;
