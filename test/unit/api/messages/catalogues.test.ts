import { describe, expect, test } from 'vitest';
import type { Catalogue } from '../../../../api/messages/catalogue.ts';
import { en } from '../../../../api/messages/en/catalogue.ts';
import { directionOf, localeOf } from '../../../../api/messages/locale.ts';
import { leavesOf, longestPattern } from '../../../../api/messages/own-words.ts';
import { placesOf } from '../../../../api/messages/pattern.ts';
import { sourceOf, written } from '../../../../api/messages/sources.ts';
import { keptDays } from '../../../../api/services/share-expiry.ts';

const catalogues = await Promise.all(
  written.map(async (locale) => [locale, (await sourceOf(locale))!] as const),
);

/** `late.title.one` is a form of `late.title`; the words of a row are as many as a language likes. */
const sentenceOf = (path: string) =>
  path.replace(/\.(zero|one|two|few|many|other)$/, '').replace(/\.(words|numbers)\.\d+$/, '.words');

/** Where a day stands inside a sentence, a language may take it with its preposition. */
const placesIn = (path: string, text: string) =>
  /^outlook\.(on|by|bare)\.day$/.test(path)
    ? placesOf(text.replace('{onDay}', '{day}'))
    : placesOf(text);

/** Every sentence with the places in any of its forms. One piece and more of them are no plural. */
function sentences(catalogue: Catalogue): Map<string, string[]> {
  const found = new Map<string, Set<string>>();
  for (const { path, text } of leavesOf(catalogue)) {
    const sentence = sentenceOf(path);
    if (sentence.endsWith('.words')) continue;
    const places = found.get(sentence) ?? new Set();
    for (const place of placesIn(path, text)) places.add(place);
    // Its headline has named the carrier, and stands before it: nobody has to name it again.
    if (path === 'reasons.carrier.detail') places.add('carrier');
    found.set(sentence, places);
  }
  return new Map([...found].map(([path, places]) => [path, [...places].sort()]));
}

const counts = Array.from({ length: 1001 }, (_, count) => count);
const reached = (rules: Intl.PluralRules, from: number) =>
  new Set<string>([...counts.slice(from).map((count) => rules.select(count)), 'other']);

function formsIn(tree: unknown, path = ''): [path: string, forms: string[]][] {
  if (typeof tree !== 'object' || tree === null) return [];
  const keys = Object.keys(tree);
  // A list of kinds may have an `other` as well.
  if (keys.includes('other') && keys.every((key) => /^(zero|one|two|few|many|other)$/.test(key)))
    return [[path, keys.sort()]];
  return Object.entries(tree).flatMap(([key, each]) => formsIn(each, `${path}.${key}`));
}

describe.each(catalogues)('%s', (locale, catalogue) => {
  test('has the same sentences with the same places as English', () => {
    expect(Object.fromEntries(sentences(catalogue))).toEqual(Object.fromEntries(sentences(en)));
  });

  test('has a form for every category that its counts reach', () => {
    const { calendar } = catalogue.settings;
    const cardinal = [...reached(new Intl.PluralRules(calendar), 0)].sort();
    const ordinal = [...reached(new Intl.PluralRules(calendar, { type: 'ordinal' }), 1)].sort();
    const forms = formsIn(catalogue);
    expect(forms.length).toBeGreaterThanOrEqual(10);
    const isRow = (path: string) => /^\.order\.(ordinal|place)\.more$/.test(path);
    for (const [path, has] of forms) {
      expect([path, has]).toEqual([path, isRow(path) ? ordinal : cardinal]);
    }
  });

  test('leaves the number out only where a form stands for one number', () => {
    const rules = new Intl.PluralRules(catalogue.settings.calendar);
    const standsForOne = (form: string) =>
      counts.slice(1).filter((count) => rules.select(count) === form).length === 1;
    const bare = leavesOf(catalogue).filter(({ path, text, places }) => {
      const [, form] = /\.(zero|one|two|few|many|other)$/.exec(path) ?? [];
      const isPlural = form && !/\.(notShipped|cancelled|goingBack|back|holds)\.one$/.test(path);
      return isPlural && !standsForOne(form) && placesOf(text).length < places.length;
    });
    expect(bare.map(({ path }) => path)).toEqual([]);
  });

  test('has all words for two to six, or none', () => {
    expect([0, 5]).toContain(catalogue.outlook.numbers.length);
  });

  test('is written as a shop would say it', () => {
    for (const { path, text } of leavesOf(catalogue)) {
      const where = `${path}: ${text}`;
      expect(text.trim() === text && text !== '', where).toBe(true);
      expect(text.length <= longestPattern / 1.5, where).toBe(true);
      // No exclamation, no markup, no double space, no typewriter's quotation marks or dots.
      expect(/!|！|<|>|&\w+;|\s\s|"|(?<=\p{L})'(?=\p{L})|\.\.\./u.test(text), where).toBe(false);
    }
  });

  test('is not English where nobody translated it', () => {
    if (locale === 'en') return;
    const english = new Map(leavesOf(en).map(({ path, text }) => [path, text]));
    const same = leavesOf(catalogue).filter(
      ({ path, text }) =>
        english.get(path) === text && /\p{L}{3,}.*\s.*\p{L}{3,}/u.test(bareOf(text)),
    );
    expect(same.map(({ text }) => text)).toEqual([]);
  });

  test('is read and counted by rules of its own language', () => {
    const { calendar } = catalogue.settings;
    expect(localeOf(calendar)).toBe(locale);
    expect(directionOf(calendar)).toBe(directionOf(locale));
    expect(Intl.PluralRules.supportedLocalesOf([calendar])).toHaveLength(1);
  });
});

const bareOf = (text: string) => text.replace(/\{\w+\}/g, '');

test.each(catalogues)('%s says when a link for others ends by itself', (_, { hosted }) => {
  expect(hosted.sharedText).toContain(String(keptDays));
});

test.each(['en', 'de'] as const)('%s names a carrier once where it is behind', async (locale) => {
  const { headline, detail } = (await sourceOf(locale)).reasons.carrier;
  expect(`${headline}. ${detail}`.split('{carrier}')).toHaveLength(2);
});
