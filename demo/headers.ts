import type { MiddlewareHandler } from 'hono';

/**
 * A strict policy on every page of the shop: the elements of Porchlight ask for nothing but their
 * scripts, styles that are adopted by script, and their data.
 */
export function pageHeaders(origin: string): MiddlewareHandler {
  const policy = [
    `default-src 'none'`,
    `script-src 'self' ${origin}`,
    `style-src 'self'`,
    `connect-src 'self' ${origin}`,
    `img-src 'self' ${origin}`,
    `font-src 'self'`,
    `frame-src 'self'`,
    `form-action 'self'`,
    `base-uri 'none'`,
    `frame-ancestors 'none'`,
    `require-trusted-types-for 'script'`,
  ].join('; ');
  return async function pageHeaders(c, next) {
    await next();
    const isPage = c.res.headers.get('content-type')?.startsWith('text/html');
    // A frame of the theme editor has a policy already.
    if (!isPage || c.res.headers.has('content-security-policy')) return;
    c.header('content-security-policy', policy);
    c.header('cache-control', 'private, no-cache');
    c.header('referrer-policy', 'no-referrer');
    c.header('x-content-type-options', 'nosniff');
  };
}
