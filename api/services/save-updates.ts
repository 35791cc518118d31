import { sql } from 'drizzle-orm';
import { SQLiteAsyncDialect } from 'drizzle-orm/sqlite-core';
import type { NewCheckpoint, NewPromise } from '../carriers/adapter.ts';
import type { MerchantContext } from '../context.ts';
import type { Statement } from '../db/database.ts';
import { checkpoints, promises } from '../db/schema/shipments.ts';
import { timeToBase32, toBase32 } from '../lib/base32.ts';
import { sha256 } from '../lib/bytes.ts';

const dialect = new SQLiteAsyncDialect();

/** Sorts by time; the same content at the same time is the same id, whoever brings it. */
async function contentId(prefix: string, atMs: number, content: unknown[]): Promise<string> {
  const digest = await sha256(JSON.stringify(content));
  return `${prefix}_${timeToBase32(atMs)}${toBase32(digest, 16)}`;
}

/** Inserts a scan that is not there yet; RETURNING a row says that it was new. */
export async function checkpointStatement(
  ctx: MerchantContext,
  shipmentId: string,
  scan: NewCheckpoint,
  source: string,
): Promise<Statement> {
  const { at, atMs, stage, code, text, city, region, country } = scan;
  const id = await contentId('chk', atMs, [at, stage, code, text, city, region, country]);
  const row = {
    ...scan,
    merchantId: ctx.merchantId,
    shipmentId,
    id,
    flags: JSON.stringify(scan.flags),
    source,
    receivedAt: ctx.now(),
  };
  return ctx.db.orm
    .insert(checkpoints)
    .values(row)
    .onConflictDoNothing()
    .returning({ id: checkpoints.id })
    .toSQL();
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
  const id = await contentId('prm', madeMs, [source, from, to]);
  const query = sql`
    INSERT INTO ${promises} (merchant_id, shipment_id, id, source, made_ms, from_at, to_at)
    SELECT ${merchantId}, ${shipmentId}, ${id}, ${source}, ${madeMs}, ${from}, ${to}
    WHERE NOT EXISTS (
      SELECT 1 FROM (
        SELECT from_at, to_at FROM ${promises}
        WHERE merchant_id = ${merchantId} AND shipment_id = ${shipmentId}
          AND source = ${source} AND made_ms <= ${madeMs}
        ORDER BY made_ms DESC, id DESC LIMIT 1
      ) WHERE from_at = ${from} AND to_at = ${to}
    )
    ON CONFLICT DO NOTHING`;
  return dialect.sqlToQuery(query);
}
