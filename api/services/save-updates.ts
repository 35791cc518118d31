import { sql } from 'drizzle-orm';
import { SQLiteAsyncDialect } from 'drizzle-orm/sqlite-core';
import type { NewCheckpoint, NewPromise } from '../carriers/adapter.ts';
import type { MerchantContext } from '../context.ts';
import type { Statement } from '../db/database.ts';
import { checkpoints } from '../db/schema/checkpoints.ts';
import { checkpointRow, isLaterTelling, retold, type Origin } from './checkpoint-row.ts';
import { normsDueStatement } from './norms-due.ts';
import { intoPromises, lastSaid, promiseId } from './promise-row.ts';

const dialect = new SQLiteAsyncDialect();

const laterTelling = {
  target: [checkpoints.merchantId, checkpoints.shipmentId, checkpoints.id],
  set: Object.fromEntries(
    [...retold, 'receivedAt' as const].map((key) => [
      key,
      sql.raw(`excluded."${checkpoints[key].name}"`),
    ]),
  ),
  setWhere: sql.raw(isLaterTelling),
};

/**
 * Inserts scans, or later tellings of them, in one statement, which takes a fraction of what one
 * each would; each row that RETURNING gives is one that brought something new.
 */
export async function checkpointsStatement(
  ctx: MerchantContext,
  shipmentId: string,
  scans: readonly { scan: NewCheckpoint; origin: Origin }[],
): Promise<Statement[]> {
  if (scans.length === 0) return [];
  const rows = await Promise.all(
    scans.map(({ scan, origin }) => checkpointRow(ctx, shipmentId, scan, origin)),
  );
  const insert = ctx.db.orm.insert(checkpoints).values(rows).onConflictDoUpdate(laterTelling);
  return [insert.returning({ id: checkpoints.id }).toSQL(), normsDueStatement(ctx, [shipmentId])];
}

/**
 * Keeps a promise beside the earlier ones, unless it only repeats what the same source had last
 * said by then: a shop that sends its order again does not take back the carrier's newer day.
 */
export async function promiseStatement(
  ctx: MerchantContext,
  shipmentId: string,
  promise: NewPromise,
): Promise<Statement> {
  const { source, madeMs, from, to } = promise;
  const { merchantId } = ctx;
  const id = await promiseId(promise);
  const query = sql`
    ${intoPromises}
    SELECT ${merchantId}, ${shipmentId}, ${id}, ${source}, ${madeMs}, ${from}, ${to}
    WHERE NOT EXISTS (
      SELECT 1 FROM (${lastSaid({ merchantId, shipmentId, source, madeMs })})
      WHERE from_at = ${from} AND to_at = ${to}
    )
    ON CONFLICT DO NOTHING`;
  return dialect.sqlToQuery(query);
}
