import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import * as z from 'zod';
import { ErrorBody } from '#contract/error';
import { InboxDetail, InboxMessage, InboxPage, InboxQuery } from '#contract/inbox';
import { line } from '#contract/text';
import type { AppEnv } from '../context.ts';
import { idempotent } from '../middleware/idempotent.ts';
import { onInvalid } from '../middleware/invalid.ts';
import { noBody } from '../middleware/no-body.ts';
import { secretKey } from '../middleware/secret-key.ts';
import { readInbox, readInboxMessage } from '../services/read-inbox.ts';
import { replayInbox } from '../services/replay-inbox.ts';

const security = [{ secretKey: [] }];
const params = z.object({ id: line(128) });
const jsonOf = <Schema extends z.ZodType>(description: string, schema: Schema) => ({
  description,
  content: { 'application/json': { schema } },
});
const error = { default: jsonOf('Error', ErrorBody) };

const listRoute = createRoute({
  method: 'get',
  path: '/v1/inbox',
  summary: 'What providers sent and what became of it, newest first',
  security,
  middleware: [secretKey] as const,
  request: { query: InboxQuery },
  responses: { 200: jsonOf('One page', InboxPage), ...error },
});

const getRoute = createRoute({
  method: 'get',
  path: '/v1/inbox/{id}',
  summary: 'One message with its body as it came',
  security,
  middleware: [secretKey] as const,
  request: { params },
  responses: { 200: jsonOf('The message', InboxDetail), ...error },
});

const replayRoute = createRoute({
  method: 'post',
  path: '/v1/inbox/{id}/replay',
  summary: 'Have a message applied once more; what it brought before stays as it is',
  security,
  middleware: [secretKey, noBody, idempotent] as const,
  request: {
    params,
    headers: z.object({ 'idempotency-key': z.string().min(1).max(255).optional() }),
  },
  responses: { 200: jsonOf('It is due', InboxMessage), ...error },
});

export const inboxRoutes = new OpenAPIHono<AppEnv>({ defaultHook: onInvalid })
  .openapi(listRoute, async (c) => {
    const ctx = { ...c.var.deps, merchantId: c.var.merchantId };
    return c.json(await readInbox(ctx, c.req.valid('query')), 200);
  })
  .openapi(getRoute, async (c) => {
    const ctx = { ...c.var.deps, merchantId: c.var.merchantId };
    return c.json(await readInboxMessage(ctx, c.req.valid('param').id), 200);
  })
  .openapi(replayRoute, async (c) => {
    const ctx = { ...c.var.deps, merchantId: c.var.merchantId };
    return c.json(await replayInbox(ctx, c.req.valid('param').id), 200);
  });
