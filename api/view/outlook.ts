import { dayAfter } from '../domain/midnight.ts';
import { daysBetween, wallIn, wallOf, type Day } from '../domain/moment.ts';
import { hoursFor, normOf } from '../domain/norms.ts';
import { nextDelivery } from '../domain/norms-usual.ts';
import { afterWorkingHours, isRestDay, isWeekend } from '../domain/working-time.ts';
import type { OutlookMessages, Own, Rest, When } from '../messages/outlook.ts';
import type { Days } from './days.ts';
import type { Scene } from './scene.ts';

/** The sentences about what comes next need both: words for them, and something that is expected. */
type Expected = { say: OutlookMessages; next: NonNullable<Scene['health']['outlook']> };

function expected({ outlook, health }: Scene): Expected | null {
  return outlook && health.outlook && { say: outlook, next: health.outlook };
}

export function whenOf(days: Days, day: Day): When {
  const away = daysBetween(days.today, day);
  return away === 0 ? 'today' : away === 1 ? 'tomorrow' : { day: days.weekday(day) };
}

const dayOf = ({ zone }: Scene, ms: number): Day => wallIn(ms, zone).day;

/** When the next scan usually comes, and once that is over, when most move again. */
export function nextScanText(scene: Scene): string | null {
  const found = expected(scene);
  if (!found) return null;
  const { say, next } = found;
  const { nowMs, days } = scene;
  const day = dayOf(scene, next.scanMs);
  if (next.scanMs <= nowMs) return movesAgain(scene, found);
  return say.nextScan(whenOf(days, day), restUntil(scene, day));
}

function movesAgain(scene: Scene, { say, next }: Expected): string | null {
  if (next.againMs <= scene.nowMs) return null;
  const by = whenOf(scene.days, dayOf(scene, next.againMs));
  return say.movesAgain(by, ownOf(scene, next.own), scene.carrier?.name ?? '');
}

const ownOf = ({ carrier }: Scene, own: Own): Own =>
  own === 'carrier' && !carrier?.name ? null : own;

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
  const found = expected(scene);
  if (!found) return null;
  const { say, next } = found;
  const { nowMs, days, state, shop } = scene;
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
  return `${text} ${say.askBy(whenOf(days, dayOf(scene, askMs)), shop)}`;
}

/** Of one that is silent for longer than usual, but not yet for so long that somebody should ask. */
export function silenceText(scene: Scene, carrier: string): string | null {
  const found = expected(scene);
  if (!found || scene.health.health === 'stalled') return null;
  // One that nobody has scanned yet does not move again.
  if (scene.state.stage === 'label_created') return firstScanText(scene, carrier);
  const { say, next } = found;
  const again = movesAgain(scene, found);
  const ask = dayOf(scene, next.askMs);
  const later = again === null || ask > dayOf(scene, next.againMs);
  return [again, later ? say.askBy(whenOf(scene.days, ask), scene.shop) : null]
    .filter((part) => part !== null)
    .join(' ');
}

/** Whose parcels usually arrive when; only from the shop's own ones, and where nothing is promised. */
export function arrivalText(scene: Scene): string | null {
  const { outlook, state, norms, promise, zone, ends, delivers, days } = scene;
  const taken = state.milestones.get('picked_up') ?? state.milestones.get('in_transit');
  const norm = normOf(norms, 'road');
  if (!outlook || promise || !taken || !norm) return null;
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
  return outlook.arrives(
    whenOf(days, first),
    whenOf(days, to),
    ownOf(scene, own),
    scene.carrier?.name ?? '',
  );
}

/** By when most of the shop's parcels were at the door on the day of the van. */
export function doorText(scene: Scene): string | null {
  const { outlook, state, norms, zone, days, nowMs } = scene;
  const norm = normOf(norms, 'door');
  const hours = norm ? hoursFor(norm, 0.9) : null;
  const { current } = state;
  if (!outlook || hours === null || !current?.zoneKnown) return null;
  const byMs = current.atMs + hours * 3_600_000;
  const { day, time } = wallIn(byMs, zone);
  return byMs > nowMs && day === days.today ? outlook.atTheDoor(days.time(time ?? '')) : null;
}

/** When somebody comes again after nobody was in. */
export function comesAgainText(scene: Scene): string | null {
  const { outlook, state, zone, days, delivers } = scene;
  if (!outlook || !state.current) return null;
  const next = nextDelivery(dayAfter(wallOf(state.current.at, zone).day), delivers);
  return next < days.today ? null : outlook.comesAgain(whenOf(days, next));
}

/** How many days are usual at the border. */
export function customsText(scene: Scene, since: string, carrier: string): string | null {
  const { outlook, norms, health } = scene;
  if (!outlook) return null;
  const norm = normOf(norms, 'customs');
  const hours = norm ? hoursFor(norm, 0.75) : null;
  const days = hours === null ? 2 : Math.max(1, Math.ceil(hours / 24));
  const isSilent = health.health === 'quiet' || health.health === 'stalled';
  const more = isSilent ? silenceText(scene, carrier) : null;
  return [outlook.customs(since, days), more].filter(Boolean).join(' ');
}
