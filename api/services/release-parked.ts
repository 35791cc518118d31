import { and, eq, lte, sql, type SQL } from 'drizzle-orm';
import type { Context } from '../context.ts';
import type { Statement } from '../db/database.ts';
import { inbox, inboxSubjects } from '../db/schema/boxes.ts';
import { orders } from '../db/schema/orders.ts';
import { shipmentNumbers, shipments } from '../db/schema/shipments.ts';

/** Whether a message waits for something that is there by now. */
const known = (() => {
  const { merchantId, subject } = inboxSubjects;
  return sql`EXISTS (
    SELECT 1 FROM ${inboxSubjects}
    WHERE ${merchantId} = ${inbox.merchantId} AND ${inboxSubjects.source} = ${inbox.source}
      AND ${inboxSubjects.dedupeKey} = ${inbox.dedupeKey} AND ${inboxSubjects.waits}
      AND (
        EXISTS (SELECT 1 FROM ${shipments} s
          WHERE s.merchant_id = ${merchantId} AND s.tracking_key = ${subject})
        OR EXISTS (SELECT 1 FROM ${shipmentNumbers} n
          WHERE n.merchant_id = ${merchantId} AND n.tracking_key = ${subject})
        OR EXISTS (SELECT 1 FROM ${orders} o
          WHERE o.merchant_id = ${merchantId} AND ${subject} LIKE 'order:%'
            AND o.external_id = substr(${subject}, 7))))`;
})();

/** What waits for something that is there by now is due again. */
export function releaseParked(ctx: Context): Statement {
  return ctx.db.orm
    .update(inbox)
    .set({ state: 'due', attempts: 0 })
    .where(and(eq(inbox.state, 'unmatched'), lte(inbox.nextAt, ctx.now()), known))
    .toSQL();
}

/**
 * The same for one message at the moment it is parked: what it waits for may have been registered
 * between the look for it and now, and then nobody else would look for a minute. It counts as one
 * more attempt, for a number that only another carrier's parcel has stays known and without news.
 */
export function releaseCrossed(ctx: Context, message: SQL | undefined): Statement {
  return ctx.db.orm
    .update(inbox)
    .set({ state: 'due' })
    .where(and(eq(inbox.state, 'unmatched'), lte(inbox.attempts, 1), message, known))
    .toSQL();
}
