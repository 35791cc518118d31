import { Hono } from 'hono';
import type { AppEnv } from '../context.ts';
import { ApiError } from '../errors.ts';
import { randomBase32 } from '../lib/id.ts';
import { pagePolicy } from '../pages/page.ts';
import { noParcelPage, trackingPage } from '../pages/tracking-page.ts';
import { readWidget } from '../services/get-widget.ts';

/** `GET /t/:token`, the page behind the tracking link. */
export const pageRoutes = new Hono<AppEnv>().get('/t/:token', async (c) => {
  const nonce = randomBase32(26);
  c.header('content-security-policy', pagePolicy(nonce));
  c.header('referrer-policy', 'no-referrer');
  c.header('cache-control', 'private, no-store');
  c.header('x-robots-tag', 'noindex');
  const token = c.req.param('token');
  try {
    const { view } = await readWidget(c.var.deps, token, c.req.query('locale'));
    return c.html(trackingPage(view, token, nonce));
  } catch (error) {
    if (!(error instanceof ApiError) || error.code !== 'unknown_token') throw error;
    return c.html(noParcelPage(nonce), 404);
  }
});
