import { createMiddleware } from 'hono/factory';
import { findApiKey } from '../auth/api-key.ts';
import type { AppEnv } from '../context.ts';
import { ApiError } from '../errors.ts';

/** Whose data a request may touch comes from the key alone, never from its path or body. */
export const secretKey = createMiddleware<AppEnv>(async function secretKey(c, next) {
  const header = c.req.header('authorization');
  if (!header) {
    throw new ApiError('missing_key', 'Send your secret key: Authorization: Bearer porch_sk_…');
  }
  const key = /^Bearer +(\S+)$/i.exec(header)?.[1] ?? '';
  const found = await findApiKey(c.var.deps.db, key, c.var.deps.now());
  if (!found) throw new ApiError('invalid_key', 'This key is not known, or no longer valid.');
  if (found.kind !== 'secret') {
    throw new ApiError(
      'wrong_key_kind',
      'This is a publishable key. Here only a secret key (porch_sk_…) works, from your server.',
    );
  }
  c.set('merchantId', found.merchantId);
  c.set('keyKind', found.kind);
  await next();
});
