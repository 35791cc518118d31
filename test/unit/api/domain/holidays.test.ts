import { describe, expect, test } from 'vitest';
import { countriesWithHolidays, isHoliday } from '../../../../api/domain/holidays.ts';

describe('isHoliday', () => {
  test.each([
    ['DE', '2026-12-26', 'a date'],
    ['DE', '2027-03-29', 'Easter Monday'],
    ['GR', '2027-05-03', 'Easter Monday of the Orthodox church'],
    ['US', '2026-11-26', 'a Thursday of a month'],
    ['GB', '2027-05-31', 'the last Monday of a month'],
    ['GB', '2027-12-28', 'a day in place of another'],
    ['CN', '2027-02-06', 'a day of the moon'],
  ])('%s rests on %s: %s', (country, day) => {
    expect(isHoliday(country, day)).toBe(true);
  });

  test.each([
    ['DE', '2026-11-26'],
    // A region's own.
    ['DE', '2026-11-01'],
    ['US', '2026-12-26'],
    [null, '2026-12-25'],
    ['XX', '2026-12-25'],
    ['DE', '9999-02-31'],
  ])('%s does not on %s', (country, day) => {
    expect(isHoliday(country, day)).toBe(false);
  });

  test('knows 45 countries', () => {
    expect(countriesWithHolidays()).toHaveLength(45);
  });
});
