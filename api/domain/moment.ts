import { instantOf } from '#contract/instant';

/**
 * Time as people read it. A carrier's "23 November" is a day where the parcel is: it is kept as
 * that day and never passed through UTC. Only an instant written in UTC is moved to a zone.
 */

/** `2026-11-23` */
export type Day = string;
/** What a clock on the wall there showed. `time` is `14:05`, or null where only the day is known. */
export type Wall = { day: Day; time: string | null };

const inUtc = /(?:Z|[+-]00(?::?00)?)$/i;

/** The wall clock of a moment: as it was written, or in `zone` when it was written in UTC. */
export function wallOf(at: string, zone: string): Wall {
  if (at.length <= 10) return { day: at.slice(0, 10), time: null };
  const ms = inUtc.test(at) ? instantOf(at) : null;
  return ms === null ? { day: at.slice(0, 10), time: at.slice(11, 16) } : wallIn(ms, zone);
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/**
 * Since then, offsets of zones are whole minutes, and change on a quarter of an hour: where they did
 * at one minute past, as in Newfoundland until 2011, a clock is an hour off for a quarter of it.
 */
const evenSinceMs = Date.UTC(1972, 6);
const lastMs = Date.UTC(9999, 11, 31);
const quarterMs = 15 * 60_000;
const offsets = new Map<string, number>();

/** The wall clock in an IANA zone; UTC where the zone is not known to this machine. */
export function wallIn(ms: number, zone: string): Wall {
  if (ms < evenSinceMs || ms > lastMs) return askedWall(ms, zone);
  const quarter = Math.floor(ms / quarterMs);
  const key = `${quarter} ${zone}`;
  let offset = offsets.get(key);
  if (offset === undefined) {
    const began = quarter * quarterMs;
    const { day, time } = askedWall(began, zone);
    offset = Date.parse(`${day}T${time}Z`) - began;
    // To ask takes far longer than to add, and views ask about the same hours again and again.
    if (offsets.size >= 20_000) offsets.clear();
    offsets.set(key, offset);
  }
  const wall = new Date(ms + offset).toISOString();
  return { day: wall.slice(0, 10), time: wall.slice(11, 16) };
}

function askedWall(ms: number, zone: string): Wall {
  const parts: Record<string, string> = {};
  for (const { type, value } of clockOf(zone).formatToParts(ms)) parts[type] = value;
  return {
    day: `${parts['year']}-${parts['month']}-${parts['day']}`,
    time: `${parts['hour']}:${parts['minute']}`,
  };
}

// Making a formatter costs a hundred times what using it does; there are as many as zones in use.
function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known) return known;
  const options = {
    calendar: 'iso8601',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  } as const;
  let clock: Intl.DateTimeFormat;
  try {
    clock = new Intl.DateTimeFormat('en-CA', { ...options, timeZone: zone });
  } catch {
    clock = new Intl.DateTimeFormat('en-CA', { ...options, timeZone: 'UTC' });
  }
  // Names come from outside: there may be any number of them.
  if (clocks.size >= 1_000) clocks.clear();
  clocks.set(zone, clock);
  return clock;
}

/** When the next day begins in the zone, ms: also where that is an hour earlier or later than usual. */
export function nextDayMs(nowMs: number, zone: string): number {
  const now = wallIn(nowMs, zone);
  const end = nowMs - (nowMs % minuteMs) + (dayMs - sinceMidnight(now));
  const there = wallIn(end, zone);
  if (there.day === now.day) return end + (dayMs - sinceMidnight(there));
  // Where midnight is skipped the day begins with the first time that a clock shows.
  const earlier = end - sinceMidnight(there);
  return wallIn(earlier, zone).day === now.day ? end : earlier;
}

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

const sinceMidnight = ({ time }: Wall): number =>
  (Number(time?.slice(0, 2)) * 60 + Number(time?.slice(3, 5))) * minuteMs;

/** Whole days from `a` to `b`; negative when `b` is earlier. */
export function daysBetween(a: Day, b: Day): number {
  return Math.round((Date.parse(b) - Date.parse(a)) / dayMs);
}

export const dayBefore = (day: Day): Day =>
  new Date(Date.parse(day) - dayMs).toISOString().slice(0, 10);
