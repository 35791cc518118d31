export type BodyFault = 'body_too_large' | 'unsupported_encoding';

/** So much more is read and thrown away, as a multiple of the limit, before the line is cut. */
const patience = 4;

/**
 * The body as bytes, counted while they arrive: a chunked body names no length and a named one
 * may lie. Compressed bodies are refused; the runtimes would hand them over as they are.
 */
export async function readBody(
  request: Request,
  limit: number,
): Promise<{ bytes: Uint8Array<ArrayBuffer> } | { fault: BodyFault }> {
  const encoding = request.headers.get('content-encoding');
  if (encoding && encoding.trim().toLowerCase() !== 'identity') {
    return { fault: 'unsupported_encoding' };
  }
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunksOf(request.body)) {
    length += chunk.byteLength;
    if (length <= limit) chunks.push(chunk);
    // A sender that is cut off in the middle never sees the answer.
    else if (length > limit * patience) break;
    else chunks.length = 0;
  }
  if (length > limit) return { fault: 'body_too_large' };

  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return { bytes };
}

/**
 * The beginning of a body, `limit` bytes at most. What goes on behind it is read and thrown away up to
 * `most` bytes, for a sender that is cut off never sees the answer. Compressed bodies are none.
 */
export async function readStart(
  request: Request,
  limit: number,
  most: number,
): Promise<{ bytes: Uint8Array<ArrayBuffer>; isCut: boolean }> {
  const isPlain = /^(identity)?$/i.test(request.headers.get('content-encoding')?.trim() ?? '');
  const bytes = new Uint8Array(limit);
  let length = 0;
  for await (const chunk of chunksOf(isPlain ? request.body : null)) {
    if (length < limit) bytes.set(chunk.subarray(0, limit - length), length);
    length += chunk.byteLength;
    if (length > most) break;
  }
  return { bytes: bytes.slice(0, Math.min(length, limit)), isCut: length > limit };
}

/** Stops reading, and tells the sender, when the caller leaves the loop. */
async function* chunksOf(body: ReadableStream<Uint8Array> | null): AsyncGenerator<Uint8Array> {
  if (!body) return;
  const reader = body.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    await reader.cancel();
  }
}
