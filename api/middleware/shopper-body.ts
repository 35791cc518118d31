import { createMiddleware } from 'hono/factory';
import type { AppEnv } from '../context.ts';
import { ApiError } from '../errors.ts';
import { parseJson } from '../lib/parse-json.ts';
import { boundedBody } from './json-body.ts';

/** Three photos of 200 KB in base64, and the words beside them. */
const limit = 1024 * 1024;

/** JSON from a shop's page, also as `text/plain`: then the browser need not ask before. */
export const shopperBody = createMiddleware<AppEnv>(async function shopperBody(c, next) {
  const type = c.req.header('content-type') ?? '';
  if (!/^(application\/json|text\/plain)\s*(;|$)/i.test(type)) {
    throw new ApiError(
      'unsupported_media_type',
      'Send JSON: content-type: application/json or text/plain',
    );
  }
  const json = parseJson(await boundedBody(c.req.raw, limit));
  if ('fault' in json) {
    throw new ApiError(json.fault, 'The body is not JSON in UTF-8, or nested too deeply.');
  }
  // The validator after this reads JSON only where the header says so.
  c.set('body', json.value);
  await next();
});
