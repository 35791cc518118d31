import { and, asc, eq, sql } from 'drizzle-orm';
import type { RefundNews } from '../carriers/adapter.ts';
import type { MerchantContext } from '../context.ts';
import type { Statement } from '../db/database.ts';
import { definePlan } from '../db/plan.ts';
import { orderItems } from '../db/schema/orders.ts';
import { returnItems, returns } from '../db/schema/returns.ts';
import { isLive } from '../domain/return-state.ts';
import { putReturn } from './put-return.ts';
import { inReturns, leftOf } from './return-pieces.ts';

const merchantId = sql.placeholder('merchantId');
const orderId = sql.placeholder('orderId');

const returnsOfOrder = definePlan((orm) => [
  orm
    .select({
      id: returns.id,
      externalId: returns.externalId,
      state: returns.state,
      refunds: returns.refunds,
    })
    .from(returns)
    .where(and(eq(returns.merchantId, merchantId), eq(returns.orderId, orderId)))
    .orderBy(asc(returns.requestedMs), asc(returns.id))
    .prepare(),
  inReturns(orm, eq(returnItems.orderId, orderId)),
  orm
    .select({ externalId: orderItems.externalId, quantity: orderItems.quantity })
    .from(orderItems)
    .where(and(eq(orderItems.merchantId, merchantId), eq(orderItems.orderId, orderId)))
    .prepare(),
]);

/** What one refund paid for a return: `amount` in minor units, `pieces` by the item's id. */
type Paid = { amount: number | null; pieces: Record<string, number> };

/** Made of a refund by itself, because nobody had told of a return. */
const ownReturn = (refundId: string): string => `refund-${refundId}`;

/**
 * Stores pieces that a shop system took back. Those that are in a return already join it: it is
 * refunded with them. Only for the others the refund is a return of its own. Doing it again
 * changes nothing.
 */
export async function refundReturns(
  ctx: MerchantContext,
  news: RefundNews,
  order: string,
): Promise<void> {
  const [made, held, bought] = await ctx.db.read(returnsOfOrder, {
    merchantId: ctx.merchantId,
    orderId: order,
  });
  const own = ownReturn(news.externalId);
  const left = new Map<string, number>();
  for (const { itemExternalId, quantity } of news.lines) add(left, itemExternalId, quantity);

  const paid = made.map((each) => ({ ...each, refunds: refundsOf(each.refunds) }));
  const before = paid.flatMap(({ refunds }) => refunds[news.externalId] ?? []);
  for (const { pieces } of before) {
    for (const [item, quantity] of Object.entries(pieces)) add(left, item, -quantity);
  }
  const isKnown = before.length > 0 || made.some(({ externalId }) => externalId === own);
  const joined: { id: string; paid: Paid }[] = [];
  for (const { id, externalId, state, refunds } of isKnown ? [] : paid) {
    if (!isLive(state) || externalId.startsWith(ownReturn(''))) continue;
    const pieces: Record<string, number> = {};
    for (const { itemExternalId: item, quantity } of held.filter(
      (each) => each.externalId === externalId,
    )) {
      const settled = Object.values(refunds).reduce((sum, one) => sum + (one.pieces[item] ?? 0), 0);
      const part = Math.min(left.get(item) ?? 0, quantity - settled);
      if (part <= 0) continue;
      pieces[item] = part;
      add(left, item, -part);
    }
    if (Object.keys(pieces).length === 0) continue;
    // Nobody says which part of the money is for which return.
    joined.push({ id, paid: { amount: joined.length === 0 ? news.amount : null, pieces } });
  }
  // First: what is done again must see them.
  await ctx.db.write(joined.map((each) => joinStatement(ctx, news.externalId, each)));

  const others = held.filter(({ externalId }) => externalId !== own);
  const rest = bought.flatMap(({ externalId, quantity: all }) => {
    const quantity = Math.min(left.get(externalId) ?? 0, leftOf(externalId, all, others).left);
    return quantity > 0 ? [{ externalId, quantity }] : [];
  });
  if (rest.length === 0) return;
  const isAlone = joined.length === 0 && before.length === 0;
  await putReturn(ctx, {
    externalId: own,
    orderExternalId: news.orderExternalId,
    kind: 'return',
    state: 'refunded',
    reason: 'other',
    requestedAt: new Date(news.saidMs).toISOString(),
    ...(isAlone && news.amount !== null ? { refunded: news.amount } : {}),
    items: rest,
  });
}

function add(pieces: Map<string, number>, item: string, quantity: number): void {
  pieces.set(item, (pieces.get(item) ?? 0) + quantity);
}

/** Written by `joinStatement` and by nobody else. */
const refundsOf = (json: string | null): Record<string, Paid> =>
  json === null ? {} : (JSON.parse(json) as Record<string, Paid>);

function joinStatement(
  ctx: MerchantContext,
  refundId: string,
  { id, paid }: { id: string; paid: Paid },
): Statement {
  const all = sql`json_patch(coalesce(${returns.refunds}, '{}'), ${JSON.stringify({ [refundId]: paid })})`;
  return ctx.db.orm
    .update(returns)
    .set({
      state: 'refunded',
      refunds: all,
      refunded: sql`coalesce((SELECT sum(value ->> 'amount') FROM json_each(${all})), ${returns.refunded})`,
      updatedAt: ctx.now(),
    })
    .where(and(eq(returns.merchantId, ctx.merchantId), eq(returns.id, id)))
    .toSQL();
}
