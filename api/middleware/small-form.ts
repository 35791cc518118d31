import { decodeUtf8 } from '../lib/bytes.ts';
import { readBody } from '../lib/read-body.ts';

const limit = 4 * 1024;

/** The fields of a form without script; none where it is too long or no form at all. */
export async function smallForm(request: Request): Promise<URLSearchParams> {
  const type = request.headers.get('content-type') ?? '';
  const read = await readBody(request, limit);
  if ('fault' in read || !/^application\/x-www-form-urlencoded\s*(;|$)/i.test(type)) {
    return new URLSearchParams();
  }
  try {
    return new URLSearchParams(decodeUtf8(read.bytes));
  } catch {
    return new URLSearchParams();
  }
}
