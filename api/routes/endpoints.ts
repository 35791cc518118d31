import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import type { Context as HonoContext } from 'hono';
import { createMiddleware } from 'hono/factory';
import * as z from 'zod';
import {
  EndpointInput,
  EndpointList,
  EndpointReceipt,
  EndpointView,
  RotationInput,
} from '#contract/endpoint';
import { ErrorBody } from '#contract/error';
import { line } from '#contract/text';
import type { AppEnv } from '../context.ts';
import { idempotent } from '../middleware/idempotent.ts';
import { onInvalid } from '../middleware/invalid.ts';
import { jsonBody } from '../middleware/json-body.ts';
import { secretKey } from '../middleware/secret-key.ts';
import {
  deleteEndpoint,
  openEndpoint,
  openReceipt,
  rotateSecret,
  sealReceipt,
} from '../services/inbound-endpoints.ts';
import { getEndpoint, listEndpoints } from '../services/read-endpoints.ts';

/** The handler's answer has its secret sealed, so that it may be remembered; here it is opened. */
const withSecret = createMiddleware<AppEnv>(async function withSecret(c, next) {
  await next();
  if (!c.res.ok) return;
  const receipt = EndpointReceipt.parse(await c.res.json());
  c.res = new Response(JSON.stringify(await openReceipt(contextOf(c), receipt)), c.res);
});

const contextOf = (c: HonoContext<AppEnv>) => ({ ...c.var.deps, merchantId: c.var.merchantId });

const security = [{ secretKey: [] }];
const params = z.object({ id: line(128) });
const headers = z.object({ 'idempotency-key': z.string().min(1).max(255).optional() });
const jsonOf = <Schema extends z.ZodType>(description: string, schema: Schema) => ({
  description,
  content: { 'application/json': { schema } },
});
const error = { default: jsonOf('Error', ErrorBody) };

const openRoute = createRoute({
  method: 'post',
  path: '/v1/inbound-endpoints',
  summary: 'Open an address for a tracking source to post to; its secret is shown this once',
  security,
  middleware: [secretKey, jsonBody, withSecret, idempotent] as const,
  request: {
    headers,
    body: { required: true, content: { 'application/json': { schema: EndpointInput } } },
  },
  responses: {
    200: jsonOf('The same answer again, for the same Idempotency-Key', EndpointReceipt),
    201: jsonOf('Opened', EndpointReceipt),
    ...error,
  },
});

const listRoute = createRoute({
  method: 'get',
  path: '/v1/inbound-endpoints',
  summary: 'The addresses that tracking sources post to, deleted ones among them',
  security,
  middleware: [secretKey] as const,
  responses: { 200: jsonOf('Newest first', EndpointList), ...error },
});

const getRoute = createRoute({
  method: 'get',
  path: '/v1/inbound-endpoints/{id}',
  summary: 'One address: what its signature protects, what was turned away, what came last',
  security,
  middleware: [secretKey] as const,
  request: { params },
  responses: { 200: jsonOf('The endpoint', EndpointView), ...error },
});

const rotateRoute = createRoute({
  method: 'post',
  path: '/v1/inbound-endpoints/{id}/rotate',
  summary: 'Give it a new secret, shown this once; the old one counts until its grace is over',
  security,
  middleware: [secretKey, jsonBody, withSecret, idempotent] as const,
  request: {
    params,
    headers,
    body: { required: true, content: { 'application/json': { schema: RotationInput } } },
  },
  responses: { 200: jsonOf('With the new secret', EndpointReceipt), ...error },
});

const deleteRoute = createRoute({
  method: 'delete',
  path: '/v1/inbound-endpoints/{id}',
  summary: 'Close an address for good; what still comes is answered 410 and kept in the inbox',
  security,
  middleware: [secretKey] as const,
  request: { params },
  responses: { 200: jsonOf('As it is now', EndpointView), ...error },
});

export const endpointRoutes = new OpenAPIHono<AppEnv>({ defaultHook: onInvalid })
  .openapi(openRoute, async (c) => {
    const ctx = contextOf(c);
    return c.json(await sealReceipt(ctx, await openEndpoint(ctx, c.req.valid('json'))), 201);
  })
  .openapi(listRoute, async (c) => c.json(await listEndpoints(contextOf(c)), 200))
  .openapi(getRoute, async (c) =>
    c.json(await getEndpoint(contextOf(c), c.req.valid('param').id), 200),
  )
  .openapi(rotateRoute, async (c) => {
    const ctx = contextOf(c);
    const { id } = c.req.valid('param');
    return c.json(await sealReceipt(ctx, await rotateSecret(ctx, id, c.req.valid('json'))), 200);
  })
  .openapi(deleteRoute, async (c) =>
    c.json(await deleteEndpoint(contextOf(c), c.req.valid('param').id), 200),
  );
