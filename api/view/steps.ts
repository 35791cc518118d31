import type { Step } from '#contract/tracking';
import type { Stage, StepState } from '#contract/vocabulary';
import type { Checkpoint } from '../domain/fold.ts';
import { wallOf } from '../domain/moment.ts';
import { lastSeen } from './last-seen.ts';
import { standingPromise } from './promise-stands.ts';
import type { Scene } from './scene.ts';

/** `at`, `atMs`: when it was reached, as far as that is known. */
type Stop = { stage: Stage; title: string; at: string | null; atMs: number | null };

/** The line from the shop to the door: up to four stops, done ones first. */
export function stepsOf(scene: Scene): Step[] {
  const { stage } = scene.state;
  const { steps } = scene.words;
  const packed = stop(scene, 'label_created', steps.packed, ['label_created', 'picked_up']);
  const road = stop(scene, 'in_transit', steps.onItsWay, ['picked_up', 'in_transit', 'customs']);
  const van = stop(scene, 'out_for_delivery', steps.outForDelivery, ['out_for_delivery']);
  const door: Stop = { stage: 'delivered', title: steps.home, ...unknown };

  switch (stage) {
    case 'pending':
      return line(
        scene,
        [{ stage, title: steps.ordered, at: scene.orderedAt, atMs: null }, road, van, door],
        0,
      );
    case 'label_created':
      return line(scene, [packed, road, van, door], 0);
    case 'picked_up':
    case 'in_transit':
    case 'customs':
      return line(scene, [packed, road, van, door], 1);
    case 'exception':
      return line(scene, [packed, road, van, door], van.at ? 2 : road.at ? 1 : packed.at ? 0 : 1);
    case 'out_for_delivery':
    case 'delivery_attempted':
      return line(scene, [packed, road, { ...van, ...momentOf(scene.state.current) }, door], 2);
    case 'ready_for_pickup':
      return line(scene, [packed, road, ...(van.at ? [van] : []), here(scene, steps.ready)], -1);
    case 'delivered':
      return line(
        scene,
        [packed, road, van, here(scene, scene.notHere ? scene.words.scan.delivered : steps.home)],
        -1,
      );
    case 'returning':
      return line(
        scene,
        [
          packed,
          road,
          here(scene, steps.turnedBack),
          { stage: 'returned', title: steps.withShop, ...unknown },
        ],
        2,
      );
    case 'returned':
      return line(
        scene,
        [
          packed,
          road,
          stop(scene, 'returning', steps.turnedBack, ['returning']),
          here(scene, steps.withShop),
        ],
        -1,
      );
    case 'cancelled':
      return line(scene, [packed, here(scene, steps.cancelled)], -1);
    case 'lost':
    case 'destroyed':
    case 'expired':
      return lostLine(scene, packed, door);
  }
}

const unknown = { at: null, atMs: null };

const momentOf = (scan: Checkpoint | null | undefined) =>
  scan ? { at: scan.at, atMs: scan.atMs } : unknown;

function stop({ state }: Scene, stage: Stage, title: string, any: Stage[]): Stop {
  const reached = any
    .map((each) => state.milestones.get(each))
    .filter((checkpoint): checkpoint is Checkpoint => checkpoint !== undefined)
    .sort((a, b) => a.atMs - b.atMs)[0];
  return { stage, title, ...momentOf(reached) };
}

function here({ state }: Scene, title: string): Stop {
  return { stage: state.stage, title, ...momentOf(state.current) };
}

/** Stops before `current` are done, it is current, the rest is ahead; -1 means the last one. */
function line(scene: Scene, stops: Stop[], current: number): Step[] {
  const at = current < 0 ? stops.length - 1 : current;
  return stops.map((each, i) => {
    const state: StepState = i < at ? 'done' : i === at ? 'current' : 'ahead';
    const arrives = state === 'ahead' && each.stage === 'delivered';
    return {
      stage: each.stage,
      title: each.title,
      state,
      display: arrives
        ? arrival(scene)
        : isBefore(each, stops.slice(i + 1, at + 1))
          ? display(scene, each, state)
          : null,
      struck: arrives ? struckShort(scene) : null,
    };
  });
}

/** A second carrier's label comes after the first one's journey: its day would stand out of turn. */
const isBefore = ({ atMs }: Stop, later: Stop[]): boolean =>
  atMs === null || later.every((each) => each.atMs === null || atMs <= each.atMs);

function display({ days, zone, words, state }: Scene, each: Stop, step: StepState): string | null {
  if (each.at === null || step === 'ahead') return null;
  const stamp = days.stamp(wallOf(each.at, zone));
  return step === 'current' && state.stage === 'delivery_attempted'
    ? words.steps.attempted(stamp)
    : stamp;
}

/** When it is due, as short as it can be said: `14:00–16:00` today, else `Fri 20`. */
function arrival(scene: Scene): string | null {
  const { days, words } = scene;
  const promise = standingPromise(scene);
  if (!promise) return null;
  const { nowFrom, nowTo } = promise;
  if (nowTo.day === days.today && nowFrom.day === nowTo.day && nowFrom.time && nowTo.time) {
    return words.timeRange(days.time(nowFrom.time), days.time(nowTo.time));
  }
  return days.short(nowTo.day);
}

function struckShort({ promise, days }: Scene): string | null {
  return promise && promise.nowDay > promise.firstDay ? days.short(promise.firstDay) : null;
}

/** Where the trail ends the line is dashed: nobody knows what comes after. */
function lostLine(scene: Scene, packed: Stop, door: Stop): Step[] {
  const { words, days, zone, state } = scene;
  const seen = lastSeen(state) ?? state.current;
  return [
    ...line(scene, [packed], 1),
    {
      stage: state.stage,
      title: words.steps.lastSeen,
      state: 'lost',
      display: seen ? words.line([days.short(wallOf(seen.at, zone).day), seen.city]) : null,
      struck: null,
    },
    { stage: door.stage, title: door.title, state: 'ahead', display: null, struck: null },
  ];
}
