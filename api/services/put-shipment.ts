import { and, eq, sql } from 'drizzle-orm';
import type { ShipmentInput, ShipmentReceipt } from '#contract/shipment';
import type { MerchantContext } from '../context.ts';
import { ConstraintViolation } from '../db/failure.ts';
import { definePlan } from '../db/plan.ts';
import { orderItems, orders } from '../db/schema/orders.ts';
import { NotFoundError } from '../errors.ts';
import { findShipment } from './find-shipment.ts';
import { saveShipment, type Home, type Told } from './save-shipment.ts';
import { findOrderId } from './put-order.ts';

const orderWithItems = definePlan((orm) => [
  orm
    .select({ placedAt: orders.placedAt })
    .from(orders)
    .where(
      and(
        eq(orders.merchantId, sql.placeholder('merchantId')),
        eq(orders.id, sql.placeholder('orderId')),
      ),
    )
    .prepare(),
  orm
    .select({ externalId: orderItems.externalId })
    .from(orderItems)
    .where(
      and(
        eq(orderItems.merchantId, sql.placeholder('merchantId')),
        eq(orderItems.orderId, sql.placeholder('orderId')),
      ),
    )
    .prepare(),
]);

/**
 * Stores one parcel, of an order or on its own.
 * @throws NotFoundError when the order that it names is not there; ApiError conflict, invalid_body
 */
export async function putShipment(
  ctx: MerchantContext,
  externalId: string,
  input: ShipmentInput,
  told?: Told,
): Promise<{ created: boolean; receipt: ShipmentReceipt }> {
  for (let tries = 0; ; tries++) {
    try {
      const home = await homeOf(ctx, externalId, input.orderExternalId);
      const saved = await saveShipment(ctx, externalId, input, home, told);
      await ctx.db.write(saved.statements);
      ctx.views.forget([saved.receipt.id, ...(saved.orderId ? [saved.orderId] : [])]);
      if (saved.awaited) ctx.wake();
      return { created: saved.created, receipt: saved.receipt };
    } catch (error) {
      // Another request stored it meanwhile: what it stored is found on the next try.
      if (!(error instanceof ConstraintViolation) || tries === 3) throw error;
    }
  }
}

async function homeOf(
  ctx: MerchantContext,
  externalId: string,
  orderExternalId: string | undefined,
): Promise<Home> {
  const orderId =
    orderExternalId === undefined
      ? ((await findShipment(ctx, externalId))?.orderId ?? null)
      : await findOrderId(ctx, orderExternalId);
  if (orderId === null) {
    if (orderExternalId !== undefined) throw new NotFoundError('order');
    return { orderId: null, placedAt: null, itemIds: new Set() };
  }
  const [[order], items] = await ctx.db.read(orderWithItems, {
    merchantId: ctx.merchantId,
    orderId,
  });
  return {
    orderId,
    placedAt: order?.placedAt ?? null,
    itemIds: new Set(items.map((item) => item.externalId)),
  };
}
