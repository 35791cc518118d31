/**
 * Time as people read it. A carrier's "23 November" is a day where the parcel is: it is kept as
 * that day and never passed through UTC. Only an instant written in UTC is moved to a zone.
 */

/** `2026-11-23` */
export type Day = string;
/** What a clock on the wall there showed. `time` is `14:05`, or null where only the day is known. */
export type Wall = { day: Day; time: string | null };

const withOffset = /(?:Z|[+-]\d{2}:?\d{2})$/i;
const inUtc = /(?:Z|[+-]00:?00)$/i;
const isoShape =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s?(Z|[+-]\d{2}:?\d{2})?)?$/i;

export const hasOffset = (at: string): boolean => at.length > 10 && withOffset.test(at);

/**
 * Milliseconds since 1970; a time without offset is read as UTC, a day as its midnight.
 * Null where it is not ISO 8601 or no day of the calendar (30 February).
 */
export function instantOf(at: string): number | null {
  const parts = isoShape.exec(at);
  if (!parts) return null;
  const [, year, month, day, hour = '00', minute = '00', second = '00', zone = 'Z'] = parts;
  const offset = zone.toUpperCase() === 'Z' ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(-2)}`;
  const date = `${year}-${month}-${day}`;
  const ms = Date.parse(`${date}T${hour}:${minute}:${second}${offset}`);
  if (Number.isNaN(ms)) return null;
  return new Date(`${date}T00:00:00Z`).toISOString().startsWith(date) ? ms : null;
}

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
