import { flags as flagOrder, stages, type Flag, type Stage } from '#contract/vocabulary';

export type Checkpoint = {
  id: string;
  /** As written; without an offset when `zoneKnown` is false. */
  at: string;
  atMs: number;
  zoneKnown: boolean;
  stage: Stage;
  flags: readonly Flag[];
  reason: string | null;
  text: string | null;
  city: string | null;
  region: string | null;
  country: string | null;
};

export type ShipmentState = {
  stage: Stage;
  flags: Flag[];
  actionRequired: boolean;
  reason: string | null;
  /** The scan that made the stage what it is. */
  current: Checkpoint | null;
  latest: Checkpoint | null;
  /** When each stage was first reached. */
  milestones: Map<Stage, Checkpoint>;
  /** In the order in which they happened. */
  history: Checkpoint[];
};

const rank = new Map<Stage, number>(stages.map((stage, i) => [stage, i]));
const rankOf = (stage: Stage) => rank.get(stage) ?? 0;

/** Only an explicit return overrules these; other scans that follow are echoes. */
const sticky = new Set<Stage>(['delivered', 'returned', 'destroyed']);
const reversals = new Set<Stage>(['returning', 'returned']);
/** Paperwork: says nothing about a parcel that has already moved. */
const paperwork = new Set<Stage>(['pending', 'label_created', 'expired']);
/** These hold until a later scan shows that things go on. */
const passing = new Set<Flag>([
  'delayed',
  'address_issue',
  'customs_hold',
  'payment_due',
  'documents_missing',
]);
const demanding = new Set<Flag>(['address_issue', 'payment_due', 'documents_missing']);

const inOrder = (a: Checkpoint, b: Checkpoint) =>
  a.atMs - b.atMs || rankOf(a.stage) - rankOf(b.stage) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/**
 * The state of a parcel from the set of its scans: the order in which they arrived, and how often,
 * does not matter. Scans of one instant count by rank.
 */
export function fold(checkpoints: readonly Checkpoint[]): ShipmentState {
  const byId = new Map(checkpoints.map((checkpoint) => [checkpoint.id, checkpoint]));
  const history = [...byId.values()].sort(inOrder);
  const milestones = new Map<Stage, Checkpoint>();
  const raised = new Set<Flag>();
  let current: Checkpoint | null = null;
  let reason: string | null = null;

  for (const checkpoint of history) {
    if (!milestones.has(checkpoint.stage)) milestones.set(checkpoint.stage, checkpoint);
    if (current && !overrules(checkpoint.stage, current.stage)) continue;
    for (const flag of passing) raised.delete(flag);
    for (const flag of checkpoint.flags) raised.add(flag);
    reason = checkpoint.reason;
    current = checkpoint;
  }

  const stage = current?.stage ?? 'pending';
  return {
    stage,
    flags: flagOrder.filter((flag) => raised.has(flag)),
    actionRequired:
      stage === 'ready_for_pickup' ||
      (!sticky.has(stage) && [...raised].some((flag) => demanding.has(flag))),
    reason,
    current,
    latest: history.at(-1) ?? null,
    milestones,
    history,
  };
}

function overrules(next: Stage, now: Stage): boolean {
  if (sticky.has(now)) return now === next || reversals.has(next);
  if (paperwork.has(next)) return paperwork.has(now) || next === 'expired';
  return true;
}
