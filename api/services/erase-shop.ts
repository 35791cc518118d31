import { and, eq, isNotNull, isNull, ne, or, sql } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { Provider } from '#contract/vocabulary';
import type { MerchantContext } from '../context.ts';
import { definePlan } from '../db/plan.ts';
import { answers, inbox } from '../db/schema/boxes.ts';
import { inboundEndpoints } from '../db/schema/merchants.ts';
import { customers, orders } from '../db/schema/orders.ts';
import { consents, privacyRequests } from '../db/schema/people.ts';
import { shipments } from '../db/schema/shipments.ts';
import { inList } from './find-person.ts';
import { ordersWithAll } from './order-rows.ts';
import {
  erasureStatement,
  requestStatement,
  type Counts,
  type Erasure,
} from './privacy-requests.ts';

/** A whole shop does not fit into one commit. */
const pageSize = 200;

const pageOfOrders = definePlan((orm) => [
  orm
    .select({ id: orders.id })
    .from(orders)
    .where(
      and(
        eq(orders.merchantId, sql.placeholder('merchantId')),
        eq(orders.source, sql.placeholder('source')),
      ),
    )
    .limit(pageSize)
    .prepare(),
]);

const parcelsOfOrders = definePlan((orm) => [
  orm
    .select({ id: shipments.id })
    .from(shipments)
    .where(
      and(
        eq(shipments.merchantId, sql.placeholder('merchantId')),
        inList(shipments.orderId, sql.placeholder('orderIds')),
      ),
    )
    .prepare(),
]);

/**
 * Takes away all that came from one source: its orders with everything about them, its messages,
 * and the customers of whom no order is left. Its endpoints take nothing any more. What a crash
 * leaves over goes when it is done again, so the account of it comes last.
 */
export async function eraseShop(ctx: MerchantContext, source: Provider): Promise<void> {
  const { merchantId } = ctx;
  const counts: Counts = {};
  const erase = async (erasures: Erasure[]): Promise<number> => {
    const results = await ctx.db.write(erasures.map((each) => erasureStatement(ctx, each)));
    const touched = results.map(({ rowsAffected }) => rowsAffected);
    for (const [i, { name }] of erasures.entries())
      counts[name] = (counts[name] ?? 0) + (touched[i] ?? 0);
    return touched.reduce((sum, one) => sum + one, 0);
  };

  await erase([endpointsOf(ctx, source)]);
  for (;;) {
    const [page] = await ctx.db.read(pageOfOrders, { merchantId, source });
    if (page.length === 0) break;
    const orderIds = page.map(({ id }) => id);
    const [parcels] = await ctx.db.read(parcelsOfOrders, {
      merchantId,
      orderIds: JSON.stringify(orderIds),
    });
    const shipmentIds = parcels.map(({ id }) => id);
    await erase(ordersWithAll(merchantId, orderIds, shipmentIds));
    ctx.views.forget([...orderIds, ...shipmentIds]);
  }
  // The message that asks for all this is due until it is done, and goes with the last of them.
  while ((await erase([settledMessages(merchantId, source)])) > 0);
  await erase(leftovers(merchantId, source));
  const { statement } = requestStatement(ctx, { kind: 'erase_shop', source }, counts);
  await ctx.db.write([statement, erasureStatement(ctx, messagesOf(merchantId, source))]);
}

const endpointsOf = (ctx: MerchantContext, source: Provider): Erasure => ({
  name: 'endpoints',
  table: inboundEndpoints,
  where: and(
    eq(inboundEndpoints.merchantId, ctx.merchantId),
    eq(inboundEndpoints.provider, source),
    isNull(inboundEndpoints.deletedAt),
  ),
  set: { deletedAt: ctx.now() },
});

function leftovers(merchantId: string, source: Provider): Erasure[] {
  const stillOrdering = sql`(SELECT ${orders.customerId} FROM ${orders}
    WHERE ${orders.merchantId} = ${merchantId} AND ${orders.customerId} IS NOT NULL)`;
  return [
    {
      name: 'customers',
      table: customers,
      where: and(
        eq(customers.merchantId, merchantId),
        sql`${customers.externalId} NOT IN ${stillOrdering}`,
      ),
    },
    {
      name: 'consents',
      table: consents,
      where: and(eq(consents.merchantId, merchantId), eq(consents.source, source)),
    },
    {
      name: 'answers',
      table: answers,
      where: and(eq(answers.merchantId, merchantId), tellsOf(answers.body, source)),
    },
    {
      name: 'exports',
      table: privacyRequests,
      where: and(
        eq(privacyRequests.merchantId, merchantId),
        or(isNotNull(privacyRequests.result), isNotNull(privacyRequests.subject)),
        or(eq(privacyRequests.source, source), tellsOf(privacyRequests.result, source)),
      ),
      set: { subject: null, result: null },
    },
  ];
}

/** An export names the source of each thing that it holds. */
const tellsOf = (column: SQLiteColumn, source: Provider) =>
  sql`instr(${column}, ${`"source":"${source}"`}) > 0`;

const messagesOf = (merchantId: string, source: Provider): Erasure => ({
  name: 'messages',
  table: inbox,
  where: and(eq(inbox.merchantId, merchantId), eq(inbox.source, source)),
});

const settledMessages = (merchantId: string, source: Provider): Erasure => ({
  name: 'messages',
  table: inbox,
  where: sql`rowid IN (SELECT rowid FROM ${inbox}
    WHERE ${inbox.merchantId} = ${merchantId} AND ${inbox.source} = ${source}
      AND ${ne(inbox.state, 'due')} LIMIT ${pageSize})`,
});
