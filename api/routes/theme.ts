import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import { ErrorBody } from '#contract/error';
import { ThemeInput, ThemeReceipt } from '#contract/theme';
import type { AppEnv } from '../context.ts';
import { onInvalid } from '../middleware/invalid.ts';
import { jsonBody } from '../middleware/json-body.ts';
import { secretKey } from '../middleware/secret-key.ts';
import { checkTheme, getTheme, putTheme } from '../services/themes.ts';

const described = {
  security: [{ secretKey: [] }],
  responses: {
    200: {
      description: 'The theme, what was adjusted, and the style sheet for pages of your own',
      content: { 'application/json': { schema: ThemeReceipt } },
    },
    default: { description: 'Error', content: { 'application/json': { schema: ErrorBody } } },
  },
};
const body = { required: true, content: { 'application/json': { schema: ThemeInput } } };

const getThemeRoute = createRoute({
  ...described,
  method: 'get',
  path: '/v1/theme',
  summary: 'How the hosted pages look',
  middleware: [secretKey] as const,
});
const putThemeRoute = createRoute({
  ...described,
  method: 'put',
  path: '/v1/theme',
  summary: 'Dress the hosted pages in the shop’s own look',
  middleware: [secretKey, jsonBody] as const,
  request: { body },
});
const checkThemeRoute = createRoute({
  ...described,
  method: 'post',
  path: '/v1/theme/check',
  summary: 'What a theme would look like; stores nothing',
  middleware: [secretKey, jsonBody] as const,
  request: { body },
});

export const themeRoutes = new OpenAPIHono<AppEnv>({ defaultHook: onInvalid })
  .openapi(getThemeRoute, async (c) => {
    const ctx = { ...c.var.deps, merchantId: c.var.merchantId };
    return c.json(await getTheme(ctx), 200);
  })
  .openapi(putThemeRoute, async (c) => {
    const ctx = { ...c.var.deps, merchantId: c.var.merchantId };
    return c.json(await putTheme(ctx, c.req.valid('json')), 200);
  })
  .openapi(checkThemeRoute, (c) => c.json(checkTheme(c.req.valid('json')), 200));
