/** One line of a text file, numbered from 1; blank ones are counted and left out. */
export type Line =
  { line: number; text: string } | { line: number; fault: 'line_too_long' | 'invalid_encoding' };

const newline = 10;
const byteOrderMark = '\ufeff';
/** Room for what is no part of a line: the mark and a carriage return. */
const slack = 4;

/** A mark stays where it is: only the first one of a file is no text. */
const strict = () => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Lines out of bytes, as many at a time as have come. Ends of lines are LF or CRLF, and the last
 * one needs none. A line that is no UTF-8 or longer than `longest` bytes is named and passed by:
 * what it holds is never kept.
 */
export async function* linesOf(
  chunks: AsyncIterable<Uint8Array>,
  longest: number,
): AsyncGenerator<Line[]> {
  const decoder = strict();
  let number = 0;
  let open: Uint8Array[] = [];
  let openBytes = 0;

  const add = (lines: Line[], read: string) => {
    number++;
    const marked = number === 1 && read.startsWith(byteOrderMark) ? read.slice(1) : read;
    const text = marked.endsWith('\r') ? marked.slice(0, -1) : marked;
    if (isLonger(text, longest)) lines.push({ line: number, fault: 'line_too_long' });
    else if (/\S/.test(text)) lines.push({ line: number, text });
  };
  const addBytes = (lines: Line[], bytes: Uint8Array) => {
    // Of one that came in pieces nothing was kept that could be decoded.
    if (bytes.byteLength > longest + slack) {
      lines.push({ line: ++number, fault: 'line_too_long' });
      return;
    }
    try {
      add(lines, decoder.decode(bytes));
    } catch {
      lines.push({ line: ++number, fault: 'invalid_encoding' });
    }
  };
  const close = (lines: Line[]) => {
    // The two bytes more are the end of the line.
    if (openBytes > longest + slack) lines.push({ line: ++number, fault: 'line_too_long' });
    else addBytes(lines, joined(open, openBytes));
    open = [];
    openBytes = 0;
  };
  const keep = (bytes: Uint8Array) => {
    openBytes += bytes.byteLength;
    if (openBytes > longest + slack) open = [];
    else if (bytes.byteLength) open.push(bytes);
  };

  for await (const chunk of chunks) {
    const first = chunk.indexOf(newline);
    if (first < 0) {
      keep(chunk);
      continue;
    }
    const lines: Line[] = [];
    keep(chunk.subarray(0, first));
    close(lines);
    const last = chunk.lastIndexOf(newline);
    if (last > first) {
      const whole = chunk.subarray(first + 1, last);
      // One call for all of them costs what a call for one line does.
      const text = decoded(decoder, whole);
      if (text !== null) for (const each of text.split('\n')) add(lines, each);
      else for (const each of split(whole)) addBytes(lines, each);
    }
    keep(chunk.subarray(last + 1));
    if (lines.length) yield lines;
  }
  const lines: Line[] = [];
  if (openBytes) close(lines);
  if (lines.length) yield lines;
}

function decoded(decoder: ReturnType<typeof strict>, bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}

function* split(bytes: Uint8Array): Generator<Uint8Array> {
  let start = 0;
  for (let end = bytes.indexOf(newline); end >= 0; end = bytes.indexOf(newline, start)) {
    yield bytes.subarray(start, end);
    start = end + 1;
  }
  yield bytes.subarray(start);
}

/** A UTF-16 unit is at most three bytes: most lines need not be counted. */
const isLonger = (text: string, bytes: number) =>
  text.length > bytes ||
  (text.length * 3 > bytes && new TextEncoder().encode(text).byteLength > bytes);

function joined(parts: Uint8Array[], length: number): Uint8Array {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const part of parts) {
    bytes.set(part, offset);
    offset += part.byteLength;
  }
  return bytes;
}
