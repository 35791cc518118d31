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
