import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import * as z from 'zod';
import { ErrorBody } from '#contract/error';
import { WebhookReceipt } from '#contract/webhook';
import type { AppEnv } from '../context.ts';
import { onInvalid } from '../middleware/invalid.ts';
import { boundedBody } from '../middleware/json-body.ts';
import { acceptWebhook } from '../services/accept-webhook.ts';

const limit = 1024 * 1024;

const webhookRoute = createRoute({
  method: 'post',
  path: '/in/{provider}/{endpointId}',
  summary: 'Take a tracking provider’s webhook; answered once the bytes are committed',
  request: { params: z.object({ provider: z.string(), endpointId: z.string() }) },
  responses: {
    200: {
      description: 'Committed',
      content: { 'application/json': { schema: WebhookReceipt } },
    },
    default: { description: 'Error', content: { 'application/json': { schema: ErrorBody } } },
  },
});

export const webhookRoutes = new OpenAPIHono<AppEnv>({ defaultHook: onInvalid }).openapi(
  webhookRoute,
  async (c) => {
    const { provider, endpointId } = c.req.valid('param');
    const body = await boundedBody(c.req.raw, limit);
    const { headers } = c.req.raw;
    return c.json(await acceptWebhook(c.var.deps, provider, endpointId, headers, body), 200);
  },
);
