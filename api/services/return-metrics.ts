import { and, count, desc, eq, gte, inArray, isNotNull, lt, not, sql, sum } from 'drizzle-orm';
import type { MetricsRange, ReturnMetrics } from '#contract/metrics';
import { returnStates } from '#contract/return-words';
import type { MerchantContext } from '../context.ts';
import type { Orm } from '../db/database.ts';
import { definePlan } from '../db/plan.ts';
import { merchants } from '../db/schema/merchants.ts';
import { orderItems, orders } from '../db/schema/orders.ts';
import { returnItems, returns } from '../db/schema/returns.ts';
import { dayAfter, midnightMs } from '../domain/midnight.ts';
import { isLive, parcelMoves } from '../domain/return-state.ts';
import { shownStates } from './return-states.ts';

const merchantId = sql.placeholder('merchantId');
const fromMs = sql.placeholder('fromMs');
const toMs = sql.placeholder('toMs');
const mostProducts = 100;

const zonePlan = definePlan((orm) => [
  orm
    .select({ timeZone: merchants.timeZone })
    .from(merchants)
    .where(eq(merchants.id, merchantId))
    .prepare(),
]);

const inTime = and(
  eq(returns.merchantId, merchantId),
  gte(returns.requestedMs, fromMs),
  lt(returns.requestedMs, toMs),
);
const live = inArray(returns.state, returnStates.filter(isLive));
const itemsInTime = (orm: Orm) =>
  and(
    eq(returnItems.merchantId, merchantId),
    sql`${returnItems.returnId} IN ${orm
      .select({ id: returns.id })
      .from(returns)
      .where(and(inTime, live))}`,
  );
/** Those of which the parcel may know more than was said. */
const hasNews = sql`(${and(inArray(returns.state, [...parcelMoves.from]), isNotNull(returns.shipmentId))})`;
const pieces = sum(returnItems.quantity).mapWith(Number);

/** Exported for the test that looks at how the engine would run it. */
export const returnMetricsPlan = definePlan((orm) => [
  orm
    .select({ orders: count() })
    .from(orders)
    .where(
      and(
        eq(orders.merchantId, merchantId),
        gte(orders.placedMs, fromMs),
        lt(orders.placedMs, toMs),
      ),
    )
    .prepare(),
  orm
    .select({ kind: returns.kind, state: returns.state, returns: count() })
    .from(returns)
    .where(and(inTime, not(hasNews)))
    .groupBy(returns.kind, returns.state)
    .prepare(),
  orm
    .select({ kind: returns.kind, state: returns.state, shipmentId: returns.shipmentId })
    .from(returns)
    .where(and(inTime, hasNews))
    .prepare(),
  orm
    .select({ reason: returnItems.reason, pieces })
    .from(returnItems)
    .where(itemsInTime(orm))
    .groupBy(returnItems.reason)
    .orderBy(desc(pieces))
    .prepare(),
  orm
    .select({
      product: orderItems.productId,
      title: sql<string>`max(${orderItems.title})`,
      pieces,
    })
    .from(returnItems)
    .innerJoin(
      orderItems,
      and(
        eq(orderItems.merchantId, returnItems.merchantId),
        eq(orderItems.orderId, returnItems.orderId),
        eq(orderItems.externalId, returnItems.itemExternalId),
      ),
    )
    .where(itemsInTime(orm))
    // Without a product of its own, one title is one product.
    .groupBy(sql`coalesce(${orderItems.productId}, ${orderItems.title})`)
    .orderBy(desc(pieces))
    .limit(mostProducts)
    .prepare(),
]);

/** How much goes back in a range of days, and why. */
export async function readReturnMetrics(
  ctx: MerchantContext,
  { from, to }: MetricsRange,
): Promise<ReturnMetrics> {
  const [[merchant]] = await ctx.db.read(zonePlan, { merchantId: ctx.merchantId });
  const zone = merchant?.timeZone ?? 'UTC';
  const [[placed], settled, open, byReason, byProduct] = await ctx.db.read(returnMetricsPlan, {
    merchantId: ctx.merchantId,
    fromMs: midnightMs(from, zone),
    toMs: midnightMs(dayAfter(to), zone),
  });
  const states = await shownStates(ctx, open);
  const shown = open.flatMap(({ kind }, i) => {
    const state = states[i];
    return state === undefined ? [] : [{ kind, state, returns: 1 }];
  });
  const made = [...settled, ...shown];
  const countOf = (is: (row: (typeof made)[number]) => boolean) =>
    made.filter(is).reduce((all, row) => all + row.returns, 0);
  const ordered = placed?.orders ?? 0;
  return {
    from,
    to,
    orders: ordered,
    returns: countOf(({ kind, state }) => kind === 'return' && isLive(state)),
    exchanges: countOf(({ kind, state }) => kind === 'exchange' && isLive(state)),
    rate: ordered === 0 ? null : countOf(({ state }) => isLive(state)) / ordered,
    byReason,
    byProduct,
    byState: returnStates
      .map((state) => ({ state, returns: countOf((row) => row.state === state) }))
      .filter((row) => row.returns > 0),
  };
}
