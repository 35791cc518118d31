import { sql } from 'drizzle-orm';
import { SQLiteAsyncDialect } from 'drizzle-orm/sqlite-core';
import type { Context } from '../context.ts';
import type { Statement } from '../db/database.ts';
import { checkpoints } from '../db/schema/checkpoints.ts';
import { shopperTokens } from '../db/schema/shipments.ts';

/** Long enough for whoever got it to have unpacked it, or to have sent it back. */
export const keptDays = 60;
const keptMs = keptDays * 24 * 3_600_000;

const dialect = new SQLiteAsyncDialect();

/**
 * Takes back links that were handed on, of every merchant, once nothing was heard of the parcel for
 * 60 days: whoever made one has forgotten it by then.
 */
export function pruneShares(ctx: Context): Statement {
  const since = ctx.now() - keptMs;
  // The word as it stands in the condition of the index, which a bound value is not.
  return dialect.sqlToQuery(sql`
    DELETE FROM ${shopperTokens} WHERE purpose = 'share' AND created_at < ${since}
      AND NOT EXISTS (SELECT 1 FROM ${checkpoints} c
        WHERE c.merchant_id = ${shopperTokens.merchantId}
          AND c.shipment_id = ${shopperTokens.shipmentId} AND c.received_at >= ${since})`);
}
