import { instantOf } from '#contract/instant';
import type { Stage } from '#contract/vocabulary';
import type { CalendarEvent } from '../lib/icalendar.ts';
import type { Messages } from '../messages/messages.ts';
import { promiseOf, type PromiseState } from '../domain/promise.ts';
import type { WidgetFacts } from './facts.ts';
import { trackOf, type Tracked } from './parcels.ts';
import { isCalledOff } from './widget.ts';

/** From these on nobody has to be at the door any more. */
const off = new Set<Stage>(['cancelled', 'lost', 'destroyed', 'returning', 'returned', 'expired']);

export type Delivery = { tracked: Tracked; promise: PromiseState; isOff: boolean };

/** Every parcel that a day or a time is promised for, and that is not home yet. */
export function deliveriesOf(facts: WidgetFacts): Delivery[] {
  const { order, merchant } = facts;
  const zone = order?.timeZone ?? merchant.timeZone;
  const all = trackOf(facts, isCalledOff(order));
  const replaced = new Set(all.map(({ parcel }) => parcel.replaces));
  return all.flatMap((tracked) => {
    const { parcel, state, goesBack } = tracked;
    const promise = promiseOf(parcel.promises, zone);
    if (!promise || goesBack || state.stage === 'delivered') return [];
    const isOff = off.has(state.stage) || replaced.has(parcel.externalId);
    return [{ tracked, promise, isOff }];
  });
}

/** The same for a calendar. `url` is the page of the token that asks. */
export function deliveryEvents(facts: WidgetFacts, words: Messages, url: string): CalendarEvent[] {
  return deliveriesOf(facts).map((delivery) => {
    const { parcel, state } = delivery.tracked;
    const { pickup } = state;
    return {
      uid: `${parcel.id}@porchlight`,
      sequence: sequenceOf(delivery, facts),
      when: whenOf(delivery.promise),
      cancelled: delivery.isOff,
      summary: words.hosted.eventTitle(facts.merchant.name),
      description: words.hosted.eventText(url),
      location: pickup && words.line([pickup.name, pickup.address]),
      url,
    };
  });
}

/**
 * Grows with every new promise and with whatever took an old one back: what is stored about the
 * parcel only ever gets newer. In seconds, for a calendar has 31 bits for it.
 */
function sequenceOf({ tracked, promise, isOff }: Delivery, { order }: WidgetFacts): number {
  const { parcel, state } = tracked;
  const changed = Math.max(
    promise.now.madeMs,
    parcel.updatedMs ?? 0,
    isOff ? Math.max(order?.updatedMs ?? 0, state.latest?.atMs ?? 0) : 0,
  );
  const seconds = Math.max(0, Math.floor((changed - parcel.createdMs) / 1000));
  return seconds + parcel.promises.length - 1 + (isOff ? 1 : 0);
}

/** A day, or days, where one of them is all that is known; else moments. */
function whenOf({ now, nowFrom, nowDay }: PromiseState): CalendarEvent['when'] {
  const fromMs = now.from.length === 10 ? null : instantOf(now.from);
  const toMs = now.to.length === 10 ? null : instantOf(now.to);
  return fromMs === null || toMs === null ? { from: nowFrom.day, to: nowDay } : { fromMs, toMs };
}
