import { carrierOf, trackingKeyOf } from '../domain/carrier.ts';
import { judge } from '../domain/detection.ts';
import { countryCode } from '../lib/country.ts';
import { readNumber } from '../lib/tracking-number.ts';
import { fold, type ShipmentState } from '../domain/fold.ts';
import { daysLate, healthOf, type HealthState } from '../domain/health.ts';
import { numberStanding, type NumberStanding } from '../domain/number-standing.ts';
import { deliversOf } from '../domain/norms-usual.ts';
import { onRoundsOf, promiseOf } from '../domain/promise.ts';
import { relayOf } from '../domain/relay.ts';
import type { Story } from '../domain/story.ts';
import type { Scene } from './scene.ts';
import type { Parcel, WidgetFacts } from './facts.ts';
import { notHere, type Problem } from './problem.ts';

export type Tracked = {
  parcel: Parcel;
  state: ShipmentState;
  /** It is on its way from the shopper to the shop. */
  goesBack: boolean;
};

/** What is the same for all parcels of a page. */
export type Around = Pick<
  Scene,
  'words' | 'zone' | 'days' | 'nowMs' | 'shop' | 'orderCancelled'
> & {
  order: WidgetFacts['order'];
  problems: readonly Problem[];
};

/** Every parcel with its state, in the shop's order; an order without one is still being packed. */
export function trackOf(facts: WidgetFacts, orderCancelled: boolean): Tracked[] {
  const { order, whole, returns } = facts;
  const back = new Set(returns.map(({ shipmentId }) => shipmentId));
  const tracked = [...facts.parcels].sort(inShopsOrder).map((parcel) => ({
    parcel,
    state: stateOf(parcel, orderCancelled),
    goesBack: parcel.direction === 'return' || back.has(parcel.id),
  }));
  if (order && whole && tracked.length === 0) {
    const parcel = notYet(order);
    tracked.push({ parcel, state: stateOf(parcel, orderCancelled), goesBack: false });
  }
  return tracked;
}

/** Parcels of one request may be of one moment: then the shop's own ids decide. */
const inShopsOrder = (a: Parcel, b: Parcel): number =>
  a.createdMs - b.createdMs || compareIds(a.externalId, b.externalId) || (a.id < b.id ? -1 : 1);

/** `s2` comes before `s10`. */
function compareIds(a: string, b: string): number {
  const parts = (id: string) => id.split(/(\d+)/).map((part) => part.replace(/^0+(?=\d)/, ''));
  const [left, right] = [parts(a), parts(b)];
  for (const [i, part] of left.entries()) {
    const other = right[i] ?? '';
    if (part === other) continue;
    const byLength = i % 2 ? part.length - other.length : 0;
    return byLength || (part < other ? -1 : 1);
  }
  return left.length - right.length;
}

/** Of a parcel that is called off before it began, nothing is on its way. */
function stateOf({ checkpoints }: Parcel, orderCancelled: boolean): ShipmentState {
  const state = fold(checkpoints);
  const isPaper = state.stage === 'pending' || state.stage === 'label_created';
  return orderCancelled && isPaper
    ? { ...state, stage: 'cancelled', actionRequired: false, responsible: null }
    : state;
}

const notYet = ({ id, placedAt }: NonNullable<WidgetFacts['order']>): Parcel => ({
  id,
  externalId: '',
  direction: 'outbound',
  replaces: null,
  carrier: null,
  carrierName: null,
  trackingNumber: null,
  trackingUrl: null,
  createdMs: Date.parse(placedAt),
  checkpoints: [],
  heardMs: null,
  promises: [],
  contents: [],
});

export function sceneOf(
  { parcel, state }: Tracked,
  all: readonly Tracked[],
  replaced: Story['replaced'],
  { order, problems, ...around }: Around,
): Scene {
  const { zone, days, nowMs } = around;
  const { carrier: code, carrierName: name, trackingNumber, trackingUrl: url } = parcel;
  const norms = parcel.norms ?? [];
  const ends = endsOf(parcel, order);
  const journey = {
    ...ends,
    carrier: code,
    service: parcel.service ?? null,
    seen: state.history.flatMap(({ country }) => countryCode(country) ?? []),
  };
  const delivers = deliversOf(journey, norms);
  const made = promiseOf(parcel.promises, zone);
  const promise = made && onRoundsOf(made, delivers, days.today);
  const calendar = { zone, country: ends.to };
  const health = healthOf(state, promise, { nowMs, today: days.today, calendar, journey, norms });
  const booked = carrierOf({ code, name, trackingNumber, url });
  const { holder, ...relay } = relayOf(booked, parcel.handovers ?? [], state);
  const number = numberOf(parcel, state, nowMs);
  const isReplaced = replaced.has(parcel.id);
  const lost = all.find((each) => each.parcel.externalId === parcel.replaces);
  return {
    ...around,
    state,
    promise,
    health: judged(health, number, isReplaced),
    ends,
    delivers,
    norms,
    daysLate: daysLate(state, promise, zone),
    ...relay,
    carrier: holder,
    booked,
    number,
    standsInFor: parcel.replaces === null ? null : (lost?.parcel.id ?? parcel.replaces),
    replaced: isReplaced,
    notHere: state.stage === 'delivered' ? notHere(problems, parcel.id) : null,
    orderedAt: order?.placedAt ?? null,
  };
}

const endsOf = ({ originCountry }: Parcel, order: WidgetFacts['order']): Scene['ends'] => ({
  from: countryCode(originCountry ?? null),
  to: countryCode(order?.country ?? null),
  city: order?.city ?? null,
});

/** A number is only looked at while nothing has been heard of it. */
function numberOf(parcel: Parcel, state: ShipmentState, nowMs: number): NumberStanding | null {
  const { carrier, trackingNumber, createdMs, saidMs = 0 } = parcel;
  if (trackingNumber === null || state.stage !== 'pending') return null;
  const key = trackingKeyOf(trackingNumber);
  const { verdict } = judge(carrier, key, readNumber(key));
  return numberStanding({ state, verdict, toldMs: Math.max(createdMs, saidMs), nowMs });
}

function judged(
  health: HealthState,
  number: NumberStanding | null,
  isReplaced: boolean,
): HealthState {
  if (isReplaced) return { ...health, health: 'done', nextNewsMs: null };
  if (number === 'wrong') return { ...health, health: 'problem' };
  return number === 'unknown' ? { ...health, health: 'at_risk' } : health;
}
