import { describe, expect, test } from 'vitest';
import { hasOffset, instantOf } from '#contract/instant';
import { daysBetween, wallIn, wallOf } from '../../../../api/domain/moment.ts';

describe('instantOf', () => {
  test.each<[string, string | null]>([
    ['2026-11-23T14:05:00+01:00', '2026-11-23T13:05:00.000Z'],
    ['2026-11-23T14:05:00+0100', '2026-11-23T13:05:00.000Z'],
    ['2026-11-23T14:05:00.123456Z', '2026-11-23T14:05:00.000Z'],
    ['2026-11-23 14:05', '2026-11-23T14:05:00.000Z'],
    ['2026-11-23', '2026-11-23T00:00:00.000Z'],
    ['2024-02-29', '2024-02-29T00:00:00.000Z'],
    ['2026-02-29', null],
    ['2026-02-30T10:00:00Z', null],
    ['2026-13-01', null],
    ['2026-11-23T25:00:00Z', null],
    ['23.11.2026', null],
    ['yesterday', null],
    ['', null],
  ])('%s', (text, expected) => {
    const ms = instantOf(text);
    expect(ms === null ? null : new Date(ms).toISOString()).toBe(expected);
  });
});

describe('hasOffset', () => {
  test.each([
    ['2026-11-23T14:05:00Z', true],
    ['2026-11-23T14:05:00-05:00', true],
    ['2026-11-23T14:05:00', false],
    ['2026-11-23', false],
  ])('%s → %s', (text, expected) => {
    expect(hasOffset(text)).toBe(expected);
  });
});

describe('wallOf', () => {
  test.each([
    ['a day stays that day', '2026-11-23', 'Pacific/Kiritimati', '2026-11-23', null],
    [
      'a local time stays as written',
      '2026-11-23T23:50:00+13:00',
      'America/New_York',
      '2026-11-23',
      '23:50',
    ],
    ['so does one without zone', '2026-11-23T23:50:00', 'Asia/Tokyo', '2026-11-23', '23:50'],
    [
      'UTC moves to the zone, over midnight',
      '2026-11-23T23:50:00Z',
      'Europe/Berlin',
      '2026-11-24',
      '00:50',
    ],
    ['and back', '2026-11-23T03:00:00+00:00', 'America/Los_Angeles', '2026-11-22', '19:00'],
    ['in summer time', '2026-07-01T22:30:00Z', 'Europe/London', '2026-07-01', '23:30'],
    ['in a zone that nobody knows', '2026-07-01T22:30:00Z', 'Mars/Olympus', '2026-07-01', '22:30'],
  ])('%s', (_name, at, zone, day, time) => {
    expect(wallOf(at, zone)).toEqual({ day, time });
  });
});

test('daysBetween counts calendar days over a change of clocks', () => {
  expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
  expect(daysBetween('2026-10-26', '2026-10-24')).toBe(-2);
});

test('midnight is 00:00 and not 24:00', () => {
  expect(wallIn(Date.UTC(2026, 0, 1), 'UTC')).toEqual({ day: '2026-01-01', time: '00:00' });
});
