import type { CheckpointView, ShipmentView } from '#contract/tracking';
import { readable } from '../domain/carrier.ts';
import type { Checkpoint } from '../domain/fold.ts';
import { wallIn, wallOf } from '../domain/moment.ts';
import { headOf } from './head.ts';
import { promiseView } from './promise.ts';
import type { Scene } from './scene.ts';
import { stepsOf } from './steps.ts';

export type Item = {
  title: string;
  quantity: number;
  imageUrl: string | null;
  url: string | null;
};

/** One parcel in the shopper's words. */
export function shipmentView(id: string, scene: Scene, items: Item[]): ShipmentView {
  const { state, health, words, carrier } = scene;
  const { nextNewsMs } = health;
  // On a journey within one country its name at every stop is only noise.
  const abroad = new Set(state.history.map(({ country }) => country).filter(Boolean)).size > 1;
  return {
    id,
    stage: state.stage,
    flags: state.flags,
    health: health.health,
    actionRequired: state.actionRequired,
    reason: state.reason,
    ...headOf(scene),
    nextNewsBy: nextNewsMs === null ? null : new Date(nextNewsMs).toISOString(),
    nextNewsDisplay: newsDisplay(scene),
    lamp: isLit(scene),
    promise: promiseView(scene),
    steps: stepsOf(scene),
    checkpoints: state.history.map((each) => checkpointView(each, scene, abroad)).reverse(),
    updates: words.updates(state.history.length),
    carrier: carrier && {
      ...carrier,
      display: carrier.trackingNumber && readable(carrier.trackingNumber),
    },
    items,
    contents: items.length
      ? items.map(({ quantity, title }) => words.quantity(quantity, title)).join(' · ')
      : null,
    actions: carrier?.url
      ? [{ kind: 'carrier', label: words.carrierPage(carrier.name), url: carrier.url }]
      : [],
  };
}

/** Where all is well nobody needs to know when to worry. */
function newsDisplay({ health: { health, nextNewsMs }, nowMs, zone, days, words }: Scene) {
  const calm = health === 'on_track' || health === 'early' || health === 'done';
  if (calm || nextNewsMs === null || nextNewsMs <= nowMs) return null;
  const { day, time } = wallIn(nextNewsMs, zone);
  return words.dayAndTime(days.long(day), days.time(time ?? ''));
}

/** On while somebody should be at the door today, and when it has arrived. */
function isLit({ state: { stage }, promise, days }: Scene): boolean {
  if (stage === 'out_for_delivery' || stage === 'delivered' || stage === 'ready_for_pickup') {
    return true;
  }
  const underWay = stage === 'picked_up' || stage === 'in_transit' || stage === 'customs';
  return underWay && promise?.nowDay === days.today;
}

function checkpointView(
  checkpoint: Checkpoint,
  { days, words, zone }: Scene,
  abroad: boolean,
): CheckpointView {
  const wall = wallOf(checkpoint.at, zone);
  const day = days.short(wall.day);
  const time = wall.time === null ? '' : days.time(wall.time);
  const title = words.scan[checkpoint.stage];
  const place = [checkpoint.city ?? checkpoint.region, abroad ? checkpoint.country : null]
    .filter((part) => part !== null)
    .join(', ');
  return {
    id: checkpoint.id,
    at: checkpoint.at,
    zoneKnown: checkpoint.zoneKnown,
    stage: checkpoint.stage,
    title,
    text: checkpoint.text ?? title,
    place: place || null,
    day,
    time,
    display: time ? words.dayAndTime(day, time) : day,
  };
}
