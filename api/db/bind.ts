import type { InValue } from '@libsql/client';

/**
 * A value as the drivers store it faithfully. Both bind a JS number as REAL, so integers go as
 * BigInt; both cut text at NUL when it is read back, so such text is refused here.
 * @throws TypeError on undefined, NaN, infinities and text with NUL: a fault of ours, never retried
 */
export function bind(value: unknown): InValue {
  switch (typeof value) {
    case 'number':
      if (!Number.isFinite(value)) throw new TypeError('cannot bind a number that is not finite');
      return Number.isInteger(value) ? BigInt(value) : value;
    case 'string':
      if (value.includes('\0')) throw new TypeError('cannot bind text with NUL');
      return value;
    case 'boolean':
      return value ? 1n : 0n;
    case 'bigint':
      return value;
    default:
      if (value === null || value instanceof Uint8Array || value instanceof ArrayBuffer)
        return value;
      throw new TypeError(`cannot bind ${typeof value}`);
  }
}
