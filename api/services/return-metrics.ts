import { and, count, desc, eq, gte, lt, sql, sum } from 'drizzle-orm';
import type { MetricsRange, ReturnMetrics } from '#contract/metrics';
import { returnStates } from '#contract/vocabulary';
import type { MerchantContext } from '../context.ts';
import type { Orm } from '../db/database.ts';
import { definePlan } from '../db/plan.ts';
import { merchants } from '../db/schema/merchants.ts';
import { orderItems, orders } from '../db/schema/orders.ts';
import { returnItems, returns } from '../db/schema/returns.ts';
import { dayAfter, midnightMs } from '../domain/midnight.ts';

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
const itemsInTime = (orm: Orm) =>
  and(
    eq(returnItems.merchantId, merchantId),
    sql`${returnItems.returnId} IN ${orm.select({ id: returns.id }).from(returns).where(inTime)}`,
  );
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
    .where(inTime)
    .groupBy(returns.kind, returns.state)
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
  const [[placed], made, byReason, byProduct] = await ctx.db.read(returnMetricsPlan, {
    merchantId: ctx.merchantId,
    fromMs: midnightMs(from, zone),
    toMs: midnightMs(dayAfter(to), zone),
  });
  const countOf = (is: (row: (typeof made)[number]) => boolean) =>
    made.filter(is).reduce((all, row) => all + row.returns, 0);
  const ordered = placed?.orders ?? 0;
  return {
    from,
    to,
    orders: ordered,
    returns: countOf(({ kind }) => kind === 'return'),
    exchanges: countOf(({ kind }) => kind === 'exchange'),
    rate: ordered === 0 ? null : countOf(() => true) / ordered,
    byReason,
    byProduct,
    byState: returnStates
      .map((state) => ({ state, returns: countOf((row) => row.state === state) }))
      .filter((row) => row.returns > 0),
  };
}
