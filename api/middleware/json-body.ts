import { createMiddleware } from 'hono/factory';
import type { AppEnv } from '../context.ts';
import { ApiError } from '../errors.ts';
import { parseJson } from '../lib/parse-json.ts';
import { readBody } from '../lib/read-body.ts';

const limit = 256 * 1024;

/** Reads the body once, counted and strictly; the validators after it find it parsed. */
export const jsonBody = createMiddleware<AppEnv>(async function jsonBody(c, next) {
  const type = c.req.header('content-type') ?? '';
  if (!/^application\/json\s*(;|$)/i.test(type)) {
    throw new ApiError('unsupported_media_type', 'Send JSON: content-type: application/json');
  }
  const json = parseJson(await boundedBody(c.req.raw, limit));
  if ('fault' in json) {
    throw new ApiError(
      json.fault,
      json.fault === 'invalid_encoding'
        ? 'The body is not UTF-8.'
        : 'The body is not JSON, or nested too deeply.',
    );
  }
  c.req.bodyCache.json = Promise.resolve(json.value);
  await next();
});

/** @throws ApiError body_too_large, unsupported_encoding */
export async function boundedBody(
  request: Request,
  maxBytes: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const read = await readBody(request, maxBytes);
  if ('bytes' in read) return read.bytes;
  throw read.fault === 'body_too_large'
    ? new ApiError('body_too_large', `The body is longer than ${maxBytes / 1024} KiB.`)
    : new ApiError('unsupported_encoding', 'Send the body as it is, without content-encoding.');
}
