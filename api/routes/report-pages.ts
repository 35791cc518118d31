import { Hono, type Context } from 'hono';
import { ProblemInput } from '#contract/problem';
import { needsNote } from '#contract/problem-words';
import type { AppEnv } from '../context.ts';
import { ApiError, statusOf } from '../errors.ts';
import { pageHeaders } from '../middleware/page-headers.ts';
import { photoForm } from '../middleware/photo-form.ts';
import { reportFaults, type Refusal } from '../pages/report-faults.ts';
import { notReportablePage, reportedPage, reportPage } from '../pages/report-page.ts';
import { typedIn } from '../pages/typed-report.ts';
import { getReportForm } from '../services/get-report-form.ts';
import { reportProblem } from '../services/report-problem.ts';

type C = Context<AppEnv, '/t/:token/report/:kind'>;

const path = '/t/:token/report/:kind';

/** The form, and where it stands. */
async function reportAt(c: C) {
  const { token, kind } = c.req.param();
  const { parcel: wanted = '', locale: wish } = c.req.query();
  const form = await getReportForm(c.var.deps, token, { kind, wanted, wish });
  c.set('fontOrigins', form.look.fontOrigins);
  const query = (all: Record<string, string | undefined>) => {
    const given = Object.entries(all).filter((entry): entry is [string, string] => !!entry[1]);
    return given.length ? `?${new URLSearchParams(given)}` : '';
  };
  const page = `/t/${token}`;
  return {
    ...form,
    back: page + query({ locale: wish }),
    action: `${page}/report/${kind}${query({ parcel: wanted, locale: wish })}`,
    nonce: c.var.nonce,
  };
}

/** A report without script: the same as `POST /v1/problems`, as a form and pages that answer it. */
export const reportPageRoutes = new Hono<AppEnv>()
  .get(path, pageHeaders, async (c) => {
    const report = await reportAt(c);
    if (report.label === null) return c.html(notReportablePage(report), 409);
    const empty = { note: '', neededBy: '', items: [] };
    return c.html(reportPage(report, empty, new Map()));
  })
  .post(path, pageHeaders, async (c) => {
    const report = await reportAt(c);
    // Before anything is read: it would be for nothing.
    if (report.label === null) return c.html(notReportablePage(report), 409);
    const { kind, shipment, view, messages } = report;
    const form = await photoForm(c.req.raw);
    const typed = typedIn(form.fields);
    const again = (why: Refusal, status: 409 | 422 | 429) => {
      const hadPhotos = form.isCut || form.photos.length > 0;
      const around = { kind, hadPhotos, shop: view.merchant.name };
      return c.html(reportPage(report, typed, reportFaults(why, around, messages)), status);
    };
    if (form.isCut) return again({ paths: [`photos.${form.photos.length}`] }, 422);
    if (needsNote(kind) && !typed.note) return again({ paths: ['note'] }, 422);
    const known = shipment.items.filter(({ id }) => id);
    const isSaid = typed.note || typed.items.length > 0 || form.photos.length > 0;
    // What is alone in a parcel need not be ticked.
    const meant =
      known.length === 1 && isSaid
        ? known
        : known.filter(({ id = '' }) => typed.items.includes(id));
    const input = ProblemInput.safeParse({
      token: c.req.param('token'),
      locale: view.locale,
      shipmentId: shipment.id,
      kind,
      items: meant.map(({ id, quantity }) => ({ id, quantity })),
      ...(typed.note && { note: typed.note }),
      ...(typed.neededBy && { neededBy: typed.neededBy }),
      photos: form.photos,
    });
    if (!input.success) {
      return again({ paths: input.error.issues.map((issue) => issue.path.join('.')) }, 422);
    }
    try {
      const { created, receipt } = await reportProblem(c.var.deps, input.data);
      return c.html(reportedPage(report, receipt.problem), created ? 201 : 200);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      const { code, issues, retryAfter } = error;
      if (issues) return again({ paths: issues.map((issue) => issue.path) }, 422);
      if (retryAfter !== undefined) c.header('retry-after', String(retryAfter));
      if (statusOf[code] === 429) return again('refused', 429);
      if (statusOf[code] === 409) return again(code === 'conflict' ? 'unsent' : 'refused', 409);
      throw error;
    }
  });
