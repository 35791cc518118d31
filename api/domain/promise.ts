import { instantOf } from '#contract/instant';
import { wallOf, type Day, type Wall } from './moment.ts';

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
  nowFrom: Wall;
  nowTo: Wall;
};

/** First and present promise out of all that were made, in whatever order they were heard. */
export function promiseOf(made: readonly PromiseMade[], zone: string): PromiseState | null {
  const inOrder = [...made].sort((a, b) => a.madeMs - b.madeMs || (a.id < b.id ? -1 : 1));
  const first = inOrder[0];
  const now = inOrder.at(-1);
  if (!first || !now) return null;
  return {
    first,
    now,
    firstDay: wallOf(first.to, zone).day,
    nowDay: wallOf(now.to, zone).day,
    nowFrom: wallOf(now.from, zone),
    nowTo: wallOf(now.to, zone),
  };
}

/** True when the promised time is over. A promised day is over when it is, where the parcel is. */
export function isOver(promise: DeliveryWindow, nowMs: number, today: Day): boolean {
  if (promise.to.length === 10) return promise.to < today;
  const end = instantOf(promise.to);
  return end !== null && end < nowMs;
}
