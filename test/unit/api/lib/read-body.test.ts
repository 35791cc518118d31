import { describe, expect, test } from 'vitest';
import { readBody } from '../../../../api/lib/read-body.ts';

const post = (body: BodyInit | null, headers: HeadersInit = {}) =>
  new Request('http://localhost/', {
    method: 'POST',
    body,
    headers,
    ...(body instanceof ReadableStream ? { duplex: 'half' } : {}),
  });

/** Never ends by itself; says how much was taken from it, and whether it was told to stop. */
function endless(chunk = 1_000) {
  const seen = { sent: 0, cancelled: false };
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      seen.sent += chunk;
      controller.enqueue(new Uint8Array(chunk));
    },
    cancel() {
      seen.cancelled = true;
    },
  });
  return { stream, seen };
}

describe('readBody', () => {
  test.each([0, 1, 4_095, 4_096])('takes %s bytes of 4,096', async (length) => {
    const body = new Uint8Array(length).fill(7);
    expect(await readBody(post(body), 4_096)).toEqual({ bytes: body });
  });

  test('refuses one byte more', async () => {
    expect(await readBody(post(new Uint8Array(4_097)), 4_096)).toEqual({ fault: 'body_too_large' });
  });

  test('does not believe a length', async () => {
    const lying = post(new Uint8Array(5_000), { 'content-length': '10' });
    expect(await readBody(lying, 4_096)).toEqual({ fault: 'body_too_large' });
  });

  test('stops a sender that does not', async () => {
    const { stream, seen } = endless();
    expect(await readBody(post(stream), 4_000)).toEqual({ fault: 'body_too_large' });
    expect(seen.cancelled).toBe(true);
    expect(seen.sent).toBeLessThan(20_000);
  });

  test('nothing is an empty body', async () => {
    expect(await readBody(post(null), 10)).toEqual({ bytes: new Uint8Array(0) });
  });

  test.each(['gzip', 'br', 'gzip, gzip', 'DEFLATE'])(
    'refuses content-encoding %s',
    async (encoding) => {
      const zipped = post('x', { 'content-encoding': encoding });
      expect(await readBody(zipped, 10)).toEqual({ fault: 'unsupported_encoding' });
    },
  );
});
