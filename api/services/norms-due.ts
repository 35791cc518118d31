import { sql } from 'drizzle-orm';
import { SQLiteAsyncDialect } from 'drizzle-orm/sqlite-core';
import type { MerchantContext } from '../context.ts';
import type { Statement } from '../db/database.ts';
import { checkpoints } from '../db/schema/checkpoints.ts';
import { normSamples, normsDue } from '../db/schema/norms.ts';
import { newId } from '../lib/id.ts';

const dialect = new SQLiteAsyncDialect();

/**
 * Marks parcels to be counted (anew), of those that have arrived or have been counted. Comes after
 * the statements that change their scans.
 */
export function normsDueStatement(ctx: MerchantContext, shipmentIds: readonly string[]): Statement {
  const { merchantId } = ctx;
  return dialect.sqlToQuery(sql`
    INSERT INTO ${normsDue} (merchant_id, shipment_id, stamp)
    SELECT DISTINCT ${merchantId}, each.value, ${newId('due', ctx.now())}
    FROM json_each(${JSON.stringify(shipmentIds)}) AS each
    WHERE EXISTS (SELECT 1 FROM ${checkpoints} c WHERE c.merchant_id = ${merchantId}
        AND c.shipment_id = each.value AND c.stage = 'delivered')
      OR EXISTS (SELECT 1 FROM ${normSamples} s WHERE s.merchant_id = ${merchantId}
        AND s.shipment_id = each.value)
    ON CONFLICT (merchant_id, shipment_id) DO UPDATE SET stamp = excluded.stamp`);
}
