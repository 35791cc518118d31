import { describe, expect, test } from 'vitest';
import { countries, holidaysOf, years } from '../../../../api/deploy/holidays.ts';
import { countriesWithHolidays, isHoliday } from '../../../../api/domain/holidays.ts';

describe('the table of holidays', () => {
  test.each(countries)('of %s has the days of the library, and no others', (country) => {
    for (let year = years.from; year <= years.to; year++) {
      const real = holidaysOf(country, year);
      const told = new Set<string>();
      for (let ms = Date.UTC(year, 0, 1); ms < Date.UTC(year + 1, 0, 1); ms += 86_400_000) {
        const day = new Date(ms).toISOString().slice(0, 10);
        if (isHoliday(country, day)) told.add(day);
      }
      expect([...told]).toEqual([...real]);
    }
  });

  test('names the same countries', () => {
    expect(countriesWithHolidays()).toEqual(countries);
  });
});
