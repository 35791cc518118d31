import * as z from 'zod';
import { ShipmentReceipt } from './shipment.ts';
import { cleanedLine, line, WebAddress } from './text.ts';
import { CalendarDay, Instant } from './time.ts';
import { errorCodes, flags, stages } from './vocabulary.ts';

export const Place = z.object({
  city: line(128).optional(),
  region: line(64).optional(),
  postcode: line(16).optional(),
  country: line(64).optional(),
});

/** Where a parcel waits to be collected. Of a shop or a locker, never of a person. */
export const PickupPoint = z.object({
  name: line(128),
  address: line(256).optional(),
  /** One line for each day or group of days, as people read it: `Mon–Sat 8–20`. */
  hours: z.array(line(64)).max(14).optional(),
  /** The last day on which it can be collected. */
  until: CalendarDay.optional(),
});
export type PickupPoint = z.infer<typeof PickupPoint>;

/** One scan. Posting the same scan again changes nothing. */
export const CheckpointInput = z.object({
  at: Instant,
  stage: z.enum(stages),
  /** The carrier's own words: cleaned, and cut after 1,024 UTF-16 units. */
  text: cleanedLine(1024).optional(),
  place: Place.optional(),
  flags: z.array(z.enum(flags)).max(8).optional(),
  /** One of `reasons`, or a word of your own. */
  reason: line(64).optional(),
  /** True when nothing goes on unless somebody acts. */
  actionRequired: z.boolean().optional(),
  /** Who made the scan, where the parcel was handed from one carrier to another. */
  carrier: line(64).optional(),
  pickup: PickupPoint.optional(),
  /** A picture or a signed slip, for `delivered`. */
  proofUrl: WebAddress.optional(),
  /** Id of a scan that was wrong: it no longer counts. */
  corrects: line(64).optional(),
});
export type CheckpointInput = z.infer<typeof CheckpointInput>;

/** `POST /v1/shipments/:externalId/checkpoints`. Each line is judged by itself. */
export const CheckpointBatch = z.object({ checkpoints: z.array(z.unknown()).min(1).max(500) });

export const RejectedLine = z.object({
  /** Position in the request, from 0. */
  line: z.int(),
  code: z.enum(errorCodes),
  message: z.string(),
});
export type RejectedLine = z.infer<typeof RejectedLine>;

export const CheckpointReceipt = z.object({
  shipment: ShipmentReceipt,
  stage: z.enum(stages),
  accepted: z.int(),
  duplicate: z.int(),
  rejected: z.array(RejectedLine),
});
export type CheckpointReceipt = z.infer<typeof CheckpointReceipt>;
