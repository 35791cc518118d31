import { and, eq, inArray, sql } from 'drizzle-orm';
import type { ProblemInput, ProblemReceipt } from '#contract/problem';
import type { WidgetView } from '#contract/tracking';
import type { Context, MerchantContext } from '../context.ts';
import type { Statement } from '../db/database.ts';
import { ConstraintViolation } from '../db/failure.ts';
import { definePlan } from '../db/plan.ts';
import { problemEntries, problemPhotos, problems } from '../db/schema/problems.ts';
import { ApiError } from '../errors.ts';
import { newId } from '../lib/id.ts';
import type { RateLimiter } from '../lib/rate-limit.ts';
import { readWidget } from './get-widget.ts';
import { judgeReport, type Report } from './judge-report.ts';
import { entryId, merged } from './merge-report.ts';
import { problemEvent, shortened } from './problem-event.ts';
import { readAround, type ProblemRow } from './problem-rows.ts';
import { tellWebhooks } from './tell-webhooks.ts';

const mostEntries = 20;
const mostPhotos = 9;
const tries = 4;

const merchantId = sql.placeholder('merchantId');
/** Exported for the test that looks at how the engine would run it. */
export const openProblem = definePlan((orm) => [
  orm
    .select()
    .from(problems)
    .where(
      and(
        eq(problems.merchantId, merchantId),
        eq(problems.subjectId, sql.placeholder('subjectId')),
        eq(problems.kind, sql.placeholder('kind')),
        // As the unique index has it.
        sql`state IN ('reported', 'looking', 'answered')`,
      ),
    )
    .prepare(),
]);
const photosOf = definePlan((orm) => [
  orm
    .select({ id: problemPhotos.id })
    .from(problemPhotos)
    .where(
      and(
        eq(problemPhotos.merchantId, merchantId),
        eq(problemPhotos.problemId, sql.placeholder('problemId')),
      ),
    )
    .prepare(),
]);

/**
 * Stores what a shopper reports and tells the shop, in one commit. What is reported again while it is
 * open is added to it; the very same report again changes nothing.
 * @throws ApiError unknown_token, invalid_body, not_reportable by a shared link and where it does not
 *   fit the parcel's state, limit_reached, rate_limited
 */
export async function reportProblem(
  context: Context & { limiter: RateLimiter },
  input: ProblemInput,
): Promise<{ created: boolean; receipt: ProblemReceipt }> {
  const { view, subject } = await readWidget(context, input.token, input.locale);
  if (subject.purpose === 'share') {
    const message =
      'This link only shows where the parcel is. Whoever ordered it reports from their own link.';
    throw new ApiError('not_reportable', message);
  }
  const ctx: MerchantContext = { ...context, merchantId: subject.merchantId };
  if (!(await context.limiter.allows(`problem:${subject.shipmentId ?? subject.orderId}`))) {
    throw new ApiError('rate_limited', 'That was a lot at once. Try again in a minute.', {
      retryAfter: 60,
    });
  }
  const report = await judgeReport(view, subject, input);
  for (let attempt = 1; ; attempt++) {
    try {
      const { id, created } = await save(ctx, report, view);
      const now = await readWidget(ctx, input.token, input.locale);
      const problem = now.view.problems?.find((each) => each.id === id);
      if (!problem) throw new ApiError('conflict', 'It was changed meanwhile. Send it again.');
      return { created, receipt: { problem } };
    } catch (error) {
      // Another report came meanwhile, or this one is stored already: the next look finds it.
      if (!(error instanceof ConstraintViolation) || attempt === tries) throw error;
    }
  }
}

async function save(
  ctx: MerchantContext,
  report: Report,
  view: WidgetView,
): Promise<{ id: string; created: boolean }> {
  const { merchantId, now } = ctx;
  const { subjectId, kind } = report;
  const [[known]] = await ctx.db.read(openProblem, { merchantId, subjectId, kind });
  if (!known) assertReportable(view, report);
  const at = Math.max(now(), known?.updatedAt ?? 0);
  const id = known?.id ?? newId('prb', at);
  const { orderId, shipmentId } = report;
  const around = await readAround(ctx, [{ id, orderId, shipmentId }]);
  const entries = around.entries.filter(({ problemId }) => problemId === id);
  if (entries.some(({ hash }) => hash === report.hash)) return { id, created: false };

  const [stored] = await ctx.db.read(photosOf, { merchantId, problemId: id });
  const photos = report.photos.filter((photo) => !stored.some((each) => each.id === photo.id));
  if (entries.length >= mostEntries || stored.length + photos.length > mostPhotos) {
    const message =
      'That is as much as one report can hold. The shop reads it; wait for its answer.';
    throw new ApiError('limit_reached', message);
  }
  const row = merged(merchantId, known ?? null, {
    id,
    at,
    report,
    photoCount: stored.length + photos.length,
  });
  await ctx.db.write([
    known ? updateStatement(ctx, row) : ctx.db.orm.insert(problems).values(row).toSQL(),
    ctx.db.orm
      .insert(problemEntries)
      .values({
        merchantId,
        problemId: id,
        id: entryId(entries.length),
        hash: report.hash,
        at,
        by: 'shopper',
        state: row.state,
        text: report.note,
        changed: JSON.stringify(report.names),
      })
      .toSQL(),
    ...photos.map(({ id: photoId, type, image }, i) =>
      ctx.db.orm
        .insert(problemPhotos)
        .values({
          merchantId,
          problemId: id,
          id: photoId,
          position: stored.length + i + 1,
          type,
          image,
          createdAt: at,
        })
        .toSQL(),
    ),
    tellWebhooks(ctx, 'problem.reported', shortened(problemEvent(row, around))),
  ]);
  ctx.views.forget([subjectId, ...(orderId ? [orderId] : [])]);
  ctx.wake();
  return { id, created: !known };
}

function updateStatement(ctx: MerchantContext, row: ProblemRow): Statement {
  const { state, note, neededBy, items, photoCount, updatedAt } = row;
  return ctx.db.orm
    .update(problems)
    .set({ state, note, neededBy, items, photoCount, updatedAt })
    .where(and(eq(problems.merchantId, ctx.merchantId), inArray(problems.id, [row.id])))
    .toSQL();
}

/** What does not fit its state now cannot be opened; what is open already can be added to. */
function assertReportable({ shipments }: WidgetView, { viewId, kind }: Report): void {
  const help = shipments.find(({ id }) => id === viewId)?.help ?? [];
  const kinds = help.filter(({ report }) => report).map((each) => each.kind);
  if (kinds.includes(kind)) return;
  const message = `That does not fit where the parcel is. Now it can be one of: ${kinds.join(', ')}.`;
  throw new ApiError('not_reportable', message);
}
