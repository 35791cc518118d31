import * as z from 'zod';
import { hasOffset, instantOf } from '#contract/instant';
import { plainText } from '../lib/plain-text.ts';
import {
  UnknownShape,
  type CarrierAdapter,
  type NewPromise,
  type TrackingUpdate,
} from './adapter.ts';
import { meaningOf } from './aftership-status.ts';
import { faultOfScanTime } from './scan-time.ts';
import { verifyHmacBase64 } from './signature.ts';

const text = z.string().nullish().catch(null);

// https://www.aftership.com/docs/tracking/webhook/webhook-overview: only the fields that we read.
// A field of another shape than documented is taken as missing: the rest is still worth having.
const WireCheckpoint = z.object({
  checkpoint_time: text,
  tag: text,
  subtag: text,
  message: text,
  subtag_message: text,
  location: text,
  city: text,
  state: text,
  zip: text,
  postal_code: text,
  country_region_name: text,
  country_name: text,
  country_region: text,
  country_iso3: text,
});
type WireCheckpoint = z.infer<typeof WireCheckpoint>;

const Estimate = z
  .union([
    z.string().transform((date) => ({ from: date, to: date })),
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
        const one = wire.estimated_delivery_date ?? wire.datetime ?? '';
        return {
          from: wire.estimated_delivery_date_min ?? wire.datetime_low ?? one,
          to: wire.estimated_delivery_date_max ?? wire.datetime_high ?? one,
        };
      }),
  ])
  .nullish()
  .catch(null);

const Tracking = z.object({
  tracking_number: z.string().min(1).max(128),
  slug: text,
  tag: text,
  subtag: text,
  subtag_message: text,
  signed_by: text,
  updated_at: text,
  last_updated_at: text,
  shipment_delivery_date: text,
  expected_delivery: Estimate,
  courier_estimated_delivery_date: Estimate,
  aftership_estimated_delivery_date: Estimate,
  order_promised_delivery_date: Estimate,
  checkpoints: z.array(z.unknown()).nullish().catch(null),
});
type Tracking = z.infer<typeof Tracking>;

/** A webhook carries `msg`; an answer of their API, which a shop may pass on, carries `data`. */
const Envelope = z.union([
  z.object({ msg: Tracking, ts: z.number().nullish().catch(null) }),
  z.object({ data: z.object({ tracking: Tracking }) }),
  z.object({ data: z.object({ trackings: z.array(Tracking).min(1) }) }),
]);

export const aftership: CarrierAdapter = {
  provider: 'aftership',

  verify: (headers, body, secret) =>
    verifyHmacBase64(body, headers.get('aftership-hmac-sha256'), secret),

  messageId(body) {
    const id = z.object({ event_id: z.string().min(1).max(128) }).safeParse(body);
    return id.success ? id.data.event_id : null;
  },

  parse(body, nowMs) {
    const envelope = Envelope.safeParse(body);
    if (!envelope.success) {
      throw new UnknownShape('neither msg.tracking_number nor data.tracking.tracking_number');
    }
    const wire = envelope.data;
    if ('msg' in wire) return [updateOf(wire.msg, wire.ts ?? null, nowMs)];
    const list = 'tracking' in wire.data ? [wire.data.tracking] : wire.data.trackings;
    return list.map((tracking) => updateOf(tracking, null, nowMs));
  },
};

function updateOf(tracking: Tracking, ts: number | null, nowMs: number): TrackingUpdate {
  const update: TrackingUpdate = {
    trackingNumber: tracking.tracking_number.trim(),
    carrier: plainText(tracking.slug, 64),
    checkpoints: [],
    promises: promisesOf(tracking, ts, nowMs),
    rejected: [],
    unknownCodes: [],
  };
  for (const [line, raw] of (tracking.checkpoints ?? []).entries()) {
    const wire = WireCheckpoint.safeParse(raw);
    if (wire.success) addCheckpoint(update, line, wire.data, nowMs);
    else {
      const message = 'The checkpoint is not an object.';
      update.rejected.push({ line, code: 'invalid_body', message });
    }
  }
  addHeadline(update, tracking, ts, nowMs);
  if (tracking.signed_by) {
    for (const checkpoint of update.checkpoints) {
      if (checkpoint.stage === 'delivered' && !checkpoint.flags.includes('signed')) {
        checkpoint.flags.push('signed');
      }
    }
  }
  return update;
}

