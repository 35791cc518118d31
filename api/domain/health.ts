import type { Health, Stage } from '#contract/vocabulary';
import type { ShipmentState } from './fold.ts';
import { daysBetween, wallOf, type Day } from './moment.ts';
import type { NormRow } from './norms.ts';
import { movesAgainAfter, patienceOf, type Journey } from './norms-usual.ts';
import { isOver, type PromiseState } from './promise.ts';
import { afterWorkingHours, workingHours, type Calendar } from './working-time.ts';

const hourMs = 3_600_000;

const ended = new Set<Stage>(['delivered', 'returned', 'cancelled']);
const wrong = new Set<Stage>(['lost', 'destroyed', 'returning', 'expired']);

export type HealthState = {
  health: Health;
  /** When silence stops being normal, ms; null where no news is expected. */
  nextNewsMs: number | null;
  /** Whole days without a scan. */
  silentDays: number;
  /** What to expect next; null where no news is. */
  outlook: Outlook | null;
};

/** Moments in ms. Hours of weekends and holidays at the door do not count for any of them. */
export type Outlook = {
  /** By then the next scan is usually there. */
  scanMs: number;
  /** By then most of those that were silent for so long have moved again. */
  againMs: number;
  /** From then on somebody should ask. */
  askMs: number;
  /** Counted over the shop's own parcels: on the same route, or all of the carrier. */
  own: 'route' | 'carrier' | null;
};

/** What silence is held against. */
export type Around = {
  nowMs: number;
  /** The day at the door. */
  today: Day;
  calendar: Calendar;
  journey: Journey;
  norms: readonly NormRow[];
};

/** Judged at the moment of reading, so that it clears by itself when a scan comes. */
export function healthOf(
  state: ShipmentState,
  promise: PromiseState | null,
  around: Around,
): HealthState {
  const { nowMs, calendar, journey, norms } = around;
  const patience = patienceOf(state.stage, journey, norms);
  const lastMs = state.latest?.atMs;
  const silentMs = lastMs === undefined ? 0 : Math.max(0, nowMs - lastMs);
  const silentDays = Math.floor(silentMs / (24 * hourMs));
  if (!patience || lastMs === undefined) {
    return { health: judge(state, promise, around), nextNewsMs: null, silentDays, outlook: null };
  }
  const { stage } = state;
  // A scan without its zone may seem to lie ahead: nobody waits for that long.
  const heardMs = Math.min(lastMs, nowMs);
  const silent = workingHours(heardMs, nowMs, calendar);
  const after = (hours: number) => Math.round(afterWorkingHours(heardMs, hours, calendar));
  const isSilent = { quiet: silent >= patience.quiet, stalled: silent >= patience.stalled };
  return {
    health: judge(state, promise, around, isSilent),
    nextNewsMs: after(patience.quiet),
    silentDays,
    outlook: {
      scanMs: after(patience.usual),
      againMs: after(movesAgainAfter(stage, silent, patience, norms)),
      askMs: after(patience.stalled),
      own: patience.own === 'service' ? 'route' : patience.own,
    },
  };
}

function judge(
  state: ShipmentState,
  promise: PromiseState | null,
  { nowMs, today }: Around,
  silent = { quiet: false, stalled: false },
): Health {
  const { stage } = state;
  if (ended.has(stage)) return 'done';
  if (stage === 'ready_for_pickup') return isLastDay(state, today) ? 'at_risk' : 'on_track';
  if (wrong.has(stage) || state.actionRequired) return 'problem';
  if (stage === 'exception' && !state.flags.includes('delayed')) return 'problem';
  // The papers are wrong: nothing will come of it by itself.
  if (stage === 'pending' && state.responsible !== null) return 'problem';
  if (silent.stalled) return 'stalled';
  if (promise && (isOver(promise.now, nowMs, today) || isLater(promise))) return 'late';
  if (silent.quiet) return 'quiet';
  if (state.responsible !== null) return 'at_risk';
  if (promise && promise.nowDay < promise.firstDay) return 'early';
  return 'on_track';
}

/** Moved by somebody; the day after a Sunday on which nobody comes was to be expected. */
const isLater = ({ nowDay, firstDay, skipped }: PromiseState): boolean =>
  (skipped ?? nowDay) > firstDay;

/** Tomorrow it goes back. */
const isLastDay = ({ pickup }: ShipmentState, today: Day): boolean =>
  pickup?.until !== undefined && pickup.until <= today;

/**
 * Days that a delivery came after the first promise; negative when early; null without either. Of
 * several promised days each is in time. What was collected had come when it was ready to be.
 */
export function daysLate(
  state: ShipmentState,
  promise: PromiseState | null,
  zone: string,
): number | null {
  const delivered = state.milestones.get('delivered');
  if (!delivered || !promise) return null;
  // A scan from before the promise is of somebody else's parcel: carriers use numbers again.
  if (delivered.atMs < promise.first.madeMs - 24 * hourMs) return null;
  const ready = state.flags.includes('collected') && state.milestones.get('ready_for_pickup');
  const { day } = wallOf((ready || delivered).at, zone);
  const { firstFrom, firstDay } = promise;
  if (day < firstFrom.day) return daysBetween(firstFrom.day, day);
  return Math.max(0, daysBetween(firstDay, day));
}
