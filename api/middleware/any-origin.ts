import { createMiddleware } from 'hono/factory';
import type { AppEnv } from '../context.ts';

/**
 * Any page may read the answer, without credentials: the token is the authority. Set before the
 * answer is made, which costs nothing; hono's own `cors` looks at the answer and makes it twice.
 */
export const anyOrigin = createMiddleware<AppEnv>(async function anyOrigin(c, next) {
  c.header('access-control-allow-origin', '*');
  c.header('access-control-expose-headers', 'etag');
  if (c.req.method !== 'OPTIONS') return next();
  c.header('access-control-allow-methods', 'GET, HEAD');
  c.header('access-control-allow-headers', 'if-none-match');
  c.header('access-control-max-age', '86400');
  return c.body(null, 204);
});
