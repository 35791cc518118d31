/**
 * Clocks of 2026 by hand: minutes ahead of UTC, and when that changes. Kept apart from every
 * library, so that a test can tell whether one is wrong.
 */
export type Clock = {
  zone: string;
  /** Minutes ahead of UTC on 1 January. */
  offset: number;
  /** UTC instants, and the offset from then on. */
  changes: [at: string, offset: number][];
  /** As an address has it. */
  country: string;
  region?: string;
};

const northAmerica = (winter: number): Clock['changes'] => [
  [utc('2026-03-08T02:00', winter), winter + 60],
  [utc('2026-11-01T02:00', winter + 60), winter],
];
const europe = (winter: number): Clock['changes'] => [
  ['2026-03-29T01:00Z', winter + 60],
  ['2026-10-25T01:00Z', winter],
];

export const clocks: Clock[] = [
  { zone: 'Pacific/Pago_Pago', offset: -660, changes: [], country: 'AS' },
  { zone: 'Pacific/Honolulu', offset: -600, changes: [], country: 'US', region: 'HI' },
  {
    zone: 'America/Anchorage',
    offset: -540,
    changes: northAmerica(-540),
    country: 'US',
    region: 'AK',
  },
  {
    zone: 'America/Los_Angeles',
    offset: -480,
    changes: northAmerica(-480),
    country: 'US',
    region: 'CA',
  },
  {
    zone: 'America/New_York',
    offset: -300,
    changes: northAmerica(-300),
    country: 'US',
    region: 'NY',
  },
  {
    zone: 'America/St_Johns',
    offset: -210,
    changes: northAmerica(-210),
    country: 'CA',
    region: 'NL',
  },
  { zone: 'Atlantic/Azores', offset: -60, changes: europe(-60), country: 'PT', region: 'Azores' },
  { zone: 'Europe/London', offset: 0, changes: europe(0), country: 'GB' },
  { zone: 'Europe/Berlin', offset: 60, changes: europe(60), country: 'DE' },
  { zone: 'Asia/Kolkata', offset: 330, changes: [], country: 'IN' },
  { zone: 'Asia/Kathmandu', offset: 345, changes: [], country: 'NP' },
  {
    zone: 'Australia/Adelaide',
    offset: 630,
    changes: [
      ['2026-04-04T16:30Z', 570],
      ['2026-10-03T16:30Z', 630],
    ],
    country: 'AU',
    region: 'SA',
  },
  {
    zone: 'Pacific/Auckland',
    offset: 780,
    changes: [
      ['2026-04-04T14:00Z', 720],
      ['2026-09-26T14:00Z', 780],
    ],
    country: 'NZ',
  },
  { zone: 'Pacific/Kiritimati', offset: 840, changes: [], country: 'KI', region: 'Line Islands' },
];

function utc(shown: string, offset: number): string {
  return new Date(Date.parse(`${shown}Z`) - offset * 60_000).toISOString();
}

export function offsetAt({ offset, changes }: Clock, ms: number): number {
  return changes.findLast(([at]) => Date.parse(at) <= ms)?.[1] ?? offset;
}

/** `2026-03-29T02:30`, as the clock shows it at that instant. */
export const shownAt = (clock: Clock, ms: number): string =>
  new Date(ms + offsetAt(clock, ms) * 60_000).toISOString().slice(0, 16);

/** All instants at which the clock shows it: two in the hour that comes twice, none in a gap. */
export function instantsOf(clock: Clock, shown: string): number[] {
  const offsets = new Set([clock.offset, ...clock.changes.map(([, offset]) => offset)]);
  return [...offsets]
    .map((offset) => Date.parse(`${shown}Z`) - offset * 60_000)
    .filter((ms) => shownAt(clock, ms) === shown.slice(0, 16))
    .sort((a, b) => a - b);
}

/** As ISO 8601 with the offset of that moment: `2026-03-29T03:30:00+02:00`. */
export function withOffset(clock: Clock, ms: number): string {
  const offset = offsetAt(clock, ms);
  const [hours, minutes] = [Math.trunc(Math.abs(offset) / 60), Math.abs(offset) % 60];
  const two = (part: number) => String(part).padStart(2, '0');
  return `${shownAt(clock, ms)}:00${offset < 0 ? '-' : '+'}${two(hours)}:${two(minutes)}`;
}
