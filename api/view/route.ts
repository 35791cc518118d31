import type { RouteStop } from '#contract/route-stop';
import { folded, routeOf, type Place, type Stop } from '../domain/route.ts';
import { countryCode } from '../lib/country.ts';
import type { Messages } from '../messages/messages.ts';
import type { Scene } from './scene.ts';

const names = new Map<string, Intl.DisplayNames>();

/** The places from the shop to the door, for a line of names: at most seven, the middle folded. */
export function routeView(scene: Pick<Scene, 'state' | 'ends' | 'words'>): RouteStop[] {
  const { state, ends, words } = scene;
  const stops = routeOf(state, ends, countryCode);
  const isAbroad = new Set(stops.map(({ place }) => place.country).filter(Boolean)).size > 1;
  const view = ({ place, state: reached }: Stop): RouteStop => ({
    place: [place.name, place.country].filter((part) => part !== null).join(', '),
    display: displayOf(place, isAbroad, words),
    state: reached,
  });
  const { before, hidden, after } = folded(stops);
  const between = {
    place: null,
    display: words.outlook.moreStops(hidden),
    state: 'done',
  } as const;
  return [...before.map(view), ...(hidden ? [between] : []), ...after.map(view)];
}

/** On a journey within one country its name at every stop is only noise. */
function displayOf({ name, country }: Place, isAbroad: boolean, words: Messages): string {
  if (name === null) return countryName(country ?? '', words.calendar);
  return isAbroad ? words.line([name, country]) : name;
}

function countryName(code: string, calendar: string): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  let known = names.get(calendar);
  if (!known) names.set(calendar, (known = new Intl.DisplayNames(calendar, { type: 'region' })));
  return known.of(code) ?? code;
}
