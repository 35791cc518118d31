import { and, eq, sql } from 'drizzle-orm';
import type { ReturnInput, ReturnReceipt } from '#contract/return';
import type { ShipmentReceipt } from '#contract/shipment';
import type { MerchantContext } from '../context.ts';
import type { Statement } from '../db/database.ts';
import { ConstraintViolation } from '../db/failure.ts';
import { definePlan } from '../db/plan.ts';
import { isLive } from '../domain/return-state.ts';
import { orderItems } from '../db/schema/orders.ts';
import { returnItems, returns } from '../db/schema/returns.ts';
import { ApiError, NotFoundError } from '../errors.ts';
import { newId } from '../lib/id.ts';
import { findOrderId } from './put-order.ts';
import { readReceipt } from './read-receipt.ts';
import { anothersReturn, pieceRow, returnFactsOf } from './return-facts.ts';
import { inReturns, piecesOf, returnsFit, type Piece } from './return-pieces.ts';
import { shownStates } from './return-states.ts';
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
  inReturns(orm, eq(returnItems.orderId, sql.placeholder('orderId'))),
]);

/**
 * Stores what goes back, with its parcels, all or nothing. Fields that are not given keep what
 * they had.
 * @throws NotFoundError when the order is not there; ApiError conflict when the return is another
 *   order's, invalid_body when it holds what was not bought, already_returned when that is in
 *   other returns of the order
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
  const values = { merchantId: owner, externalId, orderId };
  const [[found], bought, held] = await ctx.db.read(plan, values);
  if (found && found.orderId !== orderId) {
    throw new ApiError('conflict', anothersReturn(externalId));
  }
  const comesBack = isLive(input.state ?? found?.state ?? 'requested');
  const others = comesBack ? held.filter((each) => each.externalId !== externalId) : [];
  const pieces = piecesOf(input, bought, others);
  const id = found?.id ?? newId('ret', ctx.now());

  // What was promised for the order says nothing about these parcels.
  const home = { orderId, placedAt: null, itemIds: new Set(bought.map((item) => item.externalId)) };
  const back = await savedParcel(ctx, shipment, 'return', home);
  const instead = await savedParcel(ctx, exchangeShipment, 'outbound', home);
  const ties = {
    orderId,
    shipmentId: back?.receipt.id ?? null,
    exchangeShipmentId: instead?.receipt.id ?? null,
  };
  const row: Row = {
    merchantId: owner,
    id,
    externalId,
    ...returnFactsOf(input, found, ties, ctx.now()),
    refunds: found?.refunds ?? null,
    createdAt: found?.createdAt ?? ctx.now(),
    updatedAt: ctx.now(),
  };
  const parcels = [back, instead].filter((saved) => saved !== null);
  await ctx.db.write([
    ...parcels.flatMap(({ statements }) => statements),
    ...returnStatements(ctx, row, pieces),
    returnsFit(ctx, [id]),
  ]);
  const ids = [row.shipmentId, row.exchangeShipmentId].filter((each) => each !== null);
  ctx.views.forget([orderId, ...ids]);
  if (parcels.some(({ awaited }) => awaited)) ctx.wake();
  const receipt: ReturnReceipt = {
    id,
    externalId,
    state: (await shownStates(ctx, [row]))[0] ?? row.state,
    shipment: await receiptFor(ctx, back, row.shipmentId),
    exchangeShipment: await receiptFor(ctx, instead, row.exchangeShipmentId),
  };
  return { created: !found, receipt };
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
  // What refunds paid is theirs to tell.
  const { merchantId: _owner, id: returnId, createdAt: _createdAt, refunds: _paid, ...set } = row;
  const ofReturn = and(eq(returnItems.merchantId, owner), eq(returnItems.returnId, returnId));
  const items = [...pieces].map(([item, piece]) => ({
    merchantId: owner,
    ...pieceRow(row, item, piece),
  }));
  const target = [returns.merchantId, returns.id];
  return [
    db.orm.insert(returns).values(row).onConflictDoUpdate({ target, set }).toSQL(),
    db.orm.delete(returnItems).where(ofReturn).toSQL(),
    db.orm.insert(returnItems).values(items).toSQL(),
  ];
}
