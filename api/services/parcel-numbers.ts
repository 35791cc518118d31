import { and, eq, sql } from 'drizzle-orm';
import type { ShipmentInput } from '#contract/shipment';
import type { MerchantContext } from '../context.ts';
import type { Statement } from '../db/database.ts';
import { definePlan } from '../db/plan.ts';
import { shipmentNumbers } from '../db/schema/shipments.ts';
import { trackingKeyOf } from '../domain/carrier.ts';
import { forgetEstimates, forgetStrangers } from './forget-scans.ts';
import { normsDueStatement } from './norms-due.ts';
import { releaseNews } from './release-news.ts';

type Handovers = NonNullable<ShipmentInput['handovers']>;

const furtherKeys = definePlan((orm) => [
  orm
    .select({ key: shipmentNumbers.trackingKey })
    .from(shipmentNumbers)
    .where(
      and(
        eq(shipmentNumbers.merchantId, sql.placeholder('merchantId')),
        eq(shipmentNumbers.shipmentId, sql.placeholder('shipmentId')),
      ),
    )
    .prepare(),
]);

/**
 * What it takes to give a parcel its numbers, beside its own row. News of a number that is new to it
 * comes, and news of one that it no longer has goes; nothing happens where both stay as they were.
 */
export async function renumber(
  ctx: MerchantContext,
  id: string,
  before: string | null,
  after: string | null,
  handovers: Handovers | undefined,
): Promise<Statement[]> {
  const statements = before === after ? [] : replaced(ctx, id, before, after);
  if (handovers === undefined) return statements;
  const [known] = await ctx.db.read(furtherKeys, { merchantId: ctx.merchantId, shipmentId: id });
  const told = new Set(handovers.map((each) => trackingKeyOf(each.trackingNumber)));
  const gone = known.filter(({ key }) => !told.has(key));
  for (const { key } of known) told.delete(key);
  return [
    ...numbers(ctx, id, handovers),
    ...(gone.length ? [forgetStrangers(ctx, [id]), normsDueStatement(ctx, [id])] : []),
    ...statements,
    ...(told.size ? [releaseNews(ctx, [...told])] : []),
  ];
}

/** The old number's news may have another parcel left to go to. */
export function replaced(
  ctx: MerchantContext,
  id: string,
  before: string | null,
  after: string | null,
): Statement[] {
  const keys = [before, after].filter((key) => key !== null);
  const wrong =
    before === null
      ? []
      : [forgetStrangers(ctx, [id]), forgetEstimates(ctx, [id]), normsDueStatement(ctx, [id])];
  return [...wrong, ...(keys.length ? [releaseNews(ctx, keys)] : [])];
}

/** The numbers under which further carriers know the parcel. Those that are no longer listed go. */
function numbers(
  ctx: MerchantContext,
  shipmentId: string,
  handovers: NonNullable<ShipmentInput['handovers']>,
): Statement[] {
  const { merchantId, db } = ctx;
  const clear = db.orm
    .delete(shipmentNumbers)
    .where(
      and(eq(shipmentNumbers.merchantId, merchantId), eq(shipmentNumbers.shipmentId, shipmentId)),
    )
    .toSQL();
  const rows = handovers.map(({ carrier = null, trackingNumber }, position) => ({
    merchantId,
    shipmentId,
    carrier,
    trackingNumber,
    position,
    trackingKey: trackingKeyOf(trackingNumber),
  }));
  if (rows.length === 0) return [clear];
  return [clear, db.orm.insert(shipmentNumbers).values(rows).onConflictDoNothing().toSQL()];
}
