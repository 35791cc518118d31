import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import { ErrorBody } from '#contract/error';
import { MetricsRange, ReturnMetrics } from '#contract/metrics';
import type { AppEnv } from '../context.ts';
import { onInvalid } from '../middleware/invalid.ts';
import { secretKey } from '../middleware/secret-key.ts';
import { readReturnMetrics } from '../services/return-metrics.ts';

const returnMetricsRoute = createRoute({
  method: 'get',
  path: '/v1/metrics/returns',
  summary: 'How much goes back, and why',
  security: [{ secretKey: [] }],
  middleware: [secretKey] as const,
  request: { query: MetricsRange },
  responses: {
    200: { description: 'The counts', content: { 'application/json': { schema: ReturnMetrics } } },
    default: { description: 'Error', content: { 'application/json': { schema: ErrorBody } } },
  },
});

export const metricRoutes = new OpenAPIHono<AppEnv>({ defaultHook: onInvalid }).openapi(
  returnMetricsRoute,
  async (c) => {
    const ctx = { ...c.var.deps, merchantId: c.var.merchantId };
    return c.json(await readReturnMetrics(ctx, c.req.valid('query')), 200);
  },
);
