import { describe, expect, test } from 'vitest';
import { hasOffset, instantOf } from '#contract/instant';
import {
  dayBefore,
  daysBetween,
  nextDayMs,
  wallIn,
  wallOf,
} from '../../../../api/domain/moment.ts';

describe('instantOf', () => {
  test.each<[string, string | null]>([
    ['2026-11-23T14:05:00+01:00', '2026-11-23T13:05:00.000Z'],
    ['2026-11-23T14:05:00+0100', '2026-11-23T13:05:00.000Z'],
    ['2026-11-23T14:05:00.123456Z', '2026-11-23T14:05:00.000Z'],
    ['2026-11-23T14:05:00+01', '2026-11-23T13:05:00.000Z'],
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
    ['2026-11-23T14:05:00-05', true],
    ['2026-11-23T14:05-0500', true],
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
    ['a zero offset is UTC too', '2026-11-23T23:50:00+00', 'Europe/Berlin', '2026-11-24', '00:50'],
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

test('dayBefore goes over months, years and leap days', () => {
  expect(['2026-03-01', '2028-03-01', '2026-01-01'].map(dayBefore)).toEqual([
    '2026-02-28',
    '2028-02-29',
    '2025-12-31',
  ]);
});

describe('nextDayMs', () => {
  test.each([
    ['on a usual day', '2026-11-23T13:05:30Z', 'Europe/Berlin', '2026-11-23T23:00:00Z'],
    ['a second before', '2026-11-23T22:59:59.999Z', 'Europe/Berlin', '2026-11-23T23:00:00Z'],
    ['at midnight itself', '2026-11-23T23:00:00Z', 'Europe/Berlin', '2026-11-24T23:00:00Z'],
    ['on a day of 23 hours', '2026-03-29T00:10:00Z', 'Europe/Berlin', '2026-03-29T22:00:00Z'],
    ['on a day of 25 hours', '2026-10-24T22:10:00Z', 'Europe/Berlin', '2026-10-25T23:00:00Z'],
    ['east of everything', '2026-11-23T09:59:00Z', 'Pacific/Kiritimati', '2026-11-23T10:00:00Z'],
    ['west of everything', '2026-11-23T10:59:00Z', 'Pacific/Pago_Pago', '2026-11-23T11:00:00Z'],
    ['by quarters of an hour', '2026-11-23T18:14:00Z', 'Asia/Kathmandu', '2026-11-23T18:15:00Z'],
    // In Cairo clocks go from 23:59 to 1:00, in Beirut from 23:59 back to 23:00.
    ['where midnight is skipped', '2026-04-23T21:30:00Z', 'Africa/Cairo', '2026-04-23T22:00:00Z'],
    ['where it comes twice', '2026-10-24T20:30:00Z', 'Asia/Beirut', '2026-10-24T22:00:00Z'],
  ])('%s', (_name, now, zone, next) => {
    expect(new Date(nextDayMs(Date.parse(now), zone))).toEqual(new Date(next));
  });
});

test('midnight is 00:00 and not 24:00', () => {
  expect(wallIn(Date.UTC(2026, 0, 1), 'UTC')).toEqual({ day: '2026-01-01', time: '00:00' });
});
