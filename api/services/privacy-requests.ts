import { and, desc, eq, lt, sql, type SQL } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { PersonalData } from '#contract/privacy';
import type { PrivacyRequestPage, PrivacyRequestQuery } from '#contract/privacy-request';
import type { MerchantContext } from '../context.ts';
import type { Statement } from '../db/database.ts';
import { definePlan } from '../db/plan.ts';
import { privacyRequests } from '../db/schema/people.ts';
import { newId } from '../lib/id.ts';

type Row = typeof privacyRequests.$inferInsert;
/** Who asked: `api`, or a shop system and which of its shops. */
export type Asker = { source: string; shop: string | null };
export type Counts = Record<string, number>;

/** Rows that go, or lose what is personal in them. */
export type Erasure = {
  name: string;
  table: SQLiteTable;
  where: SQL | undefined;
  /** Left out: the row goes. */
  set?: Record<string, unknown>;
};

/** What was asked and done, as a row that stays when the person has gone. */
export function requestStatement(
  ctx: MerchantContext,
  row: Pick<Row, 'kind'> & Asker & Partial<Pick<Row, 'subject' | 'result'>>,
  counts: SQL | Counts,
): { id: string; statement: Statement } {
  const id = newId('prv', ctx.now());
  const insert = ctx.db.orm
    .insert(privacyRequests)
    .values({
      ...row,
      merchantId: ctx.merchantId,
      id,
      counts: isSql(counts) ? counts : JSON.stringify(counts),
      createdAt: ctx.now(),
    })
    .returning({ counts: privacyRequests.counts });
  return { id, statement: insert.toSQL() };
}

const isSql = (counts: SQL | Counts): counts is SQL => 'getSQL' in counts;

/** How many rows each erasure will touch: as the batch finds them, so that the account is exact. */
export function countsOf(erasures: Erasure[]): SQL {
  const pairs = erasures.map(
    ({ name, table, where }) => sql`${name}, (SELECT count(*) FROM ${table} WHERE ${where})`,
  );
  return sql`json_object(${sql.join(pairs, sql`, `)})`;
}

export function erasureStatement(ctx: MerchantContext, { table, where, set }: Erasure): Statement {
  const { orm } = ctx.db;
  return set
    ? orm.update(table).set(set).where(where).toSQL()
    : orm.delete(table).where(where).toSQL();
}

/** Sorts behind every id. */
const end = '~';

const requestPage = definePlan((orm) => [
  orm
    .select()
    .from(privacyRequests)
    .where(
      and(
        eq(privacyRequests.merchantId, sql.placeholder('merchantId')),
        lt(privacyRequests.id, sql.placeholder('before')),
      ),
    )
    .orderBy(desc(privacyRequests.id))
    .limit(sql.placeholder('limit'))
    .prepare(),
]);

/** Newest first. */
export async function readPrivacyRequests(
  ctx: MerchantContext,
  { limit, cursor }: PrivacyRequestQuery,
): Promise<PrivacyRequestPage> {
  const [rows] = await ctx.db.read(requestPage, {
    merchantId: ctx.merchantId,
    before: cursor ?? end,
    // One more than is shown tells whether there is a next page.
    limit: limit + 1,
  });
  const shown = rows.slice(0, limit);
  return {
    requests: shown.map(({ id, kind, source, shop, subject, counts, result, createdAt }) => ({
      id,
      kind,
      source,
      shop,
      subject,
      // Both were written by this service's neighbours and by nobody else.
      counts: JSON.parse(counts) as Counts,
      result: result === null ? null : (JSON.parse(result) as PersonalData),
      createdAt: new Date(createdAt).toISOString(),
    })),
    next: rows.length > limit ? (shown.at(-1)?.id ?? null) : null,
  };
}
