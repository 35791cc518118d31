import type { Stage } from '#contract/vocabulary';
import type { ShipmentState } from './fold.ts';

const ended = new Set<Stage>(['delivered', 'returned', 'cancelled', 'destroyed']);
const freshMs = 10 * 60_000;
const dayMs = 24 * 3_600_000;

/** A parcel, and when the last scan of it came in. */
export type Watched = { state: ShipmentState; heardMs: number | null };

/** Seconds until it is worth asking again: often when it is near or just moved, seldom at the end. */
export function pollAfterSeconds(parcels: readonly Watched[], nowMs: number): number {
  return Math.min(600, ...parcels.map((parcel) => secondsFor(parcel, nowMs)));
}

function secondsFor({ state: { stage, latest }, heardMs }: Watched, nowMs: number): number {
  // Carriers report late: what counts is when we heard of it, or when it happened. A scan without
  // zone or time may seem to lie ahead; that makes it no fresher.
  const happenedMs = latest && latest.atMs <= nowMs ? latest.atMs : -Infinity;
  const age = nowMs - Math.max(happenedMs, heardMs ?? -Infinity);
  if (ended.has(stage) && age > dayMs) return 600;
  if (age < freshMs) return 10;
  return stage === 'out_for_delivery' ? 15 : ended.has(stage) ? 120 : 30;
}
