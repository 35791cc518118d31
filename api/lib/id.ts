import { timeToBase32, toBase32 } from './base32.ts';

/** `shp_` + ten characters of time + sixteen of chance: sorts by time, never used as a secret. */
export function newId(prefix: string, now: number): string {
  return `${prefix}_${timeToBase32(now)}${randomBase32(16)}`;
}

/** `length` characters of 5 random bits each; 26 make a secret of 130 bits. */
export function randomBase32(length: number): string {
  return toBase32(crypto.getRandomValues(new Uint8Array(Math.ceil((length * 5) / 8))), length);
}
