import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writeElementWords, writeMessages } from '../../../../api/deploy/messages.ts';
import { de } from '../../../../api/messages/de/catalogue.ts';
import { written } from '../../../../api/messages/sources.ts';

const root = mkdtempSync(join(tmpdir(), 'porchlight-words-'));
afterAll(() => rmSync(root, { recursive: true }));

const files = written.filter((locale) => locale !== 'en').map((locale) => `${locale}.json`);
const read = (...path: string[]) =>
  JSON.parse(readFileSync(join(root, ...path), 'utf8')) as unknown;

test('every language but English is a file, whole for the pages and in part for the elements', async () => {
  await writeMessages(join(root, 'messages'));
  expect(readdirSync(join(root, 'messages')).sort()).toEqual([...files].sort());
  expect(read('messages', 'de.json')).toEqual(de);

  await writeElementWords(join(root, 'static/words'));
  expect(readdirSync(join(root, 'static/words')).sort()).toEqual([...files].sort());
  expect(read('static/words', 'de.json')).toEqual({ element: de.element, lookup: de.lookup });
});

test('a language that is gone leaves no file behind', async () => {
  await writeElementWords(join(root, 'again'));
  writeFileSync(join(root, 'again', 'tlh.json'), '{}');
  await writeElementWords(join(root, 'again'));
  expect(readdirSync(join(root, 'again'))).not.toContain('tlh.json');
});
