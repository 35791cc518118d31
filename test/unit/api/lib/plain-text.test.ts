import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainText } from '../../../../api/lib/plain-text.ts';

describe('plainText', () => {
  test.each<[unknown, string | null]>([
    ['  Left   the hub ', 'Left the hub'],
    ['Left\u0000the\u001bhub', 'Left the hub'],
    ['\u202etxt.exe', 'txt.exe'],
    ['half \ud800 pair', 'half \ufffd pair'],
    ['Ünïcode 北京 🚚', 'Ünïcode 北京 🚚'],
    ['\u0000', null],
    ['', null],
    [null, null],
    [42, null],
  ])('%j → %j', (value, text) => {
    expect(plainText(value, 100)).toBe(text);
  });

  test('is short, well formed and free of controls, whatever comes in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 40 }), (text, max) => {
        const plain = plainText(text, max) ?? 'x';
        expect(plain.length).toBeLessThanOrEqual(max);
        expect(plain.isWellFormed()).toBe(true);
        expect(plain).not.toMatch(/\p{Cc}|[\u202a-\u202e]/u);
      }),
      { numRuns: 300 },
    );
  });
});
