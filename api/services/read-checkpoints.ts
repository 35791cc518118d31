import { and, asc, eq, sql } from 'drizzle-orm';
import type { PickupPoint } from '#contract/checkpoint';
import { flags, type Flag } from '#contract/vocabulary';
import type { MerchantContext } from '../context.ts';
import { definePlan } from '../db/plan.ts';
import { checkpoints } from '../db/schema/checkpoints.ts';
import type { Checkpoint } from '../domain/fold.ts';

/** The columns that a fold needs. */
export const checkpointColumns = {
  shipmentId: checkpoints.shipmentId,
  id: checkpoints.id,
  at: checkpoints.at,
  atMs: checkpoints.atMs,
  zoneKnown: checkpoints.zoneKnown,
  stage: checkpoints.stage,
  flags: checkpoints.flags,
  reason: checkpoints.reason,
  text: checkpoints.text,
  city: checkpoints.city,
  region: checkpoints.region,
  country: checkpoints.country,
  code: checkpoints.code,
  action: checkpoints.action,
  carrier: checkpoints.carrier,
  trackingKey: checkpoints.trackingKey,
  pickup: checkpoints.pickup,
  proofUrl: checkpoints.proofUrl,
  corrects: checkpoints.corrects,
  receivedAt: checkpoints.receivedAt,
};

type Row = Omit<Checkpoint, 'flags' | 'pickup'> & {
  shipmentId: string;
  flags: string;
  pickup: string | null;
  receivedAt: number;
};

export function checkpointOf(stored: Row): Checkpoint {
  const { shipmentId: _shipmentId, receivedAt: _receivedAt, flags: json, pickup, ...row } = stored;
  const list: unknown = json === '[]' ? [] : JSON.parse(json);
  const raised = Array.isArray(list) ? list : [];
  return {
    ...row,
    flags: flags.filter((flag: Flag) => raised.includes(flag)),
    // Written by ourselves after the contract had judged it.
    pickup: pickup === null ? null : (JSON.parse(pickup) as PickupPoint),
  };
}

const ofShipment = definePlan((orm) => [
  orm
    .select(checkpointColumns)
    .from(checkpoints)
    .where(
      and(
        eq(checkpoints.merchantId, sql.placeholder('merchantId')),
        eq(checkpoints.shipmentId, sql.placeholder('shipmentId')),
      ),
    )
    .orderBy(asc(checkpoints.id))
    .prepare(),
]);

export async function readCheckpoints(
  ctx: MerchantContext,
  shipmentId: string,
): Promise<Checkpoint[]> {
  const [rows] = await ctx.db.read(ofShipment, { merchantId: ctx.merchantId, shipmentId });
  return rows.map(checkpointOf);
}
