import { fromBase64, utf8 } from '../lib/bytes.ts';

/** Compares in constant time whatever is given; text that is no base64 is simply wrong. */
export async function verifyHmacBase64(
  body: Uint8Array<ArrayBuffer>,
  signature: string | null,
  secret: string,
): Promise<boolean> {
  const key = await crypto.subtle.importKey(
    'raw',
    utf8(secret),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['verify'],
  );
  let bytes = new Uint8Array(32);
  let wellFormed = true;
  try {
    bytes = fromBase64(signature?.trim() ?? '');
  } catch {
    wellFormed = false;
  }
  // Verifies even what cannot be right, so that the answer takes as long.
  return (await crypto.subtle.verify('HMAC', key, bytes, body)) && wellFormed;
}
