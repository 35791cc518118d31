import type { Stage } from '#contract/vocabulary';
import type { Meaning } from './adapter.ts';

const ends = new Set<Stage>([
  'delivered',
  'returning',
  'returned',
  'cancelled',
  'lost',
  'destroyed',
  'expired',
]);
const goesBack = new Set<Stage>(['returning', 'returned']);

/** What a detail may still make of a status that says where the parcel stands. */
const narrower: Partial<Record<Stage, readonly Stage[]>> = {
  out_for_delivery: ['delivery_attempted', 'ready_for_pickup', 'exception'],
  delivery_attempted: ['ready_for_pickup'],
  ready_for_pickup: [],
  exception: ['customs', 'delivery_attempted', 'ready_for_pickup'],
};

/**
 * One meaning from a status and the detail below it. Flags, reason and action of both count; which
 * stage it is, is the detail's to say only where it does not contradict the status: a parcel in
 * transit is not delivered, and one that is delivered does not wait at a depot. A delay is a flag and
 * not a stage: what is wrong is then only that it is late.
 */
export function refined(status: Meaning, detail: Meaning): Meaning {
  const flags = [...new Set([...(status.flags ?? []), ...(detail.flags ?? [])])];
  const reason = detail.reason ?? status.reason;
  const action = detail.action ?? status.action;
  return {
    stage: isOnlyLate(status, detail) ? detail.stage : stageOf(status.stage, detail.stage),
    ...(flags.length ? { flags } : {}),
    ...(reason ? { reason } : {}),
    ...(action ? { action } : {}),
  };
}

const isOnlyLate = (status: Meaning, { stage, flags }: Meaning): boolean =>
  status.stage === 'exception' && stage === 'in_transit' && (flags?.includes('delayed') ?? false);

function stageOf(status: Stage, detail: Stage): Stage {
  if (detail === 'pending') return status;
  if (status === 'pending') return detail;
  if (ends.has(status)) return goesBack.has(detail) ? detail : status;
  if (ends.has(detail)) return detail === 'delivered' ? status : detail;
  const allowed = narrower[status];
  if (allowed) return allowed.includes(detail) ? detail : status;
  // On the road, or not yet: everything but paperwork says more.
  return detail === 'label_created' ? status : detail;
}
