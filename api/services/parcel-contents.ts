import { and, eq } from 'drizzle-orm';
import type { ShipmentInput } from '#contract/shipment';
import type { MerchantContext } from '../context.ts';
import type { Statement } from '../db/database.ts';
import { shipmentItems } from '../db/schema/shipments.ts';
import { ApiError } from '../errors.ts';

/** @throws ApiError invalid_body when an item is not one of the order's */
export function contents(
  ctx: MerchantContext,
  shipmentId: string,
  orderId: string | null,
  items: NonNullable<ShipmentInput['items']>,
  itemIds: Set<string>,
): Statement[] {
  const { merchantId, db } = ctx;
  const strangers = items.filter(({ externalId }) => !itemIds.has(externalId));
  if (strangers.length > 0) {
    throw new ApiError('invalid_body', 'A parcel can only hold items of its own order.', {
      issues: strangers.map(({ externalId }) => ({
        path: 'items',
        message: `${externalId} is not an item of the order`,
      })),
    });
  }
  const ofShipment = and(
    eq(shipmentItems.merchantId, merchantId),
    eq(shipmentItems.shipmentId, shipmentId),
  );
  const rows = [...new Map(items.map((item) => [item.externalId, item])).values()].map((item) => ({
    merchantId,
    shipmentId,
    orderId: orderId ?? '',
    itemExternalId: item.externalId,
    quantity: item.quantity,
  }));
  const clear = db.orm.delete(shipmentItems).where(ofShipment).toSQL();
  return rows.length ? [clear, db.orm.insert(shipmentItems).values(rows).toSQL()] : [clear];
}
