import { and, asc, desc, eq, inArray, lt, lte, or, sql } from 'drizzle-orm';
import type { ReturnPage, ReturnQuery, ReturnRecord } from '#contract/return';
import type { MerchantContext } from '../context.ts';
import { definePlan } from '../db/plan.ts';
import { orderItems, orders } from '../db/schema/orders.ts';
import { returnItems, returns } from '../db/schema/returns.ts';
import { shipments } from '../db/schema/shipments.ts';
import { parcelMoves } from '../domain/return-state.ts';
import { findOrderId } from './put-order.ts';
import { shownStates } from './return-states.ts';

const merchantId = sql.placeholder('merchantId');
/** Reads of one call, at most; then the page is shorter than it was asked for. */
const mostRounds = 20;
/** So many are looked at in one of them, where a state is asked for. */
const pageSize = 100;

type Row = typeof returns.$inferSelect;
/** Behind which return to read on. */
type Place = { beforeMs: number; beforeId: string };

const beforeMs = sql.placeholder('beforeMs');
const state = sql.placeholder('state');

/** Newest first, along an index, from the place where the page before ended. */
const planFor = (ofOrder: boolean) =>
  definePlan((orm) => [
    orm
      .select()
      .from(returns)
      .where(
        and(
          eq(returns.merchantId, merchantId),
          ofOrder ? eq(returns.orderId, sql.placeholder('orderId')) : undefined,
          lte(returns.requestedMs, beforeMs),
          or(lt(returns.requestedMs, beforeMs), lt(returns.id, sql.placeholder('beforeId'))),
          sql`(${state} IS NULL OR ${returns.state} = ${state} OR (${sql.placeholder('byParcel')} = 1
            AND ${returns.shipmentId} IS NOT NULL AND ${inArray(returns.state, [...parcelMoves.from])}))`,
        ),
      )
      .orderBy(desc(returns.requestedMs), desc(returns.id))
      .limit(sql.placeholder('limit'))
      .prepare(),
  ]);
/** Exported for the test that looks at how the engine would run them. */
export const returnPlans = { all: planFor(false), ofOrder: planFor(true) };

const listed = (name: string) => sql`(SELECT value FROM json_each(${sql.placeholder(name)}))`;

/** What belongs to the returns of one page. */
export const detailPlan = definePlan((orm) => [
  orm
    .select({
      returnId: returnItems.returnId,
      externalId: returnItems.itemExternalId,
      title: orderItems.title,
      quantity: returnItems.quantity,
      reason: returnItems.reason,
    })
    .from(returnItems)
    .innerJoin(
      orderItems,
      and(
        eq(orderItems.merchantId, returnItems.merchantId),
        eq(orderItems.orderId, returnItems.orderId),
        eq(orderItems.externalId, returnItems.itemExternalId),
      ),
    )
    .where(
      and(
        eq(returnItems.merchantId, merchantId),
        sql`${returnItems.returnId} IN ${listed('returnIds')}`,
      ),
    )
    .orderBy(asc(orderItems.position))
    .prepare(),
  orm
    .select({ id: orders.id, externalId: orders.externalId, currency: orders.currency })
    .from(orders)
    .where(and(eq(orders.merchantId, merchantId), sql`${orders.id} IN ${listed('orderIds')}`))
    .prepare(),
  orm
    .select({ id: shipments.id, externalId: shipments.externalId })
    .from(shipments)
    .where(
      and(eq(shipments.merchantId, merchantId), sql`${shipments.id} IN ${listed('shipmentIds')}`),
    )
    .prepare(),
]);

/** Returns of the merchant, newest first; none where the order is not known. */
export async function readReturns(ctx: MerchantContext, query: ReturnQuery): Promise<ReturnPage> {
  const orderId = query.order === undefined ? undefined : await findOrderId(ctx, query.order);
  if (orderId === null) return { returns: [], next: null };
  const plan = orderId === undefined ? returnPlans.all : returnPlans.ofOrder;
  // Only its parcel tells how far a return is: what was read may turn out to be in another state.
  const size = query.state === undefined ? query.limit : pageSize;
  const found: Row[] = [];
  let place: Place | null = placeOf(query.cursor);
  for (let round = 0; place && found.length < query.limit && round < mostRounds; round++) {
    // One more than is wanted tells whether there is a next page.
    const values = { orderId, ...filterOf(ctx, query), ...place, limit: size + 1 };
    const [rows] = await ctx.db.read(plan, values);
    const read = rows.slice(0, size);
    const states = await shownStates(ctx, read);
    const fitting = read
      .map((row, i): Row => ({ ...row, state: states[i] ?? row.state }))
      .filter((row) => query.state === undefined || row.state === query.state);
    const kept = fitting.slice(0, query.limit - found.length);
    found.push(...kept);
    place = behind(fitting.length > kept.length ? kept : rows.length > size ? read : []);
  }
  return {
    returns: await detailed(ctx, found),
    next: place && `${place.beforeMs}.${place.beforeId}`,
  };
}

const filterOf = ({ merchantId: owner }: MerchantContext, { state: wanted }: ReturnQuery) => ({
  merchantId: owner,
  state: wanted ?? null,
  byParcel: Number(parcelMoves.to.some((each) => each === wanted)),
});

function behind(rows: Row[]): Place | null {
  const last = rows.at(-1);
  return last ? { beforeMs: last.requestedMs, beforeId: last.id } : null;
}

/** A cursor that is none of ours begins at the beginning. */
function placeOf(cursor: string | undefined): Place {
  const [, at, id] = /^(\d{1,15})\.(ret_\w+)$/.exec(cursor ?? '') ?? [];
  return { beforeMs: at ? Number(at) : Number.MAX_SAFE_INTEGER, beforeId: id ?? '' };
}

async function detailed(ctx: MerchantContext, rows: Row[]): Promise<ReturnRecord[]> {
  if (rows.length === 0) return [];
  const ids = rows.flatMap((row) => [row.shipmentId, row.exchangeShipmentId]);
  const [items, ofOrders, parcels] = await ctx.db.read(detailPlan, {
    merchantId: ctx.merchantId,
    returnIds: JSON.stringify(rows.map(({ id }) => id)),
    orderIds: JSON.stringify(rows.map(({ orderId }) => orderId)),
    shipmentIds: JSON.stringify(ids.filter((id) => id !== null)),
  });
  const parcel = (id: string | null) => parcels.find((each) => each.id === id)?.externalId ?? null;
  return rows.map((row) => {
    const order = ofOrders.find(({ id }) => id === row.orderId);
    return {
      id: row.id,
      externalId: row.externalId,
      orderExternalId: order?.externalId ?? '',
      kind: row.kind,
      state: row.state,
      reason: row.reason,
      requestedAt: row.requestedAt,
      refunded: row.refunded,
      currency: order?.currency ?? '',
      items: items
        .filter(({ returnId }) => returnId === row.id)
        .map(({ returnId: _of, ...item }) => item),
      shipment: parcel(row.shipmentId),
      exchangeShipment: parcel(row.exchangeShipmentId),
      note: row.note,
    };
  });
}
