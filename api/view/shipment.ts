import type { CheckpointView, ShipmentView } from '#contract/tracking';
import type { Stage } from '#contract/vocabulary';
import { readable } from '../domain/carrier.ts';
import type { Checkpoint } from '../domain/fold.ts';
import { wallIn, wallOf } from '../domain/moment.ts';
import { withoutStop } from '../messages/stops.ts';
import { factViews } from './fact-views.ts';
import { headOf } from './head.ts';
import { comesBy, isCalm, likelyPromise } from './promise-stands.ts';
import { promiseView } from './promise.ts';
import { routeView } from './route.ts';
import type { Scene } from './scene.ts';
import { stepsOf } from './steps.ts';
import { spoken } from './telling.ts';

export type Item = ShipmentView['items'][number];

/**
 * One parcel in the shopper's words.
 * @param ordinal which one of several it is, where nobody said what is inside
 */
export function shipmentView(
  id: string,
  scene: Scene,
  items: Item[],
  ordinal: number | null,
): ShipmentView {
  const { state, health, replaced, number } = scene;
  const { nextNewsMs } = health;
  const head = headOf(scene);
  return {
    id,
    kind: 'parcel',
    stage: state.stage,
    flags: state.flags,
    health: health.health,
    actionRequired: state.actionRequired && !replaced,
    reason: state.reason,
    responsible: replaced
      ? null
      : number === 'wrong' || number === 'unknown'
        ? 'shop'
        : state.responsible,
    ...head,
    struck: head.struck && scene.words.begun(head.struck),
    nextNewsBy: nextNewsMs === null ? null : new Date(nextNewsMs).toISOString(),
    nextNewsDisplay: newsDisplay(scene),
    lamp: isLit(scene),
    promise: promiseView(scene),
    steps: stepsOf(scene),
    ...routeOf(scene),
    ...trackedView(scene),
    updates: updatesText(scene),
    pickup: pickupView(scene),
    proof: proofView(scene),
    facts: factViews(scene),
    replaces: scene.standsInFor,
    items,
    contents: contentsText(items, scene, ordinal),
    actions: actionsOf(scene),
  };
}

/** A parcel is named by what is inside; only where nobody said so by its number among several. */
export function contentsText(
  items: Item[],
  { words }: Pick<Scene, 'words'>,
  ordinal: number | null = null,
): string | null {
  const inside = items
    .map(({ quantity, title }) => words.quantity(quantity, title))
    .join('\u00a0· ');
  return inside || (ordinal === null ? null : words.order.parcel(ordinal));
}

/** What the scans and the carriers tell, of a parcel in either direction. */
export function trackedView(
  scene: Pick<Scene, 'state' | 'carrier' | 'carriers' | 'by' | 'words' | 'days' | 'zone'>,
): Pick<ShipmentView, 'checkpoints' | 'carrier' | 'carriers' | 'milestones'> {
  const { state, carrier, carriers, days, zone } = scene;
  // On a journey within one country its name at every stop is only noise.
  const abroad = new Set(state.history.map(({ country }) => country).filter(Boolean)).size > 1;
  const several = carriers.length > 1;
  const taken = takeovers(scene);
  return {
    checkpoints: state.history
      .map((each) => checkpointView(each, scene, { abroad, several, taken: taken.has(each) }))
      .reverse(),
    carrier: carrier && {
      ...carrier,
      display: carrier.trackingNumber && readable(carrier.trackingNumber),
    },
    carriers,
    milestones: [...state.milestones.values()].map(({ stage, at }) => ({
      stage,
      at,
      display: days.moment(wallOf(at, zone)),
    })),
  };
}

/** The scans from which on another carrier tells. */
function takeovers({ state, by }: Pick<Scene, 'state' | 'by'>): Set<Checkpoint> {
  const nameOf = (scan?: Checkpoint) => (scan && by.get(scan)?.name) || null;
  const named = state.history.filter((scan) => nameOf(scan) !== null);
  return new Set(named.filter((scan, i) => nameOf(scan) !== nameOf(named[i - 1])));
}

