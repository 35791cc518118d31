import { and, eq, lte, sql } from 'drizzle-orm';
import type { Context } from '../context.ts';
import { inbox, inboxSubjects } from '../db/schema/boxes.ts';
import { orders } from '../db/schema/orders.ts';
import { shipmentNumbers, shipments } from '../db/schema/shipments.ts';

/** The park and the registration of its number may cross; then nobody would look again. */
export async function releaseParked(ctx: Context): Promise<void> {
  const { merchantId, subject } = inboxSubjects;
  const known = sql`EXISTS (
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
  await ctx.db.write([
    ctx.db.orm
      .update(inbox)
      .set({ state: 'due', attempts: 0 })
      .where(and(eq(inbox.state, 'unmatched'), lte(inbox.nextAt, ctx.now()), known))
      .toSQL(),
  ]);
}
