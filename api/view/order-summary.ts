import type { WidgetView } from '#contract/tracking';
import { wallIn } from '../domain/moment.ts';
import type { Messages } from '../messages/messages.ts';
import { Days } from './days.ts';
import type { WidgetFacts } from './facts.ts';
import { money } from './money.ts';

export type OrderSummary = {
  /** `Order #1042, Monday, 16 November` */
  title: string;
  lines: {
    title: string;
    /** `2 at €28.00`; null of one piece. */
    count: string | null;
    /** Where it is: `Home`; null where the one parcel says it. */
    where: string | null;
    imageUrl: string | null;
    url: string | null;
    price: string | null;
  }[];
  sum: string | null;
};

/**
 * What was bought. Prices only for the whole order: the link to one parcel is handed on.
 * @param view the same, as the elements show it
 */
export function orderSummary(
  facts: WidgetFacts,
  view: WidgetView,
  words: Messages,
  nowMs: number,
): OrderSummary | null {
  const { order, merchant, whole, parcels } = facts;
  const say = words.hosted;
  if (!order) return null;
  const zone = order.timeZone ?? merchant.timeZone;
  const days = new Days(words, wallIn(nowMs, zone).day);
  const placed = days.full(wallIn(Date.parse(order.placedAt), zone).day);
  const price = (minor: number) => money(minor, order.currency, words);
  const isTold = view.shipments.length > 1 || Boolean(view.order?.story);
  const places = (i: number) => {
    const pieces = (isTold && view.order?.items[i]?.pieces) || [];
    const told = pieces.map(({ quantity, display }) =>
      pieces.length > 1 ? words.quantity(quantity, display) : display,
    );
    return words.line(told) || null;
  };
  const inside = new Map(
    parcels.flatMap(({ contents }) =>
      contents.map(({ itemExternalId, quantity }) => [itemExternalId, quantity] as const),
    ),
  );
  const lines = order.items.flatMap((item, i) => {
    const { title, imageUrl, url, price: one = null } = item;
    const quantity = whole ? item.quantity : (inside.get(item.externalId) ?? 0);
    const paid = whole && one !== null ? one * (quantity - item.cancelled) : null;
    if (quantity === 0) return [];
    const count = paid !== null && one ? say.each(quantity, price(one)) : say.times(quantity);
    return [{ title, imageUrl, url, paid, count: quantity > 1 ? count : null, where: places(i) }];
  });
  const isPriced = lines.length > 1 && lines.every(({ paid }) => paid !== null);
  const total = lines.reduce((sum, { paid }) => sum + (paid ?? 0), 0);
  return {
    title: say.order(order.number, placed),
    lines: lines.map(({ paid, ...line }) => ({ ...line, price: paid ? price(paid) : null })),
    sum: isPriced ? price(total) : null,
  };
}
