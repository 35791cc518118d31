import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Provider, Stage } from '#contract/vocabulary';
import type { NewCheckpoint, TrackingUpdate } from '../carriers/adapter.ts';
import type { MerchantContext } from '../context.ts';
import type { Statement } from '../db/database.ts';
import { definePlan } from '../db/plan.ts';
import { checkpoints } from '../db/schema/checkpoints.ts';
import { orders } from '../db/schema/orders.ts';
import { shipmentNumbers, shipments } from '../db/schema/shipments.ts';
import { trackingKeyOf } from '../domain/carrier.ts';
import { lifeOf, type Life } from '../domain/number-reuse.ts';
import { checkpointsStatement, promiseStatement } from './save-updates.ts';

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
const parcelsOf = definePlan((orm) => [
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

const ended: Stage[] = ['delivered', 'returned', 'lost', 'destroyed', 'cancelled'];

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

export type Applied = {
  statements: Statement[];
  /** Ids of parcels and orders whose views are now old. */
  touched: string[];
  /** What the message waits for, or null where everything found its place. */
  missing: string | null;
};

/** What it takes to store the news of one tracking number. */
export async function applyTracking(
  ctx: MerchantContext,
  source: Provider,
  update: TrackingUpdate,
): Promise<Applied> {
  const key = trackingKeyOf(update.trackingNumber);
  const targets = await targetsOf(ctx, key, update.carrier);
  if (targets.length === 0) return { statements: [], touched: [], missing: key };
  const lives = targets.length > 1 ? await readLives(ctx, targets, update.checkpoints) : null;
  const origin = { source, trackingKey: key, corrects: null };
  const statements: Statement[] = [];
  for (const { id, carrier, handedOver } of targets) {
    const own = (atMs: number, stage: Stage) => !lives || lives.get(id)?.(atMs, stage) === true;
    const scans = update.checkpoints
      .filter(({ atMs, stage }) => own(atMs, stage))
      .map((scan) => ({
        scan: handedOver ? { ...scan, carrier: scan.carrier ?? update.carrier } : scan,
        origin,
      }));
    statements.push(...(await checkpointsStatement(ctx, id, scans)));
    for (const promise of update.promises) {
      if (own(promise.madeMs, 'pending')) statements.push(await promiseStatement(ctx, id, promise));
    }
    if (carrier === null && update.carrier !== null) {
      statements.push(nameCarrier(ctx, id, update.carrier));
    }
  }
  return {
    statements,
    touched: targets.flatMap(({ id, orderId }) => [id, ...(orderId ? [orderId] : [])]),
    missing: null,
  };
}

type Target = Pick<typeof shipments.$inferSelect, 'id' | 'orderId' | 'carrier' | 'createdAt'> & {
  handedOver: number;
};

/** A number may be used by two carriers; the one that the message names goes first. */
async function targetsOf(
  ctx: MerchantContext,
  key: string,
  carrier: string | null,
): Promise<Target[]> {
  const [own, handed] = await ctx.db.read(parcelsOf, {
    merchantId: ctx.merchantId,
    trackingKey: key,
  });
  const all = [...own, ...handed];
  const same = all.filter((each) => carrier !== null && each.carrierOfNumber === carrier);
  const chosen = same.length ? same : all;
  return [...new Map(chosen.map((each) => [each.id, each])).values()];
}

/** Carriers use their numbers again: which scans belong to which of several parcels. */
async function readLives(
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

function nameCarrier(ctx: MerchantContext, shipmentId: string, carrier: string): Statement {
  return ctx.db.orm
    .update(shipments)
    .set({ carrier })
    .where(
      and(
        eq(shipments.merchantId, ctx.merchantId),
        eq(shipments.id, shipmentId),
        isNull(shipments.carrier),
      ),
    )
    .toSQL();
}
