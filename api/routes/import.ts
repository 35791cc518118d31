import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import * as z from 'zod';
import { ErrorBody } from '#contract/error';
import { ImportQuery, ImportReceipt } from '#contract/import';
import type { AppEnv } from '../context.ts';
import { ApiError, statusOf } from '../errors.ts';
import { onInvalid } from '../middleware/invalid.ts';
import { secretKey } from '../middleware/secret-key.ts';
import { importBody } from '../services/import/import-body.ts';

const receipt = { 'application/json': { schema: ImportReceipt } };
// `application/jsonl` is taken as well; named here, it would be read as JSON first.
const lines = { 'application/x-ndjson': { schema: z.string() } };

const importRoute = createRoute({
  method: 'post',
  path: '/v1/import',
  summary: 'Store a stream of orders, parcels, scans and more; each line is judged by itself',
  security: [{ secretKey: [] }],
  middleware: [secretKey] as const,
  request: {
    query: ImportQuery,
    body: { content: lines },
  },
  responses: {
    200: { description: 'What was stored, and lines that were not', content: receipt },
    422: { description: 'No line could be used', content: receipt },
    default: {
      description: 'Error; with counts as well, where lines were read before it',
      content: { 'application/json': { schema: z.union([ErrorBody, ImportReceipt]) } },
    },
  },
});

export const importRoutes = new OpenAPIHono<AppEnv>({ defaultHook: onInvalid }).openapi(
  importRoute,
  async (c) => {
    const type = c.req.header('content-type') ?? '';
    if (!/^application\/(x-ndjson|jsonl)\s*(;|$)/i.test(type)) {
      throw new ApiError(
        'unsupported_media_type',
        'Send one JSON object a line: content-type: application/x-ndjson',
      );
    }
    const ctx = { ...c.var.deps, merchantId: c.var.merchantId };
    const encoding = c.req.header('content-encoding') ?? null;
    const { errors } = c.req.valid('query');
    const { receipt: stored, fault } = await importBody(ctx, c.req.raw.body, encoding, errors);
    if (!fault) return c.json(stored, stored.accepted > 0 ? 200 : 422);
    const { code, message, retryAfter } = fault;
    if (retryAfter !== undefined) c.header('retry-after', String(retryAfter));
    c.header('cache-control', 'no-store');
    const error = { code, message, requestId: c.var.requestId };
    return c.json({ ...stored, error }, statusOf[code] as 400);
  },
);
