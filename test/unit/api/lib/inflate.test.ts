import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { BrokenBody, readable, type Bounds } from '../../../../api/lib/inflate.ts';

const kibibyte = 1024;
const bounds: Bounds = { most: 4 * kibibyte * kibibyte, ratio: 200, free: 64 * kibibyte };

/** A body that says how much of it was taken. */
function bodyOf(bytes: Uint8Array, size: number) {
  const state = { taken: 0, cancelled: false };
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      if (state.taken >= bytes.byteLength) return controller.close();
      controller.enqueue(new Uint8Array(bytes.subarray(state.taken, state.taken + size)));
      state.taken += size;
    },
    cancel() {
      state.cancelled = true;
    },
  });
  return { body, state };
}

async function read(bytes: Uint8Array, encoding: string | null, size = 1000, slowMs = 0) {
  const { body, state } = bodyOf(bytes, size);
  const parts: Uint8Array[] = [];
  let fault: unknown = null;
  try {
    for await (const part of readable(body, encoding, bounds)) {
      parts.push(part);
      if (slowMs) await sleep(slowMs);
    }
  } catch (error) {
    fault = error instanceof BrokenBody ? error.fault : error;
  }
  return { bytes: Buffer.concat(parts), fault, state };
}

describe('readable', () => {
  test('gives the bytes as they are, or inflated', async () => {
    const text = randomBytes(30_000);
    for (const encoding of [null, '', 'identity']) {
      expect(await read(text, encoding)).toMatchObject({ bytes: text, fault: null });
    }
    for (const encoding of ['gzip', 'x-gzip', ' GZIP ']) {
      expect(await read(gzipSync(text), encoding)).toMatchObject({ bytes: text, fault: null });
    }
    expect(await read(gzipSync(text), 'br')).toMatchObject({ fault: 'unsupported_encoding' });
  });

  test('ends a bomb early, whatever it is made of', async () => {
    const bomb = gzipSync(Buffer.alloc(200 * kibibyte * kibibyte));
    const { fault, bytes } = await read(bomb, 'gzip', 64 * kibibyte);
    expect(fault).toBe('body_too_large');
    expect(bytes.byteLength).toBeLessThan(16 * kibibyte * kibibyte);
  });

  test('ends what is longer than it may be', async () => {
    const long = randomBytes(bounds.most + 1);
    expect(await read(long, null, 64 * kibibyte)).toMatchObject({ fault: 'body_too_large' });
    const packed = gzipSync(long);
    expect(await read(packed, 'gzip', 64 * kibibyte)).toMatchObject({ fault: 'body_too_large' });
    expect(await read(long.subarray(1), null, 64 * kibibyte)).toMatchObject({ fault: null });
  });

  test('reads on for a while behind a fault, so that the sender sees the answer', async () => {
    const long = randomBytes(bounds.most * 2);
    const { fault, state } = await read(long, null, 64 * kibibyte);
    expect(fault).toBe('body_too_large');
    expect(state.taken).toBeGreaterThanOrEqual(long.byteLength);
    const endless = randomBytes(bounds.most * 8);
    expect((await read(endless, null, 64 * kibibyte)).state).toMatchObject({ cancelled: true });
  });

  test('gives a slow reader all that stood before the fault', async () => {
    const text = randomBytes(200_000);
    const half = gzipSync(text).subarray(0, 100_000);
    const { fault, bytes } = await read(half, 'gzip', 50_000, 5);
    expect(fault).toBe('invalid_encoding');
    expect(bytes.byteLength).toBeGreaterThan(80_000);
    expect(text.subarray(0, bytes.byteLength).equals(bytes)).toBe(true);
  });

  test.each([
    ['no gzip at all', randomBytes(5000)],
    ['nothing', Buffer.alloc(0)],
    ['a wrong checksum', Buffer.concat([gzipSync('lines').subarray(0, -8), Buffer.alloc(8, 1)])],
    ['something behind the end', Buffer.concat([gzipSync('lines'), Buffer.from('more')])],
  ])('knows a broken file: %s', async (_, bytes) => {
    expect((await read(bytes, 'gzip')).fault).toBe('invalid_encoding');
  });
});
