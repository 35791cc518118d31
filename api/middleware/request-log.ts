import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import { matchedRoutes } from 'hono/route';
import type { AppEnv } from '../context.ts';
import { newId } from '../lib/id.ts';

/**
 * Headers that every answer has, for a handler that is asked all the time: given along with its
 * answer they cost nothing, set before or after it they cost as much as all the rest.
 */
export function commonHeaders(c: Context<AppEnv>): Record<string, string> {
  c.set('hasCommonHeaders', true);
  return { 'x-request-id': c.var.requestId, 'x-content-type-options': 'nosniff' };
}

/** Names each request, and writes one line when it is over. */
export const requestLog = createMiddleware<AppEnv>(async function requestLog(c, next) {
  const { now, log } = c.var.deps;
  const started = now();
  const requestId = newId('req', started);
  c.set('requestId', requestId);
  await next();
  if (!c.var.hasCommonHeaders) {
    for (const [name, value] of Object.entries(commonHeaders(c))) c.header(name, value);
  }
  log({
    event: 'request',
    requestId,
    method: c.req.method,
    route: matchedRoutes(c).findLast(({ path }) => !path.endsWith('*'))?.path ?? '*',
    status: c.res.status,
    ms: now() - started,
    ...(c.var.merchantId ? { merchantId: c.var.merchantId } : {}),
  });
});
