import { and, eq, sql } from 'drizzle-orm';
import type { ReturnInput, ReturnReceipt } from '#contract/return';
import type { ShipmentReceipt } from '#contract/shipment';
import type { MerchantContext } from '../context.ts';
import type { Statement } from '../db/database.ts';
import { ConstraintViolation } from '../db/failure.ts';
import { definePlan } from '../db/plan.ts';
import { orderItems } from '../db/schema/orders.ts';
import { returnItems, returns } from '../db/schema/returns.ts';
import { ApiError, NotFoundError } from '../errors.ts';
import { newId } from '../lib/id.ts';
import { findOrderId } from './put-order.ts';
import { readReceipt } from './read-receipt.ts';
import { piecesOf, type Piece } from './return-pieces.ts';
import { saveShipment, type Home, type SavedShipment } from './save-shipment.ts';

const merchantId = sql.placeholder('merchantId');
const plan = definePlan((orm) => [
  orm
    .select()
    .from(returns)
    .where(
      and(
        eq(returns.merchantId, merchantId),
        eq(returns.externalId, sql.placeholder('externalId')),
      ),
    )
    .limit(1)
    .prepare(),
  orm
    .select({ externalId: orderItems.externalId, quantity: orderItems.quantity })
    .from(orderItems)
    .where(
      and(
        eq(orderItems.merchantId, merchantId),
        eq(orderItems.orderId, sql.placeholder('orderId')),
      ),
    )
    .prepare(),
]);

/**
 * Stores what goes back, with its parcels, all or nothing. Fields that are not given keep what
 * they had.
 * @throws NotFoundError when the order is not there; ApiError conflict when the return is another
 *   order's, invalid_body when it holds what was not bought
 */
export async function putReturn(
  ctx: MerchantContext,
  input: ReturnInput,
): Promise<{ created: boolean; receipt: ReturnReceipt }> {
  for (let tries = 0; ; tries++) {
    try {
      return await attempt(ctx, input);
    } catch (error) {
      // Another request stored it meanwhile: what it stored is found on the next try.
      if (!(error instanceof ConstraintViolation) || tries === 3) throw error;
    }
  }
}

type Row = typeof returns.$inferSelect;

async function attempt(ctx: MerchantContext, input: ReturnInput) {
  const { externalId, shipment, exchangeShipment } = input;
  const orderId = await findOrderId(ctx, input.orderExternalId);
  if (orderId === null) throw new NotFoundError('order');
  const { merchantId: owner } = ctx;
  const [[found], bought] = await ctx.db.read(plan, { merchantId: owner, externalId, orderId });
  if (found && found.orderId !== orderId) {
    throw new ApiError('conflict', `Return ${externalId} belongs to another order.`);
  }
  const pieces = piecesOf(input, bought);
  const id = found?.id ?? newId('ret', ctx.now());

  // What was promised for the order says nothing about these parcels.
  const home = { orderId, placedAt: null, itemIds: new Set(bought.map((item) => item.externalId)) };
  const back = await savedParcel(ctx, shipment, 'return', home);
  const instead = await savedParcel(ctx, exchangeShipment, 'outbound', home);
  const row: Row = {
    merchantId: owner,
    id,
    externalId,
    orderId,
    kind: input.kind ?? found?.kind ?? (exchangeShipment ? 'exchange' : 'return'),
    state: input.state ?? found?.state ?? 'requested',
    reason: input.reason ?? found?.reason ?? 'other',
    ...requested(ctx, input, found),
    refunded: input.refunded ?? found?.refunded ?? null,
    shipmentId: back?.receipt.id ?? found?.shipmentId ?? null,
    exchangeShipmentId: instead?.receipt.id ?? found?.exchangeShipmentId ?? null,
    note: input.note ?? found?.note ?? null,
    createdAt: found?.createdAt ?? ctx.now(),
    updatedAt: ctx.now(),
  };
  const parcels = [back, instead].filter((saved) => saved !== null);
  await ctx.db.write([
    ...parcels.flatMap(({ statements }) => statements),
    ...returnStatements(ctx, row, pieces),
  ]);
  const ids = [row.shipmentId, row.exchangeShipmentId].filter((each) => each !== null);
  ctx.views.forget([orderId, ...ids]);
  if (parcels.some(({ awaited }) => awaited)) ctx.wake();
  const receipt: ReturnReceipt = {
    id,
    externalId,
    state: row.state,
    shipment: await receiptFor(ctx, back, row.shipmentId),
    exchangeShipment: await receiptFor(ctx, instead, row.exchangeShipmentId),
  };
  return { created: !found, receipt };
}

function requested(ctx: MerchantContext, { requestedAt }: ReturnInput, found: Row | undefined) {
  if (requestedAt !== undefined) return { requestedAt, requestedMs: Date.parse(requestedAt) };
  if (found) return { requestedAt: found.requestedAt, requestedMs: found.requestedMs };
  return { requestedAt: new Date(ctx.now()).toISOString(), requestedMs: ctx.now() };
}

async function savedParcel(
  ctx: MerchantContext,
  input: ReturnInput['shipment'],
  direction: 'outbound' | 'return',
  home: Home,
): Promise<SavedShipment | null> {
  return input ? saveShipment(ctx, input.externalId, { ...input, direction }, home) : null;
}

async function receiptFor(
  ctx: MerchantContext,
  saved: SavedShipment | null,
  id: string | null,
): Promise<ShipmentReceipt | null> {
  return saved?.receipt ?? (id === null ? null : readReceipt(ctx, id));
}

function returnStatements(
  { db, merchantId: owner }: MerchantContext,
  row: Row,
  pieces: Map<string, Piece>,
): Statement[] {
  const { id: returnId, orderId, reason } = row;
  const { merchantId: _owner, id: _id, createdAt: _createdAt, ...set } = row;
  const ofReturn = and(eq(returnItems.merchantId, owner), eq(returnItems.returnId, returnId));
  const items = [...pieces].map(([itemExternalId, piece]) => ({
    merchantId: owner,
    returnId,
    orderId,
    itemExternalId,
    quantity: piece.quantity,
    reason: piece.reason ?? reason,
  }));
  const target = [returns.merchantId, returns.id];
  return [
    db.orm.insert(returns).values(row).onConflictDoUpdate({ target, set }).toSQL(),
    db.orm.delete(returnItems).where(ofReturn).toSQL(),
    db.orm.insert(returnItems).values(items).toSQL(),
  ];
}
