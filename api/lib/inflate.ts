import { gunzip } from './gunzip.ts';

/** Why the bytes of a body cannot be read on. */
export class BrokenBody extends Error {
  override readonly name = 'BrokenBody';
  readonly fault: 'body_too_large' | 'invalid_encoding' | 'unsupported_encoding';

  constructor(fault: BrokenBody['fault'], options?: ErrorOptions) {
    super(fault, options);
    this.fault = fault;
  }
}

export type Bounds = {
  /** Bytes, as they are read: inflated ones, where the body is compressed. */
  most: number;
  /** So many inflated bytes for each compressed one; asked for once `free` bytes have come out. */
  ratio: number;
  free: number;
};

/** So much of what nobody wants any more is read and thrown away. */
const patience = 16 * 1024 * 1024;

/**
 * The bytes of a body, `gzip` or as they are, counted while they come out: a bomb is left alone as
 * soon as it is one.
 * @throws BrokenBody
 */
export async function* readable(
  body: ReadableStream<Uint8Array<ArrayBuffer>> | null,
  contentEncoding: string | null,
  { most, ratio, free }: Bounds,
): AsyncGenerator<Uint8Array> {
  const encoding = contentEncoding?.trim().toLowerCase() || 'identity';
  if (!/^(identity|(x-)?gzip)$/.test(encoding)) throw new BrokenBody('unsupported_encoding');
  if (!body) return;
  const count = { in: 0, out: 0 };
  const bytes = bytesOf(body);
  // Members that hold nothing and zeros behind them are counted as well.
  const counted = (length: number) => {
    count.in += length;
    if (count.in > most) throw new BrokenBody('body_too_large');
  };
  for await (const piece of encoding === 'identity' ? bytes : inflated(bytes, counted)) {
    count.out += piece.byteLength;
    const isBomb = count.in > 0 && count.out > free && count.out > count.in * ratio;
    if (count.out > most || isBomb) throw new BrokenBody('body_too_large');
    yield piece;
  }
}

/** Reads on for a while when the caller leaves: a sender that is cut off never sees the answer. */
async function* bytesOf(body: ReadableStream<Uint8Array<ArrayBuffer>>) {
  const reader = body.getReader();
  let left = patience;
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    // One that broke off by itself rejects, and has nothing to be stopped.
    try {
      for (let next = await reader.read(); !next.done && left > 0; next = await reader.read()) {
        left -= next.value.byteLength;
      }
      await reader.cancel();
    } catch {
      left = 0;
    }
  }
}

async function* inflated(
  bytes: AsyncIterable<Uint8Array<ArrayBuffer>>,
  count: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  try {
    yield* gunzip(bytes, count);
  } catch (error) {
    if (error instanceof BrokenBody) throw error;
    throw new BrokenBody('invalid_encoding', { cause: error });
  }
}
