import type { ShipmentView } from '#contract/tracking';
import { wallIn } from '../domain/moment.ts';
import type { DeliveryWindow } from '../domain/promise.ts';
import type { Scene } from './scene.ts';
import { windowText } from './window-text.ts';

const windowOf = ({ from, to }: DeliveryWindow) => ({ from, to });

/** What was promised, beside what became of it. */
export function promiseView(scene: Scene): ShipmentView['promise'] {
  const { promise, days, words, zone, daysLate } = scene;
  if (!promise) return null;
  const first = windowText(promise.firstFrom, promise.firstTo, days, words);
  const moved = promise.nowDay !== promise.firstDay;
  return {
    first: windowOf(promise.first),
    now: windowOf(promise.now),
    label: words.promiseLabel(promiseDay(scene, wallIn(promise.first.madeMs, zone).day)),
    display:
      daysLate !== null
        ? daysLate <= 0
          ? words.promiseKept(first)
          : first
        : moved || scene.state.stage === 'pending'
          ? first
          : words.promiseUnchanged(first),
    note: moved ? words.promiseMoved(days.full(promise.firstDay), days.full(promise.nowDay)) : null,
  };
}

/** The day of the promise in the middle of a sentence: `today`, `on Monday`. */
function promiseDay({ days, words }: Scene, day: string): string {
  return day === days.today ? words.today.toLowerCase() : words.onDay(days.weekday(day));
}
