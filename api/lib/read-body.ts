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
  const reader = request.body?.getReader();
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.byteLength;
    if (length > limit) {
      await reader.cancel();
      return { fault: 'body_too_large' };
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return { bytes };
}
