import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linesOf, type Line } from '../../../../api/lib/lines.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

async function read(bytes: Uint8Array, sizes: number[], longest = 64): Promise<Line[]> {
  const all: Line[] = [];
  for await (const some of linesOf(inPieces(bytes, sizes), longest)) all.push(...some);
  return all;
}

async function* inPieces(bytes: Uint8Array, sizes: number[]) {
  for (let at = 0, i = 0; at < bytes.byteLength; i++) {
    const size = sizes[i % sizes.length]!;
    yield bytes.subarray(at, at + size);
    at += size;
  }
}

const whole = [1_000_000];

describe('linesOf', () => {
  test('numbers lines, leaves blank ones out, and needs no end of the last one', async () => {
    expect(await read(utf8('\ufeffa\r\n\n  \nb\n\r\n\ufeffc'), whole)).toEqual([
      { line: 1, text: 'a' },
      { line: 4, text: 'b' },
      { line: 6, text: '\ufeffc' },
    ]);
    expect(await read(utf8(''), whole)).toEqual([]);
    expect(await read(utf8('\ufeff'), whole)).toEqual([]);
  });

  test('names a line that is not UTF-8, and only that one', async () => {
    const bytes = new Uint8Array([...utf8('a\n'), 0xff, 10, ...utf8('ü\n'), 0xc3, 10, 0xc3]);
    expect(await read(bytes, whole)).toEqual([
      { line: 1, text: 'a' },
      { line: 2, fault: 'invalid_encoding' },
      { line: 3, text: 'ü' },
      { line: 4, fault: 'invalid_encoding' },
      { line: 5, fault: 'invalid_encoding' },
    ]);
  });

  test('counts the bytes of a line, not its letters nor its end', async () => {
    const text = ['x'.repeat(10), 'x'.repeat(11), 'ü'.repeat(5), 'ü'.repeat(6)].join('\r\n');
    const kinds = (lines: Line[]) => lines.map((line) => ('text' in line ? 'text' : line.fault));
    const expected = ['text', 'line_too_long', 'text', 'line_too_long'];
    expect(kinds(await read(utf8(text), whole, 10))).toEqual(expected);
    expect(kinds(await read(utf8(text), [1], 10))).toEqual(expected);
  });

  test('calls a line too long, whatever it holds, in one piece or in many', async () => {
    const bytes = new Uint8Array([10, ...utf8('x'.repeat(70)), 0x80, 10]);
    const expected = [{ line: 2, fault: 'line_too_long' }];
    expect(await read(bytes, whole)).toEqual(expected);
    expect(await read(bytes, [1])).toEqual(expected);
  });

  test('reads the same in whatever pieces the bytes come', async () => {
    const parts = fc.oneof(
      fc.constantFrom('\n', '\r\n', '\r', '\ufeff', ' ', 'ü', '😀', 'x'.repeat(70)),
      fc.string(),
    );
    const bytes = fc
      .tuple(fc.array(parts, { maxLength: 30 }), fc.array(fc.integer({ min: 0, max: 255 })))
      .map(([texts, rest]) => new Uint8Array([...utf8(texts.join('')), ...rest]));
    const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(bytes, sizes, async (all, some) => {
        expect(await read(all, some)).toEqual(await read(all, whole));
      }),
      { numRuns: 300 },
    );
  });
});
