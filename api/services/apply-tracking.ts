import { and, eq, isNull } from 'drizzle-orm';
import type { Provider, Stage } from '#contract/vocabulary';
import type { TrackingUpdate } from '../carriers/adapter.ts';
import type { MerchantContext } from '../context.ts';
import type { Statement } from '../db/database.ts';
import { shipments } from '../db/schema/shipments.ts';
import { trackingKeyOf } from '../domain/carrier.ts';
import { devicesDueStatement } from './devices-due.ts';
import { parcelsOfNumber, readLives } from './parcels-of-number.ts';
import { checkpointsStatement, promiseStatement } from './save-updates.ts';

export type Applied = {
  statements: Statement[];
  /** Ids of parcels and orders whose views are now old. */
  touched: string[];
  /** What the message waits for, or null where everything found its place. */
  missing: string | null;
};

/** What it takes to store the news of one tracking number. */
export async function applyTracking(
  ctx: MerchantContext,
  source: Provider,
  update: TrackingUpdate,
): Promise<Applied> {
  const key = trackingKeyOf(update.trackingNumber);
  const targets = await parcelsOfNumber(ctx, key, update.carrier);
  if (targets.length === 0) return { statements: [], touched: [], missing: key };
  const lives = targets.length > 1 ? await readLives(ctx, targets, update.checkpoints) : null;
  const origin = { source, trackingKey: key, corrects: null };
  const statements: Statement[] = [];
  for (const { id, carrier, handedOver } of targets) {
    const own = (atMs: number, stage: Stage) => !lives || lives.get(id)?.(atMs, stage) === true;
    const scans = update.checkpoints
      .filter(({ atMs, stage }) => own(atMs, stage))
      .map((scan) => ({
        scan: handedOver ? { ...scan, carrier: scan.carrier ?? update.carrier } : scan,
        origin,
      }));
    statements.push(...(await checkpointsStatement(ctx, id, scans)));
    for (const promise of update.promises) {
      if (own(promise.madeMs, 'pending')) statements.push(await promiseStatement(ctx, id, promise));
    }
    if (carrier === null && update.carrier !== null) {
      statements.push(nameCarrier(ctx, id, update.carrier));
    }
  }
  const ids = targets.map(({ id }) => id);
  return {
    statements: [...statements, devicesDueStatement(ctx, ids)],
    touched: targets.flatMap(({ id, orderId }) => [id, ...(orderId ? [orderId] : [])]),
    missing: null,
  };
}

function nameCarrier(ctx: MerchantContext, shipmentId: string, carrier: string): Statement {
  return ctx.db.orm
    .update(shipments)
    .set({ carrier })
    .where(
      and(
        eq(shipments.merchantId, ctx.merchantId),
        eq(shipments.id, shipmentId),
        isNull(shipments.carrier),
      ),
    )
    .toSQL();
}
