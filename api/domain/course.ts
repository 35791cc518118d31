import { stages, type Flag, type Stage } from '#contract/vocabulary';

const rank = new Map<Stage, number>(stages.map((stage, i) => [stage, i]));
export const rankOf = (stage: Stage): number => rank.get(stage) ?? 0;

/** Paperwork: says nothing about a parcel that has already moved. */
const paperwork = new Set<Stage>(['pending', 'label_created', 'expired']);
export const isPaperwork = (stage: Stage): boolean => paperwork.has(stage);

/** What can still overrule each of these; other scans that follow are echoes. */
const holding: Partial<Record<Stage, readonly Stage[]>> = {
  delivered: ['returning', 'returned'],
  returning: ['returned', 'lost', 'destroyed'],
  returned: [],
  destroyed: ['delivered', 'returned'],
};

export const holds = (stage: Stage): boolean => stage in holding;

/** Of a parcel that is `now` there, when a scan says `next`. */
export function overrules(next: Stage, now: Stage, isFaulty: boolean): boolean {
  const stronger = holding[now];
  if (stronger) return stronger.includes(next);
  if (!paperwork.has(next)) return true;
  // Papers are not unmade, unless there is something wrong with them.
  if (paperwork.has(now)) return now === 'expired' || rankOf(next) >= rankOf(now) || isFaulty;
  // Silence ends a journey; it says nothing new of a parcel that is lost or called off.
  return next === 'expired' && now !== 'lost' && now !== 'cancelled';
}

export const goesBack = (stage: Stage): boolean => stage === 'returning' || stage === 'returned';

/**
 * True where a scan ends the way back of a parcel that is `now` there: what had turned it round is
 * put right. What is back already stays; papers, and a scan of the return itself, say no such thing.
 */
export function turnsAround(
  { stage, flags }: { stage: Stage; flags: readonly Flag[] },
  now: Stage | undefined,
): boolean {
  return (
    flags.includes('resolved') && now !== 'returned' && !goesBack(stage) && !isPaperwork(stage)
  );
}

const saidAnywhere = new Set<Stage>(['returned', 'lost', 'destroyed']);

/**
 * What a scan means on the way back. Many carriers call the end of a return "delivered", and the
 * sender's driver is "out for delivery" too. A shopper who has the parcel after all knows that;
 * one who is told that it is home looks for it in vain.
 */
export function meaningOnTheWayBack(stage: Stage): Stage {
  if (stage === 'delivered') return 'returned';
  return saidAnywhere.has(stage) || paperwork.has(stage) ? stage : 'returning';
}
