import type { Stage } from '#contract/vocabulary';
import type { Checkpoint } from './fold.ts';

export type Standing = {
  /** The scans that count, each once. */
  scans: Checkpoint[];
  /** Id of a scan → the stages that it takes back. Null where nothing was corrected. */
  undone: ReadonlyMap<string, readonly Stage[]> | null;
};

/**
 * Leaves out every scan that another one names as wrong. It is only a matter of which scans there
 * are: a correction that comes before what it corrects does the same, and in a row of corrections
 * only the last scan counts.
 */
export function standing(checkpoints: readonly Checkpoint[]): Standing {
  const byId = new Map<string, Checkpoint>();
  let corrected = false;
  for (const checkpoint of checkpoints) {
    byId.set(checkpoint.id, checkpoint);
    corrected ||= checkpoint.corrects !== null;
  }
  const all = [...byId.values()];
  if (!corrected) return { scans: all, undone: null };

  const wrong = new Set<string>();
  for (const { id, corrects } of all) if (corrects !== null && corrects !== id) wrong.add(corrects);
  const scans = all.filter(({ id }) => !wrong.has(id));
  const undone = new Map<string, Stage[]>();
  for (const scan of scans) {
    if (scan.corrects === null) continue;
    undone.set(
      scan.id,
      takenBack(scan, byId).map(({ stage }) => stage),
    );
  }
  return { scans, undone };
}

/** What a scan corrects, what that had corrected, and so on. */
function takenBack(scan: Checkpoint, byId: ReadonlyMap<string, Checkpoint>): Checkpoint[] {
  const chain: Checkpoint[] = [];
  for (let id = scan.corrects; id !== null;) {
    const target = byId.get(id);
    if (!target || target === scan || chain.includes(target)) break;
    chain.push(target);
    id = target.corrects;
  }
  return chain;
}
