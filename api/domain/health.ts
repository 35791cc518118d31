import type { Health, Stage } from '#contract/vocabulary';
import type { ShipmentState } from './fold.ts';
import { daysBetween, wallOf, type Day } from './moment.ts';
import { isOver, type PromiseState } from './promise.ts';

const hourMs = 3_600_000;

/** How long a parcel may be silent in each stage before it is worth saying so, in hours. */
const patienceHours: Partial<Record<Stage, { quiet: number; stalled: number }>> = {
  label_created: { quiet: 48, stalled: 120 },
  picked_up: { quiet: 72, stalled: 168 },
  in_transit: { quiet: 72, stalled: 168 },
  customs: { quiet: 96, stalled: 240 },
  out_for_delivery: { quiet: 24, stalled: 72 },
  delivery_attempted: { quiet: 72, stalled: 168 },
};

const ended = new Set<Stage>(['delivered', 'returned', 'cancelled']);
const wrong = new Set<Stage>(['lost', 'destroyed', 'returning', 'expired']);

export type HealthState = {
  health: Health;
  /** When silence stops being normal, ms; null where no news is expected. */
  nextNewsMs: number | null;
  /** Whole days without a scan. */
  silentDays: number;
};

/** Judged at the moment of reading, so that it clears by itself when a scan comes. */
export function healthOf(
  state: ShipmentState,
  promise: PromiseState | null,
  nowMs: number,
  today: Day,
): HealthState {
  const patience = patienceHours[state.stage];
  const lastMs = state.latest?.atMs;
  const silentMs = lastMs === undefined ? 0 : Math.max(0, nowMs - lastMs);
  return {
    health: judge(state, promise, nowMs, today, silentMs / hourMs),
    nextNewsMs: patience && lastMs !== undefined ? lastMs + patience.quiet * hourMs : null,
    silentDays: Math.floor(silentMs / (24 * hourMs)),
  };
}

function judge(
  state: ShipmentState,
  promise: PromiseState | null,
  nowMs: number,
  today: Day,
  silentHours: number,
): Health {
  const { stage } = state;
  if (ended.has(stage)) return 'done';
  if (stage === 'ready_for_pickup') return isLastDay(state, today) ? 'at_risk' : 'on_track';
  if (wrong.has(stage) || state.actionRequired) return 'problem';
  if (stage === 'exception' && !state.flags.includes('delayed')) return 'problem';
  // The papers are wrong: nothing will come of it by itself.
  if (stage === 'pending' && state.responsible !== null) return 'problem';
  const patience = patienceHours[stage];
  if (patience && silentHours >= patience.stalled) return 'stalled';
  if (promise) {
    if (isOver(promise.now, nowMs, today) || promise.nowDay > promise.firstDay) return 'late';
  }
  if (patience && silentHours >= patience.quiet) return 'quiet';
  if (state.responsible !== null) return 'at_risk';
  if (promise && promise.nowDay < promise.firstDay) return 'early';
  return 'on_track';
}

/** Tomorrow it goes back. */
const isLastDay = ({ pickup }: ShipmentState, today: Day): boolean =>
  pickup?.until !== undefined && pickup.until <= today;

/** Days that a delivery came after the first promise; negative when early; null without either. */
export function daysLate(
  state: ShipmentState,
  promise: PromiseState | null,
  zone: string,
): number | null {
  const delivered = state.milestones.get('delivered');
  if (!delivered || !promise) return null;
  // A scan from before the promise is of somebody else's parcel: carriers use numbers again.
  if (delivered.atMs < promise.first.madeMs - 24 * hourMs) return null;
  return daysBetween(promise.firstDay, wallOf(delivered.at, zone).day);
}
