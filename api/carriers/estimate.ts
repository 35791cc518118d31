import { hasOffset, instantOf } from '#contract/instant';
import { plainText } from '../lib/plain-text.ts';
import type { TrackingUpdate } from './adapter.ts';

type Window = { from: string; to: string };

const midnight = /T00:00(?::00(?:\.0+)?)?(?:Z|[+-]|$)/i;

/**
 * A delivery estimate as a window of days or of instants; one end stands for both. Where a zone is
 * missing, or the time is only the midnight that stands for a day, the day is all that is known.
 * Null where it is no date, or ends before it begins.
 */
export function windowOf(from: unknown, to: unknown = from): Window | null {
  const [first, last] = [from ?? to, to ?? from].map((end) => plainText(end, 40) ?? '');
  if (first === undefined || last === undefined) return null;
  const ends = [instantOf(first), instantOf(last)] as const;
  if (ends[0] === null || ends[1] === null) return null;
  const days = [first, last].some((end) => !hasOffset(end)) || [first, last].every(isDay);
  const window = days
    ? { from: first.slice(0, 10), to: last.slice(0, 10) }
    : { from: first, to: last };
  return (days ? window.from <= window.to : ends[0] <= ends[1]) ? window : null;
}

/** Without any time in the payload nobody can say which promise is the later one: it is no use. */
export function addPromise(
  { promises }: Pick<TrackingUpdate, 'promises'>,
  source: 'shop' | 'carrier',
  madeMs: number | null,
  window: Window | null,
): void {
  if (window && madeMs !== null) promises.push({ source, madeMs, ...window });
}

const isDay = (end: string) => midnight.test(end.replace(' ', 'T'));
