import type { ShipmentView, WidgetView } from '#contract/tracking';
import type { Locale, ReturnKind, ReturnState } from '#contract/vocabulary';
import type { Checkpoint } from '../domain/fold.ts';
import { wallIn } from '../domain/moment.ts';
import { pollAfterSeconds } from '../domain/poll.ts';
import { isShown } from '../domain/problem.ts';
import type { PromiseMade } from '../domain/promise.ts';
import { shownReturnState } from '../domain/return-state.ts';
import { storyOf } from '../domain/story.ts';
import { messagesOf } from '../messages/catalogue.ts';
import { Days } from './days.ts';
import { contactOf, helpViews } from './help.ts';
import { orderItemViews } from './order-items.ts';
import { problemView, type Problem } from './problem.ts';
import { noParcel, returnView } from './returns.ts';
import { sceneOf, trackOf, type Around, type Tracked } from './parcels.ts';
import { shipmentView, type Item } from './shipment.ts';
import { storyText } from './story.ts';

/** One parcel as it is stored. */
export type Parcel = {
  id: string;
  externalId: string;
  /** `return`: it goes from the shopper back to the shop. */
  direction: 'outbound' | 'return';
  /** External id of the parcel, lost or damaged, that this one stands in for. */
  replaces: string | null;
  carrier: string | null;
  carrierName: string | null;
  trackingNumber: string | null;
  trackingUrl: string | null;
  /** When it was registered, ms. */
  createdMs: number;
  /** When its source last said so, ms, where it did: a number that was put right is a new one. */
  saidMs?: number;
  checkpoints: Checkpoint[];
  /** When the last scan came in, ms. */
  heardMs: number | null;
  promises: PromiseMade[];
  /** What the shop says is in it; empty where it did not say. */
  contents: Pieces[];
};

/** So many of one line of the order. */
export type Pieces = { itemExternalId: string; quantity: number };

/** One line of the order. */
export type OrderItem = {
  externalId: string;
  title: string;
  quantity: number;
  /** How many of them were called off, by the shop or by refunds. */
  cancelled: number;
  imageUrl: string | null;
  url: string | null;
};

/** What goes back to the shop, as it is stored. */
export type ReturnMade = {
  id: string;
  kind: ReturnKind;
  state: ReturnState;
  /** As the shop wrote it, with offset. */
  requestedAt: string;
  /** When its state was last told, ms. */
  updatedMs: number;
  /** Minor units of the order's currency. */
  refunded: number | null;
  /** Id of the parcel that goes back, and of the one that comes instead. */
  shipmentId: string | null;
  exchangeShipmentId: string | null;
  note: string | null;
  items: Pieces[];
};

export type WidgetFacts = {
  merchant: { name: string; theme: Record<string, string>; timeZone: string };
  order: {
    id: string;
    number: string;
    placedAt: string;
    currency: string;
    /** IANA zone of the door, where it is known. */
    timeZone: string | null;
    cancelledAt: string | null;
    /** In the shop's order. */
    items: OrderItem[];
  } | null;
  /** False for the token of one parcel: nothing is known of the order's other parcels. */
  whole: boolean;
  /** For the token of one parcel: how many others of the order go to the shopper. */
  others?: number;
  /** By id, which is by time. Those that go back are among them; an order may have none yet. */
  parcels: Parcel[];
  /** Of the whole order, by id; none for the token of one parcel. */
  returns: ReturnMade[];
  /** What was reported about what the token shows. */
  problems?: Problem[];
};

