import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import * as z from 'zod';
import { ErrorBody } from '#contract/error';
import { OrderInput, OrderReceipt } from '#contract/order';
import { ExternalId } from '#contract/text';
import type { AppEnv } from '../context.ts';
import { onInvalid } from '../middleware/invalid.ts';
import { jsonBody } from '../middleware/json-body.ts';
import { secretKey } from '../middleware/secret-key.ts';
import { putOrder } from '../services/put-order.ts';

const putOrderRoute = createRoute({
  method: 'put',
  path: '/v1/orders/{externalId}',
  summary: 'Store an order with its items and parcels',
  security: [{ secretKey: [] }],
  middleware: [secretKey, jsonBody] as const,
  request: {
    params: z.object({ externalId: ExternalId }),
    body: { required: true, content: { 'application/json': { schema: OrderInput } } },
  },
  responses: {
    200: { description: 'Updated', content: { 'application/json': { schema: OrderReceipt } } },
    201: { description: 'Created', content: { 'application/json': { schema: OrderReceipt } } },
    default: { description: 'Error', content: { 'application/json': { schema: ErrorBody } } },
  },
});

export const orderRoutes = new OpenAPIHono<AppEnv>({ defaultHook: onInvalid }).openapi(
  putOrderRoute,
  async (c) => {
    const ctx = { ...c.var.deps, merchantId: c.var.merchantId };
    const { externalId } = c.req.valid('param');
    const { created, receipt } = await putOrder(ctx, externalId, c.req.valid('json'));
    return c.json(receipt, created ? 201 : 200);
  },
);
