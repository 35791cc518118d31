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

  test.each([1, 7, 1000, 100_000])(
    'reads files that were put together, %i at a time',
    async (size) => {
      const parts = ['one\n', '', 'two\n', randomBytes(size > 7 ? 40_000 : 40)];
      const packed = Buffer.concat(parts.map((part) => gzipSync(part)));
      const text = Buffer.concat(parts.map((part) => Buffer.from(part)));
      expect(await read(packed, 'gzip', size)).toMatchObject({ bytes: text, fault: null });
      for (const zeros of [1, 2, 5, 600]) {
        const padded = Buffer.concat([packed, Buffer.alloc(zeros)]);
        expect(await read(padded, 'gzip', size)).toMatchObject({ bytes: text, fault: null });
      }
    },
  );

  test('reads a file whose length ends with zeros, and one that holds nothing', async () => {
    for (const text of [Buffer.alloc(0), randomBytes(256), randomBytes(0x1_00_00)]) {
      for (const zeros of [0, 1, 20]) {
        const packed = Buffer.concat([gzipSync(text), Buffer.alloc(zeros)]);
        expect(await read(packed, 'gzip')).toMatchObject({ bytes: text, fault: null });
      }
    }
  });

  test('counts all that was put together', async () => {
    const third = gzipSync(randomBytes(bounds.most / 3));
    const packed = Buffer.concat([third, third, third, gzipSync('and more')]);
    expect(await read(packed, 'gzip', 64 * kibibyte)).toMatchObject({ fault: 'body_too_large' });
    const small = gzipSync(Buffer.alloc(30 * kibibyte));
    const bomb = Buffer.concat(Array.from({ length: 30 }, () => small));
    expect(await read(bomb, 'gzip', 64 * kibibyte)).toMatchObject({ fault: 'body_too_large' });
    const padded = Buffer.concat([gzipSync('lines'), Buffer.alloc(bounds.most)]);
    expect(await read(padded, 'gzip', 64 * kibibyte)).toMatchObject({ fault: 'body_too_large' });
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
    [
      'something behind its zeros',
      Buffer.concat([gzipSync('lines'), Buffer.alloc(600), Buffer.from('more')]),
    ],
    [
      'a cut one before another',
      Buffer.concat([gzipSync('lines').subarray(0, -3), gzipSync('more')]),
    ],
    [
      'a cut one behind another',
      Buffer.concat([gzipSync('lines'), gzipSync('more').subarray(0, -3)]),
    ],
    [
      'half a header behind the end',
      Buffer.concat([gzipSync('lines'), gzipSync('').subarray(0, 9)]),
    ],
  ])('knows a broken file: %s', async (_, bytes) => {
    expect((await read(bytes, 'gzip')).fault).toBe('invalid_encoding');
  });
});
