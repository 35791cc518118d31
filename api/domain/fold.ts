import type { PickupPoint } from '#contract/checkpoint';
import { flags as flagOrder, type Flag, type Party, type Stage } from '#contract/vocabulary';
import { standing } from './corrections.ts';
import {
  goesBack,
  holds,
  isPaperwork,
  meaningOnTheWayBack,
  overrules,
  rankOf,
  turnsAround,
} from './course.ts';
import { proofOf, type Proof } from './proof.ts';
import { responsibleFor } from './responsible.ts';

export type Checkpoint = {
  id: string;
  /** As written; without an offset when `zoneKnown` is false. */
  at: string;
  atMs: number;
  zoneKnown: boolean;
  stage: Stage;
  flags: readonly Flag[];
  reason: string | null;
  /** Nothing goes on unless somebody acts. */
  action: boolean;
  /** The source's own status code. */
  code: string | null;
  text: string | null;
  /** Who made the scan, as the source spells it. */
  carrier: string | null;
  /** The number by which it was told, in capitals and digits, where it was. */
  trackingKey?: string | null;
  city: string | null;
  region: string | null;
  country: string | null;
  pickup: PickupPoint | null;
  proofUrl: string | null;
  /** Id of the scan that this one takes back. */
  corrects: string | null;
};

export type ShipmentState = {
  stage: Stage;
  flags: Flag[];
  actionRequired: boolean;
  reason: string | null;
  /** Whose turn it is, or whose doing; null while nothing is wrong. */
  responsible: Party | null;
  /** The scan that made the stage what it is. */
  current: Checkpoint | null;
  latest: Checkpoint | null;
  /** When each stage was first reached. */
  milestones: Map<Stage, Checkpoint>;
  /** In the order in which they happened, without those that were taken back. */
  history: Checkpoint[];
  /** Who had it, in order, as the scans spell them. */
  carriers: string[];
  /** Where it waits to be collected; null when it does not, or nobody said where. */
  pickup: PickupPoint | null;
  proof: Proof | null;
};

/** These hold until a later scan shows that things go on. */
const passing = new Set<Flag>([
  'delayed',
  'address_issue',
  'customs_hold',
  'payment_due',
  'documents_missing',
  'held',
  'rescheduled',
  'resolved',
]);
const demanding = new Set<Flag>(['address_issue', 'payment_due', 'documents_missing']);
/** Nothing more is asked of anybody, unless the scan itself says so. */
const over = new Set<Stage>(['returning', 'returned', 'cancelled', 'destroyed']);

type Course = {
  current: Checkpoint | null;
  /** The last scan that was more than paperwork. */
  moved: Checkpoint | null;
  /** The one from which on everything is the way back. */
  turnedBack: Checkpoint | null;
  raised: Set<Flag>;
  reason: string | null;
  pickup: PickupPoint | null;
};

const inOrder = (a: Checkpoint, b: Checkpoint) =>
  a.atMs - b.atMs || rankOf(a.stage) - rankOf(b.stage) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/**
 * The state of a parcel from the set of its scans: the order in which they arrived, and how often,
 * does not matter. Scans of one instant count by rank. A delivery stays, unless the parcel goes
 * back or the scan is taken back; from a return on, everything is the way back, until a scan says
 * that the problem is resolved (see `course.ts`).
 */
export function fold(checkpoints: readonly Checkpoint[]): ShipmentState {
  const { scans, undone } = standing(checkpoints);
  scans.sort(inOrder);
  const history: Checkpoint[] = [];
  const milestones = new Map<Stage, Checkpoint>();
  const course: Course = {
    current: null,
    moved: null,
    turnedBack: null,
    raised: new Set(),
    reason: null,
    pickup: null,
  };
  for (const scan of scans) {
    const takesBack = undone?.get(scan.id) ?? null;
    const around = course.turnedBack !== null && turnsAround(scan, course.current?.stage);
    if (around || takesBack?.some(goesBack)) course.turnedBack = null;
    const meant = course.turnedBack ? meaningOnTheWayBack(scan.stage) : scan.stage;
    const told = meant === 'returned' && scan.stage !== meant ? { ...scan, stage: meant } : scan;
    history.push(told);
    if (!milestones.has(told.stage)) milestones.set(told.stage, told);

    const now = course.current?.stage;
    const next = around || isReversal(takesBack, now) ? told : nextOf(told, meant, course);
    if (next) goOn(course, next, told, meant);
    // An echo can still tell more of what has happened, such as who signed.
    else if (meant === now) raise(course.raised, told, true);
  }
  return stateOf(course, history, milestones);
}

