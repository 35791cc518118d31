import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import * as z from 'zod';
import { ErrorBody } from '#contract/error';
import { ReturnInput, ReturnPage, ReturnQuery, ReturnReceipt } from '#contract/return';
import type { AppEnv } from '../context.ts';
import { idempotent } from '../middleware/idempotent.ts';
import { onInvalid } from '../middleware/invalid.ts';
import { jsonBody } from '../middleware/json-body.ts';
import { secretKey } from '../middleware/secret-key.ts';
import { putReturn } from '../services/put-return.ts';
import { readReturns } from '../services/read-returns.ts';

const error = {
  default: { description: 'Error', content: { 'application/json': { schema: ErrorBody } } },
};
const receipt = { 'application/json': { schema: ReturnReceipt } };

const postReturnRoute = createRoute({
  method: 'post',
  path: '/v1/returns',
  summary: 'Store what goes back to the shop, or is exchanged',
  security: [{ secretKey: [] }],
  middleware: [secretKey, jsonBody, idempotent] as const,
  request: {
    headers: z.object({ 'idempotency-key': z.string().min(1).max(255).optional() }),
    body: { required: true, content: { 'application/json': { schema: ReturnInput } } },
  },
  responses: {
    200: { description: 'Updated', content: receipt },
    201: { description: 'Created', content: receipt },
    ...error,
  },
});

const listReturnsRoute = createRoute({
  method: 'get',
  path: '/v1/returns',
  summary: 'What goes back, newest first',
  security: [{ secretKey: [] }],
  middleware: [secretKey] as const,
  request: { query: ReturnQuery },
  responses: {
    200: { description: 'One page', content: { 'application/json': { schema: ReturnPage } } },
    ...error,
  },
});

export const returnRoutes = new OpenAPIHono<AppEnv>({ defaultHook: onInvalid })
  .openapi(postReturnRoute, async (c) => {
    const ctx = { ...c.var.deps, merchantId: c.var.merchantId };
    const { created, receipt: stored } = await putReturn(ctx, c.req.valid('json'));
    return c.json(stored, created ? 201 : 200);
  })
  .openapi(listReturnsRoute, async (c) => {
    const ctx = { ...c.var.deps, merchantId: c.var.merchantId };
    return c.json(await readReturns(ctx, c.req.valid('query')), 200);
  });
