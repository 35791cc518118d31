import { instantOf } from '#contract/instant';
import { wallOf } from '../domain/moment.ts';
import { withoutStop } from '../messages/stops.ts';
import { lastSeen } from './last-seen.ts';
import type { Scene } from './scene.ts';
import { currentWall, plain, spoken, unlessOwn, type Head } from './telling.ts';

export function readyForPickup({ words, state, days }: Scene): Head {
  const { pickup, current } = state;
  const said = current?.text ?? null;
  return plain(words.readyForPickup, {
    place: pickup?.name ?? current?.city ?? null,
    text: pickup ? null : said && words.apart(withoutStop(said)),
    until: pickup?.until ? { day: days.full(pickup.until), over: pickup.until < days.today } : null,
  });
}

const howItCame = {
  with_neighbour: 'neighbour',
  collected: 'collected',
  safe_place: 'safe_place',
  signed: 'signed',
} as const;

export function delivered(scene: Scene, carrier: string): Head {
  const { words, state, days, daysLate, shop, notHere } = scene;
  const wall = currentWall(scene);
  if (notHere) {
    const { title, headline, detail } = words.help.notHere;
    const stands = words.sentence(words.help.state[notHere].headline(shop));
    return {
      title: title(carrier, wall ? spoken(scene, wall) : days.todayInside()),
      headline,
      struck: null,
      detail: words.together([detail, stands]),
    };
  }
  const how = state.proof?.how;
  const head = plain(words.delivered, {
    when: wall ? spoken(scene, wall) : days.today,
    how: how ? howItCame[how] : 'home',
    daysLate,
  });
  if (state.flags.includes('damaged')) return { ...head, detail: words.flagged.damaged(shop) };
  if (daysLate === 0 && isInsideWindow(scene)) {
    return { ...head, detail: words.outlook.insideWindow };
  }
  return state.flags.includes('in_part') ? { ...head, detail: words.flagged.in_part } : head;
}

/** Hours were promised, and it came between them. */
function isInsideWindow({ promise, state }: Scene): boolean {
  const home = state.milestones.get('delivered');
  if (!promise || !home?.zoneKnown || promise.nowTo.time === null) return false;
  const [from, to] = [instantOf(promise.first.from), instantOf(promise.first.to)];
  return from !== null && to !== null && from <= home.atMs && home.atMs <= to;
}

export function lost(scene: Scene, carrier: string): Head {
  const { words, shop, state, days, zone } = scene;
  const say = words.outlook;
  const head = plain(words.lost, { carrier, shop });
  const seen = lastSeen(state);
  if (!seen) return head;
  const since = say.lostSince(days.weekday(wallOf(seen.at, zone).day));
  const where = seen.city && words.together([say.lostIn(carrier, seen.city), say.lostAct(shop)]);
  return {
    ...head,
    title: unlessOwn(scene, 'lost.title', since) ?? head.title,
    detail: unlessOwn(scene, 'lost.detail', where) || head.detail,
  };
}
