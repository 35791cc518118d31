import { and, eq, sql } from 'drizzle-orm';
import type { OrderInput, OrderReceipt } from '#contract/order';
import type { MerchantContext } from '../context.ts';
import type { Statement } from '../db/database.ts';
import { ConstraintViolation } from '../db/failure.ts';
import { definePlan } from '../db/plan.ts';
import { customers, orders } from '../db/schema/orders.ts';
import { ApiError } from '../errors.ts';
import { newId } from '../lib/id.ts';
import { itemStatements } from './save-items.ts';
import { saveShipment, type SavedShipment } from './save-shipment.ts';
import { issueToken } from './shopper-tokens.ts';

const orderByExternalId = definePlan((orm) => [
  orm
    .select({ id: orders.id })
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

export async function findOrderId(ctx: MerchantContext, externalId: string) {
  const [[found]] = await ctx.db.read(orderByExternalId, {
    merchantId: ctx.merchantId,
    externalId,
  });
  return found?.id ?? null;
}

/**
 * Stores an order with its items and parcels, all or nothing. Items that are no longer listed go;
 * parcels that are not listed stay, for they may be managed on their own.
 * @throws ApiError conflict when a parcel belongs to another order
 */
export async function putOrder(
  ctx: MerchantContext,
  externalId: string,
  input: OrderInput,
): Promise<{ created: boolean; receipt: OrderReceipt }> {
  // Two first requests at once both find nothing; the second then clashes and starts again. It may
  // also see the first one's parcel before it sees its order, as if the parcel were a stranger's.
  for (let tries = 0; ; tries++) {
    try {
      return await attempt(ctx, externalId, input);
    } catch (error) {
      const clash = error instanceof ConstraintViolation;
      const stranger = error instanceof ApiError && error.code === 'conflict';
      if (!(clash && tries < 3) && !(stranger && tries < 1)) throw error;
    }
  }
}

async function attempt(ctx: MerchantContext, externalId: string, input: OrderInput) {
  const found = await findOrderId(ctx, externalId);
  const orderId = found ?? newId('ord', ctx.now());
  const token = await issueToken(ctx, { orderId, shipmentId: null });
  const saved: SavedShipment[] = [];
  const itemIds = new Set(input.items.map((item) => item.externalId));
  const home = { orderId, placedAt: input.placedAt, itemIds };
  for (const shipment of input.shipments) {
    saved.push(await saveShipment(ctx, shipment.externalId, shipment, home));
  }
  await ctx.db.write([
    ...(await orderStatements(ctx, orderId, externalId, input)),
    token.statement,
    ...saved.flatMap(({ statements }) => statements),
  ]);
  ctx.views.forget([orderId, ...saved.map(({ receipt }) => receipt.id)]);
  if (saved.some(({ awaited }) => awaited)) ctx.wake();
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

async function orderStatements(
  ctx: MerchantContext,
  orderId: string,
  externalId: string,
  input: OrderInput,
): Promise<Statement[]> {
  const { merchantId, db, secrets } = ctx;
  const now = ctx.now();
  const { customer } = input;
  const hash = (kind: 'email' | 'postcode', value: string | undefined) =>
    value === undefined ? null : secrets.lookup(merchantId, kind, value);
  const emailHmac = await hash('email', customer?.email);
  const facts = {
    number: input.number,
    placedAt: input.placedAt,
    placedMs: Date.parse(input.placedAt),
    currency: input.currency,
    locale: input.locale ?? null,
    customerId: customer?.externalId ?? null,
    emailHmac,
    postcodeHmac: await hash('postcode', customer?.postcode),
    country: customer?.country ?? null,
    region: customer?.region ?? null,
    city: customer?.city ?? null,
    updatedAt: now,
  };
  const order = db.orm
    .insert(orders)
    .values({ merchantId, id: orderId, externalId, ...facts, createdAt: now })
    .onConflictDoUpdate({ target: [orders.merchantId, orders.id], set: facts })
    .toSQL();

  const statements: Statement[] = [order];
  if (customer?.externalId !== undefined) {
    const kept = { emailHmac, marketingOptIn: customer.marketingOptIn ?? false, updatedAt: now };
    statements.push(
      db.orm
        .insert(customers)
        .values({
          merchantId,
          id: newId('cus', now),
          externalId: customer.externalId,
          ...kept,
          createdAt: now,
        })
        .onConflictDoUpdate({ target: [customers.merchantId, customers.externalId], set: kept })
        .toSQL(),
    );
  }
  return [...statements, ...itemStatements(ctx, orderId, input.items)];
}
