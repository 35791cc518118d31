import type { ShipmentView, WidgetView } from '#contract/tracking';
import type { ReturnState } from '#contract/return-words';
import { wallIn } from '../domain/moment.ts';
import { pollAfterSeconds } from '../domain/poll.ts';
import { isGone } from '../domain/help.ts';
import { shownReturnState } from '../domain/return-state.ts';
import { ordinalOf, storyOf } from '../domain/story.ts';
import type { Spoken } from '../messages/spoken.ts';
import { Days } from './days.ts';
import type { OrderItem, Pieces, ReturnMade, WidgetFacts } from './facts.ts';
import { contactOf, helpViews } from './help.ts';
import { orderItemViews } from './order-items.ts';
import { notHere, problemViews } from './problem.ts';
import { noParcel, returnView } from './returns.ts';
import { sceneOf, trackOf, type Around, type Tracked } from './parcels.ts';
import { shipmentView, type Item } from './shipment.ts';
import { storyText } from './story.ts';

/** Everything that the elements of one page show, as of `nowMs`. */
export function widgetView(facts: WidgetFacts, spoken: Spoken, nowMs: number): WidgetView {
  const { merchant, order } = facts;
  const { locale, dir, messages: words } = spoken;
  const zone = order?.timeZone ?? merchant.timeZone;
  const days = new Days(words, wallIn(nowMs, zone).day);
  const orderItems = order?.items ?? [];
  const orderCancelled = isCalledOff(order);
  const around: Around = {
    words,
    zone,
    days,
    nowMs,
    shop: merchant.name,
    order,
    orderCancelled,
    problems: facts.problems ?? [],
  };

  const tracked = trackOf(facts, orderCancelled);
  const sent = tracked.filter(({ goesBack }) => !goesBack);
  const returns = returnsOf(facts, tracked);
  const missed = new Set(
    sent
      .filter(({ state }) => state.stage === 'delivered')
      .filter(({ parcel }) => notHere(around.problems, parcel.id) !== null)
      .map(({ parcel }) => parcel.id),
  );
  const story = storyOf({
    items: orderItems.map(({ externalId, ...item }) => ({ ...item, id: externalId })),
    cancelled: orderCancelled,
    parcels: sent.map(({ parcel, state }) => ({
      ...parcel,
      // Not home, whatever the carrier says.
      stage: missed.has(parcel.id) ? 'in_transit' : state.stage,
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
    const view = shipmentView(id, scene, itemsIn(inside), ordinalOf(story, id));
    const help = helpViews(scene, contactOf(merchant));
    return { view: { ...view, help }, isReplaced: scene.replaced, isMissed: missed.has(id) };
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
  const lost = tracked.filter(({ state }) => isGone(state.stage)).map(({ parcel }) => parcel.id);
  const problems = problemViews(around.problems, new Set(lost), around);
  const prompt: WidgetView['rating'] = null;
  return {
    merchant: { name: merchant.name, theme: merchant.theme },
    locale,
    dir,
    words: words.words,
    order: order && {
      number: order.number,
      story: isWhole ? storyText(story, orderItems, orderCancelled, words) : null,
      items: isWhole ? orderItemViews(orderItems, story, missed, words) : [],
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

type Shown = { view: ShipmentView; isReplaced: boolean; isMissed: boolean };

function turnOf({ view, isReplaced, isMissed }: Shown): number {
  if (isReplaced || view.stage === 'cancelled') return 3;
  if (view.stage === 'delivered' && !isMissed) return 2;
  return view.actionRequired ? 0 : 1;
}

export const isCalledOff = (order: WidgetFacts['order']): boolean =>
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
