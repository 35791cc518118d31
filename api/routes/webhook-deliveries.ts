import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import type { Context as HonoContext } from 'hono';
import * as z from 'zod';
import { ErrorBody } from '#contract/error';
import { line } from '#contract/text';
import { Delivery, DeliveryPage, DeliveryQuery } from '#contract/webhook-endpoint';
import type { AppEnv } from '../context.ts';
import { idempotent } from '../middleware/idempotent.ts';
import { onInvalid } from '../middleware/invalid.ts';
import { noBody } from '../middleware/no-body.ts';
import { secretKey } from '../middleware/secret-key.ts';
import { readDeliveries } from '../services/read-deliveries.ts';
import { replayDelivery } from '../services/replay-delivery.ts';

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

const deliveriesRoute = createRoute({
  security,
  middleware: [secretKey],
  method: 'get',
  path: `${path}/{id}/deliveries`,
  summary: 'What it was told and how that went, newest first',
  request: { params, query: DeliveryQuery },
  responses: { 200: jsonOf('One page', DeliveryPage), ...error },
});
const replayRoute = createRoute({
  security,
  middleware: [secretKey, noBody, idempotent],
  method: 'post',
  path: `${path}/{id}/deliveries/{deliveryId}/replay`,
  summary: 'Send a message once more, under the same webhook-id',
  request: { params: params.extend({ deliveryId: line(128) }), headers },
  responses: { 200: jsonOf('It is due', Delivery), ...error },
});

export const webhookDeliveryRoutes = new OpenAPIHono<AppEnv>({ defaultHook: onInvalid })
  .openapi(deliveriesRoute, async (c) => {
    const { id } = c.req.valid('param');
    return c.json(await readDeliveries(contextOf(c), id, c.req.valid('query')), 200);
  })
  .openapi(replayRoute, async (c) => {
    const { id, deliveryId } = c.req.valid('param');
    return c.json(await replayDelivery(contextOf(c), id, deliveryId), 200);
  });
