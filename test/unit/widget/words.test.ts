import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { elementWordsOf, writeElementWords } from '../../../api/deploy/messages.ts';
import { de } from '../../../api/messages/de/catalogue.ts';
import { en } from '../../../api/messages/en/catalogue.ts';
import { englishForm } from '../../../widget/elements/lookup/words.ts';
import { english } from '../../../widget/words.ts';

describe('the words that the elements have themselves', () => {
  test('are those of the catalogues', () => {
    expect(english).toEqual(en.element);
    expect(en.lookup).toMatchObject(englishForm);
  });
});

describe('writeElementWords', () => {
  test('writes a file for every language that has them, but not for English', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'porchlight-words-'));
    try {
      await writeElementWords(folder);
      const files = await readdir(folder);
      expect(files).toContain('de.json');
      expect(files).not.toContain('en.json');
      const german: unknown = JSON.parse(await readFile(join(folder, 'de.json'), 'utf8'));
      expect(german).toEqual({ element: de.element, lookup: de.lookup });
    } finally {
      await rm(folder, { recursive: true });
    }
    expect(await elementWordsOf('en')).toContain(en.element.loading);
  });
});
