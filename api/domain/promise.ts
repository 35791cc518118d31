import { instantOf } from '#contract/instant';
import { dayBefore, wallIn, wallOf, type Day, type Wall } from './moment.ts';
import { nextDelivery, type Delivers } from './norms-usual.ts';

export type DeliveryWindow = { from: string; to: string };
export type PromiseMade = DeliveryWindow & {
  id: string;
  source: 'shop' | 'carrier';
  madeMs: number;
};

export type PromiseState = {
  /** What was said first. Frozen: later ones stand beside it. */
  first: PromiseMade;
  now: PromiseMade;
  /** The last day of each, where the parcel is. */
  firstDay: Day;
  nowDay: Day;
  firstFrom: Wall;
  firstTo: Wall;
  nowFrom: Wall;
  nowTo: Wall;
  /** The day that is promised, where nobody comes on it and `now` is the next one on which somebody does. */
  skipped: Day | null;
};

/** First and present promise out of all that were made, in whatever order they were heard. */
export function promiseOf(made: readonly PromiseMade[], zone: string): PromiseState | null {
  const inOrder = [...made].sort((a, b) => a.madeMs - b.madeMs || (a.id < b.id ? -1 : 1));
  const earliest = inOrder[0];
  const latest = inOrder.at(-1);
  if (!earliest || !latest) return null;
  const first = inDays(earliest, zone);
  const now = latest === earliest ? first : inDays(latest, zone);
  const firstTo = endOf(first, zone);
  const nowTo = endOf(now, zone);
  return {
    first,
    now,
    firstDay: firstTo.day,
    nowDay: nowTo.day,
    firstFrom: wallOf(first.from, zone),
    firstTo,
    nowFrom: wallOf(now.from, zone),
    nowTo,
    skipped: null,
  };
}

/**
 * Moves what the shop promised for a day on which the carrier does not come to the next one on which
 * it does. A carrier knows its own rounds, and so does whoever names the hour. Of several days one
 * may be left.
 */
export function onRoundsOf(promise: PromiseState, delivers: Delivers, today: Day): PromiseState {
  const { now, nowFrom, nowTo, nowDay } = promise;
  if (now.source === 'carrier' || nowTo.time !== null || delivers(nowDay)) return promise;
  const begins = nowFrom.day > today ? nowFrom.day : today;
  const day = nextDelivery(begins < nowDay ? begins : nowDay, delivers);
  if (day <= nowDay) return promise;
  const wall = { day, time: null };
  return {
    ...promise,
    now: { ...now, from: day, to: day },
    nowDay: day,
    nowFrom: wall,
    nowTo: wall,
    skipped: nowDay,
  };
}

/** True when the promised time is over. A promised day is over when it is, where the parcel is. */
export function isOver(promise: DeliveryWindow, nowMs: number, today: Day): boolean {
  if (promise.to.length === 10) return promise.to < today;
  const end = instantOf(promise.to);
  return end !== null && end < nowMs;
}

const dayBegins = /T00:00(?::00(?:\.0+)?)?(?:Z|[+-]\d\d:?\d\d)$/i;
const dayEnds = /T(?:00:00(?::00(?:\.0+)?)?|23:59(?::\d\d(?:\.\d+)?)?)(?:Z|[+-]\d\d:?\d\d)$/i;

/**
 * Whole days as days. Many sources can only write instants: they give a day as its midnight, as its
 * first and last hour, or as midnights at the door moved to UTC.
 */
function inDays(promise: PromiseMade, zone: string): PromiseMade {
  if (promise.from.length === 10) return promise;
  const from = wallOf(promise.from, zone);
  const to = wallOf(promise.to, zone);
  const isWritten = dayBegins.test(promise.from) && dayEnds.test(promise.to);
  const isWhole =
    isWritten ||
    ((from.time === '00:00' || beginsDay(promise.from, zone)) &&
      (to.time === '23:59' || to.time === '00:00' || beginsDay(promise.to, zone)));
  if (!isWhole) return promise;
  const first = isWritten ? promise.from.slice(0, 10) : from.day;
  const last = isWritten ? promise.to.slice(0, 10) : to.day;
  // Midnight at the door is the end of the day before, however it is written.
  const ends = last > first && beginsDay(promise.to, zone) ? dayBefore(last) : last;
  return { ...promise, from: first, to: ends };
}

/** The first minute of a day there; it is not `00:00` where the clock leaves that out. */
function beginsDay(at: string, zone: string): boolean {
  const ms = instantOf(at);
  return ms !== null && wallIn(ms - 60_000, zone).day < wallIn(ms, zone).day;
}

/** What a clock at the door shows then. A window that ends at midnight ends on the day before. */
function endOf({ from, to }: DeliveryWindow, zone: string): Wall {
  const end = wallOf(to, zone);
  if (end.time !== '00:00' || end.day <= wallOf(from, zone).day) return end;
  return { day: dayBefore(end.day), time: end.time };
}
