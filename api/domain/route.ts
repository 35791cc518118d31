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
 * The places of a journey in order, each once: where it came from, where it was scanned, where it
 * goes. A detour that led back to a place is left out, but not the way back to the shop.
 * @param countryCode of what a source calls a country
 */
export function routeOf(
  { stage, history }: ShipmentState,
  { from, to, city }: Ends,
  countryCode: (country: string | null) => string | null,
): Stop[] {
  const visited: Place[] = [];
  for (const scan of history) {
    const place = placeOf(scan, countryCode);
    if (place) visit(visited, place, !turned.has(stage));
  }
  const [first] = visited;
  if (from !== null && first?.country && first.country !== from) {
    visited.unshift({ name: null, country: from });
  }
  if (from !== null && !first && from !== to) visited.push({ name: null, country: from });
  const door: Place | null = city !== null || to !== null ? { name: city, country: to } : null;
  const last = visited.at(-1);
  const isThere = last && door && isSame(last, door);
  const stops = visited.map((place, i): Stop => ({
    place,
    state: i === visited.length - 1 ? 'now' : 'done',
  }));
  if (!door || isThere || city === null || turned.has(stage)) return stops;
  if (stage === 'delivered') {
    return [
      ...visited.map((place): Stop => ({ place, state: 'done' })),
      { place: door, state: 'now' },
    ];
  }
  return ends.has(stage) ? stops : [...stops, { place: door, state: 'ahead' }];
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

function visit(visited: Place[], place: Place, cutsDetours: boolean): void {
  const last = visited.at(-1);
  // A country alone says nothing new of a place in it.
  if (last && place.name === null && place.country === last.country) return;
  if (last && last.name === null && place.country === last.country) visited.pop();
  const before = visited.findIndex((each) => isSame(each, place));
  if (before < 0) visited.push(place);
  else if (cutsDetours) visited.length = before + 1;
  else if (before !== visited.length - 1) visited.push(place);
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