export function actionsOf({
  carrier,
  legs: [first],
  state: { proof, stage },
  words,
}: Pick<Scene, 'carrier' | 'legs' | 'state' | 'words'>): ShipmentView['actions'] {
  const actions: ShipmentView['actions'] = [];
  if (proof?.url) actions.push({ kind: 'proof', label: words.proofAction, url: proof.url });
  // Once it is home the first one's page has nothing to add, unless it is the only page.
  const isAsked = first?.url !== carrier?.url && (stage !== 'delivered' || !carrier?.url);
  for (const each of isAsked ? [carrier, first] : [carrier]) {
    if (!each?.url) continue;
    actions.push({ kind: 'carrier', label: words.carrierPage(each.name), url: each.url });
  }
  return actions;
}

/** Where all is well nobody needs to know when to worry. */
function newsDisplay(scene: Scene) {
  const { health, nowMs, zone, days, words } = scene;
  const { nextNewsMs } = health;
  if (isCalm(scene) || nextNewsMs === null || nextNewsMs <= nowMs) return null;
  if (comesBy(scene, nextNewsMs)) return null;
  const { day, time } = wallIn(nextNewsMs, zone);
  return words.dayAndTime(days.long(day), days.time(time ?? ''));
}

/** Of a new parcel it is usual that there are none yet. */
function routeOf(scene: Scene): Pick<ShipmentView, 'route' | 'routeDisplay'> {
  const route = routeView(scene);
  // A line ends between two stops, not within the name of one.
  const names = route.map(({ display }) => scene.words.apart(display.replaceAll(' ', '\u00a0')));
  return { route, routeDisplay: route.length > 1 ? names.join('\u00a0– ') : null };
}

/** Where a number is too new the head has said so. */
function updatesText({ state, number, words }: Scene): string {
  const isNew = state.stage === 'pending' && number === null;
  const count = state.history.length;
  return count === 0 && isNew ? words.words.noNews : words.updates(count);
}

const litIn = new Set<Stage>(['out_for_delivery', 'delivered', 'ready_for_pickup', 'returned']);

/** On while somebody should be at the door today, and when it has arrived. */
function isLit(scene: Scene): boolean {
  const { stage } = scene.state;
  if (scene.notHere) return false;
  if (litIn.has(stage)) return true;
  const underWay = stage === 'picked_up' || stage === 'in_transit' || stage === 'customs';
  return underWay && likelyPromise(scene)?.nowDay === scene.days.today;
}

function pickupView({ state: { pickup }, days }: Scene): ShipmentView['pickup'] {
  return pickup && { ...pickup, untilDisplay: pickup.until ? days.full(pickup.until) : null };
}

function proofView(scene: Scene): ShipmentView['proof'] {
  const { proof } = scene.state;
  if (!proof) return null;
  const when = spoken(scene, wallOf(proof.at, scene.zone));
  return { url: proof.url, display: scene.words.proof[proof.how ?? 'told'](when) };
}

function checkpointView(
  checkpoint: Checkpoint,
  { by, days, words, zone }: Pick<Scene, 'by' | 'days' | 'words' | 'zone'>,
  { abroad, several, taken }: { abroad: boolean; several: boolean; taken: boolean },
): CheckpointView {
  const wall = wallOf(checkpoint.at, zone);
  const day = days.short(wall.day);
  const time = wall.time === null ? '' : days.time(wall.time);
  const title = words.scan[checkpoint.stage];
  const { city, region, country } = checkpoint;
  const carrier = (several && by.get(checkpoint)?.name) || null;
  const place = words.line([city ?? region, abroad ? country : null, taken ? carrier : null]);
  return {
    id: checkpoint.id,
    at: checkpoint.at,
    zoneKnown: checkpoint.zoneKnown,
    stage: checkpoint.stage,
    title,
    // A place or a carrier may go on behind it.
    text: checkpoint.text === null ? title : withoutStop(checkpoint.text),
    place: place || null,
    carrier,
    day,
    time,
    display: time ? words.dayAndTime(day, time) : day,
  };
}
