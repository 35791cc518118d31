import { and, eq, gt, isNotNull, lt, or, sql, type SQL } from 'drizzle-orm';
import type { Context } from '../context.ts';
import type { Statement } from '../db/database.ts';
import { problemEntries, problemPhotos, problems } from '../db/schema/problems.ts';
import { inList } from './find-person.ts';
import type { Erasure } from './privacy-requests.ts';

/** As long as what is personal about an order. */
const keptMs = 180 * 24 * 3_600_000;

const personal = or(
  isNotNull(problems.note),
  isNotNull(problems.answer),
  isNotNull(problems.privateNote),
  gt(problems.photoCount, 0),
);
const without = { note: null, answer: null, privateNote: null, photoCount: 0 };
/** Of a report; of one without words, what its pictures were still shows in the hash. */
const told = or(isNotNull(problemEntries.text), isNotNull(problemEntries.hash));
const untold = { text: null, hash: null };

/** Problems of these orders and parcels. */
const whose = (merchantId: string, orderIds: string[], shipmentIds: string[]) =>
  and(
    eq(problems.merchantId, merchantId),
    or(
      inList(problems.orderId, JSON.stringify(orderIds)),
      inList(problems.shipmentId, JSON.stringify(shipmentIds)),
    ),
  );

const ofThem = (
  t: typeof problemEntries | typeof problemPhotos,
  merchantId: string,
  which: SQL | undefined,
) =>
  and(
    eq(t.merchantId, merchantId),
    sql`${t.problemId} IN (SELECT ${problems.id} FROM ${problems} WHERE ${which})`,
  );

/** Words and pictures go; that there was a problem, of what kind and how it ended, counts on. */
export function problemsOf(
  merchantId: string,
  orderIds: string[],
  shipmentIds: string[],
): Erasure[] {
  const which = whose(merchantId, orderIds, shipmentIds);
  return [
    { name: 'photos', table: problemPhotos, where: ofThem(problemPhotos, merchantId, which) },
    {
      name: 'reports',
      table: problemEntries,
      where: and(ofThem(problemEntries, merchantId, which), told),
      set: untold,
    },
    { name: 'problems', table: problems, where: and(which, personal), set: without },
  ];
}

/** All of it, children first so that each is counted. */
export function problemsWithAll(
  merchantId: string,
  orderIds: string[],
  shipmentIds: string[],
): Erasure[] {
  const which = whose(merchantId, orderIds, shipmentIds);
  return [
    { name: 'photos', table: problemPhotos, where: ofThem(problemPhotos, merchantId, which) },
    { name: 'reports', table: problemEntries, where: ofThem(problemEntries, merchantId, which) },
    { name: 'problems', table: problems, where: which },
  ];
}

/** Takes words and pictures out of what nobody has touched for 180 days, of every merchant. */
export function pruneProblems(ctx: Context): Statement[] {
  const { orm } = ctx.db;
  const old = lt(problems.updatedAt, ctx.now() - keptMs);
  const ofOld = (t: typeof problemEntries | typeof problemPhotos) =>
    sql`(${t.merchantId}, ${t.problemId}) IN
      (SELECT ${problems.merchantId}, ${problems.id} FROM ${problems} WHERE ${old})`;
  return [
    orm.delete(problemPhotos).where(ofOld(problemPhotos)).toSQL(),
    orm
      .update(problemEntries)
      .set(untold)
      .where(and(ofOld(problemEntries), told))
      .toSQL(),
    orm.update(problems).set(without).where(and(old, personal)).toSQL(),
  ];
}
