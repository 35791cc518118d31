import * as z from 'zod';
import { secureAddress } from '../lib/secure-address.ts';
import type { TrackingUpdate } from './adapter.ts';
import { carrierCode } from './carrier-code.ts';
import { addPromise, windowOf } from './estimate.ts';
import { addHeadline, newestOf } from './headline.ts';
import { addScan, newUpdate, rejectShape } from './scan.ts';
import { addSigned } from './signer.ts';
import { meaningOf, statusOf } from './trackingmore-status.ts';
import { list, msOf, TrackingNumber, word } from './wire-fields.ts';

// V4, V3 and V2 spell the same facts differently; a field of another shape is taken as missing.
const Checkpoint = z.object({
  checkpoint_date: word,
  Date: word,
  checkpoint_delivery_status: word,
  checkpoint_status: word,
  checkpoint_delivery_substatus: word,
  substatus: word,
  tracking_detail: word,
  details: word,
  StatusDescription: word,
  location: word,
  Details: word,
  city: word,
  state: word,
  zip: word,
  country_iso2: word,
});

const Leg = z
  .object({
    courier_code: word,
    tracking_link: word,
    trackinfo: list,
  })
  .nullable()
  .catch(null);
type Leg = z.infer<typeof Leg>;

export const Item = z.object({
  id: word,
  tracking_number: TrackingNumber,
  courier_code: word,
  carrier_code: word,
  delivery_status: word,
  status: word,
  substatus: word,
  origin_info: Leg,
  destination_info: Leg,
  latest_event: word,
  last_event: word,
  lastEvent: word,
  latest_checkpoint_time: word,
  lastest_checkpoint_time: word,
  last_update_time: word,
  lastUpdateTime: word,
  update_date: word,
  update_at: word,
  updated_at: word,
  scheduled_delivery_date: word,
  signed_by: word,
});
type Item = z.infer<typeof Item>;

/** When TrackingMore last touched the tracking, as it spells it. */
export const touchedAt = (item: Item): string | null =>
  item.update_date ?? item.update_at ?? item.updated_at;

export function updateOf(item: Item, nowMs: number): TrackingUpdate {
  const courier = carrierCode(item.courier_code ?? item.carrier_code);
  const update = newUpdate(item.tracking_number, courier);
  const { origin_info: origin, destination_info: destination } = item;
  update.trackingUrl =
    secureAddress(origin?.tracking_link) ?? secureAddress(destination?.tracking_link);
  const saidMs = msOf(touchedAt(item));

  let line = 0;
  // The parcel is handed over: each carrier tells of its own part of the way.
  for (const leg of [origin, destination]) {
    const carrier = carrierCode(leg?.courier_code ?? null) ?? courier;
    for (const raw of leg?.trackinfo ?? [])
      addEvent(update, line++, raw, { carrier, saidMs }, nowMs);
  }
  addStatus(update, line, item, saidMs, nowMs);

  addSigned(update, item.signed_by);
  const madeMs = saidMs ?? newestOf(update)?.atMs ?? null;
  addPromise(update, 'carrier', madeMs, windowOf(item.scheduled_delivery_date));
  return update;
}

function addEvent(
  update: TrackingUpdate,
  line: number,
  raw: unknown,
  by: { carrier: string | null; saidMs: number | null },
  nowMs: number,
): void {
  const { data: wire } = Checkpoint.safeParse(raw);
  if (!wire) {
    rejectShape(update, line, 'checkpoint');
    return;
  }
  const status = wire.checkpoint_delivery_status ?? wire.checkpoint_status;
  const substatus = wire.checkpoint_delivery_substatus ?? wire.substatus;
  const told = {
    ...by,
    at: wire.checkpoint_date ?? wire.Date,
    meaning: meaningOf(status, substatus),
    code: substatus ?? status,
    text: wire.tracking_detail ?? wire.details ?? wire.StatusDescription,
    city: wire.city ?? wire.location ?? wire.Details,
    region: wire.state,
    postcode: wire.zip,
    country: wire.country_iso2,
  };
  addScan(update, line, told, nowMs);
}

function addStatus(
  update: TrackingUpdate,
  line: number,
  item: Item,
  saidMs: number | null,
  nowMs: number,
): void {
  const { substatus } = item;
  const status = item.delivery_status ?? item.status;
  const meaning = meaningOf(status, substatus);
  const newest = newestOf(update);
  const scanned =
    newest?.at ??
    item.latest_checkpoint_time ??
    item.lastest_checkpoint_time ??
    item.last_update_time ??
    item.lastUpdateTime;
  // A tracking runs out when somebody looks and there is nothing new.
  const touched = touchedAt(item);
  const at = meaning.stage === 'expired' ? (touched ?? scanned) : (scanned ?? touched);
  const text = newest ? null : (item.latest_event ?? item.last_event ?? item.lastEvent);
  const { country, region } = newest ?? {};
  const isParent = substatus === null && statusOf(status) === statusOf(newest?.code);
  const code = substatus ?? status;
  const told = { at, meaning, code, text, saidMs, country, region, isParent };
  addHeadline(update, line, told, nowMs);
}
