import { createMiddleware } from 'hono/factory';
import type { AppEnv } from '../context.ts';
import { ApiError } from '../errors.ts';
import { sha256, toHex } from '../lib/bytes.ts';
import { beginAnswer, finishAnswer, forgetAnswer } from '../auth/answers.ts';

/**
 * With an `Idempotency-Key`, the same request again gets the same answer for two days. Another
 * body under that key is refused, and so is a second one while the first is under way.
 */
export const idempotent = createMiddleware<AppEnv>(async function idempotent(c, next) {
  const key = c.req.header('idempotency-key')?.trim();
  if (!key) return next();
  const ctx = { ...c.var.deps, merchantId: c.var.merchantId };
  const route = `${c.req.method} ${c.req.path}`;
  const body = JSON.stringify(await c.req.json<unknown>());
  const requestHash = toHex(await sha256(`${route}\n${body}`));

  const earlier = await beginAnswer(ctx, { key, route, requestHash });
  if (earlier === 'mismatch') {
    throw new ApiError(
      'idempotency_mismatch',
      'This Idempotency-Key was used for another request. Use a new key for a new request.',
    );
  }
  if (earlier === 'in_progress') {
    throw new ApiError('idempotency_in_progress', 'The same request is being worked on.', {
      retryAfter: 1,
    });
  }
  if (earlier !== 'new') {
    c.header('idempotent-replayed', 'true');
    c.header('content-type', 'application/json');
    return c.body(earlier.body, earlier.status === 422 ? 422 : 200);
  }
  await next();
  // A failure is not remembered: it may well succeed when it is sent again.
  if (c.error) await forgetAnswer(ctx, key);
  else await finishAnswer(ctx, key, c.res.status, await c.res.clone().text());
  return undefined;
});
