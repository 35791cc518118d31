import { describe, expect, test } from 'vitest';
import { directionOf, localeOf, nearestLocale } from '../../../../api/messages/locale.ts';

describe('localeOf', () => {
  test.each([
    ['en-GB', 'en'],
    ['EN_us', 'en'],
    ['de-AT-1996', 'de'],
    ['pt-BR', 'pt'],
    ['zh', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['zh-Hans-HK', 'zh-Hans'],
    ['zh-TW', 'zh-Hant'],
    ['zh_HK', 'zh-Hant'],
    ['zh-Hant', 'zh-Hant'],
    ['yue', 'zh-Hant'],
    ['no', 'nb'],
    ['nn-NO', 'nb'],
    ['iw', 'he'],
    ['he-IL', 'he'],
    ['in', 'id'],
    ['ar-EG', 'ar'],
    ['sr-Latn', null],
    ['xx', null],
    ['', null],
    ['*', null],
    ['de;q=0.8', null],
    ['e', null],
  ])('reads %s as %s', (tag, locale) => expect(localeOf(tag)).toBe(locale));
});

test('the first wish that can be met decides, English at last', () => {
  expect(nearestLocale('xx', null, 'pt-PT', 'de')).toBe('pt');
  expect(nearestLocale(undefined, '', 'tlh')).toBe('en');
});

test('Arabic and Hebrew run leftwards', () => {
  expect(['ar', 'ar-u-nu-latn', 'he', 'en', 'hi'].map(directionOf)).toEqual([
    'rtl',
    'rtl',
    'rtl',
    'ltr',
    'ltr',
  ]);
});
