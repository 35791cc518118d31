import { describe, expect, test } from 'vitest';
import type { Locale } from '#contract/vocabulary';
import { sourceOf, written } from '../../../../api/messages/sources.ts';
import { createLanguages } from '../../../../api/messages/spoken.ts';
import { money } from '../../../../api/view/money.ts';

const languages = createLanguages(sourceOf);
const direction = /[\u200e\u200f\u2068\u2069]/g;
const said = async (minor: number, currency: string, locale: Locale) =>
  money(minor, currency, (await languages.speak(locale)).messages).replaceAll('\u00a0', ' ');
const plain = async (...given: Parameters<typeof said>) =>
  (await said(...given)).replace(direction, '');

/** Where the sign alone is that of another currency. */
const alsoTheirs: Partial<Record<Locale, string>> = { 'zh-Hans': 'JPY', 'zh-Hant': 'USD' };

describe.each(written)('money in %s', (locale) => {
  test.each([
    ['GBP', '£'],
    ['EUR', '€'],
    ['USD', '$'],
    ['JPY', '¥'],
  ])('of %s has its sign, and no letters beside it', async (currency, sign) => {
    const text = (await plain(7200, currency, locale)).normalize('NFKC');
    expect(text.split(sign)).toHaveLength(2);
    expect(/\p{L}/u.test(text)).toBe(alsoTheirs[locale] === currency);
    // The yen has no smaller unit.
    const number = currency === 'JPY' ? /7[.,\s]?200(?!\d)/ : /72[.,]00/;
    expect(text).toMatch(number);
  });

  test.each(['SEK', 'PLN'])('of %s says which crowns or zlotys', async (currency) => {
    const text = await plain(7200, currency, locale);
    const isTheirs = locale === { SEK: 'sv', PLN: 'pl' }[currency];
    expect(text).toContain(isTheirs ? { SEK: 'kr', PLN: 'zł' }[currency] : currency);
    expect(text).toMatch(/72[.,]00/);
  });
});

test('money is written as a shop there writes it', async () => {
  expect(await said(7200, 'GBP', 'en')).toBe('£72.00');
  expect(await said(7200, 'USD', 'en')).toBe('$72.00');
  expect(await said(7200, 'JPY', 'en')).toBe('¥7,200');
  expect(await said(7200, 'GBP', 'fr')).toBe('72,00 £');
  expect(await said(7200, 'CNY', 'ja')).toBe('元 72.00');
  expect(await said(7200, 'JPY', 'zh-Hans')).toBe('JP¥7,200');
});

test('money stands apart in a line that runs leftwards', async () => {
  expect(await said(7200, 'GBP', 'ar')).toBe('\u2068\u200f72.00 £\u2069');
  expect(await said(7200, 'EUR', 'he')).toBe('\u2068\u200f72.00 \u200f€\u2069');
});
