import * as z from 'zod';
import { ShipmentReceipt } from './shipment.ts';
import { line, WebAddress } from './text.ts';
import { stages } from './vocabulary.ts';

/**
 * `POST /v1/shipments/:externalId/correction`. Sending it again changes nothing.
 *
 * With another `trackingNumber`, the scans and the carrier's promises that came by the old one go.
 * A `carrier` alone changes nothing of what was scanned.
 */
export const CorrectionInput = z
  .object({
    trackingNumber: line(64).optional(),
    carrier: line(64).optional(),
    /** The carrier's own page for the right number; the one for the wrong number is forgotten. */
    trackingUrl: WebAddress.optional(),
    /** Ids of scans that were wrong, as `GET /v1/widget` names them: they no longer count. */
    checkpoints: z.array(line(64)).min(1).max(500).optional(),
  })
  .refine((input) => Object.values(input).some((value) => value !== undefined), {
    message: 'name a trackingNumber, a carrier or checkpoints',
  });
export type CorrectionInput = z.infer<typeof CorrectionInput>;

export const CorrectionReceipt = z.object({
  shipment: ShipmentReceipt,
  /** Where the parcel is now. */
  stage: z.enum(stages),
  /** Ids that are no scans of this parcel, or no longer. */
  unknown: z.array(z.string()),
});
export type CorrectionReceipt = z.infer<typeof CorrectionReceipt>;
