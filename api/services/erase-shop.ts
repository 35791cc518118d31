import { and, asc, eq, gt, isNotNull, isNull, ne, or, sql } from 'drizzle-orm';
import type { Provider } from '#contract/vocabulary';
import type { MerchantContext } from '../context.ts';
import { definePlan } from '../db/plan.ts';
import { inbox } from '../db/schema/boxes.ts';
import { inboundEndpoints } from '../db/schema/merchants.ts';
import { orders } from '../db/schema/orders.ts';
import { privacyRequests } from '../db/schema/people.ts';
import { shipments } from '../db/schema/shipments.ts';
import { peopleOfOrders } from './erase-shop-people.ts';
import { inList } from './find-person.ts';
import { shopOfMessage } from './message-shop.ts';
import { ordersWithAll } from './order-rows.ts';
import {
  erasureStatement,
  requestStatement,
  type Counts,
  type Erasure,
} from './privacy-requests.ts';

/** A whole shop does not fit into one commit. */
const pageSize = 200;

const merchantId = sql.placeholder('merchantId');
const source = sql.placeholder('source');
const shop = sql.placeholder('shop');

/** What another shop of the same source has: while there is any, the nameless may be its own. */
const othersPlan = definePlan((orm) => [
  orm
    .select({ id: orders.id })
    .from(orders)
    .where(and(eq(orders.merchantId, merchantId), eq(orders.source, source), ne(orders.shop, shop)))
    .limit(1)
    .prepare(),
  orm
    .select({ id: inbox.id })
    .from(inbox)
    .where(and(eq(inbox.merchantId, merchantId), eq(inbox.source, source), ne(shopOfMessage, shop)))
    .limit(1)
    .prepare(),
  orm
    .select({ id: inboundEndpoints.id })
    .from(inboundEndpoints)
    .where(
      and(
        eq(inboundEndpoints.merchantId, merchantId),
        eq(inboundEndpoints.provider, source),
        isNull(inboundEndpoints.deletedAt),
      ),
    )
    .limit(1)
    .prepare(),
]);

const pageOfOrders = definePlan((orm) => [
  orm
    .select({ id: orders.id, customerId: orders.customerId, emailHmac: orders.emailHmac })
    .from(orders)
    .where(
      and(
        eq(orders.merchantId, merchantId),
        eq(orders.source, source),
        sql`(${orders.shop} = ${shop} OR (${sql.placeholder('isLast')} = 1 AND ${orders.shop} IS NULL))`,
        gt(orders.id, sql.placeholder('after')),
      ),
    )
    .orderBy(asc(orders.id))
    .limit(pageSize)
    .prepare(),
]);

const parcelsOfOrders = definePlan((orm) => [
  orm
    .select({ id: shipments.id })
    .from(shipments)
    .where(
      and(
        eq(shipments.merchantId, merchantId),
        inList(shipments.orderId, sql.placeholder('orderIds')),
      ),
    )
    .prepare(),
]);

/** One shop of a source. `isLast`: no other one of that source is left. */
type Whose = { merchantId: string; source: Provider; shop: string; isLast: boolean };

/**
 * Takes away all that came from one shop: its orders with everything about them, its messages, and
 * the customers of whom no order is left. The endpoints that none but it used take nothing any
 * more. What does not say which shop it came from goes with the last one. What a crash leaves over
 * goes when it is done again, so the account of it comes last.
 */
export async function eraseShop(
  ctx: MerchantContext,
  from: { source: Provider; shop: string },
): Promise<void> {
  const counts: Counts = {};
  const erase = async (erasures: Erasure[]): Promise<number> => {
    const results = await ctx.db.write(erasures.map((each) => erasureStatement(ctx, each)));
    const touched = results.map(({ rowsAffected }) => rowsAffected);
    for (const [i, { name }] of erasures.entries())
      counts[name] = (counts[name] ?? 0) + (touched[i] ?? 0);
    return touched.reduce((sum, one) => sum + one, 0);
  };

  await erase([endpointsOf(ctx, from)]);
  const others = await ctx.db.read(othersPlan, { ...from, merchantId: ctx.merchantId });
  const isLast = others.every((rows) => rows.length === 0);
  const whose: Whose = { ...from, merchantId: ctx.merchantId, isLast };
  for (let after = ''; ;) {
    const [page] = await ctx.db.read(pageOfOrders, { ...whose, isLast: Number(isLast), after });
    const last = page.at(-1);
    if (!last) break;
    after = last.id;
    const orderIds = page.map(({ id }) => id);
    const [parcels] = await ctx.db.read(parcelsOfOrders, {
      merchantId: ctx.merchantId,
      orderIds: JSON.stringify(orderIds),
    });
    const shipmentIds = parcels.map(({ id }) => id);
    await erase([
      ...ordersWithAll(ctx.merchantId, orderIds, shipmentIds),
      ...(await peopleOfOrders(ctx, from.source, page)),
    ]);
    ctx.views.forget([...orderIds, ...shipmentIds]);
  }
  // The message that asks for all this is due until it is done, and goes with the last of them.
  while ((await erase([settledMessages(whose)])) > 0);
  await erase([exportsFor(whose)]);
  const { statement } = requestStatement(ctx, { kind: 'erase_shop', ...from }, counts);
  await ctx.db.write([statement, erasureStatement(ctx, messagesOf(whose))]);
}

function endpointsOf(ctx: MerchantContext, from: Pick<Whose, 'source' | 'shop'>): Erasure {
  const told = (by: 'this' | 'another') => sql`EXISTS (SELECT 1 FROM ${inbox}
    WHERE ${inbox.merchantId} = ${ctx.merchantId} AND ${inbox.endpointId} = ${inboundEndpoints.id}
      AND ${by === 'this' ? eq(shopOfMessage, from.shop) : ne(shopOfMessage, from.shop)})`;
  return {
    name: 'endpoints',
    table: inboundEndpoints,
    where: and(
      eq(inboundEndpoints.merchantId, ctx.merchantId),
      eq(inboundEndpoints.provider, from.source),
      isNull(inboundEndpoints.deletedAt),
      sql`${told('this')} AND NOT ${told('another')}`,
    ),
    set: { deletedAt: ctx.now() },
  };
}

const exportsFor = ({ merchantId: owner, source: by, shop: name, isLast }: Whose): Erasure => ({
  name: 'exports',
  table: privacyRequests,
  where: and(
    eq(privacyRequests.merchantId, owner),
    eq(privacyRequests.source, by),
    or(isNotNull(privacyRequests.result), isNotNull(privacyRequests.subject)),
    or(eq(privacyRequests.shop, name), isLast ? isNull(privacyRequests.shop) : undefined),
  ),
  set: { subject: null, result: null },
});

const isFrom = ({ merchantId: owner, source: by, shop: name, isLast }: Whose) =>
  and(
    eq(inbox.merchantId, owner),
    eq(inbox.source, by),
    or(eq(shopOfMessage, name), isLast ? isNull(shopOfMessage) : undefined),
  );

const messagesOf = (whose: Whose) => ({ name: 'messages', table: inbox, where: isFrom(whose) });

const settledMessages = (whose: Whose): Erasure => ({
  ...messagesOf(whose),
  where: sql`rowid IN (SELECT rowid FROM ${inbox}
    WHERE ${and(isFrom(whose), ne(inbox.state, 'due'))} LIMIT ${pageSize})`,
});
