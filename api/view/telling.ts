import { wallOf, type Wall } from '../domain/moment.ts';
import type { Telling } from '../messages/messages.ts';
import { standingPromise } from './promise-stands.ts';
import type { Scene } from './scene.ts';
import { windowText } from './window-text.ts';

export type Head = { title: string; headline: string; struck: string | null; detail: string };

export function plain<Facts>(telling: Telling<Facts>, facts: Facts): Head {
  return {
    title: telling.title(facts),
    headline: telling.headline(facts),
    struck: null,
    detail: telling.detail(facts),
  };
}

/** What is known more closely, unless the shop wrote what is said in its place. */
export const unlessOwn = ({ words }: Scene, path: string, closer: string | null): string | null =>
  words.isOwn(path) ? null : closer;

/** With the promised day as the headline, as long as there is one that still holds. */
export function dated<Facts>(
  scene: Scene,
  telling: Telling<Facts>,
  facts: Facts,
  onlyIfNew = false,
): Head {
  const day = promisedDay(scene);
  const isNew = scene.promise !== null && scene.promise.now !== scene.promise.first;
  const head = plain(telling, facts);
  if (day === null || (onlyIfNew && !isNew)) return head;
  return { ...head, headline: day, struck: struckDay(scene) };
}

/** The day or window that is promised now; null when there is none that still holds. */
export function promisedDay(scene: Scene): string | null {
  const promise = standingPromise(scene);
  return promise && windowText(promise.nowFrom, promise.nowTo, scene.days, scene.words);
}

/** The first promise, when the present one is later. An old promise is struck, never deleted. */
export function struckDay({ promise, days }: Scene): string | null {
  return promise && promise.nowDay > promise.firstDay ? days.full(promise.firstDay) : null;
}

export function currentWall({ state, zone }: Scene): Wall | null {
  return state.current ? wallOf(state.current.at, zone) : null;
}

export function since(scene: Scene): string {
  const wall = currentWall(scene);
  return wall ? scene.days.moment(wall) : '';
}

/** In the middle of a sentence: `today, 14:05`, `Friday, 20 November, 14:05`. */
export function spoken(
  { days, words }: Pick<Scene, 'days' | 'words'>,
  { day, time }: Wall,
): string {
  const name = day === days.today ? days.todayInside() : days.full(day);
  return time === null ? name : words.dayAndTime(name, days.time(time));
}
