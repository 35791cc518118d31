import { and, eq } from 'drizzle-orm';
import type { ProblemPatch, ProblemRecord } from '#contract/problem';
import type { MerchantContext } from '../context.ts';
import { ConstraintViolation } from '../db/failure.ts';
import { problemEntries, problems } from '../db/schema/problems.ts';
import { isOpen } from '../domain/problem.ts';
import { ApiError } from '../errors.ts';
import { entryId } from './merge-report.ts';
import { problemEvent, shortened } from './problem-event.ts';
import { readAround, type ProblemRow } from './problem-rows.ts';
import { findProblem, readProblem } from './read-problems.ts';
import { openProblem } from './report-problem.ts';
import { tellWebhooks } from './tell-webhooks.ts';

const tries = 4;
const fields = ['state', 'answer', 'privateNote', 'owner'] as const;

/**
 * What the shop does about a problem: stored with its history, shown to the shopper, told by webhook,
 * in one commit. An answer without a state makes an open problem `answered`. What is as it was
 * before changes nothing and tells nobody.
 * @throws NotFoundError; ApiError conflict where it cannot be opened again beside a newer one
 */
export async function updateProblem(
  ctx: MerchantContext,
  id: string,
  patch: ProblemPatch,
): Promise<ProblemRecord> {
  for (let attempt = 1; ; attempt++) {
    try {
      await save(ctx, await findProblem(ctx, id), patch);
      return await readProblem(ctx, id);
    } catch (error) {
      // Somebody else changed it meanwhile: this change is made on top of theirs.
      if (!(error instanceof ConstraintViolation) || attempt === tries) throw error;
    }
  }
}

async function save(ctx: MerchantContext, row: ProblemRow, patch: ProblemPatch): Promise<void> {
  const { merchantId } = ctx;
  const wanted = { ...patch, ...answered(row, patch) };
  const changed = fields.filter((name) => wanted[name] !== undefined && wanted[name] !== row[name]);
  if (changed.length === 0) return;
  const now: ProblemRow = { ...row, updatedAt: Math.max(ctx.now(), row.updatedAt) };
  if (wanted.state !== undefined) now.state = wanted.state;
  if (wanted.answer !== undefined) now.answer = wanted.answer;
  if (wanted.privateNote !== undefined) now.privateNote = wanted.privateNote;
  if (wanted.owner !== undefined) now.owner = wanted.owner;
  if (isOpen(now.state) && !isOpen(row.state)) await assertAlone(ctx, row);

  const around = await readAround(ctx, [row]);
  const { state, answer, privateNote, owner, updatedAt } = now;
  await ctx.db.write([
    ctx.db.orm
      .update(problems)
      .set({ state, answer, privateNote, owner, updatedAt })
      .where(and(eq(problems.merchantId, merchantId), eq(problems.id, row.id)))
      .toSQL(),
    ctx.db.orm
      .insert(problemEntries)
      .values({
        merchantId,
        problemId: row.id,
        id: entryId(around.entries.length),
        at: updatedAt,
        by: 'shop',
        state,
        text: changed.includes('answer') ? answer : null,
        changed: JSON.stringify(changed),
      })
      .toSQL(),
    tellWebhooks(ctx, 'problem.updated', shortened(problemEvent(now, around))),
  ]);
  ctx.views.forget([row.subjectId, ...(row.orderId ? [row.orderId] : [])]);
  ctx.wake();
}

function answered(row: ProblemRow, patch: ProblemPatch): Pick<ProblemPatch, 'state'> {
  const isNews = typeof patch.answer === 'string' && patch.answer !== row.answer;
  return patch.state === undefined && isNews && isOpen(row.state) ? { state: 'answered' } : {};
}

async function assertAlone(ctx: MerchantContext, { subjectId, kind }: ProblemRow): Promise<void> {
  const [[other]] = await ctx.db.read(openProblem, { merchantId: ctx.merchantId, subjectId, kind });
  if (!other) return;
  throw new ApiError('conflict', `The same was reported again since: go on with ${other.id}.`);
}