/** Everything that the elements of one page show, as of `nowMs`. */
export function widgetView(facts: WidgetFacts, locale: Locale, nowMs: number): WidgetView {
  const { merchant, order } = facts;
  const words = messagesOf(locale);
  const zone = order?.timeZone ?? merchant.timeZone;
  const days = new Days(words, wallIn(nowMs, zone).day);
  const orderItems = order?.items ?? [];
  const orderCancelled = isCalledOff(order);
  const around: Around = { words, zone, days, nowMs, shop: merchant.name, order, orderCancelled };

  const tracked = trackOf(facts, orderCancelled);
  const sent = tracked.filter(({ goesBack }) => !goesBack);
  const returns = returnsOf(facts, tracked);
  const story = storyOf({
    items: orderItems.map(({ externalId, ...item }) => ({ ...item, id: externalId })),
    cancelled: orderCancelled,
    parcels: sent.map(({ parcel, state }) => ({
      ...parcel,
      stage: state.stage,
      contents: portionsOf(parcel.contents),
    })),
    returns: returns.map(({ made, state }) => ({
      id: made.id,
      state,
      exchangeId: made.exchangeShipmentId,
      items: portionsOf(made.items),
    })),
  });

  const itemsIn = (portions: readonly { itemId: string; quantity: number }[]): Item[] =>
    portions.flatMap(({ itemId, quantity }) => {
      const item = orderItems.find(({ externalId }) => externalId === itemId);
      return item ? [{ ...itemOf(item), quantity }] : [];
    });
  const parcels = sent.map((each) => {
    const { id, contents } = each.parcel;
    // Beside others, a parcel of which nobody said what it holds may hold anything.
    const inside = facts.others ? portionsOf(contents) : (story.contents.get(id) ?? []);
    const scene = sceneOf(each, sent, story.replaced, around);
    const help = helpViews(scene, contactOf(merchant.theme));
    return {
      view: { ...shipmentView(id, scene, itemsIn(inside)), help },
      isReplaced: scene.replaced,
    };
  });
  // What waits for the shopper, then what is under way, then what is home, last what will not come;
  // the shop's own order among equals.
  parcels.sort((a, b) => turnOf(a) - turnOf(b));
  const back = returns.map(({ made, state, parcel }) =>
    returnView(
      made,
      state,
      parcel ? sceneOf(parcel, tracked, story.replaced, around) : noParcel,
      itemsIn(portionsOf(made.items)),
      { ...around, currency: order?.currency ?? 'EUR', orderItems },
    ),
  );
  const isWhole = order !== null && facts.whole;
  const problems = (facts.problems ?? [])
    .filter((problem) => isShown(problem, nowMs))
    .sort((a, b) => (a.id < b.id ? 1 : -1))
    .map((problem) => problemView(problem, around));
  const prompt: WidgetView['rating'] = null;
  return {
    merchant: { name: merchant.name, theme: merchant.theme },
    locale,
    dir: 'ltr',
    words: words.words,
    order: order && {
      number: order.number,
      story: isWhole ? storyText(story, orderItems, orderCancelled, words) : null,
      items: isWhole ? orderItemViews(orderItems, story, words) : [],
    },
    shipments: [...parcels.map(({ view }) => view), ...back],
    problems,
    // Nobody who waits for an answer is asked how the delivery was.
    rating: problems.some(({ open }) => open) ? null : prompt,
    recommendations: null,
    poll: {
      afterSeconds: pollAfterSeconds(
        tracked.map(({ state, parcel }) => ({ state, heardMs: parcel.heardMs })),
        nowMs,
      ),
    },
  };
}

function turnOf({ view, isReplaced }: { view: ShipmentView; isReplaced: boolean }): number {
  if (isReplaced || view.stage === 'cancelled') return 3;
  if (view.stage === 'delivered') return 2;
  return view.actionRequired ? 0 : 1;
}

const isCalledOff = (order: WidgetFacts['order']): boolean =>
  order !== null &&
  (order.cancelledAt !== null ||
    (order.items.length > 0 &&
      order.items.every(({ quantity, cancelled }) => cancelled >= quantity)));

const itemOf = ({ externalId, title, quantity, imageUrl, url }: OrderItem): Item => ({
  id: externalId,
  title,
  quantity,
  imageUrl,
  url,
});

const portionsOf = (pieces: readonly Pieces[]) =>
  pieces.map(({ itemExternalId, quantity }) => ({ itemId: itemExternalId, quantity }));

type Returning = { made: ReturnMade; state: ReturnState; parcel: Tracked | null };

/** What goes back. A parcel on its way to the shop of which nobody said why is a return as well. */
function returnsOf({ returns }: WidgetFacts, tracked: readonly Tracked[]): Returning[] {
  const told = new Set(returns.map(({ shipmentId }) => shipmentId));
  const untold = tracked
    .filter(({ goesBack, parcel }) => goesBack && !told.has(parcel.id))
    .map(({ parcel }): ReturnMade => ({
      id: parcel.id,
      kind: 'return',
      state: 'approved',
      requestedAt: new Date(parcel.createdMs).toISOString(),
      updatedMs: parcel.createdMs,
      refunded: null,
      shipmentId: parcel.id,
      exchangeShipmentId: null,
      note: null,
      items: parcel.contents,
    }));
  return [...returns, ...untold].map((made) => {
    const parcel = tracked.find((each) => each.parcel.id === made.shipmentId) ?? null;
    return { made, state: shownReturnState(made.state, parcel?.state.stage ?? null), parcel };
  });
}
