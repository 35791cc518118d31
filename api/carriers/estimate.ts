import { hasOffset, instantOf } from '#contract/instant';
import { plainText } from '../lib/plain-text.ts';

const midnight = /T00:00(?::00(?:\.0+)?)?(?:Z|[+-]|$)/i;

/**
 * A delivery estimate as a window of days or of instants; one end stands for both. Where a zone is
 * missing, or the time is only the midnight that stands for a day, the day is all that is known.
 * Null where it is no date, or ends before it begins.
 */
export function windowOf(from: unknown, to: unknown = from): { from: string; to: string } | null {
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

const isDay = (end: string) => midnight.test(end.replace(' ', 'T'));
