import { timeToBase32, toBase32 } from '../lib/base32.ts';
import { sha256 } from '../lib/bytes.ts';

/** Sorts by time; the same content at the same time is the same id, whoever brings it. */
export async function contentId(prefix: string, atMs: number, content: unknown[]): Promise<string> {
  const digest = await sha256(JSON.stringify(content));
  return `${prefix}_${timeToBase32(atMs)}${toBase32(digest, 16)}`;
}
