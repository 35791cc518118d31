import { and, eq, or } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import { checkpoints } from '../db/schema/checkpoints.ts';
import { orderItems, orders } from '../db/schema/orders.ts';
import { ratings } from '../db/schema/people.ts';
import { itemCancellations, returnItems, returns } from '../db/schema/returns.ts';
import {
  promises,
  shipmentItems,
  shipmentNumbers,
  shipments,
  shopperTokens,
} from '../db/schema/shipments.ts';
import { devicesOf } from './erase-devices.ts';
import { problemsWithAll } from './erase-problems.ts';
import { outgoingOf } from './erase-traces.ts';
import { inList } from './find-person.ts';
import type { Erasure } from './privacy-requests.ts';

/** Orders and all that hangs on them, children first so that each is counted. */
export function ordersWithAll(
  merchantId: string,
  orderIds: string[],
  shipmentIds: string[],
): Erasure[] {
  const of = (t: { merchantId: SQLiteColumn }, ...parts: [SQLiteColumn, string[]][]) =>
    and(
      eq(t.merchantId, merchantId),
      or(...parts.map(([column, ids]) => inList(column, JSON.stringify(ids)))),
    );
  const ofOrder = (t: { merchantId: SQLiteColumn; orderId: SQLiteColumn }) =>
    of(t, [t.orderId, orderIds]);
  const ofShipment = (t: { merchantId: SQLiteColumn; shipmentId: SQLiteColumn }) =>
    of(t, [t.shipmentId, shipmentIds]);
  return [
    devicesOf(merchantId, orderIds, shipmentIds),
    {
      name: 'links',
      table: shopperTokens,
      where: of(
        shopperTokens,
        [shopperTokens.orderId, orderIds],
        [shopperTokens.shipmentId, shipmentIds],
      ),
    },
    outgoingOf(merchantId, [...orderIds, ...shipmentIds]),
    ...problemsWithAll(merchantId, orderIds, shipmentIds),
    { name: 'checkpoints', table: checkpoints, where: ofShipment(checkpoints) },
    { name: 'promises', table: promises, where: ofShipment(promises) },
    { name: 'handovers', table: shipmentNumbers, where: ofShipment(shipmentNumbers) },
    { name: 'packed', table: shipmentItems, where: ofShipment(shipmentItems) },
    { name: 'returnItems', table: returnItems, where: ofOrder(returnItems) },
    { name: 'returns', table: returns, where: ofOrder(returns) },
    { name: 'cancellations', table: itemCancellations, where: ofOrder(itemCancellations) },
    { name: 'ratings', table: ratings, where: ofOrder(ratings) },
    { name: 'shipments', table: shipments, where: ofOrder(shipments) },
    { name: 'items', table: orderItems, where: ofOrder(orderItems) },
    { name: 'orders', table: orders, where: of(orders, [orders.id, orderIds]) },
  ];
}
