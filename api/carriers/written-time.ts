/** Times as sources write them, in ISO 8601. What could be read in two ways is not read at all. */

const months =
  'january february march april may june july august september october november december'.split(
    ' ',
  );

const offset = String.raw`(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?`;
const time = String.raw`(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s*([ap]\.?m\.?)?\s*${offset}`;
// Letters such as CET or EST name a clock that is not the same everywhere: the time stays local.
const shape = (date: string) =>
  new RegExp(`^${date}(?:[,T\\s]\\s*${time}(?:\\s*[a-z]{3,4})?)?$`, 'i');

const iso =
  /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?\s?(?:Z|[+-]\d{2}(?::?\d{2})?)?)?$/i;
const dayWithOffset = /^(\d{4}-\d{2}-\d{2})(?:Z|[+-]\d{2}:\d{2})$/i;
const compact = new RegExp(
  `^(\\d{4})(\\d{2})(\\d{2})(?:[T\\s]?(\\d{2})(\\d{2})(\\d{2})?\\s?()${offset})?$`,
  'i',
);
const yearFirst = shape(String.raw`(\d{4})([-/.])(\d{1,2})\2(\d{1,2})`);
const yearLast = shape(String.raw`(\d{1,2})([-/.])(\d{1,2})\2(\d{4})`);
const weekday = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+/i;
const dayMonth = shape(String.raw`(\d{1,2})(?:st|nd|rd|th)?[\s-]+([a-z]{3,9})\.?,?[\s-]+(\d{4})`);
const monthDay = shape(String.raw`([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})`);

/** ISO 8601 without a fault in its shape; whether there is such a day is not its matter. */
export function isoOf(value: unknown): string | null {
  if (typeof value === 'number') return ofEpoch(value);
  if (typeof value !== 'string' || value.length > 64) return null;
  const text = value.trim();
  if (iso.test(text)) return text;
  if (/^\d{10}$|^\d{13}$/.test(text)) return ofEpoch(Number(text));
  const alone = dayWithOffset.exec(text)?.[1];
  if (alone !== undefined) return alone;
  const close = compact.exec(text);
  if (close) return written(close[1], close[2], close[3], close.slice(4));
  const first = yearFirst.exec(text);
  if (first) return written(first[1], first[3], first[4], first.slice(5));
  const last = yearLast.exec(text);
  if (last) return dayAndMonth(last);
  const words = text.replace(weekday, '');
  const day = dayMonth.exec(words);
  if (day) return written(day[3], monthOf(day[2]), day[1], day.slice(4));
  const month = monthDay.exec(words);
  if (month) return written(month[3], monthOf(month[1]), month[2], month.slice(4));
  return null;
}

/** `23/11/2026` and `11/23/2026` say which is the month; `05/04/2026` does not. */
function dayAndMonth([, a, , b, year, ...time]: RegExpExecArray): string | null {
  if (a === b || Number(a) > 12) return written(year, b, a, time);
  return Number(b) > 12 ? written(year, a, b, time) : null;
}

type Part = string | undefined;

function written(year: Part, month: Part, day: Part, time: Part[]): string | null {
  const [hour, minute, second = '00', half, zone = ''] = time;
  if (month === undefined) return null;
  const date = `${year}-${two(month)}-${two(day)}`;
  if (hour === undefined) return date;
  const hours = half ? ofTwelve(Number(hour), half) : Number(hour);
  if (hours === null) return null;
  const offset = /^(?:UTC|GMT|Z)$/i.test(zone) ? 'Z' : zone;
  return `${date}T${two(String(hours))}:${minute}:${second}${offset}`;
}

/** 12 am is midnight, 12 pm noon; with a 0 or a 14 the letters make no sense. */
function ofTwelve(hour: number, half: string): number | null {
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (/^p/i.test(half) ? 12 : 0);
}

function monthOf(name = ''): Part {
  const month = months.findIndex((each) => each.startsWith(name.toLowerCase())) + 1;
  return month > 0 ? String(month) : undefined;
}

/** Seconds or milliseconds since 1970. */
function ofEpoch(value: number): string | null {
  const ms = Math.abs(value) < 1e11 ? value * 1000 : value;
  // Anything before 2000 or after 2100 is some other number.
  if (!(ms >= 946_684_800_000 && ms < 4_102_444_800_000)) return null;
  return new Date(ms).toISOString();
}

const two = (part: Part): string => (part ?? '').padStart(2, '0');
