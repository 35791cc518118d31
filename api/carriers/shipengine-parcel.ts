import * as z from 'zod';
import { secureAddress } from '../lib/secure-address.ts';
import type { TrackingUpdate } from './adapter.ts';
import { carrierCode } from './carrier-code.ts';
import { addPromise, windowOf } from './estimate.ts';
import { addHeadline, newestOf } from './headline.ts';
import { addScan, newUpdate, rejectShape } from './scan.ts';
import { codeOf, hasStatus, isParentOf, meaningOf, type Codes } from './shipengine-status.ts';
import { scanTime } from './shipengine-time.ts';
import { isSignature } from './signer.ts';
import { list, msOf, text, TrackingNumber, word } from './wire-fields.ts';

// Only the fields that we read; `event_date` is what `occurred_at` was called before.
const Event = z.object({
  occurred_at: word,
  event_date: word,
  carrier_occurred_at: word,
  status_code: word,
  status_detail_code: word,
  description: word,
  event_description: word,
  carrier_status_description: word,
  status_detail_description: word,
  city_locality: word,
  state_province: word,
  postal_code: word,
  country_code: word,
  signer: text,
  proof_of_delivery_url: text,
});
type Event = z.infer<typeof Event>;

export const Parcel = z
  .object({
    tracking_number: TrackingNumber,
    tracking_url: text,
    carrier_code: text,
    status_code: word,
    status_detail_code: word,
    /** Of a label. */
    tracking_status: word,
    status_description: word,
    carrier_status_description: word,
    exception_description: word,
    ship_date: word,
    estimated_delivery_date: text,
    actual_delivery_date: word,
    events: list,
  })
  .refine(
    ({ status_code, status_detail_code, tracking_status, events }) =>
      (status_code ?? status_detail_code ?? tracking_status) !== null || events.length > 0,
  );
type Parcel = z.infer<typeof Parcel>;

const timeOf = (event: Event) =>
  scanTime(event.occurred_at ?? event.event_date, event.carrier_occurred_at);
const eventMs = (event: Event | null) => msOf(event && timeOf(event));

/** `toldAt` is when the message was signed. */
export function updateOf(parcel: Parcel, toldAt: string | null, nowMs: number): TrackingUpdate {
  const update = newUpdate(parcel.tracking_number, carrierCode(parcel.carrier_code));
  update.trackingUrl = secureAddress(parcel.tracking_url);
  const events = parcel.events.map((raw) => Event.safeParse(raw).data ?? null);
  const newest = events.reduce<Event | null>(
    (last, event) => ((eventMs(event) ?? -Infinity) > (eventMs(last) ?? -Infinity) ? event : last),
    null,
  );
  const saidMs = eventMs(newest);
  const whole: Codes = {
    status_code: parcel.status_code ?? parcel.tracking_status,
    status_detail_code: parcel.status_detail_code,
  };
  const behind = eventBehind(parcel, whole, events, newest);
  for (const [line, event] of events.entries()) {
    if (event) addEvent(update, line, event, event === behind ? whole : null, saidMs, nowMs);
    else rejectShape(update, line, 'event');
  }
  const isParent = newest !== null && isParentOf(whole, newest);
  addStatus(update, parcel, whole, { toldAt, saidMs, isParent }, nowMs);
  const madeMs = saidMs ?? msOf(toldAt);
  addPromise(update, 'carrier', madeMs, windowOf(parcel.estimated_delivery_date));
  return update;
}

/** The event that made the parcel's status what it is: events of older versions have none of their own. */
function eventBehind(
  parcel: Parcel,
  whole: Codes,
  events: (Event | null)[],
  newest: Event | null,
): Event | null {
  const deliveredMs = msOf(parcel.actual_delivery_date);
  if (meaningOf(whole).stage !== 'delivered' || deliveredMs === null) return newest;
  return events.find((event) => eventMs(event) === deliveredMs) ?? null;
}

function addEvent(
  update: TrackingUpdate,
  line: number,
  event: Event,
  whole: Codes | null,
  saidMs: number | null,
  nowMs: number,
): void {
  const { status_code, status_detail_code } = event;
  const isShort = status_detail_code === null && status_code === (whole?.status_code ?? null);
  const codes =
    whole && (!hasStatus(event) || isShort) ? whole : { status_code, status_detail_code };
  const { flags = [], ...meaning } = meaningOf(codes);
  const signed = meaning.stage === 'delivered' && isSignature(event.signer);
  addScan(
    update,
    line,
    {
      at: timeOf(event),
      meaning: { ...meaning, flags: signed ? [...flags, 'signed'] : flags },
      code: codeOf(codes),
      text:
        event.description ??
        event.event_description ??
        event.carrier_status_description ??
        event.status_detail_description,
      saidMs,
      city: event.city_locality,
      region: event.state_province,
      postcode: event.postal_code,
      country: event.country_code,
      proofUrl: event.proof_of_delivery_url,
    },
    nowMs,
  );
}

function addStatus(
  update: TrackingUpdate,
  parcel: Parcel,
  whole: Codes,
  by: { toldAt: string | null; saidMs: number | null; isParent: boolean },
  nowMs: number,
): void {
  const { toldAt, ...heard } = by;
  const meaning = meaningOf(whole);
  const at = [
    meaning.stage === 'delivered' ? parcel.actual_delivery_date : null,
    newestOf(update)?.at,
    toldAt,
    parcel.ship_date,
  ].find((each) => msOf(each) !== null);
  const text =
    parcel.exception_description ?? parcel.carrier_status_description ?? parcel.status_description;
  const told = { at, meaning, code: codeOf(whole), text, ...heard };
  addHeadline(update, parcel.events.length, told, nowMs);
}
