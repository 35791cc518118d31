import * as z from 'zod';
import { secureAddress } from '../lib/secure-address.ts';
import type { TrackingUpdate } from './adapter.ts';
import { meaningOf, tagOf } from './aftership-status.ts';
import { addPromise, windowOf } from './estimate.ts';
import { addHeadline, newestOf } from './headline.ts';
import { addScan, newUpdate, rejectShape } from './scan.ts';
import { addSigned } from './signer.ts';
import { list, msOf, text, TrackingNumber, word } from './wire-fields.ts';

// Only the fields that we read; `zip` is `postal_code` from version 2026-01 on, and the country
// has had three names.
const Checkpoint = z.object({
  slug: word,
  checkpoint_time: word,
  tag: word,
  subtag: word,
  message: word,
  subtag_message: word,
  location: word,
  city: word,
  state: word,
  zip: word,
  postal_code: word,
  country_region_name: word,
  country_name: word,
  country_region: word,
  country_iso3: word,
});

const Estimate = z
  .union([
    z.string().transform((day) => windowOf(day)),
    z
      .object({
        estimated_delivery_date: text,
        datetime: text,
        datetime_low: text,
        datetime_high: text,
        estimated_delivery_date_min: text,
        estimated_delivery_date_max: text,
      })
      .transform((wire) => {
        const one = wire.estimated_delivery_date ?? wire.datetime;
        return windowOf(
          wire.estimated_delivery_date_min ?? wire.datetime_low ?? one,
          wire.estimated_delivery_date_max ?? wire.datetime_high ?? one,
        );
      }),
  ])
  .nullable()
  .catch(null);

export const Tracking = z.object({
  tracking_number: TrackingNumber,
  slug: word,
  tag: word,
  subtag: word,
  subtag_message: word,
  signed_by: text,
  courier_tracking_link: text,
  created_at: word,
  updated_at: word,
  last_updated_at: word,
  shipment_delivery_date: word,
  expected_delivery: Estimate,
  latest_estimated_delivery: Estimate,
  courier_estimated_delivery_date: Estimate,
  aftership_estimated_delivery_date: Estimate,
  order_promised_delivery_date: Estimate,
  checkpoints: list,
  /** The last one alone, in the answer to a question for it. */
  checkpoint: z.unknown().optional(),
});
export type Tracking = z.infer<typeof Tracking>;

/** `sentMs` is when the webhook says it was written. */
export function updateOf(tracking: Tracking, sentMs: number | null, nowMs: number): TrackingUpdate {
  const update = newUpdate(tracking.tracking_number, tracking.slug);
  update.trackingUrl = secureAddress(tracking.courier_tracking_link);
  const saidMs = sentMs ?? msOf(tracking.updated_at);
  const scans = tracking.checkpoint ? [tracking.checkpoint] : tracking.checkpoints;
  for (const [line, raw] of scans.entries()) {
    const wire = Checkpoint.safeParse(raw).data;
    if (!wire) rejectShape(update, line, 'checkpoint');
    else if (wire.checkpoint_time ?? wire.tag ?? wire.message) {
      addCheckpoint(update, line, wire, saidMs, nowMs);
    }
  }
  addStatus(update, scans.length, tracking, saidMs, nowMs);
  addSigned(update, tracking.signed_by);
  const madeMs = saidMs ?? newestOf(update)?.atMs ?? null;
  addPromise(update, 'shop', madeMs, tracking.order_promised_delivery_date);
  addPromise(update, 'carrier', madeMs, carrierEstimate(tracking));
  return update;
}

function addCheckpoint(
  update: TrackingUpdate,
  line: number,
  wire: z.infer<typeof Checkpoint>,
  saidMs: number | null,
  nowMs: number,
): void {
  const { tag, subtag } = wire;
  addScan(
    update,
    line,
    {
      at: wire.checkpoint_time,
      meaning: meaningOf(tag, subtag),
      code: subtag ?? tag,
      text: wire.message ?? wire.subtag_message,
      saidMs,
      carrier: wire.slug,
      city: wire.city ?? wire.location,
      region: wire.state,
      postcode: wire.zip ?? wire.postal_code,
      country:
        wire.country_region_name ?? wire.country_name ?? wire.country_region ?? wire.country_iso3,
    },
    nowMs,
  );
}

/** The status of the whole; when that came about is said in one of several places, or nowhere. */
function addStatus(
  update: TrackingUpdate,
  line: number,
  tracking: Tracking,
  saidMs: number | null,
  nowMs: number,
): void {
  const { tag, subtag, subtag_message: text, slug: carrier } = tracking;
  const meaning = meaningOf(tag, subtag);
  const delivered = meaning.stage === 'delivered';
  const at = [
    delivered ? tracking.shipment_delivery_date : null,
    tracking.last_updated_at,
    tracking.updated_at,
    saidMs === null ? null : new Date(saidMs).toISOString(),
    newestOf(update)?.at,
    tracking.created_at,
  ].find((each) => msOf(each) !== null);
  const isParent = subtag === null && tag === tagOf(newestOf(update)?.code);
  const told = { at, meaning, code: subtag ?? tag, text, saidMs, carrier, isParent };
  addHeadline(update, line, told, nowMs);
}

const carrierEstimate = (tracking: Tracking) =>
  tracking.courier_estimated_delivery_date ??
  tracking.latest_estimated_delivery ??
  tracking.aftership_estimated_delivery_date ??
  tracking.expected_delivery;
