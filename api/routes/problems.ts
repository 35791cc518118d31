import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import type { Context as HonoContext } from 'hono';
import * as z from 'zod';
import { ErrorBody } from '#contract/error';
import {
  ProblemInput,
  ProblemPage,
  ProblemPatch,
  ProblemQuery,
  ProblemReceipt,
  ProblemRecord,
} from '#contract/problem';
import { line } from '#contract/text';
import type { AppEnv } from '../context.ts';
import { openToAll, openToPosts } from '../middleware/any-origin.ts';
import { invalid, onInvalid } from '../middleware/invalid.ts';
import { jsonBody } from '../middleware/json-body.ts';
import { secretKey } from '../middleware/secret-key.ts';
import { shopperBody } from '../middleware/shopper-body.ts';
import { readProblem, readProblemPhoto, readProblems } from '../services/read-problems.ts';
import { reportProblem } from '../services/report-problem.ts';
import { updateProblem } from '../services/update-problem.ts';

const contextOf = (c: HonoContext<AppEnv>) => ({ ...c.var.deps, merchantId: c.var.merchantId });

const path = '/v1/problems';
const params = z.object({ id: line(128) });
const jsonOf = <Schema extends z.ZodType>(description: string, schema: Schema) => ({
  description,
  content: { 'application/json': { schema } },
});
const error = { default: jsonOf('Error', ErrorBody) };
const merchant = { security: [{ secretKey: [] }], middleware: [secretKey] };

const reportRoute = createRoute({
  method: 'post',
  path,
  summary: 'What a shopper reports about a parcel; the token is the authority',
  request: {
    body: {
      required: true,
      content: {
        'application/json': { schema: ProblemInput },
        'text/plain': { schema: ProblemInput },
      },
    },
  },
  responses: {
    200: jsonOf('Added to the one that is open', ProblemReceipt),
    201: jsonOf('The shop has it', ProblemReceipt),
    ...error,
  },
});
const listRoute = createRoute({
  ...merchant,
  method: 'get',
  path,
  summary: 'What shoppers reported, newest first',
  request: { query: ProblemQuery },
  responses: { 200: jsonOf('One page', ProblemPage), ...error },
});
const getRoute = createRoute({
  ...merchant,
  method: 'get',
  path: `${path}/{id}`,
  summary: 'One report with its history',
  request: { params },
  responses: { 200: jsonOf('The report', ProblemRecord), ...error },
});
const patchRoute = createRoute({
  ...merchant,
  middleware: [secretKey, jsonBody],
  method: 'patch',
  path: `${path}/{id}`,
  summary: 'Move a report on, answer the shopper, give it to somebody',
  request: {
    params,
    body: { required: true, content: { 'application/json': { schema: ProblemPatch } } },
  },
  responses: { 200: jsonOf('As it is now', ProblemRecord), ...error },
});
const photoRoute = createRoute({
  ...merchant,
  method: 'get',
  path: `${path}/{id}/photos/{n}`,
  summary: 'One photo of a report, from 1',
  request: { params: params.extend({ n: z.coerce.number().int().min(1).max(99) }) },
  responses: {
    200: {
      description: 'JPEG, PNG or WebP, without what the camera wrote into it',
      content: { 'image/*': { schema: z.string() } },
    },
    ...error,
  },
});

export const problemRoutes = new OpenAPIHono<AppEnv>({ defaultHook: onInvalid });
problemRoutes.openAPIRegistry.registerPath(reportRoute);

// Two content types, one schema: the described body is read without the router's validator.
problemRoutes.use(path, openToPosts).post(path, shopperBody, async (c) => {
  const input = ProblemInput.safeParse(c.var.body);
  if (!input.success) throw invalid(input.error.issues, 'json');
  const { created, receipt } = await reportProblem(c.var.deps, input.data);
  return c.json(receipt, created ? 201 : 200, { ...openToAll, 'cache-control': 'no-store' });
});

problemRoutes
  .openapi(listRoute, async (c) =>
    c.json(await readProblems(contextOf(c), c.req.valid('query')), 200),
  )
  .openapi(getRoute, async (c) =>
    c.json(await readProblem(contextOf(c), c.req.valid('param').id), 200),
  )
  .openapi(patchRoute, async (c) => {
    const { id } = c.req.valid('param');
    return c.json(await updateProblem(contextOf(c), id, c.req.valid('json')), 200);
  })
  .openapi(photoRoute, async (c) => {
    const { id, n } = c.req.valid('param');
    const { type, image } = await readProblemPhoto(contextOf(c), id, n);
    return c.body(new Uint8Array(image), 200, {
      'content-type': type,
      'cache-control': 'private, no-store',
      // A picture from a stranger: whatever it is, it runs nothing.
      'content-security-policy': "default-src 'none'; sandbox",
    });
  });
