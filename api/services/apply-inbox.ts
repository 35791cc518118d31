import { and, eq, inArray, lte, sql } from 'drizzle-orm';
import { SQLiteAsyncDialect } from 'drizzle-orm/sqlite-core';
import type { Provider } from '#contract/vocabulary';
import { UnknownShape, type TrackingUpdate } from '../carriers/adapter.ts';
import { adapterOf } from '../carriers/registry.ts';
import type { Context, MerchantContext } from '../context.ts';
import type { Statement } from '../db/database.ts';
import { definePlan } from '../db/plan.ts';
import { inbox } from '../db/schema/boxes.ts';
import { shipments } from '../db/schema/shipments.ts';
import { trackingKeyOf } from '../domain/carrier.ts';
import { newId } from '../lib/id.ts';
import { parseJson } from '../lib/parse-json.ts';
import { checkpointStatement, promiseStatement } from './save-updates.ts';

const leaseMs = 15_000;
const batchSize = 20;
const maxAttempts = 8;
const dialect = new SQLiteAsyncDialect();

const claimed = definePlan((orm) => [
  orm
    .select()
    .from(inbox)
    .where(and(eq(inbox.state, 'due'), eq(inbox.leaseBy, sql.placeholder('leaseBy'))))
    .prepare(),
]);

const shipmentsByTracking = definePlan((orm) => [
  orm
    .select({ id: shipments.id, orderId: shipments.orderId, carrier: shipments.carrier })
    .from(shipments)
    .where(
      and(
        eq(shipments.merchantId, sql.placeholder('merchantId')),
        eq(shipments.trackingKey, sql.placeholder('trackingKey')),
      ),
    )
    .prepare(),
]);

type InboxRow = typeof inbox.$inferSelect;
type Key = Pick<InboxRow, 'merchantId' | 'source' | 'dedupeKey'>;

/**
 * Applies what is due, oldest first, and says how many messages it took. A crash half-way leaves
 * the message leased; when the lease is over it is applied again, which changes nothing.
 */
export async function applyInbox(ctx: Context): Promise<number> {
  const leaseBy = newId('lease', ctx.now());
  await ctx.db.write([claim(leaseBy, ctx.now())]);
  const [rows] = await ctx.db.read(claimed, { leaseBy });
  rows.sort((a, b) => a.receivedAt - b.receivedAt);
  for (const row of rows) await applyOne(ctx, row);
  return rows.length;
}

function claim(leaseBy: string, now: number): Statement {
  return dialect.sqlToQuery(sql`
    UPDATE ${inbox} SET lease_by = ${leaseBy}, lease_until = ${now + leaseMs}, attempts = attempts + 1
    WHERE rowid IN (
      SELECT rowid FROM ${inbox}
      WHERE state = 'due' AND next_at <= ${now} AND lease_until <= ${now}
      ORDER BY next_at LIMIT ${batchSize}
    )`);
}

async function applyOne(context: Context, row: InboxRow): Promise<void> {
  const ctx: MerchantContext = { ...context, merchantId: row.merchantId };
  try {
    const updates = parse(row.source, row.body, ctx.now());
    const missing = await applyUpdates(ctx, row, updates);
    if (missing) await ctx.db.write([park(ctx, row, missing)]);
  } catch (error) {
    const hopeless = error instanceof UnknownShape || row.attempts >= maxAttempts;
    ctx.log({
      event: hopeless ? 'inbox_failed' : 'inbox_retry',
      merchantId: row.merchantId,
      error: error instanceof Error ? error.name : 'unknown',
    });
    await ctx.db.write([hopeless ? fail(ctx, row, error) : retry(ctx, row)]);
  }
}

function parse(provider: Provider, body: Uint8Array, nowMs: number): TrackingUpdate[] {
  const json = parseJson(body);
  if ('fault' in json) throw new UnknownShape(json.fault);
  return adapterOf(provider).parse(json.value, nowMs);
}

/** The tracking number that no shipment has yet, or null when everything found its place. */
async function applyUpdates(
  ctx: MerchantContext,
  row: InboxRow,
  updates: TrackingUpdate[],
): Promise<string | null> {
  const statements: Statement[] = [];
  const touched: string[] = [];
  let missing: string | null = null;
  for (const update of updates) {
    const trackingKey = trackingKeyOf(update.trackingNumber);
    const targets = await targetsOf(ctx, trackingKey, update.carrier);
    if (targets.length === 0) missing ??= trackingKey;
    for (const { id, orderId } of targets) {
      touched.push(id, ...(orderId ? [orderId] : []));
      for (const scan of update.checkpoints) {
        statements.push(await checkpointStatement(ctx, id, scan, row.source));
      }
      for (const promise of update.promises) {
        statements.push(await promiseStatement(ctx, id, promise));
      }
    }
  }
  const unknown = updates.flatMap(({ unknownCodes }) => unknownCodes);
  if (unknown.length) {
    ctx.log({ event: 'unknown_status', merchantId: ctx.merchantId, count: unknown.length });
  }
  const rejected = updates.flatMap((update) => update.rejected);
  const notes = rejected.length || unknown.length ? JSON.stringify({ rejected, unknown }) : null;
  if (missing === null) statements.push(settle(ctx, row, { state: 'done', error: notes }));
  await ctx.db.write(statements);
  ctx.views.forget(touched);
  return missing;
}

/** A number may be used by two carriers; the one that the message names goes first. */
async function targetsOf(ctx: MerchantContext, trackingKey: string, carrier: string | null) {
  const [found] = await ctx.db.read(shipmentsByTracking, {
    merchantId: ctx.merchantId,
    trackingKey,
  });
  const same = found.filter((shipment) => shipment.carrier === carrier);
  return same.length ? same : found;
}

const isRow = ({ merchantId, source, dedupeKey }: Key) =>
  and(
    eq(inbox.merchantId, merchantId),
    inArray(inbox.source, [source]),
    eq(inbox.dedupeKey, dedupeKey),
  );

function settle(ctx: Context, row: Key, set: Partial<typeof inbox.$inferInsert>): Statement {
  return ctx.db.orm
    .update(inbox)
    .set({ leaseBy: null, leaseUntil: 0, ...set })
    .where(isRow(row))
    .toSQL();
}

const park = (ctx: Context, row: Key, subject: string) =>
  settle(ctx, row, { state: 'unmatched', subject });

const fail = (ctx: Context, row: Key, error: unknown) =>
  settle(ctx, row, {
    state: 'failed',
    error: error instanceof UnknownShape ? error.message : 'gave up',
  });

/** 2, 4, 8 … seconds, never more than five minutes. */
const retry = (ctx: Context, row: InboxRow) =>
  settle(ctx, row, { nextAt: ctx.now() + Math.min(2 ** row.attempts, 300) * 1000 });

/** The park and the registration of its number may cross; then nobody would look again. */
export async function releaseParked(ctx: Context): Promise<void> {
  const known = sql`EXISTS (SELECT 1 FROM ${shipments} s
    WHERE s.merchant_id = ${inbox.merchantId} AND s.tracking_key = ${inbox.subject})`;
  await ctx.db.write([
    ctx.db.orm
      .update(inbox)
      .set({ state: 'due', attempts: 0 })
      .where(and(eq(inbox.state, 'unmatched'), lte(inbox.nextAt, ctx.now()), known))
      .toSQL(),
  ]);
}
