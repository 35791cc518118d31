import { expect, test } from 'vitest';
import { minorUnits } from '../../../../api/carriers/shopify-money.ts';

test.each<[unknown, string, number | null]>([
  ['89.99', 'USD', 8999],
  ['0.07', 'EUR', 7],
  ['1.1', 'EUR', 110],
  [19.9, 'EUR', 1990],
  ['1200', 'JPY', 1200],
  ['1200.00', 'KRW', 1200],
  ['1.234', 'KWD', 1234],
  ['1.2', 'BHD', 1200],
  ['4.35', 'usd', 435],
  ['0.005', 'EUR', 1],
  ['-3.00', 'EUR', null],
  ['1e3', 'EUR', null],
  ['', 'EUR', null],
  [null, 'EUR', null],
])('%s %s is %s in minor units', (amount, currency, expected) => {
  expect(minorUnits(amount, currency)).toBe(expected);
});
