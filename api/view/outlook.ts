import { dayAfter } from '../domain/midnight.ts';
import { daysBetween, wallIn, wallOf, type Day } from '../domain/moment.ts';
import { hoursFor, normOf } from '../domain/norms.ts';
import { nextDelivery } from '../domain/norms-usual.ts';
import { afterWorkingHours, isRestDay, isWeekend } from '../domain/working-time.ts';
import type { Own, Rest, When } from '../messages/outlook.ts';
import type { Days } from './days.ts';
import type { Scene } from './scene.ts';

type Expected = NonNullable<Scene['health']['outlook']>;

export function whenOf(days: Days, day: Day): When {
  const away = daysBetween(days.today, day);
  return away === 0 ? 'today' : away === 1 ? 'tomorrow' : { day: days.weekday(day) };
}

const dayOf = ({ zone }: Scene, ms: number): Day => wallIn(ms, zone).day;

/** When the next scan usually comes, and once that is over, when most move again. */
export function nextScanText(scene: Scene): string | null {
  const next = scene.health.outlook;
  if (!next) return null;
  const day = dayOf(scene, next.scanMs);
  if (next.scanMs <= scene.nowMs) return movesAgain(scene, next);
  return scene.words.outlook.nextScan(whenOf(scene.days, day), restUntil(scene, day));
}

function movesAgain(scene: Scene, next: Expected): string | null {
  if (next.againMs <= scene.nowMs) return null;
  const by = whenOf(scene.days, dayOf(scene, next.againMs));
  const own = ownOf(scene, next.own);
  return scene.words.outlook.movesAgain(by, own, scene.booked?.name ?? '');
}

const ownOf = ({ booked }: Scene, own: Own): Own =>
  own === 'carrier' && !booked?.name ? null : own;

/** Free days between now and then are why it takes until then. */
function restUntil({ days, ends: { to } }: Scene, until: Day): Rest | null {
  const free: Day[] = [];
  for (let day = days.today; day < until; day = dayAfter(day)) {
    if (isRestDay(day, to)) free.push(day);
  }
  if (free.length === 0) return null;
  const isWeekendOnly = free.every((day) => isWeekend(day, to));
  return isWeekendOnly ? 'weekend' : free.length === 1 ? 'holiday' : 'holidays';
}

export function firstScanText(scene: Scene, carrier: string): string | null {
  const next = scene.health.outlook;
  if (!next) return null;
  const { nowMs, days, state, shop, words } = scene;
  const say = words.outlook;
  const day = dayOf(scene, next.scanMs);
  const text = say.firstScan({
    carrier,
    hours: (next.scanMs - (state.latest?.atMs ?? next.scanMs)) / 3_600_000,
    when: whenOf(days, day),
    rest: restUntil(scene, day),
    past: next.scanMs <= nowMs,
  });
  const { nextNewsMs } = scene.health;
  const askMs = nextNewsMs !== null && nextNewsMs > nowMs ? nextNewsMs : next.askMs;
  return words.together([text, say.askBy(whenOf(days, dayOf(scene, askMs)), shop)]);
}

/** Of one that is silent for longer than usual, but not yet for so long that somebody should ask. */
export function silenceText(scene: Scene, carrier: string): string | null {
  const { health, words, days, shop } = scene;
  const next = health.outlook;
  if (!next || health.health === 'stalled') return null;
  // One that nobody has scanned yet does not move again.
  if (scene.state.stage === 'label_created') return firstScanText(scene, carrier);
  const again = movesAgain(scene, next);
  const ask = dayOf(scene, next.askMs);
  const later = again === null || ask > dayOf(scene, next.againMs);
  return words.together([again, later ? words.outlook.askBy(whenOf(days, ask), shop) : null]);
}

/** Whose parcels usually arrive when; only from the shop's own ones, and where nothing is promised. */
export function arrivalText(scene: Scene): string | null {
  const { words, state, norms, promise, zone, ends, delivers, days } = scene;
  const taken = state.milestones.get('picked_up') ?? state.milestones.get('in_transit');
  const norm = normOf(norms, 'road');
  if (promise || !taken || !norm) return null;
  const early = hoursFor(norm, 0.25);
  const late = hoursFor(norm, 0.9);
  if (early === null || late === null) return null;
  const calendar = { zone, country: ends.to };
  const [from = '', to = ''] = [early, late].map((hours) =>
    nextDelivery(wallIn(afterWorkingHours(taken.atMs, hours, calendar), zone).day, delivers),
  );
  if (to < days.today) return null;
  const first = from < days.today ? days.today : from;
  const own = norm.scope === 'carrier' ? 'carrier' : 'route';
  return words.outlook.arrives(
    whenOf(days, first),
    whenOf(days, to),
    ownOf(scene, own),
    scene.booked?.name ?? '',
  );
}

/** By when most of the shop's parcels were at the door on the day of the van. */
export function doorText(scene: Scene): string | null {
  const { words, state, norms, zone, days, nowMs } = scene;
  const norm = normOf(norms, 'door');
  const hours = norm ? hoursFor(norm, 0.9) : null;
  const { current } = state;
  if (hours === null || !current?.zoneKnown) return null;
  const byMs = current.atMs + hours * 3_600_000;
  const { day, time } = wallIn(byMs, zone);
  return byMs > nowMs && day === days.today ? words.outlook.atTheDoor(days.time(time ?? '')) : null;
}

/** When somebody comes again after nobody was in. */
export function comesAgainText(scene: Scene): string | null {
  const { words, state, zone, days, delivers } = scene;
  if (!state.current) return null;
  const next = nextDelivery(dayAfter(wallOf(state.current.at, zone).day), delivers);
  return next < days.today ? null : words.outlook.comesAgain(whenOf(days, next));
}

/** How many days are usual at the border: as counted, else as the catalogue says. */
export function customsText(scene: Scene, since: string, carrier: string): string {
  const { words, norms, health } = scene;
  const norm = normOf(norms, 'customs');
  const hours = norm ? hoursFor(norm, 0.75) : null;
  const isSilent = health.health === 'quiet' || health.health === 'stalled';
  const more = isSilent ? silenceText(scene, carrier) : null;
  const usual =
    hours === null || words.isOwn('customs.detail')
      ? words.customs.detail({ since })
      : words.outlook.customs(since, Math.max(1, Math.ceil(hours / 24)));
  return words.together([usual, more]);
}
