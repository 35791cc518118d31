import { describe, expect, test } from 'vitest';
import { nextAttemptMs, retryAfterMs } from '../../../../api/domain/retry.ts';

const hourMs = 3_600_000;

describe('nextAttemptMs', () => {
  test('waits longer each time, ten attempts over 75 hours in all', () => {
    const waits = Array.from({ length: 10 }, (_, i) => nextAttemptMs(i + 1, 0.5));
    const [m, h] = [60_000, hourMs];
    expect(waits).toEqual([
      5_000,
      5 * m,
      30 * m,
      2 * h,
      5 * h,
      10 * h,
      14 * h,
      20 * h,
      24 * h,
      null,
    ]);
  });
  test('moves each moment by at most a fifth', () => {
    expect([0, 1].map((chance) => nextAttemptMs(2, chance))).toEqual([240_000, 360_000]);
  });
  test('waits as long as it is asked to, but no longer than a day and never less', () => {
    expect(nextAttemptMs(1, 0.5, 90_000)).toBe(90_000);
    expect(nextAttemptMs(1, 0.5, 48 * hourMs)).toBe(24 * hourMs);
    expect(nextAttemptMs(3, 0.5, 1_000)).toBe(30 * 60_000);
    expect(nextAttemptMs(10, 0.5, 1_000)).toBeNull();
  });
});

describe('retryAfterMs', () => {
  const now = Date.parse('2026-11-23T10:00:00Z');
  test.each([
    [null, null],
    ['120', 120_000],
    [' 0 ', 0],
    ['Mon, 23 Nov 2026 10:05:00 GMT', 300_000],
    ['Mon, 23 Nov 2026 09:00:00 GMT', 0],
    ['soon', null],
    ['', null],
  ])('reads %j as %j', (header, ms) => expect(retryAfterMs(header, now)).toBe(ms));
});
