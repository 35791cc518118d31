import * as z from 'zod';
import { instantOf } from '#contract/instant';
import { CheckpointInput } from '#contract/checkpoint';
import { invalidCharacter, line, WebAddress } from '#contract/text';
import { DeliveryWindow } from '#contract/time';
import type { ErrorCode } from '#contract/vocabulary';
import { joined, utf8 } from '../lib/bytes.ts';
import { plainText } from '../lib/plain-text.ts';
import { secureAddress } from '../lib/secure-address.ts';
import {
  UnknownShape,
  type CarrierAdapter,
  type News,
  type Signed,
  type TrackingUpdate,
  type Verdict,
} from './adapter.ts';
import { addPromise } from './estimate.ts';
import { newestOf } from './headline.ts';
import { addScan, newUpdate } from './scan.ts';
import { base64Bytes, signatureHeader, verdictOf, verifyHmac } from './signature.ts';

const most = { parcels: 100, checkpoints: 500, signatures: 16 };

const Parcel = z.object({
  trackingNumber: line(64),
  carrier: line(64).nullish().catch(null),
  trackingUrl: WebAddress.nullish().catch(null),
  /** The day or hours that the source expects. */
  promised: DeliveryWindow.nullish().catch(null),
  checkpoints: z.array(z.unknown()).max(most.checkpoints).default([]),
});

/**
 * The format of our own, for sources that no adapter speaks: `type`, `timestamp`, and in `data` one
 * parcel or up to 100, each with up to 500 checkpoints as the merchant API takes them. The time of a
 * checkpoint may lack its offset; `corrects` is for merchants, who know our ids.
 */
const Message = z.object({
  type: z.string().min(1).max(64),
  timestamp: z.string().nullish().catch(null),
  data: z.unknown(),
});

const Scan = CheckpointInput.omit({ corrects: true, at: true }).extend({ at: z.string() });

export const generic: CarrierAdapter = {
  provider: 'generic',
  keeps: ['webhook-id'],
  verify,
  messageId: (_body, headers) => plainText(headers.get('webhook-id'), 128),

  parse(body, _headers, nowMs) {
    const message = Message.safeParse(body).data;
    if (!message) throw new UnknownShape('no type, timestamp and data');
    const { type, timestamp, data } = message;
    if (type !== 'tracking.updated') {
      return [{ kind: 'ignored', why: `${plainText(type, 64) ?? 'This type'} is not known.` }];
    }
    const given: unknown[] = Array.isArray(data) ? data : [data];
    if (given.length === 0 || given.length > most.parcels) {
      throw new UnknownShape(`data holds ${given.length} parcels: 1 to ${most.parcels} are taken`);
    }
    return newsOf(given, timestamp ? instantOf(timestamp) : null, nowMs);
  },
};

/**
 * Standard Webhooks 1.0.0: HMAC-SHA256 over id, time and raw body; while a secret is being replaced
 * there are several signatures, and one that is right is enough.
 */
async function verify({ headers, body, secret, nowMs }: Signed): Promise<Verdict> {
  const id = signatureHeader(headers, 'webhook-id') ?? '';
  const seconds = signatureHeader(headers, 'webhook-timestamp') ?? '';
  const list = signatureHeader(headers, 'webhook-signature') ?? '';
  const signed = joined(`${id}.${seconds}.`, body);
  const key = keyOf(secret);
  let right = false;
  for (const each of list.split(' ').slice(0, most.signatures)) {
    const signature = each.startsWith('v1,') ? base64Bytes(each.slice(3)) : null;
    if (await verifyHmac(key, signed, signature)) right = true;
  }
  const complete = id !== '' && /^\d{1,12}$/.test(seconds);
  return verdictOf(right && complete, Number(seconds) * 1000, nowMs);
}

/** `whsec_` is followed by the key in base64; what is no base64 is the key itself. */
function keyOf(secret: string): Uint8Array<ArrayBuffer> {
  const text = secret.replace(/^whsec_/, '');
  const isBase64 = text.length % 4 === 0 && /^[A-Za-z0-9+/]+={0,2}$/.test(text);
  return (isBase64 ? base64Bytes(text) : null) ?? utf8(text);
}

function newsOf(given: unknown[], saidMs: number | null, nowMs: number): News[] {
  const read = given.map((each) => Parcel.safeParse(each));
  const updates = read.flatMap(({ data }) => (data ? [updateOf(data, saidMs, nowMs)] : []));
  const [first] = updates;
  for (const [place, { error }] of read.entries()) {
    if (!error) continue;
    const [issue] = error.issues;
    const message = `data[${place}] ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'is not valid'}`;
    if (!first) throw new UnknownShape(message);
    first.rejected.push({ line: place, code: codeOf(issue, null), message });
  }
  return updates;
}

function updateOf(
  parcel: z.infer<typeof Parcel>,
  saidMs: number | null,
  nowMs: number,
): TrackingUpdate {
  const update = newUpdate(parcel.trackingNumber, parcel.carrier);
  update.trackingUrl = secureAddress(parcel.trackingUrl);
  for (const [place, raw] of parcel.checkpoints.entries()) {
    addCheckpoint(update, place, raw, saidMs, nowMs);
  }
  const madeMs = saidMs ?? newestOf(update)?.atMs ?? null;
  addPromise(update, 'carrier', madeMs, parcel.promised ?? null);
  return update;
}

function addCheckpoint(
  update: TrackingUpdate,
  place: number,
  raw: unknown,
  saidMs: number | null,
  nowMs: number,
): void {
  const { data: input, error } = Scan.safeParse(raw);
  if (!input) {
    const [issue] = error.issues;
    const message = `${issue?.path.join('.') || 'The line'}: ${issue?.message ?? 'is not valid'}`;
    update.rejected.push({ line: place, code: codeOf(issue, raw), message });
    return;
  }
  const { place: where, stage, flags, reason, actionRequired, at, text, carrier, pickup } = input;
  const told = {
    at,
    meaning: {
      stage,
      flags: flags ?? [],
      known: true,
      ...(actionRequired ? { action: true as const } : {}),
    },
    code: null,
    text,
    saidMs,
    carrier,
    city: where?.city,
    region: where?.region,
    postcode: where?.postcode,
    country: where?.country,
    pickup: pickup ?? null,
    proofUrl: input.proofUrl,
  };
  const before = update.checkpoints.length;
  addScan(update, place, told, nowMs);
  // Sources of one's own may have reasons of their own.
  for (const scan of update.checkpoints.slice(before)) scan.reason = reason ?? null;
}

function codeOf(issue: z.core.$ZodIssue | undefined, raw: unknown): ErrorCode {
  if (issue?.code === 'custom' && issue.params?.['code'] === invalidCharacter) {
    return 'invalid_character';
  }
  const stage = typeof raw === 'object' && raw !== null && 'stage' in raw ? raw.stage : undefined;
  return issue?.path[0] === 'stage' && typeof stage === 'string' ? 'unknown_stage' : 'invalid_body';
}
