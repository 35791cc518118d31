import { and, asc, eq, inArray, or, sql } from 'drizzle-orm';
import type { Orm } from '../db/database.ts';
import { problemEntries, problemPhotos, problems } from '../db/schema/problems.ts';
import { inList } from './find-person.ts';

const merchantId = sql.placeholder('merchantId');
const orderIds = sql.placeholder('orderIds');
const shipmentIds = sql.placeholder('shipmentIds');

/** What a person reported; of a picture, that there is one. */
export const toldRows = (orm: Orm) => {
  const theirs = and(
    eq(problems.merchantId, merchantId),
    or(inList(problems.orderId, orderIds), inList(problems.shipmentId, shipmentIds)),
  );
  const ofProblems = (t: typeof problemEntries | typeof problemPhotos) =>
    and(
      eq(t.merchantId, merchantId),
      inArray(t.problemId, orm.select({ id: problems.id }).from(problems).where(theirs)),
    );
  const { problemId, position, type, createdAt } = problemPhotos;
  return [
    orm.select().from(problems).where(theirs).orderBy(asc(problems.id)).prepare(),
    orm
      .select()
      .from(problemEntries)
      .where(ofProblems(problemEntries))
      .orderBy(asc(problemEntries.id))
      .prepare(),
    orm
      .select({ problemId, position, type, createdAt })
      .from(problemPhotos)
      .where(ofProblems(problemPhotos))
      .orderBy(asc(problemPhotos.position))
      .prepare(),
  ] as const;
};
