/**
 * Time as people read it. A carrier's "23 November" is a day where the parcel is: it is kept as
 * that day and never passed through UTC. Only an instant written in UTC is moved to a zone.
 */

/** `2026-11-23` */
export type Day = string;
/** What a clock on the wall there showed. `time` is `14:05`, or null where only the day is known. */
export type Wall = { day: Day; time: string | null };

const inUtc = /(?:Z|[+-]00:?00)$/i;

/** The wall clock of a moment: as it was written, or in `zone` when it was written in UTC. */
export function wallOf(at: string, zone: string): Wall {
  if (at.length <= 10) return { day: at.slice(0, 10), time: null };
  if (!inUtc.test(at)) return { day: at.slice(0, 10), time: at.slice(11, 16) };
  return wallIn(Date.parse(at), zone);
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** The wall clock in an IANA zone; UTC where the zone is not known to this machine. */
export function wallIn(ms: number, zone: string): Wall {
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
  clocks.set(zone, clock);
  return clock;
}

/** Whole days from `a` to `b`; negative when `b` is earlier. */
export function daysBetween(a: Day, b: Day): number {
  return Math.round((Date.parse(b) - Date.parse(a)) / 86_400_000);
}
