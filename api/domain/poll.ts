import type { Stage } from '#contract/vocabulary';
import type { ShipmentState } from './fold.ts';

const ended = new Set<Stage>(['delivered', 'returned', 'cancelled', 'destroyed']);
const freshMs = 10 * 60_000;
const dayMs = 24 * 3_600_000;

/** Seconds until it is worth asking again: often when it is near or just moved, seldom at the end. */
export function pollAfterSeconds(states: readonly ShipmentState[], nowMs: number): number {
  return Math.min(600, ...states.map((state) => secondsFor(state, nowMs)));
}

function secondsFor({ stage, latest }: ShipmentState, nowMs: number): number {
  const age = latest ? nowMs - latest.atMs : Infinity;
  if (ended.has(stage) && age > dayMs) return 600;
  if (age < freshMs) return 10;
  return stage === 'out_for_delivery' ? 15 : ended.has(stage) ? 120 : 30;
}
