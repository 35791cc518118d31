import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import * as z from 'zod';
import { ErrorBody } from '#contract/error';
import { PrivacyInput } from '#contract/privacy';
import {
  EraseReceipt,
  ExportReceipt,
  PrivacyRequestPage,
  PrivacyRequestQuery,
} from '#contract/privacy-request';
import type { AppEnv } from '../context.ts';
import { idempotent } from '../middleware/idempotent.ts';
import { onInvalid } from '../middleware/invalid.ts';
import { jsonBody } from '../middleware/json-body.ts';
import { secretKey } from '../middleware/secret-key.ts';
import { eraseCustomer } from '../services/erase-customer.ts';
import { exportCustomer } from '../services/export-customer.ts';
import { personOf } from '../services/person.ts';
import { readPrivacyRequests } from '../services/privacy-requests.ts';

const jsonOf = <Schema extends z.ZodType>(description: string, schema: Schema) => ({
  description,
  content: { 'application/json': { schema } },
});
const security = [{ secretKey: [] }];
const error = { default: jsonOf('Error', ErrorBody) };
const request = {
  headers: z.object({ 'idempotency-key': z.string().min(1).max(255).optional() }),
  body: { required: true, content: { 'application/json': { schema: PrivacyInput } } },
};

const exportRoute = createRoute({
  method: 'post',
  path: '/v1/privacy/export',
  summary: 'All that is stored about one customer',
  security,
  middleware: [secretKey, jsonBody, idempotent] as const,
  request,
  responses: { 200: jsonOf('What was found', ExportReceipt), ...error },
});

const eraseRoute = createRoute({
  method: 'post',
  path: '/v1/privacy/erase',
  summary: 'Take one customer out of what is stored; orders go on counting, without a person',
  security,
  middleware: [secretKey, jsonBody, idempotent] as const,
  request,
  responses: { 200: jsonOf('How many rows it was', EraseReceipt), ...error },
});

const listRoute = createRoute({
  method: 'get',
  path: '/v1/privacy/requests',
  summary: 'What was asked about personal data and done, by you and by shop systems; newest first',
  security,
  middleware: [secretKey] as const,
  request: { query: PrivacyRequestQuery },
  responses: { 200: jsonOf('One page', PrivacyRequestPage), ...error },
});

const byApi = { source: 'api', shop: null };

export const privacyRoutes = new OpenAPIHono<AppEnv>({ defaultHook: onInvalid })
  .openapi(exportRoute, async (c) => {
    const ctx = { ...c.var.deps, merchantId: c.var.merchantId };
    return c.json(await exportCustomer(ctx, byApi, personOf(c.req.valid('json'))), 200);
  })
  .openapi(eraseRoute, async (c) => {
    const ctx = { ...c.var.deps, merchantId: c.var.merchantId };
    return c.json(await eraseCustomer(ctx, byApi, personOf(c.req.valid('json'))), 200);
  })
  .openapi(listRoute, async (c) => {
    const ctx = { ...c.var.deps, merchantId: c.var.merchantId };
    return c.json(await readPrivacyRequests(ctx, c.req.valid('query')), 200);
  });