function stateOf(
  { current, raised, reason, pickup }: Course,
  history: Checkpoint[],
  milestones: Map<Stage, Checkpoint>,
): ShipmentState {
  const stage = current?.stage ?? 'pending';
  const flags = flagOrder.filter((flag) => raised.has(flag));
  const action = current !== null && current.action && stage !== 'delivered';
  return {
    stage,
    flags,
    actionRequired: action || asks(stage, flags),
    reason,
    responsible: responsibleFor({ stage, flags, reason, action }),
    current,
    latest: history.at(-1) ?? null,
    milestones,
    history,
    carriers: carriersOf(history),
    pickup: stage === 'ready_for_pickup' ? pickup : null,
    proof: current?.stage === 'delivered' ? proofOf(deliveries(history, current)) : null,
  };
}

/** The scan that makes the stage what it is from now on; null where this one is only an echo. */
function nextOf(
  told: Checkpoint,
  meant: Stage,
  { current, moved, turnedBack }: Course,
): Checkpoint | null {
  if (!current) return told;
  if (current.stage === 'expired' && moved && isPaperwork(meant)) {
    // A label of the next carrier is news again, but the parcel has not gone back to the shop.
    return meant === 'expired' ? null : moved;
  }
  if (!overrules(meant, current.stage, told.reason !== null)) return null;
  return turnedBack && meant === 'returning' ? turnedBack : told;
}

function goOn(course: Course, next: Checkpoint, told: Checkpoint, meant: Stage): void {
  const before = course.current?.stage;
  const leaves = before === 'ready_for_pickup' && meant !== before;
  course.pickup = told.pickup ?? (leaves ? null : course.pickup);
  const keeps = meant === 'returned' && before === 'returning';
  course.reason = next.reason ?? (keeps ? course.reason : null);
  for (const flag of course.raised) if (passing.has(flag)) course.raised.delete(flag);
  raise(course.raised, next, false);
  course.current = next;
  if (!isPaperwork(next.stage)) course.moved = next;
  if (goesBack(meant)) course.turnedBack ??= next;
}

/** The scan takes back what would otherwise hold, and of which another scan still speaks. */
function isReversal(takesBack: readonly Stage[] | null, now: Stage | undefined): boolean {
  if (takesBack === null || now === undefined || !holds(now)) return false;
  return takesBack.some((stage) => stage === now || (goesBack(stage) && goesBack(now)));
}

function raise(raised: Set<Flag>, { flags }: Checkpoint, isEcho: boolean): void {
  for (const flag of flags) if (!isEcho || !passing.has(flag)) raised.add(flag);
}

function asks(stage: Stage, flags: readonly Flag[]): boolean {
  if (stage === 'ready_for_pickup') return true;
  return stage !== 'delivered' && !over.has(stage) && flags.some((flag) => demanding.has(flag));
}

const deliveries = (history: readonly Checkpoint[], first: Checkpoint): Checkpoint[] =>
  history.slice(history.indexOf(first)).filter(({ stage }) => stage === 'delivered');

function carriersOf(history: readonly Checkpoint[]): string[] {
  const names = new Map<string, string>();
  let last: string | null = null;
  for (const { carrier } of history) {
    if (carrier === null || carrier === last) continue;
    last = carrier;
    const key = carrier.toLowerCase();
    if (!names.has(key)) names.set(key, carrier);
  }
  return [...names.values()];
}
