import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildSite } from '../helpers/site.ts';

/** Bytes that a shopper downloads. They change on purpose, here and in the same commit. */
const expected = {
  'porchlight.js': 486,
  'porch-tracking.js': 9407,
  'tracking.js': 9354,
  // Where the page has one.
  'lookup.js': 6638,
  // Not before they are asked for.
  'help.js': 5959,
  'mock.js': 9771,
};

let files: Record<string, string>;
let sizes: Record<string, number>;
beforeAll(async () => {
  files = await buildSite();
  sizes = Object.fromEntries(
    Object.entries(files).map(([name, code]) => [name, gzipSync(code, { level: 9 }).length]),
  );
}, 60_000);

describe('what a shopper downloads, compressed with gzip -9', () => {
  test('is exactly as large as it was', () => {
    expect(sizes).toEqual(expected);
  });

  test('stays below 1,024 bytes for the loader', () => {
    expect(sizes['porchlight.js']).toBeLessThanOrEqual(1024);
  });

  test('stays below 10,000 bytes for everything that <porch-tracking> needs', () => {
    expect(sizes['porchlight.js']! + sizes['tracking.js']!).toBeLessThanOrEqual(10_000);
  });

  test.each(['help.js', 'mock.js'])(
    '%s brings no second Lit, and imports nothing at once',
    (name) => {
      expect(files['tracking.js']).toContain('createPolicy');
      expect(files[name]).not.toContain('createPolicy');
      expect(files[name]).not.toMatch(/\bimport\s*[{"'`*]/);
      expect(files['tracking.js']).toContain(`/${name}`);
    },
  );
});
