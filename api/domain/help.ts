import type { HelpActionKind, HelpStep } from '#contract/help';
import type { ProblemKind } from '#contract/problem-words';
import type { Health, Stage } from '#contract/vocabulary';
import type { ShipmentState } from './fold.ts';
import { daysBetween, type Day } from './moment.ts';

export type Help = {
  kind: ProblemKind;
  steps: HelpStep[];
  /** What would help, where there is such a place. */
  actions: HelpActionKind[];
  report: boolean;
};

export type HelpFacts = {
  state: Pick<ShipmentState, 'stage' | 'flags' | 'reason' | 'pickup' | 'proof'>;
  health: Health;
  /** Another parcel comes in its place. */
  replaced: boolean;
  /** Days where the parcel is. */
  today: Day;
  deliveredDay: Day | null;
  /** When it came to where it waits to be collected. */
  waitsSince: Day | null;
};

const underWay = new Set<Stage>([
  'pending',
  'label_created',
  'picked_up',
  'in_transit',
  'customs',
  'out_for_delivery',
  'delivery_attempted',
  'exception',
]);
const worrying = new Set<Health>(['late', 'at_risk', 'stalled']);
/** Nobody knows where it is. */
const gone = new Set<Stage>(['lost', 'expired']);
export const isGone = (stage: Stage): boolean => gone.has(stage);
/** So many days before its end it is worth saying that it ends. */
const nearDays = 1;
/** Most places keep a parcel for a week or more; where nobody says, this is when to hurry. */
const longWaitDays = 5;

/** What can be wrong with a parcel in its present state, and what can be done; likeliest first. */
export function helpFor(facts: HelpFacts): Help[] {
  const { state } = facts;
  if (facts.replaced || state.stage === 'cancelled') return [other];
  return [
    ...notReceived(facts),
    ...failedAttempt(facts),
    ...missedPickup(facts),
    ...customsFee(facts),
    ...late(facts),
    ...wrongAddress(facts),
    ...damaged(facts),
    ...wrongItem(facts),
    other,
  ];
}

const report = true;
const other: Help = { kind: 'other', steps: [], actions: ['contact'], report };

function notReceived({ state, deliveredDay, today }: HelpFacts): Help[] {
  if (isGone(state.stage)) {
    const actions: HelpActionKind[] = ['contact', 'carrier'];
    return [{ kind: 'not_received', steps: ['again_or_refund'], actions, report }];
  }
  if (state.stage !== 'delivered') return [];
  const isNeighbours = state.flags.includes('with_neighbour');
  const isToday = deliveredDay !== null && daysBetween(deliveredDay, today) <= 0;
  const steps: HelpStep[] = [
    ...(state.proof?.url ? (['look_at_proof'] as const) : []),
    ...(isNeighbours ? (['with_neighbour'] as const) : (['look_around', 'ask_household'] as const)),
    ...(isNeighbours ? [] : (['ask_neighbours'] as const)),
    ...(isToday ? (['wait_until_tomorrow'] as const) : []),
  ];
  return [{ kind: 'not_received', steps, actions: ['proof', 'carrier', 'contact'], report }];
}

function failedAttempt({ state: { stage, flags } }: HelpFacts): Help[] {
  const isTried =
    stage === 'delivery_attempted' || (underWay.has(stage) && flags.includes('attempted'));
  if (!isTried) return [];
  const steps: HelpStep[] = ['find_card', 'comes_again'];
  return [{ kind: 'failed_attempt', steps, actions: ['reschedule', 'carrier', 'contact'], report }];
}

function missedPickup({ state, today, waitsSince }: HelpFacts): Help[] {
  const { stage, reason, pickup } = state;
  const isOver = stage === 'returning' && reason === 'pickup_missed';
  const left = pickup?.until ? daysBetween(today, pickup.until) : null;
  const waited = waitsSince === null ? 0 : daysBetween(waitsSince, today);
  const isNear = left === null ? waited >= longWaitDays : left <= nearDays;
  if (!isOver && !(stage === 'ready_for_pickup' && isNear)) return [];
  const steps: HelpStep[] =
    isOver || (left !== null && left < 0)
      ? ['collecting_is_over']
      : [...(left === null ? [] : (['collect_by'] as const)), 'ask_to_keep'];
  return [{ kind: 'missed_pickup', steps, actions: ['reschedule', 'carrier', 'contact'], report }];
}

function customsFee({ state: { stage, flags, reason } }: HelpFacts): Help[] {
  const owes = flags.includes('payment_due') || reason === 'customs_duty' || reason === 'payment';
  if (!owes || stage !== 'customs') return [];
  const steps: HelpStep[] = ['pay_on_page', 'moves_once_paid'];
  return [{ kind: 'customs_fee', steps, actions: ['carrier', 'contact'], report }];
}

function late({ state: { stage }, health }: HelpFacts): Help[] {
  if (!underWay.has(stage) || !worrying.has(health)) return [];
  return [{ kind: 'late', steps: ['say_needed_day'], actions: ['carrier', 'contact'], report }];
}

function wrongAddress({ state: { stage } }: HelpFacts): Help[] {
  if (!underWay.has(stage)) return [];
  const steps: HelpStep[] = ['soon_changes_more'];
  return [{ kind: 'wrong_address', steps, actions: ['reschedule', 'carrier', 'contact'], report }];
}

function damaged({ state: { stage, flags } }: HelpFacts): Help[] {
  if (stage !== 'delivered' && stage !== 'destroyed' && !flags.includes('damaged')) return [];
  const isHere = stage === 'delivered';
  const steps: HelpStep[] = isHere ? ['keep_packaging', 'photo_of_damage'] : [];
  return [{ kind: 'damaged', steps, actions: ['contact'], report }];
}

function wrongItem({ state: { stage } }: HelpFacts): Help[] {
  if (stage !== 'delivered') return [];
  const steps: HelpStep[] = ['keep_packaging', 'photo_of_item'];
  return [{ kind: 'wrong_item', steps, actions: ['contact'], report }];
}
