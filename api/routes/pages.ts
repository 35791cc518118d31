import { Hono } from 'hono';
import type { AppEnv } from '../context.ts';
import { ApiError } from '../errors.ts';
import { pageHeaders } from '../middleware/page-headers.ts';
import { noParcelPage, trackingPage } from '../pages/tracking-page.ts';
import { readWidget } from '../services/get-widget.ts';

/** `GET /t/:token`, the page behind the tracking link. */
export const pageRoutes = new Hono<AppEnv>()
  .onError((error, c) => {
    if (!(error instanceof ApiError) || error.code !== 'unknown_token') throw error;
    return c.html(noParcelPage(c.var.nonce), 404);
  })
  .on('GET', ['/t', '/t/', '/t/:token'], pageHeaders, async (c) => {
    const token = c.req.param('token') ?? '';
    const { view } = await readWidget(c.var.deps, token, c.req.query('locale'));
    return c.html(trackingPage(view, token, c.var.nonce));
  });
