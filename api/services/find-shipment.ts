import { and, eq, sql } from 'drizzle-orm';
import type { MerchantContext } from '../context.ts';
import { definePlan } from '../db/plan.ts';
import { shipments } from '../db/schema/shipments.ts';

const shipmentByExternalId = definePlan((orm) => [
  orm
    .select({
      id: shipments.id,
      orderId: shipments.orderId,
      trackingKey: shipments.trackingKey,
      trackingNumber: shipments.trackingNumber,
      carrier: shipments.carrier,
      saidMs: shipments.saidMs,
    })
    .from(shipments)
    .where(
      and(
        eq(shipments.merchantId, sql.placeholder('merchantId')),
        eq(shipments.externalId, sql.placeholder('externalId')),
      ),
    )
    .limit(1)
    .prepare(),
]);

export async function findShipment(ctx: MerchantContext, externalId: string) {
  const [[found]] = await ctx.db.read(shipmentByExternalId, {
    merchantId: ctx.merchantId,
    externalId,
  });
  return found ?? null;
}
