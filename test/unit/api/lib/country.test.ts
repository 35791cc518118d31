import { expect, test } from 'vitest';
import { countryCode } from '../../../../api/lib/country.ts';

test.each<[string | null, string | null]>([
  ['de', 'DE'],
  ['DEU', 'DE'],
  ['Germany', 'DE'],
  ['DEUTSCHLAND', 'DE'],
  ['United States', 'US'],
  ['U.S.A.', 'US'],
  ['UK', 'GB'],
  ['Great Britain', 'GB'],
  ['Czech Republic', 'CZ'],
  ["Côte d'Ivoire", 'CI'],
  ['Türkiye', 'TR'],
  ['TURKEY', 'TR'],
  ['Korea, Republic of', 'KR'],
  ['Hong Kong SAR, China', 'HK'],
  ['The Netherlands', 'NL'],
  ['XK', 'XK'],
  ['Narnia', null],
  ['__proto__', null],
  ['', null],
  [null, null],
])('%s is %s', (country, code) => {
  expect(countryCode(country)).toBe(code);
});
