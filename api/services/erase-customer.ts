import { and, eq, isNotNull, or, sql, type SQL } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { EraseReceipt } from '#contract/privacy-request';
import type { MerchantContext } from '../context.ts';
import { checkpoints } from '../db/schema/checkpoints.ts';
import { customers, orders } from '../db/schema/orders.ts';
import { consents, ratings } from '../db/schema/people.ts';
import { returns } from '../db/schema/returns.ts';
import { shipmentNumbers, shipments, shopperTokens } from '../db/schema/shipments.ts';
import { devicesOf } from './erase-devices.ts';
import { problemsOf } from './erase-problems.ts';
import { tracesOf } from './erase-traces.ts';
import { findPerson, inList, type Found } from './find-person.ts';
import type { Person } from './person.ts';
import {
  countsOf,
  erasureStatement,
  requestStatement,
  type Asker,
  type Counts,
  type Erasure,
} from './privacy-requests.ts';

/**
 * Takes a person out of what is stored, all or nothing: orders, items, stages and days stay and
 * count on, but lead to nobody. Doing it again finds nothing more.
 */
export async function eraseCustomer(
  ctx: MerchantContext,
  from: Asker,
  person: Person,
): Promise<EraseReceipt> {
  const found = await findPerson(ctx, person);
  const erasures = erasuresOf(ctx, found, person.email);
  const request = requestStatement(ctx, { kind: 'erase_customer', ...from }, countsOf(erasures));
  const [recorded] = await ctx.db.write([
    request.statement,
    ...erasures.map((each) => erasureStatement(ctx, each)),
  ]);
  ctx.views.forget([...found.orderIds, ...found.shipmentIds]);
  // The row that was just written, whose counts are numbers by their names.
  return { id: request.id, counts: JSON.parse(String(recorded?.rows[0]?.['counts'])) as Counts };
}

function erasuresOf(
  { merchantId, ...ctx }: MerchantContext,
  found: Found,
  email: string | null,
): Erasure[] {
  const own = (column: SQLiteColumn, ...where: (SQL | undefined)[]) =>
    and(eq(column, merchantId), ...where);
  const among = (column: SQLiteColumn, ids: string[]) => inList(column, JSON.stringify(ids));
  const { orderIds, shipmentIds } = found;
  // What is told again as it was before must not bring anything back.
  const told = (column: SQLiteColumn) => sql`max(${column}, ${ctx.now()})`;
  const place = nulls(checkpoints, [
    'text',
    'city',
    'region',
    'postcode',
    'pickup',
    'proofUrl',
    'trackingKey',
  ]);
  const number = nulls(shipments, ['trackingNumber', 'trackingKey', 'trackingUrl']);
  const door = nulls(orders, [
    'emailHmac',
    'postcodeHmac',
    'region',
    'city',
    'timeZone',
    'customerId',
  ]);
  return [
    devicesOf(merchantId, orderIds, shipmentIds),
    {
      name: 'links',
      table: shopperTokens,
      where: own(
        shopperTokens.merchantId,
        or(among(shopperTokens.orderId, orderIds), among(shopperTokens.shipmentId, shipmentIds)),
      ),
    },
    {
      name: 'checkpoints',
      table: checkpoints,
      where: own(checkpoints.merchantId, among(checkpoints.shipmentId, shipmentIds), place.any),
      set: { ...place.set, saidMs: told(checkpoints.saidMs) },
    },
    {
      name: 'handovers',
      table: shipmentNumbers,
      where: own(shipmentNumbers.merchantId, among(shipmentNumbers.shipmentId, shipmentIds)),
    },
    // With the number anybody could ask the carrier where the door is.
    {
      name: 'shipments',
      table: shipments,
      where: own(shipments.merchantId, among(shipments.id, shipmentIds), number.any),
      set: { ...number.set, saidMs: told(shipments.saidMs) },
    },
    {
      name: 'ratings',
      table: ratings,
      where: own(ratings.merchantId, among(ratings.orderId, orderIds), isNotNull(ratings.comment)),
      set: { comment: null },
    },
    ...problemsOf(merchantId, orderIds, shipmentIds),
    {
      name: 'returns',
      table: returns,
      where: own(returns.merchantId, among(returns.orderId, orderIds), isNotNull(returns.note)),
      set: { note: null },
    },
    {
      name: 'orders',
      table: orders,
      where: own(orders.merchantId, among(orders.id, orderIds), door.any),
      set: { ...door.set, saidMs: told(orders.saidMs) },
    },
    {
      name: 'consents',
      table: consents,
      where: own(consents.merchantId, among(consents.subjectHmac, found.emailHmacs)),
    },
    {
      name: 'customers',
      table: customers,
      where: own(customers.merchantId, among(customers.id, found.customerIds)),
    },
    ...tracesOf(merchantId, found, email),
  ];
}

/** Empties columns, where at least one of them is not empty yet. */
function nulls<T extends object>(table: T, names: (keyof T & string)[]) {
  // Every name is one of the table's columns.
  const columns = names.map((name) => table[name] as SQLiteColumn);
  return {
    any: or(...columns.map((column) => isNotNull(column))),
    set: Object.fromEntries(names.map((name) => [name, null])),
  };
}
