import type { PickupPoint } from '#contract/checkpoint';
import { plainText } from '../lib/plain-text.ts';
import { secureAddress } from '../lib/secure-address.ts';
import type { Meaning, NewCheckpoint, TrackingUpdate } from './adapter.ts';
import { faultOfScanTime, readScanTime } from './scan-time.ts';

/** One scan as a provider tells it; texts may be anything. */
export type Told = {
  at: unknown;
  /** `known` false: the code is new to us, and `meaning` is what its parent means. */
  meaning: Meaning & { known: boolean };
  code: unknown;
  text: unknown;
  scanId?: unknown;
  /** When the source said so; the scan's own time where it does not say. */
  saidMs?: number | null;
  carrier?: unknown;
  city?: unknown;
  region?: unknown;
  postcode?: unknown;
  country?: unknown;
  pickup?: PickupPoint | null;
  proofUrl?: unknown;
};

export function newUpdate(trackingNumber: string, carrier: unknown): TrackingUpdate {
  return {
    kind: 'tracking',
    trackingNumber: trackingNumber.trim(),
    carrier: textOf(carrier, 64),
    trackingUrl: null,
    checkpoints: [],
    promises: [],
    rejected: [],
    unknownCodes: [],
  };
}

/** Adds a scan to what is told of a parcel; one that cannot be used is named by its line. */
export function addScan(
  update: Pick<TrackingUpdate, 'checkpoints' | 'rejected' | 'unknownCodes'>,
  line: number,
  told: Told,
  nowMs: number,
): void {
  const time = readScanTime(told.at, textOf(told.country, 64), textOf(told.region, 64));
  const isDay = time?.at.length === 10;
  const fault = faultOfScanTime(time?.atMs ?? null, time?.zoneKnown ?? true, nowMs, isDay);
  if (fault || time === null) {
    if (fault) update.rejected.push({ line, ...fault });
    return;
  }
  const { stage, flags, reason, action, known } = told.meaning;
  const code = textOf(told.code, 64);
  if (!known && code) update.unknownCodes.push(code);
  const checkpoint: NewCheckpoint = {
    ...time,
    scanId: textOf(told.scanId, 128),
    saidMs: told.saidMs ?? time.atMs,
    stage,
    flags: [...(flags ?? [])],
    reason: reason ?? null,
    action: action ?? false,
    code,
    text: textOf(told.text, 1024),
    carrier: textOf(told.carrier, 64),
    city: textOf(told.city, 128),
    region: textOf(told.region, 64),
    postcode: textOf(told.postcode, 16),
    country: textOf(told.country, 64),
    pickup: told.pickup ?? null,
    proofUrl: secureAddress(told.proofUrl),
  };
  update.checkpoints.push(checkpoint);
}

/** What stands where a scan should, and is none; `what` is the source's word for it. */
export function rejectShape({ rejected }: TrackingUpdate, line: number, what: string): void {
  rejected.push({ line, code: 'invalid_body', message: `The ${what} is not an object.` });
}

const textOf = (value: unknown, max: number) =>
  plainText(
    typeof value === 'number' ? String(value) : typeof value === 'string' ? value : null,
    max,
  );
