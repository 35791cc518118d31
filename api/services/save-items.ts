import { and, eq, notInArray } from 'drizzle-orm';
import type { OrderInput } from '#contract/order';
import type { MerchantContext } from '../context.ts';
import type { Statement } from '../db/database.ts';
import { orderItems, products } from '../db/schema/orders.ts';
import { newId } from '../lib/id.ts';

/** The lines of an order and the products behind them. Lines that are no longer listed go. */
export function itemStatements(
  ctx: MerchantContext,
  orderId: string,
  items: OrderInput['items'],
): Statement[] {
  const { merchantId, db } = ctx;
  const now = ctx.now();
  const listed = items.map((item) => item.externalId);
  const gone = and(
    eq(orderItems.merchantId, merchantId),
    eq(orderItems.orderId, orderId),
    listed.length ? notInArray(orderItems.externalId, listed) : undefined,
  );
  const statements: Statement[] = [db.orm.delete(orderItems).where(gone).toSQL()];
  for (const [position, item] of items.entries()) {
    const { externalId, title, quantity } = item;
    const facts = {
      position,
      title,
      quantity,
      cancelled: Math.min(item.cancelled ?? 0, quantity),
      productId: item.productId ?? null,
      sku: item.sku ?? null,
      price: item.price ?? null,
      imageUrl: item.imageUrl ?? null,
      url: item.url ?? null,
    };
    statements.push(
      db.orm
        .insert(orderItems)
        .values({ merchantId, orderId, externalId, ...facts })
        .onConflictDoUpdate({
          target: [orderItems.merchantId, orderItems.orderId, orderItems.externalId],
          set: facts,
        })
        .toSQL(),
    );
    if (item.productId === undefined) continue;
    const { sku, imageUrl, url } = facts;
    const product = { sku, title, imageUrl, url, updatedAt: now };
    statements.push(
      db.orm
        .insert(products)
        .values({
          merchantId,
          id: newId('prd', now),
          externalId: item.productId,
          ...product,
          createdAt: now,
        })
        .onConflictDoUpdate({ target: [products.merchantId, products.externalId], set: product })
        .toSQL(),
    );
  }
  return statements;
}
