import { and, eq, inArray, sql, type SQL } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import { definePlan } from '../../db/plan.ts';
import { customers, orderItems, orders } from '../../db/schema/orders.ts';
import { returnItems, returns } from '../../db/schema/returns.ts';
import { shipments } from '../../db/schema/shipments.ts';
import { inReturns } from '../return-pieces.ts';

const isOurs = (column: SQLiteColumn) => eq(column, sql.placeholder('merchantId'));
const listed = (name: string): SQL => sql`(SELECT value FROM json_each(${sql.placeholder(name)}))`;

/** What is stored of all that a chunk names, by the lists of `namesIn`. */
export const stored = definePlan((orm) => [
  orm
    .select({ id: orders.id, externalId: orders.externalId, placedAt: orders.placedAt })
    .from(orders)
    .where(and(isOurs(orders.merchantId), inArray(orders.externalId, listed('orders'))))
    .prepare(),
  orm
    .select({
      id: shipments.id,
      externalId: shipments.externalId,
      orderId: shipments.orderId,
      carrier: shipments.carrier,
      trackingKey: shipments.trackingKey,
      direction: shipments.direction,
    })
    .from(shipments)
    .where(and(isOurs(shipments.merchantId), inArray(shipments.externalId, listed('parcels'))))
    .prepare(),
  orm
    .select({
      orderId: orderItems.orderId,
      externalId: orderItems.externalId,
      quantity: orderItems.quantity,
    })
    .from(orderItems)
    .where(
      and(
        isOurs(orderItems.merchantId),
        // One list of ids: with OR, SQLite would walk through all items of the merchant.
        inArray(
          orderItems.orderId,
          sql`(SELECT id FROM ${orders} WHERE merchant_id = ${sql.placeholder('merchantId')}
              AND external_id IN ${listed('ordersOfItems')}
            UNION SELECT order_id FROM ${shipments}
              WHERE merchant_id = ${sql.placeholder('merchantId')}
              AND external_id IN ${listed('parcelsOfItems')})`,
        ),
      ),
    )
    .prepare(),
  orm
    .select({ externalId: customers.externalId, emailHmac: customers.emailHmac })
    .from(customers)
    .where(and(isOurs(customers.merchantId), inArray(customers.externalId, listed('customers'))))
    .prepare(),
  orm
    .select()
    .from(returns)
    .where(and(isOurs(returns.merchantId), inArray(returns.externalId, listed('returns'))))
    .prepare(),
  inReturns(
    orm,
    inArray(
      returnItems.orderId,
      sql`(SELECT id FROM ${orders} WHERE merchant_id = ${sql.placeholder('merchantId')}
          AND external_id IN ${listed('ordersOfReturns')})`,
    ),
  ),
]);
