import { sql } from 'drizzle-orm';
import { SQLiteAsyncDialect } from 'drizzle-orm/sqlite-core';
import { stages } from '#contract/vocabulary';
import type { NewCheckpoint, NewPromise } from '../carriers/adapter.ts';
import type { MerchantContext } from '../context.ts';
import type { Statement } from '../db/database.ts';
import { checkpoints } from '../db/schema/checkpoints.ts';
import { promises } from '../db/schema/shipments.ts';
import { isKnownAddress } from '../domain/carrier.ts';
import { timeToBase32, toBase32 } from '../lib/base32.ts';
import { sha256 } from '../lib/bytes.ts';

const dialect = new SQLiteAsyncDialect();

/** Where a scan came from: `api`, `import` or a provider; by which number; and what it takes back. */
export type Origin = { source: string; trackingKey: string | null; corrects: string | null };

export type CheckpointRow = typeof checkpoints.$inferInsert;

/** Sorts by time; the same content at the same time is the same id, whoever brings it. */
async function contentId(prefix: string, atMs: number, content: unknown[]): Promise<string> {
  const digest = await sha256(JSON.stringify(content));
  return `${prefix}_${timeToBase32(atMs)}${toBase32(digest, 16)}`;
}

/**
 * What makes two tellings the same scan: the source's own id of it, else when, where and in what
 * words it was said. Its status is no part of that, so that a source can set a wrong one right;
 * but where there are no words, or a merchant speaks, the status is all that there is.
 */
function identityOf(scan: NewCheckpoint, { source, corrects }: Origin): Promise<string> {
  const { scanId, atMs, stage, code, text, city, region, country } = scan;
  if (scanId !== null) return contentId('chk', 0, [source, scanId]);
  const place = [city, region, country];
  const direct = source === 'api' || source === 'import';
  const said = text === null || direct ? [code ?? stage, stage, text] : [text];
  return contentId('chk', atMs, [atMs, ...said, ...place, ...(corrects ? [corrects] : [])]);
}

export async function checkpointRow(
  ctx: MerchantContext,
  shipmentId: string,
  scan: NewCheckpoint,
  origin: Origin,
): Promise<CheckpointRow> {
  const { scanId: _scanId, ...facts } = scan;
  return {
    ...facts,
    merchantId: ctx.merchantId,
    shipmentId,
    id: await identityOf(scan, origin),
    flags: JSON.stringify(scan.flags),
    pickup: scan.pickup && JSON.stringify(scan.pickup),
    proofUrl: isTrusted(scan.proofUrl, origin) ? scan.proofUrl : null,
    ...origin,
    receivedAt: ctx.now(),
  };
}

/** What the merchant says leads where the merchant wants; what a source says may lead anywhere. */
const merchantsOwn = new Set(['api', 'import', 'generic']);
const isTrusted = (url: string | null, { source }: Origin): boolean =>
  url !== null && (merchantsOwn.has(source) || isKnownAddress(url));

const ranks = ` ${stages.join(' ')} `;
const { stage, flags, reason, action, saidMs, at, atMs, zoneKnown, code, text } = checkpoints;
const { city, region, postcode, country, carrier, pickup, proofUrl, receivedAt } = checkpoints;
const retold = { stage, flags, reason, action, saidMs, at, atMs, zoneKnown, code, text };
const around = { city, region, postcode, country, carrier, pickup, proofUrl, receivedAt };

/** The later telling of a scan takes its place; at one moment the higher rank, then the text decides. */
export const laterTelling = {
  target: [checkpoints.merchantId, checkpoints.shipmentId, checkpoints.id],
  set: Object.fromEntries(
    Object.entries({ ...retold, ...around }).map(([key, column]) => [
      key,
      sql.raw(`excluded."${column.name}"`),
    ]),
  ),
  setWhere: sql.raw(`(${tellingOf('excluded')}) > (${tellingOf('checkpoints')})`),
};

function tellingOf(table: string): string {
  const or = (name: string) => `coalesce(${table}.${name}, '')`;
  return [
    `${table}.said_ms`,
    `instr('${ranks}', ' ' || ${table}.stage || ' ')`,
    or('code'),
    `${table}.flags`,
    or('reason'),
    or('pickup'),
    or('proof_url'),
    or('carrier'),
    `${table}.at`,
  ].join(', ');
}

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
  return [insert.returning({ id: checkpoints.id }).toSQL()];
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
