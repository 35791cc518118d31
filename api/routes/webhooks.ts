import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import * as z from 'zod';
import { ErrorBody } from '#contract/error';
import { WebhookReceipt } from '#contract/webhook';
import type { AppEnv } from '../context.ts';
import { ApiError } from '../errors.ts';
import { onInvalid } from '../middleware/invalid.ts';
import { boundedBody } from '../middleware/json-body.ts';
import { acceptWebhook } from '../services/accept-webhook.ts';
import { countRefusalOf } from '../services/judge-webhook.ts';

const limit = 1024 * 1024;
/** Never taken from the sender: only from the address. */
const queryToken = 'x-porchlight-query-token';

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
    const { deps } = c.var;
    const headers = new Headers(c.req.raw.headers);
    headers.delete(queryToken);
    // Some senders cannot sign, but can be given an address with a secret in it.
    const token = c.req.query('token');
    if (token !== undefined) headers.set(queryToken, encodeURIComponent(token));
    const body = await boundedBody(c.req.raw, limit).catch((error: unknown) => {
      if (error instanceof ApiError) countRefusalOf(deps, provider, endpointId, error.code);
      throw error;
    });
    return c.json(await acceptWebhook(deps, provider, endpointId, headers, body), 200);
  },
);
