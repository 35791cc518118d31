import { and, eq, sql } from 'drizzle-orm';
import type { Provider } from '#contract/vocabulary';
import type { News, OrderNews, ParcelNews, RefundNews } from '../carriers/adapter.ts';
import type { MerchantContext } from '../context.ts';
import { definePlan } from '../db/plan.ts';
import { orderItems } from '../db/schema/orders.ts';
import { itemCancellations } from '../db/schema/returns.ts';
import { NotFoundError } from '../errors.ts';
import { applyPrivacy } from './apply-privacy.ts';
import { applyTracking, type Applied } from './apply-tracking.ts';
import { devicesDueStatement } from './devices-due.ts';
import { customerSubject } from './erase-traces.ts';
import type { Sender } from './message-shop.ts';
import { findOrderId, orderSubject, putOrder } from './put-order.ts';
import { putShipment } from './put-shipment.ts';
import { refundReturns } from './return-refunds.ts';
import { checkpointsStatement, promiseStatement } from './save-updates.ts';

const itemsOfOrder = definePlan((orm) => [
  orm
    .select({ externalId: orderItems.externalId })
    .from(orderItems)
    .where(
      and(
        eq(orderItems.merchantId, sql.placeholder('merchantId')),
        eq(orderItems.orderId, sql.placeholder('orderId')),
      ),
    )
    .prepare(),
]);

const nothing: Applied = { statements: [], touched: [], missing: null };

/**
 * Stores one piece of news. Doing it again changes nothing. What belongs to the message's own
 * commit is in the answer; orders and parcels are stored by the same services as by the API.
 */
export async function applyNews(ctx: MerchantContext, from: Sender, news: News): Promise<Applied> {
  const { source } = from;
  switch (news.kind) {
    case 'tracking':
      return applyTracking(ctx, source, news);
    case 'order':
      return applyOrder(ctx, from, news);
    case 'parcel':
      return applyParcel(ctx, source, news);
    case 'refund':
      return applyRefund(ctx, news);
    case 'privacy':
      await applyPrivacy(ctx, from, news);
      return nothing;
    case 'ignored':
      return nothing;
  }
}

/** What a message is about: an order, or a tracking number. Null where it is about neither. */
export function subjectOf(news: News, trackingKeyOf: (number: string) => string): string | null {
  switch (news.kind) {
    case 'tracking':
      return trackingKeyOf(news.trackingNumber);
    case 'order':
      return orderSubject(news.externalId);
    case 'parcel':
    case 'refund':
      return orderSubject(news.orderExternalId);
    case 'privacy':
      return news.request === 'export' && news.customerExternalId !== null
        ? customerSubject(news.customerExternalId)
        : null;
    case 'ignored':
      return null;
  }
}

async function applyOrder(
  ctx: MerchantContext,
  from: Sender,
  { externalId, order, saidMs }: OrderNews,
): Promise<Applied> {
  await putOrder(ctx, externalId, order, { ...from, saidMs });
  return nothing;
}

async function applyParcel(
  ctx: MerchantContext,
  source: Provider,
  news: ParcelNews,
): Promise<Applied> {
  const { orderExternalId, externalId, shipment, saidMs } = news;
  let receipt;
  try {
    const input = { ...shipment, orderExternalId };
    ({ receipt } = await putShipment(ctx, externalId, input, { saidMs, lenient: true }));
  } catch (error) {
    if (!(error instanceof NotFoundError)) throw error;
    return { ...nothing, missing: orderSubject(orderExternalId) };
  }
  const origin = { source, trackingKey: null, corrects: null };
  const orderId = await findOrderId(ctx, orderExternalId);
  const scans = news.checkpoints.map((scan) => ({ scan, origin }));
  const promised = news.promises.map((promise) => promiseStatement(ctx, receipt.id, promise));
  return {
    statements: [
      ...(await checkpointsStatement(ctx, receipt.id, scans)),
      ...(await Promise.all(promised)),
      devicesDueStatement(ctx, [receipt.id]),
    ],
    touched: [receipt.id, ...(orderId ? [orderId] : [])],
    missing: null,
  };
}

async function applyRefund(ctx: MerchantContext, news: RefundNews): Promise<Applied> {
  const { merchantId } = ctx;
  const orderId = await findOrderId(ctx, news.orderExternalId);
  if (orderId === null) return { ...nothing, missing: orderSubject(news.orderExternalId) };
  const [items] = await ctx.db.read(itemsOfOrder, { merchantId, orderId });
  const known = new Set(items.map((item) => item.externalId));
  const lines = news.lines.filter((each) => known.has(each.itemExternalId));
  const back = lines.filter(({ what }) => what === 'returned');
  if (back.length > 0) await refundReturns(ctx, { ...news, lines: back }, orderId);
  const statements = lines
    .filter(({ what }) => what === 'cancelled')
    .map(({ itemExternalId, quantity }) =>
      ctx.db.orm
        .insert(itemCancellations)
        .values({ merchantId, orderId, itemExternalId, refundId: news.externalId, quantity })
        .onConflictDoNothing()
        .toSQL(),
    );
  const devices = devicesDueStatement(ctx, [], orderId);
  return { statements: [...statements, devices], touched: [orderId], missing: null };
}
