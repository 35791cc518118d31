import { createMiddleware } from 'hono/factory';
import { matchedRoutes } from 'hono/route';
import type { AppEnv } from '../context.ts';
import { newId } from '../lib/id.ts';

/** Names each request, and writes one line when it is over. */
export const requestLog = createMiddleware<AppEnv>(async function requestLog(c, next) {
  const { now, log } = c.var.deps;
  const started = now();
  const requestId = newId('req', started);
  c.set('requestId', requestId);
  await next();
  c.header('x-request-id', requestId);
  c.header('x-content-type-options', 'nosniff');
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
