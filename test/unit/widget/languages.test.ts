import { describe, expect, test } from 'vitest';
import { locales } from '#contract/vocabulary';
import { directionOf as directionAtServer, localeOf } from '../../../api/messages/locale.ts';
import { directionOf, languageOf } from '../../../widget/languages.ts';

const regions =
  'AE AT AU BE BR CA CH CN CY DE DK EG ES FI FR GB GR HK ID IE IL IN IT JP KR MO MX MY NL NO NZ PA PF PH PL PT RO SA SE SG SR TH TR TW UA US VN ZA 419'.split(
    ' ',
  );
const tags = [
  ...locales,
  ...'no nn nb iw in yue zh sr sr-Latn xx tlh fil ji * e zh-Hans-HK zh-Hant-CN zh_TW zh-Hant-HK'.split(
    ' ',
  ),
  ...'ZH-hk zh-Hans-US EN_us de-AT-1996 de-CH-x-zuri ca-ES-valencia ar-u-nu-latn nn_NO'.split(' '),
  ...'zh-u-co-pinyin iw-IL in-ID no-NO yue-HK yue-Hant hi-Latn uk-Cyrl-UA constructor'.split(' '),
  'de;q=0.8',
  ' pt-BR ',
  '',
];

describe('languageOf', () => {
  test('reads every tag as the server does', () => {
    const all = [...tags, ...locales.flatMap((tag) => regions.map((region) => `${tag}-${region}`))];
    const ours = all.map((tag) => [tag, languageOf(tag)]);
    expect(ours).toEqual(all.map((tag) => [tag, localeOf(tag) ?? 'en']));
    expect(new Set(ours.map(([, language]) => language)).size).toBe(locales.length);
  });
});

test('directionOf agrees with the server', () => {
  for (const locale of locales)
    expect([locale, directionOf(locale)]).toEqual([locale, directionAtServer(locale)]);
});
