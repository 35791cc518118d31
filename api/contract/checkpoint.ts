import * as z from 'zod';
import { ShipmentReceipt } from './shipment.ts';
import { line } from './text.ts';
import { Instant } from './time.ts';
import { errorCodes, flags, stages } from './vocabulary.ts';

export const Place = z.object({
  city: line(128).optional(),
  region: line(64).optional(),
  postcode: line(16).optional(),
  country: line(64).optional(),
});

/** One scan. Posting the same scan again changes nothing. */
export const CheckpointInput = z.object({
  at: Instant,
  stage: z.enum(stages),
  /** The carrier's own words. */
  text: line(1024).optional(),
  place: Place.optional(),
  flags: z.array(z.enum(flags)).max(8).optional(),
  reason: line(64).optional(),
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
