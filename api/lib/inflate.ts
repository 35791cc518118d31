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

/** Small enough that what comes out of one piece, at most 1,032 times as much, does no harm. */
const pieceBytes = 8 * 1024;
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
  for await (const piece of encoding === 'identity' ? bytes : inflated(bytes, count)) {
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
  count: { in: number },
): AsyncGenerator<Uint8Array> {
  const gzip = new DecompressionStream('gzip');
  const writer = gzip.writable.getWriter();
  const reader = gzip.readable.getReader();
  const turn = takeTurns();
  let broken: unknown;
  const feed = async () => {
    try {
      for await (const chunk of bytes) {
        for (let at = 0; at < chunk.byteLength; at += pieceBytes) {
          const piece = chunk.subarray(at, at + pieceBytes);
          await turn.hungry();
          count.in += piece.byteLength;
          await writer.write(piece);
        }
      }
      await turn.hungry();
      await writer.close();
    } catch (error) {
      broken = error;
      await writer.abort(error).catch(() => undefined);
    }
  };
  const fed = feed();
  try {
    for (;;) {
      const next = await turn.eat(() => reader.read());
      if (next.done) return;
      yield next.value;
    }
  } catch (error) {
    throw new BrokenBody('invalid_encoding', { cause: broken ?? error });
  } finally {
    await turn.eat(() => reader.cancel().catch(() => undefined));
    turn.leave();
    await fed;
  }
}

/**
 * The next piece is only inflated when nothing of the one before is left. Not every runtime sees to
 * that, and an error throws away what waits to be read.
 */
function takeTurns() {
  const reader = { waits: false, wake: () => {} };
  return {
    async hungry(): Promise<void> {
      do {
        while (!reader.waits) await new Promise<void>((done) => (reader.wake = done));
        await new Promise((done) => setTimeout(done));
      } while (!reader.waits);
    },
    async eat<T>(read: () => Promise<T>): Promise<T> {
      reader.waits = true;
      reader.wake();
      try {
        return await read();
      } finally {
        reader.waits = false;
      }
    },
    leave(): void {
      reader.waits = true;
      reader.wake();
    },
  };
}
