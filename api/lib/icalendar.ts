import { utf8 } from './bytes.ts';

/** A calendar file: RFC 5545, with what calendars of RFC 7986 show besides. */
export type CalendarEvent = {
  uid: string;
  /** Grows whenever it changes: an older file that is opened later changes nothing. */
  sequence: number;
  /** Two days, the last one included (`2026-11-23`), or two moments in ms. */
  when: { from: string; to: string } | { fromMs: number; toMs: number };
  cancelled: boolean;
  summary: string;
  description: string;
  /** `Kiosk Lindner, Hauptstraße 3` */
  location: string | null;
  url: string;
};

export function calendarFile(events: readonly CalendarEvent[], name: string, nowMs: number) {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Porchlight//Delivery//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap((event) => linesOf(event, nowMs)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function linesOf(event: CalendarEvent, nowMs: number): string[] {
  const { uid, sequence, cancelled, summary, description, location, url } = event;
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${utc(nowMs)}`,
    `SEQUENCE:${sequence}`,
    ...times(event.when),
    `STATUS:${cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description)}`,
    ...(location === null ? [] : [`LOCATION:${escaped(location)}`]),
    `URL:${url}`,
    'CLASS:PRIVATE',
    // Nobody is busy because something comes.
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** The end of days is the day after the last; moments are told in UTC, so that no zone is needed. */
function times(when: CalendarEvent['when']): string[] {
  if ('fromMs' in when) {
    const end = when.toMs > when.fromMs ? [`DTEND:${utc(when.toMs)}`] : [];
    return [`DTSTART:${utc(when.fromMs)}`, ...end];
  }
  const last = when.to < when.from ? when.from : when.to;
  const next = new Date(Date.parse(last) + 86_400_000).toISOString();
  // There is no day after the year 9999 that a calendar could write.
  const after = next.startsWith('+') ? last : next;
  return [`DTSTART;VALUE=DATE:${compact(when.from)}`, `DTEND;VALUE=DATE:${compact(after)}`];
}

const compact = (day: string) => day.slice(0, 10).replaceAll('-', '');

/** `20261123T130000Z` */
const utc = (ms: number) => new Date(ms).toISOString().replace(/[-:]|\.\d+/g, '');

// oxlint-disable-next-line no-control-regex
const controls = /[\u0000-\u0009\u000b-\u001f\u007f]/g;

/** Text as a value: four characters are written in another way, controls are not written at all. */
const escaped = (text: string) =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(controls, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');

const longestLine = 75;

/** Lines of at most 75 bytes, never cut inside a character; the next one begins with a space. */
function folded(line: string): string {
  let bytes = 0;
  let text = '';
  for (const character of line) {
    const length = utf8(character).length;
    if (bytes + length > longestLine) {
      text += '\r\n ';
      bytes = 1;
    }
    text += character;
    bytes += length;
  }
  return text;
}
