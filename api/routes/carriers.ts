import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import * as z from 'zod';
import { CarrierGuess } from '#contract/carrier';
import { ErrorBody } from '#contract/error';
import { line } from '#contract/text';
import type { AppEnv } from '../context.ts';
import { onInvalid } from '../middleware/invalid.ts';
import { secretKey } from '../middleware/secret-key.ts';
import { detectCarrier } from '../services/detect-carrier.ts';

const detectRoute = createRoute({
  method: 'get',
  path: '/v1/carriers/detect',
  summary: 'Whose tracking number it may be, the likeliest first',
  security: [{ secretKey: [] }],
  middleware: [secretKey] as const,
  request: { query: z.object({ number: line(64) }) },
  responses: {
    200: {
      description: 'The candidates; none where no format fits',
      content: { 'application/json': { schema: CarrierGuess } },
    },
    default: { description: 'Error', content: { 'application/json': { schema: ErrorBody } } },
  },
});

export const carrierRoutes = new OpenAPIHono<AppEnv>({ defaultHook: onInvalid }).openapi(
  detectRoute,
  (c) => {
    const { number } = c.req.valid('query');
    return c.json({ trackingNumber: number, candidates: detectCarrier(number) }, 200);
  },
);
