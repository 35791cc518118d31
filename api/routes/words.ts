import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import { ErrorBody } from '#contract/error';
import { WordsInput, WordsLanguage, WordsView } from '#contract/words-of-shop';
import type { AppEnv } from '../context.ts';
import { onInvalid } from '../middleware/invalid.ts';
import { jsonBody } from '../middleware/json-body.ts';
import { secretKey } from '../middleware/secret-key.ts';
import { getWords, putWords } from '../services/words-of-shop.ts';

const responses = {
  200: {
    description: 'Every sentence of the language, and the shop’s own',
    content: { 'application/json': { schema: WordsView } },
  },
  default: { description: 'Error', content: { 'application/json': { schema: ErrorBody } } },
};

const getRoute = createRoute({
  method: 'get',
  path: '/v1/words/{locale}',
  summary: 'What is said in one language',
  security: [{ secretKey: [] }],
  middleware: [secretKey] as const,
  request: { params: WordsLanguage },
  responses,
});

const putRoute = createRoute({
  method: 'put',
  path: '/v1/words/{locale}',
  summary: 'Say some of it in the shop’s own words',
  security: [{ secretKey: [] }],
  middleware: [secretKey, jsonBody] as const,
  request: {
    params: WordsLanguage,
    body: { required: true, content: { 'application/json': { schema: WordsInput } } },
  },
  responses,
});

export const wordRoutes = new OpenAPIHono<AppEnv>({ defaultHook: onInvalid })
  .openapi(getRoute, async (c) => {
    const ctx = { ...c.var.deps, merchantId: c.var.merchantId };
    return c.json(await getWords(ctx, c.req.valid('param').locale), 200);
  })
  .openapi(putRoute, async (c) => {
    const ctx = { ...c.var.deps, merchantId: c.var.merchantId };
    return c.json(await putWords(ctx, c.req.valid('param').locale, c.req.valid('json')), 200);
  });
