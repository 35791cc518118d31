import { instantOf } from '#contract/instant';

const tokens: Record<string, string> = {
  YYYY: '(?<year>\\d{4})',
  YY: '(?<short>\\d{2})',
  MM: '(?<month>\\d{1,2})',
  DD: '(?<day>\\d{1,2})',
  HH: '(?<hour>\\d{1,2})',
  hh: '(?<hour>\\d{1,2})',
  mm: '(?<minute>\\d{2})',
  ss: '(?<second>\\d{2})',
  A: '(?<half>[AaPp])\\.?[Mm]\\.?',
};
const iso = 'YYYY-MM-DD';
const patterns = new Map<string, RegExp>();

/** `DD.MM.YYYY HH:mm` as an expression; a time behind a day may be missing. */
function patternOf(format: string): RegExp {
  const known = patterns.get(format);
  if (known) return known;
  const source = format.replace(/YYYY|YY|MM|DD|HH|hh|mm|ss|A|[^A-Za-z]/g, (part) =>
    part === ' ' ? '\\s+' : (tokens[part] ?? part.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')),
  );
  const made = new RegExp(`^${source}$`, 'u');
  patterns.set(format, made);
  return made;
}

/**
 * A day, `2026-11-23`, or a moment with its offset. What names no offset is read as the wall clock
 * of `zone`. Null where it is written in another way, or is no day of the calendar.
 */
export function readTime(
  text: string,
  kind: 'day' | 'time',
  format: string | undefined,
  zone: string,
): string | null {
  if (format === undefined && kind === 'time' && instantOf(text) !== null) {
    if (/(?:Z|[+-]\d{2}:?\d{2})$/i.test(text) && text.length > 10) return withColon(text);
    return inZone(text.slice(0, 10), text.slice(11) || '00:00:00', zone);
  }
  const parts = partsOf(text, format ?? iso);
  if (!parts) return null;
  const { day, time } = parts;
  if (instantOf(`${day}T${time}Z`) === null) return null;
  return kind === 'day' ? day : inZone(day, time, zone);
}

function partsOf(text: string, format: string) {
  // A column of moments may hold days only, and the other way round.
  const found = [format, format.split(' ')[0] ?? format].flatMap((each) => {
    const match = patternOf(each).exec(text.trim());
    return match?.groups ? [match.groups] : [];
  })[0];
  if (!found) return null;
  const two = (part: string | undefined) => (part ?? '0').padStart(2, '0');
  const year = found['year'] ?? `20${found['short']}`;
  const half = found['half']?.toLowerCase();
  const hour = Number(found['hour'] ?? 0);
  const hours = half ? (hour % 12) + (half === 'p' ? 12 : 0) : hour;
  return {
    day: `${year}-${two(found['month'])}-${two(found['day'])}`,
    time: `${two(String(hours))}:${two(found['minute'])}:${two(found['second'])}`,
  };
}

const withColon = (text: string) =>
  text
    .replace(' ', 'T')
    .replace(/([+-]\d{2})(\d{2})$/, '$1:$2')
    .replace(/z$/, 'Z');

/** Of the two hours that a clock shows twice it is the first; of one that it leaves out, the next. */
function inZone(day: string, time: string, zone: string): string | null {
  const full = /^\d{2}:\d{2}$/.test(time) ? `${time}:00` : time;
  const wallMs = instantOf(`${day}T${full}Z`);
  if (wallMs === null) return null;
  const before = offsetOf(wallMs - 86_400_000, zone);
  const guess = [before, offsetOf(wallMs - before * 60_000, zone)].find(
    (minutes) => offsetOf(wallMs - minutes * 60_000, zone) === minutes,
  );
  const minutes = guess ?? before;
  const wall = new Date(wallMs).toISOString().slice(0, 19);
  return `${wall}${minutes === 0 ? 'Z' : `${minutes < 0 ? '-' : '+'}${clock(Math.abs(minutes))}`}`;
}

const clock = (minutes: number) =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Minutes that the zone is ahead of UTC at a moment. */
function offsetOf(ms: number, zone: string): number {
  const formatter =
    formatters.get(zone) ??
    new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
  formatters.set(zone, formatter);
  const name = formatter.formatToParts(ms).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, hours = '0', rest = '0'] = /([+-])(\d{2}):?(\d{2})?/.exec(name) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(rest));
}
