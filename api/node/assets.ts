import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { etag } from 'hono/etag';

/**
 * The widget's files from `dist/site`. A versioned path never changes once it is published, so it
 * may be kept for ever; while the widget is being worked on, nothing is.
 */
export function createAssets(production: boolean): (request: Request) => Promise<Response> {
  const files = new Hono()
    .use('/static/*', async (c, next) => {
      await next();
      c.header('access-control-allow-origin', '*');
      c.header('cross-origin-resource-policy', 'cross-origin');
      if (c.res.status !== 200) return;
      const moving = c.req.path.startsWith('/static/v1/');
      const kept = moving ? 'public, max-age=300' : 'public, max-age=31536000, immutable';
      c.header('cache-control', production ? kept : 'no-cache');
    })
    .use('/static/*', etag())
    .use('/static/*', serveStatic({ root: 'dist/site' }));
  return async (request) => files.fetch(request);
}
