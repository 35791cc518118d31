import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import * as z from 'zod';
import { CheckpointBatch, CheckpointReceipt } from '#contract/checkpoint';
import { ErrorBody } from '#contract/error';
import { ShipmentInput, ShipmentReceipt } from '#contract/shipment';
import { ExternalId } from '#contract/text';
import type { AppEnv } from '../context.ts';
import { idempotent } from '../middleware/idempotent.ts';
import { onInvalid } from '../middleware/invalid.ts';
import { jsonBody } from '../middleware/json-body.ts';
import { secretKey } from '../middleware/secret-key.ts';
import { putShipment } from '../services/put-shipment.ts';
import { recordCheckpoints } from '../services/record-checkpoints.ts';

const params = z.object({ externalId: ExternalId });
const error = {
  default: { description: 'Error', content: { 'application/json': { schema: ErrorBody } } },
};
const receipt = { 'application/json': { schema: ShipmentReceipt } };

const putShipmentRoute = createRoute({
  method: 'put',
  path: '/v1/shipments/{externalId}',
  summary: 'Store one parcel',
  security: [{ secretKey: [] }],
  middleware: [secretKey, jsonBody] as const,
  request: {
    params,
    body: { required: true, content: { 'application/json': { schema: ShipmentInput } } },
  },
  responses: {
    200: { description: 'Updated', content: receipt },
    201: { description: 'Created', content: receipt },
    ...error,
  },
});

const postCheckpointsRoute = createRoute({
  method: 'post',
  path: '/v1/shipments/{externalId}/checkpoints',
  summary: 'Add scans to a parcel; each line is judged by itself',
  security: [{ secretKey: [] }],
  middleware: [secretKey, jsonBody, idempotent] as const,
  request: {
    params,
    headers: z.object({ 'idempotency-key': z.string().min(1).max(255).optional() }),
    body: { required: true, content: { 'application/json': { schema: CheckpointBatch } } },
  },
  responses: {
    200: {
      description: 'What was stored, and each line that was not',
      content: { 'application/json': { schema: CheckpointReceipt } },
    },
    422: {
      description: 'No line could be used',
      content: { 'application/json': { schema: CheckpointReceipt } },
    },
    ...error,
  },
});

export const shipmentRoutes = new OpenAPIHono<AppEnv>({ defaultHook: onInvalid })
  .openapi(putShipmentRoute, async (c) => {
    const ctx = { ...c.var.deps, merchantId: c.var.merchantId };
    const { externalId } = c.req.valid('param');
    const { created, receipt: stored } = await putShipment(ctx, externalId, c.req.valid('json'));
    return c.json(stored, created ? 201 : 200);
  })
  .openapi(postCheckpointsRoute, async (c) => {
    const ctx = { ...c.var.deps, merchantId: c.var.merchantId };
    const { externalId } = c.req.valid('param');
    const stored = await recordCheckpoints(ctx, externalId, c.req.valid('json').checkpoints);
    return c.json(stored, stored.accepted + stored.duplicate > 0 ? 200 : 422);
  });
