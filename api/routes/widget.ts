import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import * as z from 'zod';
import { ErrorBody } from '#contract/error';
import { WidgetView } from '#contract/tracking';
import type { AppEnv } from '../context.ts';
import { anyOrigin } from '../middleware/any-origin.ts';
import { onInvalid } from '../middleware/invalid.ts';
import { getWidget } from '../services/get-widget.ts';

const widgetRoute = createRoute({
  method: 'get',
  path: '/v1/widget',
  summary: 'Everything that the elements of one page show',
  request: {
    query: z.object({
      /** The shopper's token, of an order or of one parcel. */
      token: z.string().max(128),
      /** BCP 47; the nearest catalogue is used, else the order's language. */
      locale: z.string().max(64).optional(),
    }),
  },
  responses: {
    200: { description: 'The view', content: { 'application/json': { schema: WidgetView } } },
    304: { description: 'It is still as the ETag says' },
    default: { description: 'Error', content: { 'application/json': { schema: ErrorBody } } },
  },
});

const routes = new OpenAPIHono<AppEnv>({ defaultHook: onInvalid });
routes.use('/v1/widget', anyOrigin);

export const widgetRoutes = routes.openapi(widgetRoute, async (c) => {
  const { token, locale } = c.req.valid('query');
  const { body, etag } = await getWidget(c.var.deps, token, locale);
  const headers = { etag, 'cache-control': 'private, no-cache' };
  if (c.req.header('if-none-match')?.includes(etag)) return c.body(null, 304, headers);
  return c.body(body, 200, { ...headers, 'content-type': 'application/json' });
});
