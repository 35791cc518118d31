import type { Health } from '#contract/vocabulary';
import { wallOf, type Wall } from '../domain/moment.ts';
import { isOver } from '../domain/promise.ts';
import type { Telling } from '../messages/messages.ts';
import type { Scene } from './scene.ts';
import { windowText } from './window-text.ts';

export type Head = { title: string; headline: string; struck: string | null; detail: string };

/** What is known, what is normal, who acts: the first thing that a shopper reads. */
export function headOf(scene: Scene): Head {
  const { words, shop, state, health } = scene;
  const carrier = scene.carrier?.name || words.theCarrier;
  const names = { shop, carrier };
  switch (state.stage) {
    case 'pending':
      return dated(scene, words.pending, names);
    case 'label_created':
      return health.health === 'quiet' || health.health === 'stalled'
        ? silent(scene, carrier)
        : dated(scene, words.labelCreated, names);
    case 'picked_up':
    case 'in_transit':
      return onTheRoad(scene, carrier);
    case 'customs':
      return dated(scene, words.customs, { since: since(scene) });
    case 'out_for_delivery':
      return outForDelivery(scene, carrier);
    case 'delivery_attempted':
      return dated(scene, words.attempted, { time: since(scene) }, true);
    case 'ready_for_pickup':
      return plain(words.readyForPickup, {
        place: state.current?.city ?? null,
        text: state.current?.text ?? null,
      });
    case 'delivered':
      return delivered(scene);
    case 'exception':
      return dated(
        scene,
        words.exception,
        { ...names, reason: state.reason, action: state.actionRequired },
        true,
      );
    case 'returning':
      return plain(words.returning, names);
    case 'returned':
      return plain(words.returned, names);
    case 'cancelled':
      return plain(words.cancelled, names);
    case 'lost':
      return plain(words.lost, names);
    case 'destroyed':
      return plain(words.destroyed, names);
    case 'expired':
      return plain(words.expired, names);
  }
}

function plain<Facts>(telling: Telling<Facts>, facts: Facts): Head {
  return {
    title: telling.title(facts),
    headline: telling.headline(facts),
    struck: null,
    detail: telling.detail(facts),
  };
}

/** With the promised day as the headline, as long as there is one that still holds. */
function dated<Facts>(
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

function onTheRoad(scene: Scene, carrier: string): Head {
  const { words, health, promise, shop } = scene;
  const late: Health[] = ['late', 'stalled'];
  if (health.health === 'quiet' || health.health === 'stalled') return silent(scene, carrier);
  if (!late.includes(health.health))
    return dated(scene, words.inTransit, { last: lastScan(scene) });
  const head = plain(words.late, { last: lastScan(scene), shop });
  if (!promise) return head;
  return {
    ...head,
    headline: promisedDay(scene) ?? words.late.newDayUnknown,
    struck: struckDay(scene) ?? scene.days.full(promise.firstDay),
  };
}

function silent(scene: Scene, carrier: string): Head {
  const { words, health, shop } = scene;
  const facts = { days: health.silentDays, carrier, shop, stalled: health.health === 'stalled' };
  return dated(scene, words.silent, facts);
}

function outForDelivery(scene: Scene, carrier: string): Head {
  const { words, health, days, promise } = scene;
  if (health.health === 'quiet' || health.health === 'stalled') return silent(scene, carrier);
  const head = plain(words.outForDelivery, { since: since(scene) });
  if (!promise || isOver(promise.now, scene.nowMs, days.today)) return head;
  return promise.nowDay === days.today
    ? { ...head, headline: promisedDay(scene) ?? head.headline, struck: struckDay(scene) }
    : head;
}

function delivered(scene: Scene): Head {
  const { words, state, days, daysLate } = scene;
  const wall = currentWall(scene);
  const has = (flag: (typeof state.flags)[number]) => state.flags.includes(flag);
  return plain(words.delivered, {
    when: wall ? lowerToday(scene, wall) : days.today,
    how: has('with_neighbour')
      ? 'neighbour'
      : has('collected')
        ? 'collected'
        : has('signed')
          ? 'signed'
          : 'home',
    daysLate,
  });
}

function lowerToday({ days, words }: Scene, { day, time }: Wall): string {
  const name = day === days.today ? words.today.toLowerCase() : days.full(day);
  return time === null ? name : words.dayAndTime(name, days.time(time));
}

/** The day or window that is promised now; null when there is none or it is over. */
function promisedDay({ promise, nowMs, days, words }: Scene): string | null {
  if (!promise || isOver(promise.now, nowMs, days.today)) return null;
  return windowText(promise.nowFrom, promise.nowTo, days, words);
}

/** The first promise, when the present one is later. An old promise is struck, never deleted. */
export function struckDay({ promise, days }: Scene): string | null {
  return promise && promise.nowDay > promise.firstDay ? days.full(promise.firstDay) : null;
}

function currentWall({ state, zone }: Scene): Wall | null {
  return state.current ? wallOf(state.current.at, zone) : null;
}

function since(scene: Scene): string {
  const wall = currentWall(scene);
  return wall ? scene.days.moment(wall) : '';
}

/** `Left the hub, Daventry, Wed 18, 21:15` */
function lastScan({ state, words, days, zone }: Scene): string {
  const last = state.current;
  if (!last) return words.scan.in_transit;
  const said = (last.text ?? words.scan[last.stage]).replace(/[.\s]+$/, '');
  const place = last.city && !said.includes(last.city) ? `, ${last.city}` : '';
  return `${said}${place}, ${days.moment(wallOf(last.at, zone))}`;
}
