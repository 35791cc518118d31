import { ApiError } from '../errors.ts';
import { parseJson } from '../lib/parse-json.ts';
import { boundedBody } from './json-body.ts';

const limit = 4 * 1024;

/**
 * JSON of at most 4 KiB, also where it calls itself plain text: what a page may send to another
 * origin without asking first.
 * @throws ApiError unsupported_media_type, body_too_large, malformed_json, invalid_encoding
 */
export async function smallJson(request: Request): Promise<unknown> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^(application\/json|text\/plain)\s*(;|$)/i.test(type)) {
    throw new ApiError('unsupported_media_type', 'Send JSON as application/json or text/plain.');
  }
  const json = parseJson(await boundedBody(request, limit));
  if ('value' in json) return json.value;
  throw new ApiError(json.fault, 'The body is not JSON in UTF-8.');
}
