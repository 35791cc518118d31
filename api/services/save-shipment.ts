import { and, eq, sql } from 'drizzle-orm';
import type { ShipmentInput, ShipmentReceipt } from '#contract/shipment';
import type { MerchantContext } from '../context.ts';
import type { Statement } from '../db/database.ts';
import { definePlan } from '../db/plan.ts';
import { inbox } from '../db/schema/boxes.ts';
import { shipmentItems, shipments } from '../db/schema/shipments.ts';
import { trackingKeyOf } from '../domain/carrier.ts';
import { ApiError } from '../errors.ts';
import { newId } from '../lib/id.ts';
import { promiseStatement } from './save-updates.ts';
import { issueToken, receiptOf } from './shopper-tokens.ts';

const shipmentByExternalId = definePlan((orm) => [
  orm
    .select({
      id: shipments.id,
      orderId: shipments.orderId,
      trackingKey: shipments.trackingKey,
    })
    .from(shipments)
    .where(
      and(
        eq(shipments.merchantId, sql.placeholder('merchantId')),
        eq(shipments.externalId, sql.placeholder('externalId')),
      ),
    )
    .limit(1)
    .prepare(),
]);

export async function findShipment(ctx: MerchantContext, externalId: string) {
  const [[found]] = await ctx.db.read(shipmentByExternalId, {
    merchantId: ctx.merchantId,
    externalId,
  });
  return found ?? null;
}

/** The order that a parcel belongs to, as far as it is known. */
export type Home = { orderId: string | null; placedAt: string | null; itemIds: Set<string> };

export type SavedShipment = {
  created: boolean;
  receipt: ShipmentReceipt;
  orderId: string | null;
  statements: Statement[];
  /** News may be waiting for this tracking number. */
  awaited: boolean;
};

/** What it takes to store one parcel. Fields that are not given keep what they had. */
export async function saveShipment(
  ctx: MerchantContext,
  externalId: string,
  input: ShipmentInput,
  home: Home,
): Promise<SavedShipment> {
  const { merchantId, db } = ctx;
  const now = ctx.now();
  const found = await findShipment(ctx, externalId);
  if (found?.orderId && home.orderId && found.orderId !== home.orderId) {
    throw new ApiError(
      'conflict',
      `Shipment ${externalId} belongs to another order. Give each parcel an id of its own.`,
    );
  }
  const id = found?.id ?? newId('shp', now);
  const orderId = home.orderId ?? found?.orderId ?? null;
  const trackingKey = input.trackingNumber ? trackingKeyOf(input.trackingNumber) : undefined;
  const token = await issueToken(ctx, { orderId, shipmentId: id });
  const given = withoutUndefined({
    carrier: input.carrier,
    carrierName: input.carrierName,
    service: input.service,
    trackingNumber: input.trackingNumber,
    trackingKey,
    trackingUrl: input.trackingUrl,
    originCountry: input.origin?.country,
    originPostcode: input.origin?.postcode,
  });
  const statements: Statement[] = [
    db.orm
      .insert(shipments)
      .values({ merchantId, id, externalId, orderId, ...given, createdAt: now, updatedAt: now })
      .onConflictDoUpdate({
        target: [shipments.merchantId, shipments.id],
        set: { orderId, ...given, updatedAt: now },
      })
      .toSQL(),
    token.statement,
  ];
  if (input.items !== undefined) {
    statements.push(...contents(ctx, id, orderId, input.items, home.itemIds));
  }
  if (input.promised) {
    // What the shop says with the order was promised when it was placed.
    const first = found === null && home.placedAt ? Date.parse(home.placedAt) : now;
    const promise = { source: 'shop' as const, madeMs: Math.min(first, now), ...input.promised };
    statements.push(await promiseStatement(ctx, id, promise));
  }
  const awaited = trackingKey !== undefined && trackingKey !== found?.trackingKey;
  if (awaited) statements.push(releaseNews(ctx, trackingKey));
  return {
    created: found === null,
    receipt: receiptOf({ id, externalId }, token),
    orderId,
    statements,
    awaited,
  };
}

/** @throws ApiError invalid_body when an item is not one of the order's */
function contents(
  ctx: MerchantContext,
  shipmentId: string,
  orderId: string | null,
  items: NonNullable<ShipmentInput['items']>,
  itemIds: Set<string>,
): Statement[] {
  const { merchantId, db } = ctx;
  const strangers = items.filter(({ externalId }) => !itemIds.has(externalId));
  if (strangers.length > 0) {
    throw new ApiError('invalid_body', 'A parcel can only hold items of its own order.', {
      issues: strangers.map(({ externalId }) => ({
        path: 'items',
        message: `${externalId} is not an item of the order`,
      })),
    });
  }
  const ofShipment = and(
    eq(shipmentItems.merchantId, merchantId),
    eq(shipmentItems.shipmentId, shipmentId),
  );
  const rows = [...new Map(items.map((item) => [item.externalId, item])).values()].map((item) => ({
    merchantId,
    shipmentId,
    orderId: orderId ?? '',
    itemExternalId: item.externalId,
    quantity: item.quantity,
  }));
  const clear = db.orm.delete(shipmentItems).where(ofShipment).toSQL();
  return rows.length ? [clear, db.orm.insert(shipmentItems).values(rows).toSQL()] : [clear];
}

/** Webhooks that came before the parcel was known are tried again. */
function releaseNews(ctx: MerchantContext, subject: string): Statement {
  return ctx.db.orm
    .update(inbox)
    .set({ state: 'due', nextAt: ctx.now(), attempts: 0 })
    .where(
      and(
        eq(inbox.merchantId, ctx.merchantId),
        eq(inbox.state, 'unmatched'),
        eq(inbox.subject, subject),
      ),
    )
    .toSQL();
}

function withoutUndefined<T extends object>(values: T): Partial<T> {
  const kept = Object.entries(values).filter(([, value]) => value !== undefined);
  // Only keys of T with values of T are left.
  return Object.fromEntries(kept) as Partial<T>;
}
