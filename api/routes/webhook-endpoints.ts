import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import type { Context as HonoContext } from 'hono';
import { createMiddleware } from 'hono/factory';
import * as z from 'zod';
import { ErrorBody } from '#contract/error';
import { line } from '#contract/text';
import {
  WebhookEndpointGone,
  WebhookEndpointInput,
  WebhookEndpointList,
  WebhookEndpointReceipt,
  WebhookEndpointView,
  WebhookRotationInput,
} from '#contract/webhook-endpoint';
import type { AppEnv } from '../context.ts';
import { idempotent } from '../middleware/idempotent.ts';
import { onInvalid } from '../middleware/invalid.ts';
import { jsonBody } from '../middleware/json-body.ts';
import { noBody } from '../middleware/no-body.ts';
import { secretKey } from '../middleware/secret-key.ts';
import { openReceipt, sealReceipt } from '../services/inbound-endpoints.ts';
import { getWebhookEndpoint, listWebhookEndpoints } from '../services/read-webhook-endpoints.ts';
import {
  deleteWebhookEndpoint,
  enableWebhookEndpoint,
  openWebhookEndpoint,
  rotateWebhookSecret,
} from '../services/webhook-endpoints.ts';

/** The handler's answer has its secret sealed, so that it may be remembered; here it is opened. */
const withSecret = createMiddleware<AppEnv>(async function withSecret(c, next) {
  await next();
  if (!c.res.ok) return;
  const receipt = WebhookEndpointReceipt.parse(await c.res.json());
  c.res = new Response(JSON.stringify(await openReceipt(contextOf(c), receipt)), c.res);
});

const contextOf = (c: HonoContext<AppEnv>) => ({ ...c.var.deps, merchantId: c.var.merchantId });

const security = [{ secretKey: [] }];
const path = '/v1/webhook-endpoints';
const params = z.object({ id: line(128) });
const headers = z.object({ 'idempotency-key': z.string().min(1).max(255).optional() });
const jsonOf = <Schema extends z.ZodType>(description: string, schema: Schema) => ({
  description,
  content: { 'application/json': { schema } },
});
const error = { default: jsonOf('Error', ErrorBody) };
const bodyOf = <Schema extends z.ZodType>(schema: Schema) => ({
  required: true as const,
  content: { 'application/json': { schema } },
});
const read = { security, middleware: [secretKey] };
const write = { security, middleware: [secretKey, noBody, idempotent] };
const secret = { security, middleware: [secretKey, jsonBody, withSecret, idempotent] };

const openRoute = createRoute({
  ...secret,
  method: 'post',
  path,
  summary: 'Name an address of your own that is told what happens; its secret is shown this once',
  request: { headers, body: bodyOf(WebhookEndpointInput) },
  responses: {
    200: jsonOf('The same answer again, for the same Idempotency-Key', WebhookEndpointReceipt),
    201: jsonOf('It is told from now on', WebhookEndpointReceipt),
    ...error,
  },
});
const listRoute = createRoute({
  ...read,
  method: 'get',
  path,
  summary: 'The addresses that are told what happens',
  responses: { 200: jsonOf('Newest first', WebhookEndpointList), ...error },
});
const getRoute = createRoute({
  ...read,
  method: 'get',
  path: `${path}/{id}`,
  summary: 'One of these addresses, and how it is doing',
  request: { params },
  responses: { 200: jsonOf('The endpoint', WebhookEndpointView), ...error },
});
const rotateRoute = createRoute({
  ...secret,
  method: 'post',
  path: `${path}/{id}/rotate`,
  summary: 'Give it a new secret, shown this once; the old one signs beside it for a while',
  request: { params, headers, body: bodyOf(WebhookRotationInput) },
  responses: { 200: jsonOf('With the new secret', WebhookEndpointReceipt), ...error },
});
const enableRoute = createRoute({
  ...write,
  method: 'post',
  path: `${path}/{id}/enable`,
  summary: 'Begin to send again to an address that was given up',
  request: { params, headers },
  responses: { 200: jsonOf('As it is now', WebhookEndpointView), ...error },
});
const deleteRoute = createRoute({
  ...read,
  method: 'delete',
  path: `${path}/{id}`,
  summary: 'Take it away, with its secret and its deliveries',
  request: { params },
  responses: { 200: jsonOf('It is gone', WebhookEndpointGone), ...error },
});
export const webhookEndpointRoutes = new OpenAPIHono<AppEnv>({ defaultHook: onInvalid })
  .openapi(openRoute, async (c) => {
    const ctx = contextOf(c);
    return c.json(await sealReceipt(ctx, await openWebhookEndpoint(ctx, c.req.valid('json'))), 201);
  })
  .openapi(listRoute, async (c) => c.json(await listWebhookEndpoints(contextOf(c)), 200))
  .openapi(getRoute, async (c) =>
    c.json(await getWebhookEndpoint(contextOf(c), c.req.valid('param').id), 200),
  )
  .openapi(rotateRoute, async (c) => {
    const ctx = contextOf(c);
    const { id } = c.req.valid('param');
    const receipt = await rotateWebhookSecret(ctx, id, c.req.valid('json'));
    return c.json(await sealReceipt(ctx, receipt), 200);
  })
  .openapi(enableRoute, async (c) =>
    c.json(await enableWebhookEndpoint(contextOf(c), c.req.valid('param').id), 200),
  )
  .openapi(deleteRoute, async (c) =>
    c.json(await deleteWebhookEndpoint(contextOf(c), c.req.valid('param').id), 200),
  );
