import type { WidgetView } from '#contract/tracking';
import type { Locale } from '#contract/vocabulary';
import { carrierOf } from '../domain/carrier.ts';
import { fold, type Checkpoint } from '../domain/fold.ts';
import { daysLate, healthOf } from '../domain/health.ts';
import { wallIn } from '../domain/moment.ts';
import { pollAfterSeconds } from '../domain/poll.ts';
import { promiseOf, type PromiseMade } from '../domain/promise.ts';
import { messagesOf } from '../messages/catalogue.ts';
import { Days } from './days.ts';
import { shipmentView, type Item } from './shipment.ts';

/** One parcel as it is stored. */
export type Parcel = {
  id: string;
  carrier: string | null;
  carrierName: string | null;
  trackingNumber: string | null;
  trackingUrl: string | null;
  checkpoints: Checkpoint[];
  /** When the last scan came in, ms. */
  heardMs: number | null;
  promises: PromiseMade[];
  items: Item[];
};

export type WidgetFacts = {
  merchant: { name: string; theme: Record<string, string>; timeZone: string };
  order: { number: string; placedAt: string } | null;
  parcels: Parcel[];
};

/** Everything that the elements of one page show, as of `nowMs`. */
export function widgetView(facts: WidgetFacts, locale: Locale, nowMs: number): WidgetView {
  const { merchant, order } = facts;
  const words = messagesOf(locale);
  const zone = merchant.timeZone;
  const days = new Days(words, wallIn(nowMs, zone).day);

  const shown = facts.parcels.map((parcel) => {
    const state = fold(parcel.checkpoints);
    const promise = promiseOf(parcel.promises, zone);
    const { carrier: code, carrierName: name, trackingNumber, trackingUrl: url } = parcel;
    const view = shipmentView(
      parcel.id,
      {
        state,
        promise,
        health: healthOf(state, promise, nowMs, days.today),
        daysLate: daysLate(state, promise, zone),
        carrier: carrierOf({ code, name, trackingNumber, url }),
        shop: merchant.name,
        zone,
        orderedAt: order?.placedAt ?? null,
        nowMs,
        days,
        words,
      },
      parcel.items,
    );
    return { state, view, heardMs: parcel.heardMs };
  });
  // Undelivered first; a stable sort keeps the shop's own order among equals.
  shown.sort((a, b) => Number(a.view.stage === 'delivered') - Number(b.view.stage === 'delivered'));

  const home = shown.filter(({ state }) => state.stage === 'delivered').length;
  return {
    merchant: { name: merchant.name, theme: merchant.theme },
    locale,
    dir: 'ltr',
    words: words.words,
    order: order && {
      number: order.number,
      story: shown.length > 1 && home > 0 ? words.story(home, shown.length) : null,
    },
    shipments: shown.map(({ view }) => view),
    rating: null,
    recommendations: null,
    poll: {
      afterSeconds: pollAfterSeconds(shown, nowMs),
    },
  };
}
