import { and, eq, sql } from 'drizzle-orm';
import type { ShipmentReceipt } from '#contract/shipment';
import type { MerchantContext } from '../context.ts';
import { definePlan } from '../db/plan.ts';
import { shipments } from '../db/schema/shipments.ts';
import { judgeNumber } from './detect-carrier.ts';
import { issueToken, receiptOf } from './shopper-tokens.ts';

const shipmentById = definePlan((orm) => [
  orm
    .select({
      id: shipments.id,
      externalId: shipments.externalId,
      orderId: shipments.orderId,
      carrier: shipments.carrier,
      trackingNumber: shipments.trackingNumber,
    })
    .from(shipments)
    .where(
      and(
        eq(shipments.merchantId, sql.placeholder('merchantId')),
        eq(shipments.id, sql.placeholder('id')),
      ),
    )
    .prepare(),
]);

/** The receipt of a parcel that is stored already; null when it is gone. */
export async function readReceipt(
  ctx: MerchantContext,
  id: string,
): Promise<ShipmentReceipt | null> {
  const [[found]] = await ctx.db.read(shipmentById, { merchantId: ctx.merchantId, id });
  if (!found) return null;
  const { orderId, carrier, trackingNumber } = found;
  const token = await issueToken(ctx, { orderId, shipmentId: id });
  return {
    ...receiptOf(found, token),
    ...(trackingNumber === null ? {} : { trackingNumber: judgeNumber(carrier, trackingNumber) }),
  };
}
