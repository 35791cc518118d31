import { and, asc, eq, sql } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { MerchantContext } from '../context.ts';
import { definePlan } from '../db/plan.ts';
import { checkpoints } from '../db/schema/checkpoints.ts';
import { merchants } from '../db/schema/merchants.ts';
import { orderItems, orders } from '../db/schema/orders.ts';
import { problemEntries, type problems } from '../db/schema/problems.ts';
import { promises, shipments } from '../db/schema/shipments.ts';
import { inList } from './find-person.ts';
import { checkpointColumns } from './read-checkpoints.ts';

const merchantId = sql.placeholder('merchantId');
const within = (t: { merchantId: SQLiteColumn }, column: SQLiteColumn, name: string) =>
  and(eq(t.merchantId, merchantId), inList(column, sql.placeholder(name)));

/** What stands around problems: their orders and parcels, in one round trip. */
export const aroundProblems = definePlan((orm) => [
  orm
    .select({ timeZone: merchants.timeZone })
    .from(merchants)
    .where(eq(merchants.id, merchantId))
    .prepare(),
  orm
    .select()
    .from(orders)
    .where(within(orders, orders.id, 'orderIds'))
    .prepare(),
  orm
    .select()
    .from(orderItems)
    .where(within(orderItems, orderItems.orderId, 'orderIds'))
    .orderBy(asc(orderItems.position))
    .prepare(),
  orm
    .select()
    .from(shipments)
    .where(within(shipments, shipments.id, 'shipmentIds'))
    .prepare(),
  orm
    .select(checkpointColumns)
    .from(checkpoints)
    .where(within(checkpoints, checkpoints.shipmentId, 'shipmentIds'))
    .prepare(),
  orm
    .select()
    .from(promises)
    .where(within(promises, promises.shipmentId, 'shipmentIds'))
    .prepare(),
  orm
    .select()
    .from(problemEntries)
    .where(within(problemEntries, problemEntries.problemId, 'problemIds'))
    .orderBy(asc(problemEntries.id))
    .prepare(),
]);

export type ProblemRow = typeof problems.$inferSelect;
export type Around = Awaited<ReturnType<typeof readAround>>;

/** All that a problem is told with. `rows` may be one that is about to be stored. */
export async function readAround(
  ctx: MerchantContext,
  rows: readonly Pick<ProblemRow, 'id' | 'orderId' | 'shipmentId'>[],
) {
  const present = (values: (string | null)[]) =>
    JSON.stringify(values.filter((value) => value !== null));
  const found = await ctx.db.read(aroundProblems, {
    merchantId: ctx.merchantId,
    orderIds: present(rows.map(({ orderId }) => orderId)),
    shipmentIds: present(rows.map(({ shipmentId }) => shipmentId)),
    problemIds: present(rows.map(({ id }) => id)),
  });
  return {
    timeZone: found[0][0]?.timeZone ?? 'UTC',
    orders: found[1],
    items: found[2],
    shipments: found[3],
    scans: found[4],
    promises: found[5],
    entries: found[6],
  };
}
