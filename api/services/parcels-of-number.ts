import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Stage } from '#contract/vocabulary';
import type { NewCheckpoint } from '../carriers/adapter.ts';
import type { MerchantContext } from '../context.ts';
import { definePlan } from '../db/plan.ts';
import { checkpoints } from '../db/schema/checkpoints.ts';
import { orders } from '../db/schema/orders.ts';
import { shipmentNumbers, shipments } from '../db/schema/shipments.ts';
import { lifeOf, type Life } from '../domain/number-reuse.ts';

const merchantId = sql.placeholder('merchantId');
const trackingKey = sql.placeholder('trackingKey');
const columns = {
  id: shipments.id,
  orderId: shipments.orderId,
  carrier: shipments.carrier,
  createdAt: shipments.createdAt,
  /** It has further numbers: then it matters who made a scan. */
  handedOver: sql<number>`EXISTS (SELECT 1 FROM ${shipmentNumbers} n WHERE
    n.merchant_id = ${shipments.merchantId} AND n.shipment_id = ${shipments.id})`.mapWith(Number),
};

/** Parcels of a number, by their own and by the numbers of carriers that they were handed to. */
const parcelsWith = definePlan((orm) => [
  orm
    .select({ ...columns, carrierOfNumber: shipments.carrier })
    .from(shipments)
    .where(and(eq(shipments.merchantId, merchantId), eq(shipments.trackingKey, trackingKey)))
    .prepare(),
  orm
    .select({ ...columns, carrierOfNumber: shipmentNumbers.carrier })
    .from(shipmentNumbers)
    .innerJoin(
      shipments,
      and(
        eq(shipments.merchantId, shipmentNumbers.merchantId),
        eq(shipments.id, shipmentNumbers.shipmentId),
      ),
    )
    .where(
      and(eq(shipmentNumbers.merchantId, merchantId), eq(shipmentNumbers.trackingKey, trackingKey)),
    )
    .prepare(),
]);

const ended: Stage[] = ['delivered', 'returned', 'lost', 'destroyed', 'cancelled', 'expired'];

/** When each of some parcels was ordered, and when each came to its end. Asked for re-used numbers only. */
const livesOf = definePlan((orm) => {
  const ids = sql`(SELECT value FROM json_each(${sql.placeholder('shipmentIds')}))`;
  const orderIds = sql`(SELECT value FROM json_each(${sql.placeholder('orderIds')}))`;
  return [
    orm
      .select({ id: orders.id, placedMs: orders.placedMs })
      .from(orders)
      .where(and(eq(orders.merchantId, merchantId), sql`${orders.id} IN ${orderIds}`))
      .prepare(),
    orm
      .select({
        shipmentId: checkpoints.shipmentId,
        atMs: sql<number>`min(${checkpoints.atMs})`.mapWith(Number),
      })
      .from(checkpoints)
      .where(
        and(
          eq(checkpoints.merchantId, merchantId),
          sql`${checkpoints.shipmentId} IN ${ids}`,
          inArray(checkpoints.stage, ended),
        ),
      )
      .groupBy(checkpoints.shipmentId)
      .prepare(),
  ];
});

export type Target = Pick<
  typeof shipments.$inferSelect,
  'id' | 'orderId' | 'carrier' | 'createdAt'
> & {
  handedOver: number;
};

/** Two carriers may use one number: parcels that are known to be another one's are left out. */
export async function parcelsOfNumber(
  ctx: MerchantContext,
  key: string,
  carrier: string | null,
): Promise<Target[]> {
  const [own, handed] = await ctx.db.read(parcelsWith, {
    merchantId: ctx.merchantId,
    trackingKey: key,
  });
  const all = [...own, ...handed];
  const isNamed = all.some(
    ({ carrierOfNumber }) => carrier !== null && carrierOfNumber === carrier,
  );
  const chosen = isNamed
    ? all.filter(({ carrierOfNumber: each }) => each === null || each === carrier)
    : all;
  return [...new Map(chosen.map((each) => [each.id, each])).values()];
}

/** Carriers use their numbers again: which scans belong to which of several parcels. */
export async function readLives(
  ctx: MerchantContext,
  targets: Target[],
  scans: NewCheckpoint[],
): Promise<Map<string, Life>> {
  const [placed, over] = await ctx.db.read(livesOf, {
    merchantId: ctx.merchantId,
    shipmentIds: JSON.stringify(targets.map(({ id }) => id)),
    orderIds: JSON.stringify(targets.flatMap(({ orderId }) => (orderId ? [orderId] : []))),
  });
  const told = scans.filter(({ stage }) => ended.includes(stage)).map(({ atMs }) => atMs);
  return lifeOf(
    targets.map(({ id, orderId, createdAt }) => ({
      id,
      beganMs: Math.min(
        createdAt,
        placed.find((order) => order.id === orderId)?.placedMs ?? createdAt,
      ),
    })),
    [...told, ...over.map(({ atMs }) => atMs)],
  );
}
