import { and, desc, eq, lt, sql } from 'drizzle-orm';
import type { ProblemPage, ProblemQuery, ProblemRecord } from '#contract/problem';
import { problemStates } from '#contract/problem-words';
import type { MerchantContext } from '../context.ts';
import { definePlan } from '../db/plan.ts';
import { problemPhotos, problems } from '../db/schema/problems.ts';
import { NotFoundError } from '../errors.ts';
import type { Photo } from '../lib/photo.ts';
import { problemEvent } from './problem-event.ts';
import { readAround, type Around, type ProblemRow } from './problem-rows.ts';
import { findOrderId } from './put-order.ts';

const ofMerchant = eq(problems.merchantId, sql.placeholder('merchantId'));
const before = lt(problems.id, sql.placeholder('before'));
/** Sorts behind every id. */
const end = '~';

/** One walk along an index for each state, all in one round trip. */
const pageOf = (states: readonly (typeof problemStates)[number][]) =>
  definePlan((orm) =>
    states.map((state) =>
      orm
        .select()
        .from(problems)
        .where(and(ofMerchant, eq(problems.state, state), before))
        .orderBy(desc(problems.id))
        .limit(sql.placeholder('limit'))
        .prepare(),
    ),
  );

/** Exported for the test that looks at how the engine would run them. */
export const problemPlans = {
  all: pageOf(problemStates),
  reported: pageOf(['reported']),
  looking: pageOf(['looking']),
  answered: pageOf(['answered']),
  solved: pageOf(['solved']),
  closed: pageOf(['closed']),
  ofOrder: definePlan((orm) => [
    orm
      .select()
      .from(problems)
      .where(and(ofMerchant, eq(problems.orderId, sql.placeholder('orderId')), before))
      .orderBy(desc(problems.id))
      .prepare(),
  ]),
  one: definePlan((orm) => [
    orm
      .select()
      .from(problems)
      .where(and(ofMerchant, eq(problems.id, sql.placeholder('id'))))
      .prepare(),
  ]),
  photo: definePlan((orm) => [
    orm
      .select({ type: problemPhotos.type, image: problemPhotos.image })
      .from(problemPhotos)
      .where(
        and(
          eq(problemPhotos.merchantId, sql.placeholder('merchantId')),
          eq(problemPhotos.problemId, sql.placeholder('id')),
          eq(problemPhotos.position, sql.placeholder('position')),
        ),
      )
      .prepare(),
  ]),
};

/** What shoppers reported, newest first; nothing where the order is not known. */
export async function readProblems(
  ctx: MerchantContext,
  { state, order, limit, cursor }: ProblemQuery,
): Promise<ProblemPage> {
  const orderId = order === undefined ? undefined : await findOrderId(ctx, order);
  if (orderId === null) return { problems: [], next: null };
  const plan = orderId === undefined ? problemPlans[state ?? 'all'] : problemPlans.ofOrder;
  const found = await ctx.db.read(plan, {
    merchantId: ctx.merchantId,
    orderId: orderId ?? null,
    before: cursor ?? end,
    // One more than is shown tells whether there is a next page.
    limit: limit + 1,
  });
  const rows = found
    .flat()
    .filter((row) => state === undefined || row.state === state)
    .sort((a, b) => (a.id < b.id ? 1 : -1));
  const shown = rows.slice(0, limit);
  const around = await readAround(ctx, shown);
  return {
    problems: shown.map((row) => recordOf(row, around)),
    next: rows.length > limit ? (shown.at(-1)?.id ?? null) : null,
  };
}

/** @throws NotFoundError */
export async function findProblem(ctx: MerchantContext, id: string): Promise<ProblemRow> {
  const [[row]] = await ctx.db.read(problemPlans.one, { merchantId: ctx.merchantId, id });
  if (!row) throw new NotFoundError('problem');
  return row;
}

/** @throws NotFoundError */
export async function readProblem(ctx: MerchantContext, id: string): Promise<ProblemRecord> {
  const row = await findProblem(ctx, id);
  return recordOf(row, await readAround(ctx, [row]));
}

/**
 * @param position from 1
 * @throws NotFoundError
 */
export async function readProblemPhoto(
  ctx: MerchantContext,
  id: string,
  position: number,
): Promise<Photo> {
  const { merchantId } = ctx;
  const [[photo]] = await ctx.db.read(problemPlans.photo, { merchantId, id, position });
  if (!photo) throw new NotFoundError('photo');
  return { type: photo.type, image: new Uint8Array(photo.image) };
}

function recordOf(row: ProblemRow, around: Around): ProblemRecord {
  const { problem, ...rest } = problemEvent(row, around);
  return {
    ...rest,
    problem: {
      ...problem,
      privateNote: row.privateNote,
      history: around.entries
        .filter(({ problemId }) => problemId === row.id)
        .map(({ at, by, state, text, changed }) => ({
          at: new Date(at).toISOString(),
          by,
          state,
          text,
          // Written by `reportProblem` and `updateProblem` and by nobody else.
          changed: JSON.parse(changed) as string[],
        })),
    },
  };
}
