import { and, eq, sql } from 'drizzle-orm';
import type { ReturnState } from '#contract/return-words';
import type { Stage } from '#contract/vocabulary';
import type { MerchantContext } from '../context.ts';
import { definePlan } from '../db/plan.ts';
import { checkpoints } from '../db/schema/checkpoints.ts';
import { fold } from '../domain/fold.ts';
import { parcelMoves, shownReturnState } from '../domain/return-state.ts';
import { checkpointColumns, checkpointOf } from './read-checkpoints.ts';

/** So many parcels are read at a time. */
const pageSize = 500;

/** Exported for the test that looks at how the engine would run it. */
export const scansOfParcels = definePlan((orm) => [
  orm
    .select(checkpointColumns)
    .from(checkpoints)
    .where(
      and(
        eq(checkpoints.merchantId, sql.placeholder('merchantId')),
        sql`${checkpoints.shipmentId} IN (SELECT value FROM json_each(${sql.placeholder('shipmentIds')}))`,
      ),
    )
    .prepare(),
]);

type Said = { state: ReturnState; shipmentId: string | null };

const canMove = ({ state }: Said) => parcelMoves.from.some((each) => each === state);

/** How far each of these returns is, as its page shows it; only parcels that may be ahead are read. */
export async function shownStates(
  ctx: MerchantContext,
  all: readonly Said[],
): Promise<ReturnState[]> {
  const ids = new Set(
    all.flatMap((each) => (canMove(each) && each.shipmentId !== null ? [each.shipmentId] : [])),
  );
  const stages = new Map<string, Stage>();
  const list = [...ids];
  for (let at = 0; at < list.length; at += pageSize) {
    const [rows] = await ctx.db.read(scansOfParcels, {
      merchantId: ctx.merchantId,
      shipmentIds: JSON.stringify(list.slice(at, at + pageSize)),
    });
    for (const [id, scans] of Map.groupBy(rows, ({ shipmentId }) => shipmentId)) {
      stages.set(id, fold(scans.map(checkpointOf)).stage);
    }
  }
  return all.map(({ state, shipmentId }) =>
    shownReturnState(state, (shipmentId !== null && stages.get(shipmentId)) || null),
  );
}
