import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import * as z from 'zod';
import { ErrorBody } from '#contract/error';
import { WidgetView } from '#contract/tracking';
import type { AppEnv } from '../context.ts';
import { anyOrigin, openToAll } from '../middleware/any-origin.ts';
import { invalid } from '../middleware/invalid.ts';
import { commonHeaders } from '../middleware/request-log.ts';
import { getWidget } from '../services/get-widget.ts';

const WidgetQuery = z.object({
  /** The shopper's token, of an order or of one parcel. */
  token: z.string().max(128),
  /** BCP 47; the nearest catalogue is used, else the order's language. */
  locale: z.string().max(64).optional(),
});

const widgetRoute = createRoute({
  method: 'get',
  path: '/v1/widget',
  summary: 'Everything that the elements of one page show',
  request: {
    query: WidgetQuery,
  },
  responses: {
    200: { description: 'The view', content: { 'application/json': { schema: WidgetView } } },
    304: { description: 'It is still as the ETag says' },
    default: { description: 'Error', content: { 'application/json': { schema: ErrorBody } } },
  },
});

export const widgetRoutes = new OpenAPIHono<AppEnv>();
widgetRoutes.openAPIRegistry.registerPath(widgetRoute);

// Open pages ask here all the time: the described query is read without the router's validator,
// which takes as long as the rest.
widgetRoutes.use('/v1/widget', anyOrigin).get('/v1/widget', async (c) => {
  const query = WidgetQuery.safeParse({
    token: c.req.query('token'),
    locale: c.req.query('locale'),
  });
  if (!query.success) throw invalid(query.error.issues, 'query');
  const { body, etag } = await getWidget(c.var.deps, query.data.token, query.data.locale);
  const headers = {
    ...openToAll,
    ...commonHeaders(c),
    etag,
    'cache-control': 'private, no-cache',
  };
  if (c.req.header('if-none-match')?.includes(etag)) return c.body(null, 304, headers);
  return c.body(body, 200, { ...headers, 'content-type': 'application/json' });
});
