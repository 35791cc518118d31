import type { Context, ErrorHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ErrorCode } from '#contract/vocabulary';
import type { ErrorBody } from '#contract/error';
import type { AppEnv } from '../context.ts';
import { ApiError, statusOf } from '../errors.ts';

/** Each of these is a guess at something secret; too many of them and the answer is "later". */
const guesses = new Set<ErrorCode>(['unknown_token', 'invalid_key', 'invalid_signature']);

/** The only place where an error becomes an answer. Unknown ones say nothing about themselves. */
export const onError =
  (addressOf: (request: Request, env: unknown) => string): ErrorHandler<AppEnv> =>
  async (thrown, c) => {
    let error = known(thrown);
    if (error.code === 'internal' || error.code === 'unavailable') {
      c.var.deps?.log({
        event: 'error',
        requestId: c.var.requestId,
        code: error.code,
        error: thrown.name,
      });
    }
    if (guesses.has(error.code)) {
      const address = addressOf(c.req.raw, c.env);
      if (!(await c.var.deps.limiter.allows(address))) {
        error = new ApiError('rate_limited', 'Too many wrong guesses. Try again in a minute.', {
          retryAfter: 60,
        });
      }
    }
    const { code, message, issues, retryAfter } = error;
    const requestId = c.var.requestId ?? '';
    if (retryAfter !== undefined) c.header('retry-after', String(retryAfter));
    if (statusOf[code] === 401) c.header('www-authenticate', 'Bearer');
    c.header('cache-control', 'no-store');
    const body: ErrorBody = { error: { code, message, requestId, ...(issues ? { issues } : {}) } };
    return c.json(body, statusOf[code]);
  };

/** What `onError` notes down, for a page that answers by itself while the database is away. */
export const logUnavailable = (c: Context<AppEnv>, { name }: Error): void =>
  c.var.deps.log({
    event: 'error',
    requestId: c.var.requestId,
    code: 'unavailable',
    error: name,
  });

function known(thrown: Error): ApiError {
  if (thrown instanceof ApiError) return thrown;
  if (thrown.name === 'DatabaseUnavailable') {
    return new ApiError('unavailable', 'The data cannot be reached just now. Try again shortly.', {
      retryAfter: 2,
    });
  }
  if (thrown.name === 'ConstraintViolation') {
    return new ApiError('conflict', 'Another request changed the same thing. Send it again.');
  }
  if (thrown instanceof HTTPException && thrown.status < 500) {
    return new ApiError('malformed_json', 'The request could not be read.');
  }
  return new ApiError('internal', 'Something went wrong.');
}
