import type { Stage } from '#contract/vocabulary';

/** True for a scan, by time and stage, that belongs to the parcel. */
export type Life = (atMs: number, stage: Stage) => boolean;

/** After a parcel has ended only these can still be said of it. */
const afterlife = new Set<Stage>(['delivered', 'returning', 'returned']);

/**
 * Carriers give a number to a new parcel once the old one has ended. Splits what is said of one
 * number between the parcels that had it, in turn: where an end lies before the beginning of the
 * next parcel, what came up to then is the old one's, what came after is the new one's. Where the
 * old one had not ended, one parcel holds both orders, and all of them get everything.
 * @param ends times, ms, of every scan of this number that ended a parcel
 */
export function lifeOf(
  parcels: readonly { id: string; beganMs: number }[],
  ends: readonly number[],
): Map<string, Life> {
  const inOrder = [...parcels].sort((a, b) => a.beganMs - b.beganMs || (a.id < b.id ? -1 : 1));
  const cuts = inOrder.slice(1).map(({ beganMs }, i) => {
    const before = ends.filter((end) => end < beganMs && end >= (inOrder[i]?.beganMs ?? 0));
    return before.length ? { endMs: Math.max(...before), beganMs } : null;
  });
  return new Map(
    inOrder.map(({ id }, i) => {
      const from = cuts.slice(0, i).findLast((cut) => cut !== null) ?? null;
      const to = cuts.slice(i).find((cut) => cut !== null) ?? null;
      return [
        id,
        (atMs, stage) =>
          (from === null || isAfter(from, atMs, stage)) &&
          (to === null || !isAfter(to, atMs, stage)),
      ];
    }),
  );
}

function isAfter(cut: { endMs: number; beganMs: number }, atMs: number, stage: Stage): boolean {
  if (atMs >= cut.beganMs) return true;
  return atMs > cut.endMs && !afterlife.has(stage);
}
