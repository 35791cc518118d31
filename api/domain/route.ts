import type { Stage } from '#contract/vocabulary';
import type { Checkpoint, ShipmentState } from './fold.ts';

/** A town or region, and the country's code; one of the two may be missing. Never a street. */
export type Place = { name: string | null; country: string | null };

export type Stop = { place: Place; state: 'done' | 'now' | 'ahead' };

/** So many are shown; of a longer way the middle is left out. */
export const mostStops = 7;

const turned = new Set<Stage>(['returning', 'returned']);
/** It does not go on from where it is. */
const ends = new Set<Stage>([
  ...turned,
  'delivered',
  'ready_for_pickup',
  'cancelled',
  'lost',
  'destroyed',
  'expired',
]);

type Ends = { from: string | null; to: string | null; city: string | null };

/**
 * The places of a journey, each once, in the order in which they were first reached: where it came
 * from, where it was scanned, where it goes. On its way back to the shop it comes by them once more.
 * @param countryCode of what a source calls a country
 */
export function routeOf(
  { stage, history }: ShipmentState,
  { from, to, city }: Ends,
  countryCode: (country: string | null) => string | null,
): Stop[] {
  const visited: Place[] = [];
  let here = -1;
  for (const scan of history) {
    const place = placeOf(scan, countryCode);
    if (place) here = visit(visited, here, place, turned.has(stage));
  }
  const [first] = visited;
  if (from !== null && first?.country && first.country !== from) {
    visited.unshift({ name: null, country: from });
    here += 1;
  }
  if (from !== null && !first && from !== to)
    here = visited.push({ name: null, country: from }) - 1;
  const stops = visited.map((place, i): Stop => ({
    place,
    state: i === here ? 'now' : 'done',
  }));
  if (city === null || turned.has(stage)) return stops;
  const door: Place = { name: city, country: to };
  // Whoever came by the door before ends there all the same.
  const way = stops.filter(({ place }) => !isSame(place, door));
  const now = visited[here];
  if (now && isSame(now, door)) return [...way, { place: now, state: 'now' }];
  if (stage === 'delivered') {
    return [
      ...way.map(({ place }): Stop => ({ place, state: 'done' })),
      { place: door, state: 'now' },
    ];
  }
  return ends.has(stage) ? stops : [...way, { place: door, state: 'ahead' }];
}

/** Without what lies between the first three and the last three, where there are too many. */
export function folded(stops: readonly Stop[]): { before: Stop[]; hidden: number; after: Stop[] } {
  if (stops.length <= mostStops) return { before: [...stops], hidden: 0, after: [] };
  const half = (mostStops - 1) / 2;
  return {
    before: stops.slice(0, half),
    hidden: stops.length - 2 * half,
    after: stops.slice(-half),
  };
}

function placeOf(
  { city, region, country }: Checkpoint,
  countryCode: (country: string | null) => string | null,
): Place | null {
  const code = countryCode(country) ?? country;
  const name = nameOf(city) ?? nameOf(region);
  return name === null && code === null ? null : { name, country: code };
}

/** Some sources write a town in capitals, with its postcode or with its country behind it. */
function nameOf(text: string | null): string | null {
  const name = (text ?? '')
    .split(',')[0]
    ?.replace(/(^|\s)[\d][\dA-Z-]*(?=\s|$)/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (!name) return null;
  return name === name.toUpperCase() && name.length > 3 ? capitalised(name) : name;
}

const capitalised = (name: string): string =>
  name.toLowerCase().replace(/(^|[\s-])(\p{L})/gu, (_all, gap: string, letter: string) => {
    return gap + letter.toUpperCase();
  });

/** Where in the line it is then. */
function visit(visited: Place[], here: number, place: Place, isTurned: boolean): number {
  // A country alone says nothing new of a place in it.
  if (place.name === null && place.country === visited[here]?.country) return here;
  const last = visited.at(-1);
  if (last && last.name === null && place.country === last.country) visited.pop();
  const before = isTurned
    ? visited.findLastIndex((each) => isSame(each, place))
    : visited.findIndex((each) => isSame(each, place));
  const isNew = before < 0 || (isTurned && before !== visited.length - 1);
  return isNew ? visited.push(place) - 1 : before;
}

function isSame(a: Place, b: Place): boolean {
  const other = a.country !== null && b.country !== null && a.country !== b.country;
  return !other && a.name !== null && b.name !== null
    ? plain(a.name) === plain(b.name)
    : a.name === b.name && a.country === b.country;
}

const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\p{M}\W_]/gu, '')
    .toLowerCase() || name.toLowerCase();
