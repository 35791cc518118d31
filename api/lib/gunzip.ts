/** Small enough that what comes out of one piece, at most 1,032 times as much, does no harm. */
const pieceBytes = 8 * 1024;
const headerBytes = 10;
const zeroPiece = new Uint8Array(pieceBytes);
/** An empty member is `03 00`, a checksum and a length of four bytes each. */
const zerosOfNothing = 9;
/** Turns that an inflater on another thread may take until its last bytes are out. */
const mostTurns = 100;

type Bytes = Uint8Array<ArrayBuffer>;
type Piece = { bytes: Bytes; isHeader: boolean };

/**
 * Inflates a gzip file of one or several members, which may be filled up with zeros. No runtime
 * tells where a member ends: it has to where the header of another one follows.
 * @param count is told of every piece before it is inflated, and may throw
 */
export async function* gunzip(
  body: AsyncIterable<Bytes>,
  count: (bytes: number) => void,
): AsyncGenerator<Bytes> {
  const pieces = piecesOf(body);
  try {
    let next = await pieces.next();
    do {
      const member = openMember();
      const feed = async () => {
        let zeros = 0;
        for (let isFirst = true; !next.done; isFirst = false) {
          const { bytes, isHeader } = next.value;
          const filled = bytes.findLastIndex((byte) => byte !== 0) + 1;
          if (filled > 0) {
            await member.writeZeros(zeros);
            zeros = 0;
          }
          if (isHeader && !isFirst) return;
          count(bytes.byteLength);
          await member.write(bytes.subarray(0, filled));
          zeros += bytes.byteLength - filled;
          next = await pieces.next();
        }
        await member.writeZeros(await member.zerosAtEnd(zeros));
      };
      yield* member.readWhile(feed);
    } while (!next.done);
  } finally {
    await pieces.return(undefined);
  }
}

/** What looks like the header of a member begins a piece. */
async function* piecesOf(body: AsyncIterable<Bytes>): AsyncGenerator<Piece, undefined> {
  let rest: Bytes = new Uint8Array();
  for await (const chunk of body) {
    rest = joined(rest, chunk);
    // Up to here it can be told.
    const known = rest.byteLength - headerBytes + 1;
    let at = 0;
    while (at < known) {
      const end = nextHeader(rest, at + 1, Math.min(at + pieceBytes, known));
      yield { bytes: rest.subarray(at, end), isHeader: isHeader(rest, at) };
      at = end;
    }
    rest = rest.subarray(at);
  }
  if (rest.byteLength > 0) yield { bytes: rest, isHeader: false };
  return undefined;
}

function nextHeader(bytes: Bytes, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const next = bytes.subarray(at, to).indexOf(0x1f);
    if (next < 0) return to;
    at += next;
    if (isHeader(bytes, at)) return at;
  }
  return to;
}

/** RFC 1952: magic, deflate, flags, four bytes of time, effort, system. By chance once in 80 GB. */
function isHeader(bytes: Bytes, at: number): boolean {
  const [id1, id2, method, flags = 0, , , , , effort = 0, system = 0] = bytes.subarray(
    at,
    at + headerBytes,
  );
  const isMagic = id1 === 0x1f && id2 === 0x8b && method === 8;
  return isMagic && flags < 32 && [0, 2, 4].includes(effort) && (system < 32 || system === 255);
}

function joined(a: Uint8Array, b: Uint8Array): Bytes {
  const both = new Uint8Array(a.byteLength + b.byteLength);
  both.set(a);
  both.set(b, a.byteLength);
  return both;
}

function openMember() {
  const gzip = new DecompressionStream('gzip');
  const writer = gzip.writable.getWriter();
  const reader = gzip.readable.getReader();
  const turn = takeTurns();
  let out = 0;
  let last: Bytes = new Uint8Array();
  const write = async (bytes: Bytes) => {
    await turn.hungry();
    if (bytes.byteLength === 0) return;
    last = joined(last, bytes).slice(-4);
    await writer.write(bytes);
  };
  return {
    write,
    async writeZeros(count: number): Promise<void> {
      for (let left = count; left > 0; left -= pieceBytes) await write(zeroPiece.slice(0, left));
    },
    /** How many of the zeros at the end belong to it: it ends with the length of what came out. */
    async zerosAtEnd(zeros: number): Promise<number> {
      if (zeros === 0) return 0;
      for (let turns = 0; turns < mostTurns; turns++) {
        await turn.hungry();
        for (let own = 0; own < 4; own++) {
          const ending = joined(last.slice(own), new Uint8Array(own));
          const length = new DataView(ending.buffer);
          if (length.byteLength === 4 && length.getUint32(0, true) === out) return own;
        }
      }
      return Math.min(zeros, zerosOfNothing);
    },
    /** @throws what `feed` threw, or the inflater */
    async *readWhile(feed: () => Promise<void>): AsyncGenerator<Bytes> {
      let broken: unknown;
      const fed = (async () => {
        try {
          await feed();
          await turn.hungry();
          await writer.close();
        } catch (error) {
          broken = error;
          await writer.abort(error).catch(() => undefined);
        }
      })();
      try {
        for (;;) {
          const next = await turn.eat(() => reader.read());
          if (next.done) return;
          out += next.value.byteLength;
          yield next.value;
        }
      } catch (error) {
        throw broken ?? error;
      } finally {
        await turn.eat(() => reader.cancel().catch(() => undefined));
        turn.leave();
        await fed;
      }
    },
  };
}

/**
 * The next piece is only inflated when nothing of the one before is left. Not every runtime sees to
 * that, and an error throws away what waits to be read.
 */
function takeTurns() {
  const reader = { waits: false, left: false, wake: () => {} };
  return {
    async hungry(): Promise<void> {
      do {
        while (!reader.waits) await new Promise<void>((done) => (reader.wake = done));
        await new Promise((done) => setTimeout(done));
      } while (!reader.waits);
      if (reader.left) throw new Error('Nobody reads on.');
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
      reader.left = true;
      reader.wake();
    },
  };
}
