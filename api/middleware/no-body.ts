import { createMiddleware } from 'hono/factory';
import type { AppEnv } from '../context.ts';

/** Nothing is asked for but what the address says; a body, if there is one, is not looked at. */
export const noBody = createMiddleware<AppEnv>(async function noBody(c, next) {
  c.req.bodyCache.json = Promise.resolve(null);
  await next();
});
