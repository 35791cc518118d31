export type BodyFault = 'body_too_large' | 'unsupported_encoding';

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
  if (Number(request.headers.get('content-length') ?? 0) > limit)
    return { fault: 'body_too_large' };

  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunksOf(request.body)) {
    length += chunk.byteLength;
    if (length > limit) return { fault: 'body_too_large' };
    chunks.push(chunk);
  }
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
