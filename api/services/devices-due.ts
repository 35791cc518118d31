import { sql } from 'drizzle-orm';
import { SQLiteAsyncDialect } from 'drizzle-orm/sqlite-core';
import type { MerchantContext } from '../context.ts';
import type { Statement } from '../db/database.ts';
import { pushSubscriptions } from '../db/schema/push.ts';
import { shipments } from '../db/schema/shipments.ts';
import { newId } from '../lib/id.ts';

const dialect = new SQLiteAsyncDialect();

/**
 * Marks the devices that may have to be told something new of these parcels, or of this order as a
 * whole. Belongs to the commit that changes them, after it; each row that it gives is a device.
 */
export function devicesDueStatement(
  ctx: MerchantContext,
  shipmentIds: readonly string[],
  orderId: string | null = null,
): Statement {
  const { merchantId } = ctx;
  // Most shops change thousands of parcels of which no device hears: that is asked once. CROSS JOIN:
  // from the parcels to the devices, never the other way round.
  const any = sql`EXISTS (SELECT 1 FROM ${pushSubscriptions} WHERE merchant_id = ${merchantId})`;
  return dialect.sqlToQuery(sql`
    WITH parcels AS MATERIALIZED (
      SELECT value AS id FROM json_each(${JSON.stringify(shipmentIds)}) WHERE ${any}
    )
    UPDATE ${pushSubscriptions} SET due = ${newId('due', ctx.now())}
    WHERE merchant_id = ${merchantId} AND id IN (
      SELECT p.id FROM parcels
      CROSS JOIN ${pushSubscriptions} p ON p.merchant_id = ${merchantId} AND p.shipment_id = parcels.id
      UNION
      SELECT p.id FROM parcels
      CROSS JOIN ${shipments} s ON s.merchant_id = ${merchantId} AND s.id = parcels.id
      CROSS JOIN ${pushSubscriptions} p ON p.merchant_id = ${merchantId} AND p.order_id = s.order_id
      WHERE p.shipment_id IS NULL
      UNION
      SELECT p.id FROM ${pushSubscriptions} p
      WHERE p.merchant_id = ${merchantId} AND p.order_id = ${orderId}
    ) RETURNING id`);
}
