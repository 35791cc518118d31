import { timeToBase32, toBase32 } from './base32.ts';

/** `shp_` + ten characters of time + sixteen of chance: sorts by time, never used as a secret. */
export function newId(prefix: string, now: number): string {
  return `${prefix}_${timeToBase32(now)}${randomBase32(16)}`;
}

/** Drawn ahead: one call for 256 ids costs what one call for one of them does. */
const drawn = new Uint8Array(4096);
let used = drawn.length;

/** `length` characters of 5 random bits each; 26 make a secret of 130 bits. */
export function randomBase32(length: number): string {
  const count = Math.ceil((length * 5) / 8);
  if (used + count > drawn.length) {
    crypto.getRandomValues(drawn);
    used = 0;
  }
  const text = toBase32(drawn.subarray(used, used + count), length);
  drawn.fill(0, used, used + count);
  used += count;
  return text;
}
