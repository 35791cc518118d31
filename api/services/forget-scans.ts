import { and, eq, sql } from 'drizzle-orm';
import type { MerchantContext } from '../context.ts';
import type { Statement } from '../db/database.ts';
import { checkpoints } from '../db/schema/checkpoints.ts';
import { promises, shipmentNumbers, shipments } from '../db/schema/shipments.ts';

const among = (ids: readonly string[]) =>
  sql`(SELECT value FROM json_each(${JSON.stringify(ids)}))`;

/**
 * Scans by a number that a parcel no longer has are of somebody else's parcel. Comes after the
 * statements that give it its numbers. What the merchant said of the parcel itself has no number.
 */
export function forgetStrangers(ctx: MerchantContext, ids: readonly string[]): Statement {
  const { merchantId, shipmentId, trackingKey } = checkpoints;
  return ctx.db.orm
    .delete(checkpoints)
    .where(
      and(
        eq(merchantId, ctx.merchantId),
        sql`${shipmentId} IN ${among(ids)}`,
        sql`${trackingKey} IS NOT NULL`,
        sql`NOT EXISTS (SELECT 1 FROM ${shipments} s WHERE s.merchant_id = ${merchantId}
          AND s.id = ${shipmentId} AND s.tracking_key = ${trackingKey})`,
        sql`NOT EXISTS (SELECT 1 FROM ${shipmentNumbers} n WHERE n.merchant_id = ${merchantId}
          AND n.shipment_id = ${shipmentId} AND n.tracking_key = ${trackingKey})`,
      ),
    )
    .toSQL();
}

/** What carriers promised by a number that was not the parcel's. */
export function forgetEstimates(ctx: MerchantContext, ids: readonly string[]): Statement {
  return ctx.db.orm
    .delete(promises)
    .where(
      and(
        eq(promises.merchantId, ctx.merchantId),
        sql`${promises.shipmentId} IN ${among(ids)}`,
        eq(promises.source, 'carrier'),
      ),
    )
    .toSQL();
}
