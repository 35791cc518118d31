import { expect, test } from 'vitest';
import { dayAfter, midnightMs } from '../../../../api/domain/midnight.ts';

test.each([
  ['2026-11-01', 'UTC', '2026-11-01T00:00:00Z'],
  ['2026-11-01', 'Europe/Berlin', '2026-10-31T23:00:00Z'],
  ['2026-07-01', 'Europe/Berlin', '2026-06-30T22:00:00Z'],
  ['2026-03-29', 'Europe/Berlin', '2026-03-28T23:00:00Z'],
  ['2026-03-30', 'Europe/Berlin', '2026-03-29T22:00:00Z'],
  ['2026-10-25', 'Europe/Berlin', '2026-10-24T22:00:00Z'],
  ['2026-10-26', 'Europe/Berlin', '2026-10-25T23:00:00Z'],
  ['2026-11-01', 'America/Los_Angeles', '2026-11-01T07:00:00Z'],
  ['2026-11-02', 'America/Los_Angeles', '2026-11-02T08:00:00Z'],
  ['2026-11-01', 'Pacific/Kiritimati', '2026-10-31T10:00:00Z'],
  ['2026-11-01', 'Nowhere/At_All', '2026-11-01T00:00:00Z'],
])('%s in %s begins at %s', (day, zone, begins) => {
  expect(new Date(midnightMs(day, zone)).toISOString()).toBe(new Date(begins).toISOString());
});

test('where the clock leaps over midnight a day still begins after the one before', () => {
  // In Cairo the clock went from 24:00 to 1:00.
  const [before, day, after] = ['2026-04-23', '2026-04-24', '2026-04-25'].map((each) =>
    midnightMs(each, 'Africa/Cairo'),
  );
  expect(day! - before!).toBe(24 * 3_600_000);
  expect(after! - day!).toBe(23 * 3_600_000);
});

test('the day after', () => {
  expect(dayAfter('2026-12-31')).toBe('2027-01-01');
  expect(dayAfter('2028-02-28')).toBe('2028-02-29');
});
