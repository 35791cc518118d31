import { wallIn, type Day } from './moment.ts';

/** When a day begins in an IANA zone, ms; where the clock leaps over midnight, the moment after. */
export function midnightMs(day: Day, zone: string): number {
  const wanted = Date.parse(`${day}T00:00:00Z`);
  const offsetAt = (ms: number) => {
    const wall = wallIn(ms, zone);
    return Date.parse(`${wall.day}T${wall.time}:00Z`) - ms;
  };
  // The offset at the guess may be that of the other side of a change of clocks.
  const guess = wanted - offsetAt(wanted);
  return wanted - offsetAt(guess);
}

/** `2026-12-01` after `2026-11-30`. */
export const dayAfter = (day: Day): Day =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
