import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import { cors } from 'hono/cors';
import { ErrorBody } from '#contract/error';
import { LookupInput, LookupReceipt } from '#contract/lookup';
import type { AppEnv } from '../context.ts';
import { ApiError } from '../errors.ts';
import { invalid } from '../middleware/invalid.ts';
import { smallJson } from '../middleware/small-json.ts';
import { shopOf } from '../services/find-merchant.ts';
import { lookupOrder } from '../services/lookup-order.ts';

const lookupRoute = createRoute({
  method: 'post',
  path: '/v1/lookup',
  summary: 'The token of an order, for whoever knows its number and one thing more',
  request: {
    body: { required: true, content: { 'application/json': { schema: LookupInput } } },
  },
  responses: {
    200: { description: 'Found', content: { 'application/json': { schema: LookupReceipt } } },
    404: {
      description: 'Nothing fits, or it is locked after five wrong guesses: the same to the byte',
      content: { 'application/json': { schema: ErrorBody } },
    },
    default: { description: 'Error', content: { 'application/json': { schema: ErrorBody } } },
  },
});

/** Not even the request's id is in it: that is in the header of every answer. */
const miss = JSON.stringify({
  error: {
    code: 'not_found',
    message:
      'Nothing fits these two, or they were tried too often. Check the order number and the e-mail address or postcode; after five tries wait 15 minutes.',
    requestId: '',
  },
} satisfies ErrorBody);

const answerHeaders = { 'content-type': 'application/json', 'cache-control': 'no-store' };

export const lookupRoutes = new OpenAPIHono<AppEnv>();
lookupRoutes.openAPIRegistry.registerPath(lookupRoute);

lookupRoutes
  .use(
    '/v1/lookup',
    cors({
      origin: '*',
      allowMethods: ['POST'],
      exposeHeaders: ['retry-after'],
      maxAge: 86_400,
    }),
  )
  // Read by hand, for `text/plain` as well: so a page of the shop asks without a preflight.
  .post('/v1/lookup', async (c) => {
    const body = LookupInput.safeParse(await smallJson(c.req.raw));
    if (!body.success) throw invalid(body.error.issues, 'json');
    const merchantId = await shopOf(c.var.deps, body.data);
    c.set('merchantId', merchantId);
    const ctx = { ...c.var.deps, merchantId };
    const found = await lookupOrder(ctx, body.data, c.var.addressOf());
    if (found.kind === 'later') {
      throw new ApiError('rate_limited', 'Too many wrong guesses came from here. Try later.', {
        retryAfter: found.retryAfter,
      });
    }
    if (found.kind === 'miss') return c.body(miss, 404, answerHeaders);
    return c.body(JSON.stringify({ token: found.token }), 200, answerHeaders);
  });