function addCheckpoint(update: TrackingUpdate, line: number, wire: WireCheckpoint, nowMs: number) {
  const at = wire.checkpoint_time?.trim() ?? '';
  const atMs = instantOf(at);
  const zoneKnown = hasOffset(at);
  const fault = faultOfScanTime(atMs, zoneKnown, nowMs);
  if (fault || atMs === null) {
    if (fault) update.rejected.push({ line, ...fault });
    return;
  }
  const { known, ...meaning } = meaningOf(wire.tag ?? '', wire.subtag ?? '');
  const code = plainText(wire.subtag ?? wire.tag, 64);
  if (!known && code) update.unknownCodes.push(code);
  update.checkpoints.push({
    at,
    atMs,
    zoneKnown,
    stage: meaning.stage,
    flags: [...(meaning.flags ?? [])],
    reason: meaning.reason ?? null,
    code,
    text: plainText(wire.message, 1024) ?? plainText(wire.subtag_message, 1024),
    city: plainText(wire.city, 128) ?? plainText(wire.location, 128),
    region: plainText(wire.state, 64),
    postcode: plainText(wire.zip ?? wire.postal_code, 16),
    country:
      plainText(wire.country_region_name ?? wire.country_name, 64) ??
      plainText(wire.country_region ?? wire.country_iso3, 64),
  });
}

/** Some carriers report a status with no scan behind it; then the status itself is the scan. */
function addHeadline(update: TrackingUpdate, tracking: Tracking, ts: number | null, nowMs: number) {
  const { known: _known, ...meaning } = meaningOf(tracking.tag ?? '', tracking.subtag ?? '');
  const { stage } = meaning;
  if (stage === 'pending' || update.checkpoints.some((each) => each.stage === stage)) return;
  const at = [
    stage === 'delivered' ? tracking.shipment_delivery_date : null,
    tracking.last_updated_at,
    tracking.updated_at,
    ts === null ? null : new Date(ts * 1000).toISOString(),
  ].find((each) => typeof each === 'string' && instantOf(each) !== null);
  addCheckpoint(
    update,
    tracking.checkpoints?.length ?? 0,
    WireCheckpoint.parse({
      checkpoint_time: at ?? new Date(nowMs).toISOString(),
      tag: tracking.tag,
      subtag: tracking.subtag,
      subtag_message: tracking.subtag_message,
    }),
    nowMs,
  );
}

function promisesOf(tracking: Tracking, ts: number | null, nowMs: number): NewPromise[] {
  const said = tracking.updated_at ? instantOf(tracking.updated_at) : null;
  const madeMs = Math.min(said ?? (ts === null ? nowMs : ts * 1000), nowMs);
  const carrier =
    tracking.courier_estimated_delivery_date ??
    tracking.aftership_estimated_delivery_date ??
    tracking.expected_delivery;
  return [
    { source: 'shop' as const, said: tracking.order_promised_delivery_date },
    { source: 'carrier' as const, said: carrier },
  ].flatMap(({ source, said: window }) => {
    if (!window || instantOf(window.from) === null || instantOf(window.to) === null) return [];
    const mixed = window.from.length > 10 !== window.to.length > 10;
    const from = mixed ? window.from.slice(0, 10) : window.from;
    const to = mixed ? window.to.slice(0, 10) : window.to;
    return [{ source, madeMs, from, to }];
  });
}
