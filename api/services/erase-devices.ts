import { and, eq, or } from 'drizzle-orm';
import { pushSubscriptions } from '../db/schema/push.ts';
import { inList } from './find-person.ts';
import type { Erasure } from './privacy-requests.ts';

/** Devices that are told of these orders and parcels. They go with their links; here they are counted. */
export const devicesOf = (
  merchantId: string,
  orderIds: string[],
  shipmentIds: string[],
): Erasure => ({
  name: 'devices',
  table: pushSubscriptions,
  where: and(
    eq(pushSubscriptions.merchantId, merchantId),
    or(
      inList(pushSubscriptions.orderId, JSON.stringify(orderIds)),
      inList(pushSubscriptions.shipmentId, JSON.stringify(shipmentIds)),
    ),
  ),
});
