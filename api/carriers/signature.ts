import { fromBase64, utf8 } from '../lib/bytes.ts';
import type { Verdict } from './adapter.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** A signature header's value; null where it is missing or was sent twice, for then neither counts. */
export function signatureHeader(headers: Headers, name: string): string | null {
  const value = headers.get(name)?.trim();
  // Headers of one name arrive joined by a comma and a space, which no scheme here uses.
  return value && !value.includes(', ') ? value : null;
}

/**
 * True when `signature` is the HMAC-SHA256 of `message` under `key`. Compares in constant time
 * whatever is given; null, or what has another length, is simply wrong.
 */
export async function verifyHmac(
  key: string | Bytes,
  message: Bytes,
  signature: Bytes | null,
): Promise<boolean> {
  const imported = await crypto.subtle.importKey(
    'raw',
    // A key of no bytes cannot be imported, and nothing may pass under it.
    key.length === 0 ? new Uint8Array(32) : typeof key === 'string' ? utf8(key) : key,
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['verify'],
  );
  // Verifies even what cannot be right, so that the answer takes as long.
  const given = signature ?? new Uint8Array(32);
  const same = await crypto.subtle.verify('HMAC', imported, given, message);
  return same && signature !== null && key.length > 0;
}

/** Constant time for secrets that are sent as they are: compares MACs under a key of the moment. */
export async function sameSecret(given: string | null, secret: string): Promise<boolean> {
  const key = crypto.getRandomValues(new Uint8Array(32));
  const imported = await crypto.subtle.importKey(
    'raw',
    key,
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['sign'],
  );
  const mac = new Uint8Array(await crypto.subtle.sign('HMAC', imported, utf8(given ?? '')));
  return (await verifyHmac(key, utf8(secret), mac)) && given !== null && secret.length > 0;
}

/** Where the query's `token` stands: the address of an endpoint that gets no signature carries it. */
const tokenHeader = 'x-porchlight-query-token';

/** Judges a secret that came in the address; a header has room for it only percent-encoded. */
export async function tokenVerdict(headers: Headers, secret: string): Promise<Verdict> {
  const token = signatureHeader(headers, tokenHeader);
  return (await sameSecret(token, encodeURIComponent(secret.toWellFormed()))) ? 'valid' : 'invalid';
}

/** Null for text that is not base64. */
export function base64Bytes(text: string | null): Bytes | null {
  if (text === null) return null;
  try {
    return fromBase64(text);
  } catch {
    return null;
  }
}

/** Null for text that is not pairs of hexadecimal digits. */
export function hexBytes(text: string | null): Bytes | null {
  if (text === null || !/^(?:[0-9a-f]{2})+$/i.test(text)) return null;
  const bytes = new Uint8Array(text.length / 2);
  for (let i = 0; i < bytes.length; i++)
    bytes[i] = Number.parseInt(text.slice(i * 2, i * 2 + 2), 16);
  return bytes;
}

/** How far a signed time may lie from ours, either way. */
export const toleranceMs = 300_000;

/** A right signature whose time is out of reach is told apart: the sender can set its clock. */
export function verdictOf(valid: boolean, signedMs: number, nowMs: number): Verdict {
  if (!valid) return 'invalid';
  return Math.abs(nowMs - signedMs) <= toleranceMs ? 'valid' : 'stale';
}
