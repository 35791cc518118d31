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
  // Before the answer is made: afterwards it would have to be made anew.
  c.header('x-request-id', requestId);
  c.header('x-content-type-options', 'nosniff');
  await next();
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
