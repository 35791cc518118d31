import { wallIn, wallOf } from '../domain/moment.ts';
import { isOver } from '../domain/promise.ts';
import { delivered, lost, readyForPickup } from './head-at-end.ts';
import {
  arrivalText,
  comesAgainText,
  customsText,
  doorText,
  firstScanText,
  nextScanText,
  silenceText,
} from './outlook.ts';
import { withoutStop } from '../messages/stops.ts';
import type { Scene } from './scene.ts';
import { dated, plain, promisedDay, since, struckDay, unlessOwn, type Head } from './telling.ts';
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
  return says ? { ...head, detail: words.together([words.standsIn, head.detail]) } : head;
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
        : withDetail(
            dated(scene, words.labelCreated, names),
            unlessOwn(scene, 'labelCreated.detail', firstScanText(scene, carrier)),
          );
    case 'picked_up':
    case 'in_transit':
      return onTheRoad(scene, carrier);
    case 'customs':
      return causeOf(state)?.startsWith('customs_')
        ? troubled(scene, carrier)
        : withDetail(
            dated(scene, words.customs, { since: since(scene) }),
            customsText(scene, since(scene), carrier),
          );
    case 'out_for_delivery':
      return outForDelivery(scene, carrier);
    case 'delivery_attempted':
      return attempted(scene, unlessOwn(scene, 'attempted.detail', comesAgainText(scene)));
    case 'ready_for_pickup':
      return readyForPickup(scene);
    case 'delivered':
      return delivered(scene, carrier);
    case 'exception':
      return troubled(scene, carrier);
    case 'returning':
      return plain(words.returning, { shop, why: troubleOf(scene)?.headline ?? null });
    case 'returned':
      return plain(words.returned, names);
    case 'cancelled':
      return cancelled(scene);
    case 'lost':
      return lost(scene, carrier);
    case 'destroyed':
      return plain(words.destroyed, names);
    case 'expired':
      return plain(words.expired, names);
  }
}

/** On its way, and nothing goes on unless somebody acts. */
const asks = ({ stage, actionRequired }: Scene['state']) =>
  actionRequired && stage !== 'ready_for_pickup' && stage !== 'delivered' && stage !== 'lost';

function onTheRoad(scene: Scene, carrier: string): Head {
  const { words, health, promise, shop } = scene;
  if (health.health === 'quiet' || health.health === 'stalled') return silent(scene, carrier);
  const last = lastScan(scene);
  const trouble = troubleText(scene);
  if (health.health !== 'late') {
    const usual = comesUnscanned(scene) ? null : unlessOwn(scene, 'inTransit.next', ahead(scene));
    const more = trouble ?? goesOn(scene) ?? usual;
    return dated(scene, words.inTransit, { last, more });
  }
  const head = plain(words.late, { last, shop });
  const detail = trouble ?? unlessOwn(scene, 'late.detail', lateText(scene, last)) ?? head.detail;
  if (!promise) return { ...head, detail };
  return {
    ...head,
    headline: promisedDay(scene) ?? words.late.newDayUnknown,
    struck: struckDay(scene) ?? scene.days.full(promise.firstDay),
    detail,
  };
}

/** What else is new on the way; null where nothing is. */
function goesOn({ words, state, carrier, legs }: Scene): string | null {
  if (state.flags.includes('redirected')) return words.flagged.redirected;
  if (state.flags.includes('rescheduled')) return words.flagged.rescheduled;
  const wasHanded = carrier !== null && legs.indexOf(carrier) > 0;
  return wasHanded && carrier.name ? words.handedTo(carrier.name) : null;
}

/** It is promised for a day before the one on which the next scan is usual. */
function comesUnscanned({ health: { outlook }, promise, zone, nowMs }: Scene): boolean {
  if (!outlook || !promise) return false;
  const nextMs = outlook.scanMs > nowMs ? outlook.scanMs : outlook.againMs;
  return promise.nowDay < wallIn(nextMs, zone).day;
}

/** The next scan, and where nothing is promised when it usually arrives. */
function ahead(scene: Scene): string | null {
  return scene.words.together([nextScanText(scene), arrivalText(scene)]) || null;
}

function lateText(scene: Scene, last: string): string | null {
  const { words } = scene;
  const { stillMoving, sorry } = words.outlook;
  const next = nextScanText(scene);
  return next && words.together([words.sentence(last), stillMoving, next, sorry]);
}

function silent(scene: Scene, carrier: string): Head {
  const { words, health, shop } = scene;
  const facts = { days: health.silentDays, carrier, shop, stalled: health.health === 'stalled' };
  return withDetail(
    dated(scene, words.silent, facts),
    unlessOwn(scene, 'silent.detail.waiting', silenceText(scene, carrier)),
  );
}

const withDetail = (head: Head, detail: string | null): Head =>
  detail === null || detail === '' ? head : { ...head, detail };

function outForDelivery(scene: Scene, carrier: string): Head {
  const { words, health, days, promise } = scene;
  if (health.health === 'quiet' || health.health === 'stalled') return silent(scene, carrier);
  const said = plain(words.outForDelivery, { since: since(scene) });
  const trouble = troubleText(scene);
  const more = trouble ?? doorText(scene);
  const head = more ? { ...said, detail: words.together([said.detail, more]) } : said;
  if (!promise || isOver(promise.now, scene.nowMs, days.today)) return head;
  return promise.nowDay === days.today
    ? { ...head, headline: promisedDay(scene) ?? head.headline, struck: struckDay(scene) }
    : head;
}

/** `Left the hub, Daventry, Wed 18, 21:15`; `Last scan: Daventry, 21:15` */
function lastScan({ state, words, days, zone }: Scene): string {
  const last = state.current;
  if (!last) return words.scan.in_transit;
  const when = days.moment(wallOf(last.at, zone));
  // The title says already that it is on its way.
  if (last.stage === 'in_transit' && isNothingNew(last.text, words)) {
    const place = last.city && words.apart(last.city);
    return withoutStop(words.outlook.lastScan(words.line([place, when])));
  }
  const said = withoutStop(last.text ?? words.scan[last.stage]);
  const place = last.city && !said.includes(last.city) ? words.apart(last.city) : null;
  // A day may end with a stop of its own: `Fr 27.`
  return withoutStop(words.line([words.apart(said), place, when]));
}

/** No more than the stage, in words of the carrier or none. */
const isNothingNew = (text: string | null, { scan }: Scene['words']): boolean =>
  text === null || withoutStop(text).toLowerCase() === scan.in_transit.toLowerCase();
