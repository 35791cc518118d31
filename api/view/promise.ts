import type { ShipmentView } from '#contract/tracking';
import type { Party } from '#contract/vocabulary';
import { wallIn } from '../domain/moment.ts';
import type { DeliveryWindow, PromiseState } from '../domain/promise.ts';
import { responsibleFor } from '../domain/responsible.ts';
import { isCalm, standingPromise } from './promise-stands.ts';
import type { Scene } from './scene.ts';
import { settledText, windowText } from './window-text.ts';

const dayMs = 24 * 3_600_000;

const windowOf = ({ from, to }: DeliveryWindow) => ({ from, to });

/** What was promised, beside what became of it; nothing of what was called off. */
export function promiseView(scene: Scene): ShipmentView['promise'] {
  const { promise, days, words, zone, daysLate } = scene;
  const isCalledOff = scene.orderCancelled || scene.state.stage === 'cancelled';
  if (!promise || isCalledOff) return null;
  const moved = promise.nowDay !== promise.firstDay;
  const textOf = moved || daysLate !== null ? settledText : windowText;
  const first = textOf(promise.firstFrom, promise.firstTo, days, words);
  const isKept = daysLate !== null && daysLate <= 0 && !scene.notHere;
  const isSure = isCalm(scene) && standingPromise(scene) !== null;
  return {
    first: windowOf(promise.first),
    now: windowOf(promise.now),
    label: words.promiseLabel(promiseDay(scene, wallIn(promise.first.madeMs, zone).day)),
    display:
      daysLate !== null
        ? isKept
          ? words.promiseKept(first)
          : first
        : moved || !isSure || scene.state.stage === 'pending'
          ? first
          : words.promiseUnchanged(first),
    // Once it came in time, what was announced in between contradicts that it was kept.
    note: moved && !isKept ? movedText(scene, promise) : null,
  };
}

/** The day of the promise in the middle of a sentence: `today`, `on Monday`. */
function promiseDay({ days, words }: Scene, day: string): string {
  return day === days.today ? days.todayInside() : words.onDay(days.weekday(day));
}

/** From when to when, and why, as far as it is known. */
function movedText(scene: Scene, promise: PromiseState): string {
  const { days, words, booked } = scene;
  const { firstDay, nowDay, skipped } = promise;
  // A week or more apart, the names of two days could be those of any week.
  const isFar = Math.abs(Date.parse(nowDay) - Date.parse(firstDay)) >= 7 * dayMs;
  const whole = isFar || !days.isNear(firstDay) || !days.isNear(nowDay);
  const named = (day: string) => (whole ? days.full(day) : days.weekday(day));
  const [from, to] = [named(firstDay), named(nowDay)];
  if (skipped === firstDay && booked?.name) return words.outlook.noRound(from, to, booked.name);
  return words.outlook.moved(
    { from, to, whole },
    nowDay > firstDay ? whyMoved(scene, promise) : null,
  );
}

/** What the last scan says that gives a reason, of those before the new day was named. */
function whyMoved({ state }: Scene, { now }: PromiseState): Party | 'agreed' | null {
  // A new day and the scan that explains it may come some minutes apart.
  const before = state.history.filter(({ atMs }) => atMs <= now.madeMs + dayMs);
  if (before.some(({ flags }) => flags.includes('rescheduled'))) return 'agreed';
  const told = before.findLast((scan) => scan.reason !== null || scan.flags.includes('delayed'));
  if (!told) return null;
  const { stage, flags, reason, action } = told;
  return responsibleFor({ stage, flags: [...flags], reason, action });
}
