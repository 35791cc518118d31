/** Crockford's base 32 in lower case: no i, l, o, u, so it can be read out and typed. */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/** The first `length` characters (5 bits each) of the bytes. Needs `length * 5 / 8` bytes. */
export function toBase32(bytes: Uint8Array, length: number): string {
  let text = '';
  let buffer = 0;
  let bits = 0;
  for (const byte of bytes) {
    buffer = ((buffer << 8) | byte) & 0xfff;
    bits += 8;
    while (bits >= 5 && text.length < length) {
      bits -= 5;
      text += alphabet.charAt((buffer >> bits) & 31);
    }
  }
  return text;
}

/** A time in milliseconds as ten characters that sort as the times do. */
export function timeToBase32(ms: number): string {
  let text = '';
  for (let rest = Math.max(0, Math.trunc(ms)), i = 0; i < 10; i++) {
    text = alphabet.charAt(rest % 32) + text;
    rest = Math.floor(rest / 32);
  }
  return text;
}
