import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { written } from '../../api/messages/sources.ts';
import { buildSite } from '../helpers/site.ts';

/** Bytes that a shopper downloads. They change on purpose, here and in the same commit. */
const expected = {
  'porchlight.js': 501,
  'porch-tracking.js': 9364,
  'tracking.js': 9390,
  // Where the page has one.
  'lookup.js': 3429,
  // Not before they are asked for.
  'help.js': 5594,
  'mock.js': 13030,
};

/** One file for each language of the simulator, which may be told otherwise any day. */
const language = /^mock-[\w-]+\.js$/;

let files: Record<string, string>;
let sizes: Record<string, number>;
beforeAll(async () => {
  files = await buildSite();
  sizes = Object.fromEntries(
    Object.entries(files).map(([name, code]) => [name, gzipSync(code, { level: 9 }).length]),
  );
}, 240_000);

describe('what a shopper downloads, compressed with gzip -9', () => {
  test('is exactly as large as it was', () => {
    const fixed = Object.entries(sizes).filter(([name]) => !language.test(name));
    expect(Object.fromEntries(fixed)).toEqual(expected);
  });

  test('stays below 6,000 bytes for each language of the simulator', () => {
    const large = Object.entries(sizes).filter(
      ([name, size]) => language.test(name) && (size < 3_000 || size > 6_000),
    );
    expect(large).toEqual([]);
    const languages = Object.keys(files).filter((name) => language.test(name));
    expect(languages).toEqual(
      expect.arrayContaining(
        written.filter((locale) => locale !== 'en').map((locale) => `mock-${locale}.js`),
      ),
    );
    for (const name of languages) expect(files[name]).not.toMatch(/\bimport\b/);
  });

  test('stays below 1,024 bytes for the loader', () => {
    expect(sizes['porchlight.js']).toBeLessThanOrEqual(1024);
  });

  test('stays below 10,000 bytes for everything that <porch-tracking> needs', () => {
    expect(sizes['porchlight.js']! + sizes['tracking.js']!).toBeLessThanOrEqual(10_000);
  });

  test('stays below 14,000 bytes for everything that all elements need', () => {
    const all = ['porchlight.js', 'tracking.js', 'lookup.js'].map((name) => sizes[name]!);
    expect(all.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(14_000);
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

  test('lookup.js takes its Lit from tracking.js, which has all that it asks for', () => {
    expect(files['lookup.js']).not.toContain('createPolicy');
    const imports = [...files['lookup.js']!.matchAll(/\bimport\s*\{([^}]*)\}\s*from\s*"([^"]*)"/g)];
    expect(imports.map(([, , from]) => from)).toEqual(['./tracking.js']);
    const asked = imports[0]![1]!.split(',').map((name) => name.trim().split(' as ')[0]);
    const [, given = ''] = /export\s*\{([^}]*)\}/.exec(files['tracking.js']!) ?? [];
    expect(given.split(',').map((name) => name.trim().split(' as ').at(-1))).toEqual(
      expect.arrayContaining(asked),
    );
  });
});
