import { and, eq, or, sql } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { MerchantContext } from '../context.ts';
import { definePlan } from '../db/plan.ts';
import { customers, orders } from '../db/schema/orders.ts';
import { shipmentNumbers, shipments } from '../db/schema/shipments.ts';
import { customerHash } from './import/hashes.ts';
import type { Person } from './person.ts';

/** Under what ids a person is stored. Each list is one of texts. */
export type Found = {
  customerIds: string[];
  customerExternalIds: string[];
  orderIds: string[];
  orderExternalIds: string[];
  shipmentIds: string[];
  trackingKeys: string[];
  trackingNumbers: string[];
  /** Keyed hashes of their e-mail addresses. */
  emailHmacs: string[];
};

const merchantId = sql.placeholder('merchantId');

/** One parameter for a list of any length. */
export const inList = (column: SQLiteColumn, json: unknown) =>
  sql`${column} IN (SELECT value FROM json_each(${json}))`;

/** What another shop brought is not this one's to hand out or to erase; never true for the merchant. */
const isElsewhere = sql`coalesce(${orders.shop} <> ${sql.placeholder('shop')}, 0)`;

const namedCustomer = and(
  eq(customers.merchantId, merchantId),
  or(
    eq(customers.externalId, sql.placeholder('customer')),
    sql`${customers.emailHmac} = ${sql.placeholder('emailHmac')} AND NOT EXISTS (
      SELECT 1 FROM ${orders} WHERE ${orders.merchantId} = ${merchantId}
        AND ${orders.customerId} = ${customers.externalId} AND ${isElsewhere})`,
  ),
);

const ordersOfPerson = definePlan((orm) => [
  orm
    .select({ id: orders.id, externalId: orders.externalId })
    .from(orders)
    .where(
      and(
        eq(orders.merchantId, merchantId),
        sql`NOT ${isElsewhere}`,
        or(
          inList(orders.externalId, sql.placeholder('named')),
          and(
            sql`${sql.placeholder('all')} = 1`,
            or(
              eq(orders.customerId, sql.placeholder('customer')),
              eq(orders.emailHmac, sql.placeholder('emailHmac')),
              sql`${orders.customerId} IN ${orm
                .select({ externalId: customers.externalId })
                .from(customers)
                .where(namedCustomer)}`,
            ),
          ),
        ),
      ),
    )
    .prepare(),
]);

const orderIds = sql.placeholder('orderIds');

const aroundOrders = definePlan((orm) => {
  const ofOrders = and(eq(shipments.merchantId, merchantId), inList(shipments.orderId, orderIds));
  const customerIdsOf = (which: 'these' | 'others') =>
    orm
      .select({ customerId: orders.customerId })
      .from(orders)
      .where(
        and(
          eq(orders.merchantId, merchantId),
          which === 'these'
            ? inList(orders.id, orderIds)
            : sql`NOT ${inList(orders.id, orderIds)} AND ${orders.customerId} IS NOT NULL`,
        ),
      );
  return [
    orm
      .select({
        id: customers.id,
        externalId: customers.externalId,
        emailHmac: customers.emailHmac,
      })
      .from(customers)
      .where(
        and(
          eq(customers.merchantId, merchantId),
          // A customer none of whose orders is left is nobody whom the shop still knows.
          sql`(${namedCustomer} OR (${customers.externalId} IN ${customerIdsOf('these')}
            AND ${customers.externalId} NOT IN ${customerIdsOf('others')}))`,
        ),
      )
      .prepare(),
    orm
      .select({
        id: shipments.id,
        trackingKey: shipments.trackingKey,
        trackingNumber: shipments.trackingNumber,
      })
      .from(shipments)
      .where(ofOrders)
      .prepare(),
    orm
      .select({
        trackingKey: shipmentNumbers.trackingKey,
        trackingNumber: shipmentNumbers.trackingNumber,
      })
      .from(shipmentNumbers)
      .where(
        and(
          eq(shipmentNumbers.merchantId, merchantId),
          sql`${shipmentNumbers.shipmentId} IN ${orm
            .select({ id: shipments.id })
            .from(shipments)
            .where(ofOrders)}`,
        ),
      )
      .prepare(),
    orm
      .select({ id: orders.id })
      .from(orders)
      .where(
        and(
          eq(orders.merchantId, merchantId),
          eq(orders.emailHmac, sql.placeholder('emailHmac')),
          isElsewhere,
        ),
      )
      .limit(1)
      .prepare(),
  ];
});

export async function findPerson(ctx: MerchantContext, person: Person): Promise<Found> {
  const { customerExternalId: customer, email, allOrders } = person;
  const emailHmac =
    email === null ? null : await ctx.secrets.lookup(ctx.merchantId, 'email', email);
  const whose = { merchantId: ctx.merchantId, customer, emailHmac, shop: person.shop };
  const [ofPerson] = await ctx.db.read(ordersOfPerson, {
    ...whose,
    named: JSON.stringify(person.orderExternalIds),
    all: allOrders ? 1 : 0,
  });
  const ids = ofPerson.map(({ id }) => id);
  const [known, parcels, further, elsewhere] = await ctx.db.read(aroundOrders, {
    ...whose,
    orderIds: JSON.stringify(ids),
  });
  const numbers = [...parcels, ...further];
  const customers = present([customer, ...known.map(({ externalId }) => externalId)]);
  // Consents of somebody without an e-mail address stand under their id.
  const hashes = await Promise.all(customers.map((id) => customerHash(ctx, id)));
  const addresses = present([emailHmac, ...known.map((each) => each.emailHmac)]);
  // With another shop they go on, and so does what they said there.
  const gone = elsewhere.length ? addresses.filter((each) => each !== emailHmac) : addresses;
  return {
    customerIds: known.map(({ id }) => id),
    customerExternalIds: customers,
    orderIds: ids,
    orderExternalIds: ofPerson.map(({ externalId }) => externalId),
    shipmentIds: parcels.map(({ id }) => id),
    trackingKeys: present(numbers.map(({ trackingKey }) => trackingKey)),
    trackingNumbers: present(numbers.map(({ trackingNumber }) => trackingNumber)),
    emailHmacs: [...gone, ...hashes],
  };
}

const present = (values: (string | null)[]): string[] => [
  ...new Set(values.filter((value) => value !== null)),
];
