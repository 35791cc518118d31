import * as z from 'zod';
import { plainText } from '../lib/plain-text.ts';
import { secureAddress } from '../lib/secure-address.ts';
import { UnknownShape, type CarrierAdapter, type News, type TrackingUpdate } from './adapter.ts';
import { carrierCode } from './carrier-code.ts';
import { addPromise, windowOf } from './estimate.ts';
import { addHeadline, newestOf } from './headline.ts';
import { Shipment, updateOf as updateOfShipment } from './karrio-shipment.ts';
import { isShipmentEvent, isTrackerEvent, meaningOf } from './karrio-status.ts';
import { addScan, newUpdate, rejectShape } from './scan.ts';
import { sameSecret, signatureHeader } from './signature.ts';
import { addSigned } from './signer.ts';
import { list, msOf, TrackingNumber, word } from './wire-fields.ts';

// `TrackingStatus` of Karrio's server: only the fields that we read, and a field of another shape
// is taken as missing.
const WireEvent = z.object({
  date: word,
  time: word,
  timestamp: word,
  description: word,
  location: word,
  code: word,
  status: word,
  reason: word,
});
type WireEvent = z.infer<typeof WireEvent>;

const Tracker = z.object({
  tracking_number: TrackingNumber,
  carrier_name: word,
  status: word,
  delivered: z.boolean().nullable().catch(null),
  estimated_delivery: word,
  events: list,
  info: z.object({ carrier_tracking_link: word, signed_by: word }).nullable().catch(null),
  delivery_image_url: word,
  signature_image_url: word,
});
type Tracker = z.infer<typeof Tracker>;

const Envelope = z.object({ event: z.string().min(1).max(64), data: z.unknown() });

export const karrio: CarrierAdapter = {
  provider: 'karrio',
  // `X-Event-Id` is the secret itself, whatever its name says: it must not be kept.
  keeps: [],

  /**
   * Karrio signs nothing: it sends the endpoint's secret as it is. That keeps strangers out and
   * protects neither the body nor the time, so the address must be one of https.
   */
  async verify({ headers, secret }) {
    const given = signatureHeader(headers, 'x-event-id');
    return (await sameSecret(given, secret)) ? 'valid' : 'invalid';
  },

  messageId: () => null,

  parse(body, _headers, nowMs) {
    const envelope = Envelope.safeParse(body).data;
    if (!envelope) throw new UnknownShape('no event of Karrio with its data');
    return [newsOf(envelope, nowMs)];
  },
};

function newsOf({ event, data }: z.infer<typeof Envelope>, nowMs: number): News {
  if (isTrackerEvent(event)) {
    const tracker = Tracker.safeParse(data).data;
    if (!tracker) throw new UnknownShape('no tracker with a tracking_number');
    return updateOf(tracker, nowMs);
  }
  const shipment = isShipmentEvent(event) ? Shipment.safeParse(data).data : null;
  if (shipment) return updateOfShipment(shipment, nowMs);
  const why = `${plainText(event, 64) ?? 'This event'} tells nothing of a tracking.`;
  return { kind: 'ignored', why };
}

function updateOf(tracker: Tracker, nowMs: number): TrackingUpdate {
  const { info } = tracker;
  const carrier = carrierCode(tracker.carrier_name);
  const update = newUpdate(tracker.tracking_number, carrier);
  update.trackingUrl = secureAddress(info?.carrier_tracking_link);

  const read = tracker.events.map((raw) => WireEvent.safeParse(raw).data ?? null);
  // Nothing says when Karrio spoke; it was after the newest of its events.
  const saidMs = read.reduce((last, event) => Math.max(last, eventMs(event) ?? 0), 0) || null;
  const newest = read.find((event) => event && eventMs(event) === saidMs);
  const whole = tracker.status ?? (tracker.delivered ? 'delivered' : null);
  for (const [line, event] of read.entries()) {
    if (!event) {
      rejectShape(update, line, 'event');
      continue;
    }
    // Older servers give only the tracker a status: it is that of its newest event.
    const { unknown, ...meaning } = meaningOf(
      event.status ?? (event === newest ? whole : null),
      event.reason,
    );
    update.unknownCodes.push(...unknown);
    const told = {
      at: timeOf(event),
      meaning: { ...meaning, known: true },
      code: event.status ?? event.code,
      text: event.description,
      saidMs: event.status ? saidMs : null,
      carrier,
      city: event.location,
    };
    addScan(update, line, told, nowMs);
  }
  const at = newestOf(update)?.at;
  const { unknown, ...meant } = meaningOf(whole, reasonBehind(whole, newest ?? null));
  // A reason that is new was named with its event.
  const meaning = { ...meant, known: whole === null || !unknown.includes(whole) };
  addHeadline(update, read.length, { at, meaning, code: whole, text: null, saidMs }, nowMs);

  addProof(update, tracker);
  addPromise(update, 'carrier', saidMs, windowOf(tracker.estimated_delivery));
  return update;
}

/**
 * A tracker has a status and no reason: that of its newest event is meant. Only what held a parcel up
 * on its way says nothing of its delivery.
 */
function reasonBehind(whole: string | null, newest: WireEvent | null): string | null {
  const isOlder = whole === 'delivered' && newest?.status != null && newest.status !== whole;
  return isOlder ? null : (newest?.reason ?? null);
}

function addProof(update: TrackingUpdate, tracker: Tracker): void {
  const { info, delivery_image_url: picture, signature_image_url: slip } = tracker;
  addSigned(update, info?.signed_by ?? null);
  for (const scan of update.checkpoints) {
    if (scan.stage !== 'delivered') continue;
    scan.proofUrl ??= secureAddress(picture) ?? secureAddress(slip);
  }
}

/**
 * Karrio writes the clock on the wall there as `date` and `time`, and in `timestamp` puts a Z behind
 * the same clock. Only where the two differ is the Z to be believed.
 */
function timeOf({ date, time, timestamp }: WireEvent): string | null {
  const clock = /^(\d{1,2}):(\d{2})(?::\d{2})?\s*([AP]M)?$/i.exec(time ?? '');
  const day = date?.slice(0, 10);
  if (!day) return timestamp;
  if (!clock) return timestamp?.startsWith(day) ? timestamp.replace(/Z$/i, '') : (timestamp ?? day);
  const hour = hourOf(Number(clock[1]), clock[3]?.toUpperCase());
  const local = `${day}T${String(hour).padStart(2, '0')}:${clock[2]}`;
  if (!timestamp) return local;
  return timestamp.replace(' ', 'T').startsWith(local) ? timestamp.replace(/Z$/i, '') : timestamp;
}

/** `02:30 PM` is 14; `14:30 PM`, which Karrio writes too, is not 26. */
function hourOf(hour: number, half: string | undefined): number {
  if (half === 'PM' && hour < 12) return hour + 12;
  return half === 'AM' && hour === 12 ? 0 : hour;
}

const eventMs = (event: WireEvent | null): number | null => msOf(event && timeOf(event));
