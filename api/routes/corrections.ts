import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import * as z from 'zod';
import { CorrectionInput, CorrectionReceipt } from '#contract/correction';
import { ErrorBody } from '#contract/error';
import { ExternalId } from '#contract/text';
import type { AppEnv } from '../context.ts';
import { idempotent } from '../middleware/idempotent.ts';
import { onInvalid } from '../middleware/invalid.ts';
import { jsonBody } from '../middleware/json-body.ts';
import { secretKey } from '../middleware/secret-key.ts';
import { correctTracking } from '../services/correct-tracking.ts';

const correctionRoute = createRoute({
  method: 'post',
  path: '/v1/shipments/{externalId}/correction',
  summary: 'Put a wrong tracking number, carrier or scan right',
  security: [{ secretKey: [] }],
  middleware: [secretKey, jsonBody, idempotent] as const,
  request: {
    params: z.object({ externalId: ExternalId }),
    headers: z.object({ 'idempotency-key': z.string().min(1).max(255).optional() }),
    body: { required: true, content: { 'application/json': { schema: CorrectionInput } } },
  },
  responses: {
    200: {
      description: 'The parcel as it is now',
      content: { 'application/json': { schema: CorrectionReceipt } },
    },
    default: { description: 'Error', content: { 'application/json': { schema: ErrorBody } } },
  },
});

export const correctionRoutes = new OpenAPIHono<AppEnv>({ defaultHook: onInvalid }).openapi(
  correctionRoute,
  async (c) => {
    const ctx = { ...c.var.deps, merchantId: c.var.merchantId };
    const { externalId } = c.req.valid('param');
    return c.json(await correctTracking(ctx, externalId, c.req.valid('json')), 200);
  },
);
