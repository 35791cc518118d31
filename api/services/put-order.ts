import { and, eq, sql } from 'drizzle-orm';
import type { OrderInput, OrderReceipt } from '#contract/order';
import type { MerchantContext } from '../context.ts';
import type { Statement } from '../db/database.ts';
import { ConstraintViolation } from '../db/failure.ts';
import { definePlan } from '../db/plan.ts';
import { customers, orders } from '../db/schema/orders.ts';
import { ApiError } from '../errors.ts';
import { newId } from '../lib/id.ts';
import { devicesDueStatement } from './devices-due.ts';
import { createHashes } from './import/hashes.ts';
import { customerFactsOf, orderFactsOf } from './order-facts.ts';
import { itemStatements } from './save-items.ts';
import { releaseNews } from './release-news.ts';
import { saveShipment, type SavedShipment } from './save-shipment.ts';
import { issueToken } from './shopper-tokens.ts';

const orderByExternalId = definePlan((orm) => [
  orm
    .select({ id: orders.id, saidMs: orders.saidMs })
    .from(orders)
    .where(
      and(
        eq(orders.merchantId, sql.placeholder('merchantId')),
        eq(orders.externalId, sql.placeholder('externalId')),
      ),
    )
    .limit(1)
    .prepare(),
]);

async function findOrder(ctx: MerchantContext, externalId: string) {
  const [[found]] = await ctx.db.read(orderByExternalId, {
    merchantId: ctx.merchantId,
    externalId,
  });
  return found ?? null;
}

export async function findOrderId(ctx: MerchantContext, externalId: string) {
  return (await findOrder(ctx, externalId))?.id ?? null;
}

/** Who tells of an order, and when it said so. What is older than what is stored changes nothing. */
export type OrderSource = { source: string; shop: string | null; saidMs: number };

/**
 * Stores an order with its items and parcels, all or nothing. Items that are no longer listed go;
 * parcels that are not listed stay, for they may be managed on their own.
 * @throws ApiError conflict when a parcel belongs to another order
 */
export async function putOrder(
  ctx: MerchantContext,
  externalId: string,
  input: OrderInput,
  from: OrderSource = { source: 'api', shop: null, saidMs: 0 },
): Promise<{ created: boolean; receipt: OrderReceipt }> {
  // Two first requests at once both find nothing; the second then clashes and starts again. It may
  // also see the first one's parcel before it sees its order, as if the parcel were a stranger's.
  for (let tries = 0; ; tries++) {
    try {
      return await attempt(ctx, externalId, input, from);
    } catch (error) {
      const clash = error instanceof ConstraintViolation;
      const stranger = error instanceof ApiError && error.code === 'conflict';
      if (!(clash && tries < 3) && !(stranger && tries < 1)) throw error;
    }
  }
}

async function attempt(
  ctx: MerchantContext,
  externalId: string,
  input: OrderInput,
  from: OrderSource,
) {
  const found = await findOrder(ctx, externalId);
  const stale = found !== null && from.saidMs > 0 && found.saidMs > from.saidMs;
  const orderId = found?.id ?? newId('ord', ctx.now());
  const token = await issueToken(ctx, { orderId, shipmentId: null });
  const saved: SavedShipment[] = [];
  const itemIds = new Set(input.items.map((item) => item.externalId));
  const home = { orderId, placedAt: input.placedAt, itemIds };
  for (const shipment of input.shipments) {
    saved.push(await saveShipment(ctx, shipment.externalId, shipment, home));
  }
  await ctx.db.write([
    ...(stale ? [] : await orderStatements(ctx, orderId, externalId, input, from)),
    token.statement,
    ...(found ? [] : [releaseNews(ctx, [orderSubject(externalId)])]),
    ...saved.flatMap(({ statements }) => statements),
    ...(found ? [devicesDueStatement(ctx, [], orderId)] : []),
  ]);
  ctx.views.forget([orderId, ...saved.map(({ receipt }) => receipt.id)]);
  if (!found || saved.some(({ awaited }) => awaited)) ctx.wake();
  return {
    created: found === null,
    receipt: {
      id: orderId,
      externalId,
      token: token.token,
      trackingUrl: token.trackingUrl,
      shipments: saved.map(({ receipt }) => receipt),
    },
  };
}

/** Under which news of an order waits in the inbox until the order is known. */
export const orderSubject = (externalId: string): string => `order:${externalId}`;

async function orderStatements(
  ctx: MerchantContext,
  orderId: string,
  externalId: string,
  input: OrderInput,
  from: OrderSource,
): Promise<Statement[]> {
  const { merchantId, db } = ctx;
  const now = ctx.now();
  const { customer, gift } = input;
  const hashes = createHashes(ctx);
  const facts = { ...(await orderFactsOf(input, hashes)), updatedAt: now };
  const order = db.orm
    .insert(orders)
    .values({ ...facts, ...from, merchantId, id: orderId, externalId, gift, createdAt: now })
    .onConflictDoUpdate({
      target: [orders.merchantId, orders.id],
      set: {
        ...facts,
        ...(from.saidMs ? { saidMs: from.saidMs } : {}),
        // A shop system knows nothing of presents: a surprise is not spoilt by what it leaves out.
        ...(gift === undefined ? {} : { gift }),
      },
    })
    .toSQL();

  const statements: Statement[] = [order];
  if (customer?.externalId !== undefined) {
    const fresh = { ...(await customerFactsOf(customer, hashes)), updatedAt: now };
    const { emailHmac, marketingOptIn } = fresh;
    // What an order does not say of its customer stays as it was.
    const kept = {
      ...(emailHmac === null ? {} : { emailHmac }),
      ...(customer.marketingOptIn === undefined ? {} : { marketingOptIn }),
      updatedAt: now,
    };
    statements.push(
      db.orm
        .insert(customers)
        .values({
          merchantId,
          id: newId('cus', now),
          externalId: customer.externalId,
          ...fresh,
          createdAt: now,
        })
        .onConflictDoUpdate({ target: [customers.merchantId, customers.externalId], set: kept })
        .toSQL(),
    );
  }
  return [...statements, ...itemStatements(ctx, orderId, input.items)];
}
