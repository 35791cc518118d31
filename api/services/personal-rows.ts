import { and, asc, eq, sql } from 'drizzle-orm';
import type { MerchantContext } from '../context.ts';
import type { Orm } from '../db/database.ts';
import { definePlan } from '../db/plan.ts';
import { checkpoints } from '../db/schema/checkpoints.ts';
import { customers, orderItems, orders } from '../db/schema/orders.ts';
import { consents, ratings } from '../db/schema/people.ts';
import { itemCancellations, returnItems, returns } from '../db/schema/returns.ts';
import { promises, shipmentItems, shipmentNumbers, shipments } from '../db/schema/shipments.ts';
import { inList, type Found } from './find-person.ts';
import { deviceRows } from './personal-devices.ts';
import { toldRows } from './personal-problems.ts';

type OfOrder =
  | typeof orderItems
  | typeof itemCancellations
  | typeof returns
  | typeof returnItems
  | typeof ratings;
type OfShipment =
  typeof shipmentNumbers | typeof shipmentItems | typeof promises | typeof checkpoints;

const merchantId = sql.placeholder('merchantId');
const orderIds = sql.placeholder('orderIds');
const shipmentIds = sql.placeholder('shipmentIds');
const ofOrders = (t: OfOrder) => and(eq(t.merchantId, merchantId), inList(t.orderId, orderIds));
const ofShipments = (t: OfShipment) =>
  and(eq(t.merchantId, merchantId), inList(t.shipmentId, shipmentIds));

const people = (orm: Orm) =>
  [
    orm
      .select()
      .from(customers)
      .where(
        and(
          eq(customers.merchantId, merchantId),
          inList(customers.id, sql.placeholder('customerIds')),
        ),
      )
      .orderBy(asc(customers.id))
      .prepare(),
    orm
      .select()
      .from(consents)
      .where(
        and(
          eq(consents.merchantId, merchantId),
          inList(consents.subjectHmac, sql.placeholder('emailHmacs')),
        ),
      )
      .orderBy(asc(consents.saidMs), asc(consents.purpose))
      .prepare(),
  ] as const;

const bought = (orm: Orm) =>
  [
    orm
      .select()
      .from(orders)
      .where(and(eq(orders.merchantId, merchantId), inList(orders.id, orderIds)))
      .orderBy(asc(orders.placedMs), asc(orders.id))
      .prepare(),
    orm
      .select()
      .from(orderItems)
      .where(ofOrders(orderItems))
      .orderBy(asc(orderItems.position))
      .prepare(),
    orm.select().from(itemCancellations).where(ofOrders(itemCancellations)).prepare(),
    orm
      .select()
      .from(returns)
      .where(ofOrders(returns))
      .orderBy(asc(returns.requestedMs), asc(returns.id))
      .prepare(),
    orm
      .select()
      .from(returnItems)
      .where(ofOrders(returnItems))
      .orderBy(asc(returnItems.itemExternalId))
      .prepare(),
    orm
      .select()
      .from(ratings)
      .where(ofOrders(ratings))
      .orderBy(asc(ratings.ratedMs), asc(ratings.id))
      .prepare(),
  ] as const;

const sent = (orm: Orm) =>
  [
    orm
      .select()
      .from(shipments)
      .where(and(eq(shipments.merchantId, merchantId), inList(shipments.id, shipmentIds)))
      .orderBy(asc(shipments.id))
      .prepare(),
    orm
      .select()
      .from(shipmentNumbers)
      .where(ofShipments(shipmentNumbers))
      .orderBy(asc(shipmentNumbers.position))
      .prepare(),
    orm
      .select()
      .from(shipmentItems)
      .where(ofShipments(shipmentItems))
      .orderBy(asc(shipmentItems.itemExternalId))
      .prepare(),
    orm
      .select()
      .from(promises)
      .where(ofShipments(promises))
      .orderBy(asc(promises.madeMs), asc(promises.id))
      .prepare(),
    orm
      .select()
      .from(checkpoints)
      .where(ofShipments(checkpoints))
      .orderBy(asc(checkpoints.atMs), asc(checkpoints.id))
      .prepare(),
  ] as const;

const everything = definePlan(
  (orm) =>
    [...people(orm), ...bought(orm), ...sent(orm), ...toldRows(orm), deviceRows(orm)] as const,
);

export type PersonalRows = Awaited<ReturnType<typeof readPersonalRows>>;

/** Every row about a person, in one round trip. */
export async function readPersonalRows(ctx: MerchantContext, found: Found) {
  const rows = await ctx.db.read(everything, {
    merchantId: ctx.merchantId,
    customerIds: JSON.stringify(found.customerIds),
    emailHmacs: JSON.stringify(found.emailHmacs),
    orderIds: JSON.stringify(found.orderIds),
    shipmentIds: JSON.stringify(found.shipmentIds),
  });
  return {
    customers: rows[0],
    consents: rows[1],
    orders: rows[2],
    items: rows[3],
    cancellations: rows[4],
    returns: rows[5],
    returnItems: rows[6],
    ratings: rows[7],
    shipments: rows[8],
    numbers: rows[9],
    packed: rows[10],
    promises: rows[11],
    checkpoints: rows[12],
    problems: rows[13],
    reports: rows[14],
    photos: rows[15],
    devices: rows[16],
  };
}
