import { createMiddleware } from 'hono/factory';
import type { AppEnv } from '../context.ts';

/** For the answer of a handler behind `anyOrigin`. */
export const openToAll = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'etag',
};

/**
 * Any page may read the answer, without credentials: the token is the authority. Handlers give
 * `openToAll` along themselves, for hono's own `cors` makes every answer twice; here are preflights
 * and errors, which a page must be able to read too.
 */
const openTo = (methods: string, headers: string) =>
  createMiddleware<AppEnv>(async function anyOrigin(c, next) {
    if (c.req.method === 'OPTIONS') {
      return c.body(null, 204, {
        ...openToAll,
        'access-control-allow-methods': methods,
        'access-control-allow-headers': headers,
        'access-control-max-age': '86400',
      });
    }
    await next();
    if (c.error) for (const [name, value] of Object.entries(openToAll)) c.header(name, value);
    return undefined;
  });

export const anyOrigin = openTo('GET, HEAD', 'if-none-match');
export const openToPosts = openTo('POST', 'content-type');
