import fc from 'fast-check';
import { expect } from 'vitest';
import type { CarrierAdapter, Verdict } from '../../api/carriers/adapter.ts';
import { utf8 } from '../../api/lib/bytes.ts';

export const now = Date.parse('2026-11-25T12:00:00Z');

export type Sent = {
  headers?: ConstructorParameters<typeof Headers>[0];
  body: string | Uint8Array<ArrayBuffer>;
  secret: string;
  nowMs?: number;
};

/** What an adapter says of a message: headers, bytes and the endpoint's secret. */
export const judge = (adapter: CarrierAdapter, sent: Sent): Promise<Verdict> =>
  adapter.verify({
    headers: new Headers(sent.headers ?? {}),
    body: bytesOf(sent.body),
    secret: sent.secret,
    nowMs: sent.nowMs ?? now,
    publicKey: async () => null,
  });

/** Whichever single bit of the body is turned, the message is refused. */
export async function expectEveryBitToCount(adapter: CarrierAdapter, sent: Sent): Promise<void> {
  expect(await judge(adapter, sent)).toBe('valid');
  const body = bytesOf(sent.body);
  const bit = fc.integer({ min: 0, max: body.length * 8 - 1 });
  await fc.assert(
    fc.asyncProperty(bit, async (place) => {
      const changed = Uint8Array.from(body);
      changed[place >> 3]! ^= 1 << (place & 7);
      expect(await judge(adapter, { ...sent, body: changed })).toBe('invalid');
    }),
    { numRuns: 300 },
  );
}

const bytesOf = (body: Sent['body']) => (typeof body === 'string' ? utf8(body) : body);
