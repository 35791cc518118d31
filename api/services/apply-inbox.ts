import { and, eq, inArray, sql } from 'drizzle-orm';
import { SQLiteAsyncDialect } from 'drizzle-orm/sqlite-core';
import { UnknownShape, type News } from '../carriers/adapter.ts';
import { adapterOf } from '../carriers/registry.ts';
import type { Context, MerchantContext } from '../context.ts';
import type { Statement } from '../db/database.ts';
import { definePlan } from '../db/plan.ts';
import { inbox, inboxSubjects } from '../db/schema/boxes.ts';
import { trackingKeyOf } from '../domain/carrier.ts';
import { ApiError, statusOf } from '../errors.ts';
import { newId } from '../lib/id.ts';
import { parseJson } from '../lib/parse-json.ts';
import { applyNews, subjectOf } from './apply-news.ts';
import { notesText } from './inbox-notes.ts';
import { keptHeaders } from './kept-headers.ts';
import { senderOf } from './message-shop.ts';
import { releaseCrossed } from './release-parked.ts';

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
    await applyAll(ctx, row, parse(row));
  } catch (error) {
    const refused = error instanceof ApiError && statusOf[error.code] < 500;
    const hopeless = refused || error instanceof UnknownShape || row.attempts >= maxAttempts;
    ctx.log({
      event: hopeless ? 'inbox_failed' : 'inbox_retry',
      merchantId: row.merchantId,
      error: error instanceof Error ? error.name : 'unknown',
    });
    await ctx.db.write([hopeless ? fail(ctx, row, error) : retry(ctx, row)]);
  }
}

/** As it was when it came: what says no time of its own is told the same whenever it is read. */
function parse(row: InboxRow): News[] {
  const json = parseJson(row.body);
  if ('fault' in json) throw new UnknownShape(json.fault);
  return adapterOf(row.source).parse(json.value, keptHeaders(row.headers), row.receivedAt);
}

/** Applies a whole message: what it tells of tracking is committed together with its own end. */
async function applyAll(ctx: MerchantContext, row: InboxRow, all: News[]): Promise<void> {
  const statements: Statement[] = [];
  const touched: string[] = [];
  const subjects = new Map<string, boolean>();
  for (const news of all) {
    const applied = await applyNews(ctx, senderOf(row), news);
    statements.push(...applied.statements);
    touched.push(...applied.touched);
    const subject = applied.missing ?? subjectOf(news, trackingKeyOf);
    if (subject !== null) subjects.set(subject, applied.missing !== null);
  }
  const tracking = all.filter((news) => news.kind === 'tracking' || news.kind === 'parcel');
  const unknown = tracking.flatMap(({ unknownCodes }) => unknownCodes);
  if (unknown.length) {
    ctx.log({ event: 'unknown_status', merchantId: ctx.merchantId, count: unknown.length });
  }
  const rejected = tracking.flatMap((update) => update.rejected);
  const ignored = all.every((news) => news.kind === 'ignored');
  const [first] = all;
  const message = first?.kind === 'ignored' ? first.why : 'There is nothing in this message.';
  const notes = { rejected, unknown, ...(ignored ? { message } : {}) };
  const named = [...subjects];
  const [subject = null] = named.find(([, waits]) => waits) ?? named[0] ?? [];
  const waits = named.some(([, each]) => each);
  const state = waits ? 'unmatched' : ignored ? 'ignored' : 'done';
  const told = { state, subject, error: notesText(notes) } as const;
  // What asks for a person to go names them itself.
  const erases = all.some((news) => news.kind === 'privacy' && news.request !== 'export');
  if (named.length) statements.push(remember(ctx, row, named));
  statements.push(settle(ctx, row, { ...told, ...(erases ? { body: new Uint8Array() } : {}) }));
  if (waits) statements.push(releaseCrossed(ctx, isRow(row)));
  await ctx.db.write(statements);
  ctx.views.forget(touched);
}

/** So that whoever registers one of these later finds the message. */
function remember(ctx: Context, row: Key, named: readonly [string, boolean][]): Statement {
  const { merchantId, source, dedupeKey } = row;
  return ctx.db.orm
    .insert(inboxSubjects)
    .values(named.map(([subject, waits]) => ({ merchantId, subject, source, dedupeKey, waits })))
    .onConflictDoUpdate({
      target: [
        inboxSubjects.merchantId,
        inboxSubjects.subject,
        inboxSubjects.source,
        inboxSubjects.dedupeKey,
      ],
      set: { waits: sql`excluded.waits` },
    })
    .toSQL();
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

const fail = (ctx: Context, row: Key, error: unknown) =>
  settle(ctx, row, {
    state: 'failed',
    error: notesText(
      error instanceof UnknownShape
        ? { code: 'invalid_body', message: error.message }
        : error instanceof ApiError
          ? { code: error.code, message: error.message }
          : { code: 'internal', message: `It failed ${maxAttempts} times. Replay it.` },
    ),
  });

/** 2, 4, 8 … seconds, never more than five minutes. */
const retry = (ctx: Context, row: InboxRow) =>
  settle(ctx, row, { nextAt: ctx.now() + Math.min(2 ** row.attempts, 300) * 1000 });
