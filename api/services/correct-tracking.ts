import { and, eq, inArray, notLike, sql } from 'drizzle-orm';
import { SQLiteAsyncDialect } from 'drizzle-orm/sqlite-core';
import type { CorrectionInput, CorrectionReceipt } from '#contract/correction';
import type { MerchantContext } from '../context.ts';
import type { Statement } from '../db/database.ts';
import { checkpoints } from '../db/schema/checkpoints.ts';
import { shipments } from '../db/schema/shipments.ts';
import { trackingKeyOf } from '../domain/carrier.ts';
import { fold } from '../domain/fold.ts';
import { NotFoundError } from '../errors.ts';
import { devicesDueStatement } from './devices-due.ts';
import { normsDueStatement } from './norms-due.ts';
import { replaced } from './parcel-numbers.ts';
import { readCheckpoints } from './read-checkpoints.ts';
import { readReceipt } from './read-receipt.ts';
import { findShipment } from './find-shipment.ts';

const dialect = new SQLiteAsyncDialect();

type Found = NonNullable<Awaited<ReturnType<typeof findShipment>>>;

/**
 * Puts a wrong number, carrier or scan right, all or nothing. Doing it again changes nothing.
 * @throws NotFoundError when there is no such shipment
 */
export async function correctTracking(
  ctx: MerchantContext,
  externalId: string,
  input: CorrectionInput,
): Promise<CorrectionReceipt> {
  const found = await findShipment(ctx, externalId);
  if (!found) throw new NotFoundError('shipment');
  const { trackingNumber, checkpoints: wrong = [] } = input;
  const newKey = trackingNumber === undefined ? found.trackingKey : trackingKeyOf(trackingNumber);
  const isNew = newKey !== found.trackingKey;

  await ctx.db.write([
    ...(isRenamed(input, found) ? [rename(ctx, found, input, newKey)] : []),
    ...(isNew ? replaced(ctx, found.id, found.trackingKey, newKey) : []),
    ...(wrong.length ? takeBack(ctx, found.id, wrong) : []),
    normsDueStatement(ctx, [found.id]),
    devicesDueStatement(ctx, [found.id]),
  ]);
  ctx.views.forget([found.id, ...(found.orderId ? [found.orderId] : [])]);
  if (isNew) ctx.wake();

  const [receipt, scans] = await Promise.all([
    readReceipt(ctx, found.id),
    readCheckpoints(ctx, found.id),
  ]);
  if (!receipt) throw new NotFoundError('shipment');
  const known = new Set(scans.map(({ id }) => id));
  return {
    shipment: receipt,
    stage: fold(scans).stage,
    unknown: wrong.filter((id) => !known.has(id)),
  };
}

function isRenamed({ trackingNumber, carrier, trackingUrl }: CorrectionInput, found: Found) {
  return (
    trackingUrl !== undefined ||
    (trackingNumber !== undefined && trackingNumber !== found.trackingNumber) ||
    (carrier !== undefined && carrier !== found.carrier)
  );
}

function rename(
  ctx: MerchantContext,
  found: Found,
  { trackingNumber, carrier, trackingUrl }: CorrectionInput,
  trackingKey: string | null,
): Statement {
  const isOther = carrier !== undefined && carrier !== found.carrier;
  const now = ctx.now();
  return ctx.db.orm
    .update(shipments)
    .set({
      ...(trackingNumber === undefined ? {} : { trackingNumber, trackingKey }),
      ...(isOther ? { carrier, carrierName: null } : {}),
      // A page of the wrong number shows somebody else's parcel.
      trackingUrl: trackingUrl ?? null,
      // What a shop system said before that is older.
      saidMs: now,
      updatedAt: now,
    })
    .where(and(eq(shipments.merchantId, ctx.merchantId), eq(shipments.id, found.id)))
    .toSQL();
}

/** Ends the id of the row that takes a scan back. */
const mark = '~';

/**
 * Each wrong scan gets a row that takes it back, and takes that one back in its turn: neither counts.
 * The wrong one stays where it is, so that no retelling brings it back.
 */
function takeBack(ctx: MerchantContext, shipmentId: string, ids: string[]): Statement[] {
  const { merchantId } = ctx;
  const { at, atMs, zoneKnown, stage, flags, source, action, saidMs, receivedAt } = checkpoints;
  const told = [at, atMs, zoneKnown, stage, flags, source, action, saidMs, receivedAt];
  const columns = sql.raw(told.map(({ name }) => name).join(', '));
  const wrong = and(
    eq(checkpoints.merchantId, merchantId),
    eq(checkpoints.shipmentId, shipmentId),
    inArray(checkpoints.id, ids),
    notLike(checkpoints.id, `%${mark}`),
  );
  return [
    dialect.sqlToQuery(sql`
      INSERT INTO ${checkpoints} (merchant_id, shipment_id, id, corrects, ${columns})
      SELECT merchant_id, shipment_id, id || ${mark}, id, ${columns}
      FROM ${checkpoints} WHERE ${wrong}
      ON CONFLICT DO NOTHING`),
    ctx.db.orm
      .update(checkpoints)
      .set({ corrects: sql`${checkpoints.id} || ${mark}` })
      .where(wrong)
      .toSQL(),
  ];
}
