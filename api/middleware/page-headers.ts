import { createMiddleware } from 'hono/factory';
import type { AppEnv } from '../context.ts';
import { randomBase32 } from '../lib/id.ts';

/**
 * Only what the page itself brings: its own style, the files that it shares with the widget, the
 * shop's faces, pictures over https.
 */
const policy = (nonce: string, fontOrigins: readonly string[]): string =>
  [
    "default-src 'none'",
    `style-src 'nonce-${nonce}'`,
    "script-src 'self'",
    "connect-src 'self'",
    "img-src 'self' https: http://localhost:* http://127.0.0.1:*",
    ...(fontOrigins.length ? [`font-src ${fontOrigins.join(' ')}`] : []),
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html porchlight',
  ].join('; ');

/** For pages that a token opens: they run nothing foreign, leave no trace and are not indexed. */
export const pageHeaders = createMiddleware<AppEnv>(async function pageHeaders(c, next) {
  const nonce = randomBase32(26);
  c.set('nonce', nonce);
  await next();
  c.header('content-security-policy', policy(nonce, c.var.fontOrigins ?? []));
  c.header('referrer-policy', 'no-referrer');
  c.header('cache-control', 'private, no-store');
  c.header('x-robots-tag', 'noindex');
});
