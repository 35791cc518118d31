import * as z from 'zod';
import type { TrackingUpdate } from './adapter.ts';
import { carrierCode } from './carrier-code.ts';
import { addHeadline } from './headline.ts';
import { shipmentStatuses } from './karrio-status.ts';
import { newUpdate } from './scan.ts';
import { msOf, TrackingNumber, word } from './wire-fields.ts';

export const Shipment = z
  .object({
    id: word,
    tracking_number: TrackingNumber,
    carrier_name: word,
    status: word,
    /** Null until Karrio follows the parcel. */
    tracker_id: word,
    created_at: word,
  })
  .refine(({ status }) => status !== null);
export type Shipment = z.infer<typeof Shipment>;

/**
 * A shipment says where its parcel stands and not since when, and its status is a shorter word for
 * that of its tracker. Where there is a tracker, which tells its scans itself, the status stands in
 * for them from the label on and never goes before one: it is one scan, of which the last telling
 * counts. Where there is none it is news of the moment in which it is heard.
 */
export function updateOf(shipment: Shipment, nowMs: number): TrackingUpdate {
  const { id, status, tracker_id: tracker, created_at: createdAt } = shipment;
  const carrier = carrierCode(shipment.carrier_name);
  const update = newUpdate(shipment.tracking_number, carrier);
  const meaning = shipmentStatuses.get(status ?? '');
  const standsIn = tracker !== null && msOf(createdAt) !== null;
  const told = {
    at: standsIn ? createdAt : new Date(nowMs).toISOString(),
    meaning: { ...(meaning ?? { stage: 'pending' }), known: meaning !== undefined },
    code: status,
    text: null,
    scanId: standsIn ? id : null,
    saidMs: nowMs,
    carrier,
  };
  addHeadline(update, 0, told, nowMs);
  return update;
}
