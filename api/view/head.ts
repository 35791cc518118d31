import { wallOf } from '../domain/moment.ts';
import { isOver } from '../domain/promise.ts';
import type { Scene } from './scene.ts';
import {
  currentWall,
  dated,
  plain,
  promisedDay,
  since,
  spoken,
  struckDay,
  withoutStop,
  type Head,
} from './telling.ts';
import {
  attempted,
  cancelled,
  causeOf,
  pending,
  troubled,
  troubleOf,
  troubleText,
} from './trouble.ts';

/** What is known, what is normal, who acts: the first thing that a shopper reads. */
export function headOf(scene: Scene): Head {
  const { words, state, standsInFor } = scene;
  const carrier = scene.carrier?.name || words.theCarrier;
  if (scene.replaced && state.stage !== 'delivered') {
    return plain(words.replaced, { carrier, stage: state.stage });
  }
  const head = headByStage(scene, carrier);
  const says = standsInFor !== null && state.stage !== 'delivered';
  return says ? { ...head, detail: `${words.standsIn} ${head.detail}` } : head;
}

function headByStage(scene: Scene, carrier: string): Head {
  const { words, shop, state, health } = scene;
  const names = { shop, carrier };
  if (asks(state)) return troubled(scene, carrier);
  switch (state.stage) {
    case 'pending':
      return pending(scene, names);
    case 'label_created':
      if (causeOf(state)) return troubled(scene, carrier);
      return health.health === 'quiet' || health.health === 'stalled'
        ? silent(scene, carrier)
        : dated(scene, words.labelCreated, names);
    case 'picked_up':
    case 'in_transit':
      return onTheRoad(scene, carrier);
    case 'customs':
      return causeOf(state)?.startsWith('customs_')
        ? troubled(scene, carrier)
        : dated(scene, words.customs, { since: since(scene) });
    case 'out_for_delivery':
      return outForDelivery(scene, carrier);
    case 'delivery_attempted':
      return attempted(scene);
    case 'ready_for_pickup':
      return readyForPickup(scene);
    case 'delivered':
      return delivered(scene);
    case 'exception':
      return troubled(scene, carrier);
    case 'returning':
      return plain(words.returning, { shop, why: troubleOf(scene)?.headline ?? null });
    case 'returned':
      return plain(words.returned, names);
    case 'cancelled':
      return cancelled(scene);
    case 'lost':
      return plain(words.lost, names);
    case 'destroyed':
      return plain(words.destroyed, names);
    case 'expired':
      return plain(words.expired, names);
  }
}

/** On its way, and nothing goes on unless somebody acts. */
const asks = ({ stage, actionRequired }: Scene['state']) =>
  actionRequired && stage !== 'ready_for_pickup' && stage !== 'delivered' && stage !== 'lost';

function readyForPickup({ words, state, days }: Scene): Head {
  const { pickup, current } = state;
  const said = current?.text ?? null;
  return plain(words.readyForPickup, {
    place: pickup?.name ?? current?.city ?? null,
    text: pickup ? null : said && withoutStop(said),
    address: pickup?.address ?? null,
    hours: pickup?.hours ?? [],
    until: pickup?.until ? { day: days.full(pickup.until), over: pickup.until < days.today } : null,
  });
}

function onTheRoad(scene: Scene, carrier: string): Head {
  const { words, health, promise, shop } = scene;
  if (health.health === 'quiet' || health.health === 'stalled') return silent(scene, carrier);
  const last = lastScan(scene);
  const trouble = troubleText(scene);
  if (health.health !== 'late') {
    return dated(scene, words.inTransit, { last, more: trouble ?? goesOn(scene) });
  }
  const head = plain(words.late, { last, shop });
  const detail = trouble ?? head.detail;
  if (!promise) return { ...head, detail };
  return {
    ...head,
    headline: promisedDay(scene) ?? words.late.newDayUnknown,
    struck: struckDay(scene) ?? scene.days.full(promise.firstDay),
    detail,
  };
}

/** What else is new on the way; null where nothing is. */
function goesOn({ words, state, carriers }: Scene): string | null {
  if (state.flags.includes('redirected')) return words.flagged.redirected;
  if (state.flags.includes('rescheduled')) return words.flagged.rescheduled;
  const [, ...later] = carriers;
  const now = later.at(-1);
  return now ? words.handedTo(now) : null;
}

function silent(scene: Scene, carrier: string): Head {
  const { words, health, shop } = scene;
  const facts = { days: health.silentDays, carrier, shop, stalled: health.health === 'stalled' };
  return dated(scene, words.silent, facts);
}

function outForDelivery(scene: Scene, carrier: string): Head {
  const { words, health, days, promise } = scene;
  if (health.health === 'quiet' || health.health === 'stalled') return silent(scene, carrier);
  const said = plain(words.outForDelivery, { since: since(scene) });
  const trouble = troubleText(scene);
  const head = trouble ? { ...said, detail: `${said.detail} ${trouble}` } : said;
  if (!promise || isOver(promise.now, scene.nowMs, days.today)) return head;
  return promise.nowDay === days.today
    ? { ...head, headline: promisedDay(scene) ?? head.headline, struck: struckDay(scene) }
    : head;
}

const howItCame = {
  with_neighbour: 'neighbour',
  collected: 'collected',
  safe_place: 'safe_place',
  signed: 'signed',
} as const;

function delivered(scene: Scene): Head {
  const { words, state, days, daysLate, shop } = scene;
  const wall = currentWall(scene);
  const how = state.proof?.how;
  const head = plain(words.delivered, {
    when: wall ? spoken(scene, wall) : days.today,
    how: how ? howItCame[how] : 'home',
    daysLate,
  });
  if (state.flags.includes('damaged')) return { ...head, detail: words.flagged.damaged(shop) };
  return state.flags.includes('in_part') ? { ...head, detail: words.flagged.in_part } : head;
}

/** `Left the hub, Daventry, Wed 18, 21:15` */
function lastScan({ state, words, days, zone }: Scene): string {
  const last = state.current;
  if (!last) return words.scan.in_transit;
  const said = withoutStop(last.text ?? words.scan[last.stage]);
  const place = last.city && !said.includes(last.city) ? `, ${last.city}` : '';
  return `${said}${place}, ${days.moment(wallOf(last.at, zone))}`;
}
