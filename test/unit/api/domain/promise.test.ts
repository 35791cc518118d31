import { describe, expect, test } from 'vitest';
import { isOver, promiseOf, type PromiseMade } from '../../../../api/domain/promise.ts';

const said = (from: string, to = from, made = '2026-11-16T11:00:00Z'): PromiseMade => ({
  id: `prm_${made}`,
  source: 'shop',
  madeMs: Date.parse(made),
  from,
  to,
});

describe('promiseOf', () => {
  test('the first is the earliest that was made, in whatever order they were heard', () => {
    const promises = [
      said('2026-11-30', '2026-11-30', '2026-11-20T11:00:00Z'),
      said('2026-11-26', '2026-11-27', '2026-11-18T11:00:00Z'),
      said('2026-11-28', '2026-11-28', '2026-11-19T11:00:00Z'),
    ];
    for (const heard of [promises, promises.toReversed()]) {
      const state = promiseOf(heard, 'UTC');
      expect(state?.first.to).toBe('2026-11-27');
      expect(state?.now.to).toBe('2026-11-30');
    }
    expect(promiseOf([], 'UTC')).toBeNull();
  });

  test('one alone is the first and the present one', () => {
    const state = promiseOf([said('2026-11-23T13:00:00Z', '2026-11-23T15:00:00Z')], 'UTC');
    expect(state?.now).toBe(state?.first);
  });

  test.each<[string, string, string, string, [string, string | null], [string, string | null]]>([
    [
      'days',
      '2026-11-23',
      '2026-11-24',
      'Pacific/Kiritimati',
      ['2026-11-23', null],
      ['2026-11-24', null],
    ],
    [
      'a window as it is written',
      '2026-11-23T22:00:00-08:00',
      '2026-11-23T23:30:00-08:00',
      'America/Los_Angeles',
      ['2026-11-23', '22:00'],
      ['2026-11-23', '23:30'],
    ],
    [
      'a window in UTC, of the day before',
      '2026-11-24T06:00:00Z',
      '2026-11-24T07:30:00Z',
      'America/Los_Angeles',
      ['2026-11-23', '22:00'],
      ['2026-11-23', '23:30'],
    ],
    [
      'a window until midnight ends on its day',
      '2026-11-23T18:00:00+01:00',
      '2026-11-24T00:00:00+01:00',
      'Europe/Berlin',
      ['2026-11-23', '18:00'],
      ['2026-11-23', '00:00'],
    ],
    [
      'a window over midnight does not',
      '2026-11-23T23:00:00+01:00',
      '2026-11-24T00:30:00+01:00',
      'Europe/Berlin',
      ['2026-11-23', '23:00'],
      ['2026-11-24', '00:30'],
    ],
  ])('%s', (_name, from, to, zone, begins, ends) => {
    const state = promiseOf([said(from, to)], zone);
    expect(state?.nowFrom).toEqual({ day: begins[0], time: begins[1] });
    expect(state?.nowTo).toEqual({ day: ends[0], time: ends[1] });
    expect(state?.nowDay).toBe(ends[0]);
    expect(state?.now).toMatchObject({ from, to });
  });

  // Many sources can only write instants.
  test.each([
    ['its midnight in UTC', '2026-11-23T00:00:00Z', '2026-11-23T00:00:00Z', 'America/Los_Angeles'],
    ['its hours in UTC', '2026-11-23T00:00:00Z', '2026-11-23T23:59:59Z', 'Pacific/Auckland'],
    ['midnight there', '2026-11-23T00:00:00-08:00', '2026-11-23T00:00:00-08:00', 'Europe/Berlin'],
    ['midnight there, in UTC', '2026-11-22T23:00:00Z', '2026-11-22T23:00:00Z', 'Europe/Berlin'],
    ['its hours there, in UTC', '2026-11-22T23:00:00Z', '2026-11-23T22:59:59Z', 'Europe/Berlin'],
    ['from midnight to midnight', '2026-11-22T23:00:00Z', '2026-11-23T23:00:00Z', 'Europe/Berlin'],
    [
      'from midnight to midnight, with offset',
      '2026-11-23T00:00:00+01:00',
      '2026-11-24T00:00+01:00',
      'Europe/Berlin',
    ],
    ['from midnight to midnight of UTC', '2026-11-23T00:00Z', '2026-11-24T00:00Z', 'UTC'],
    ['far in the east', '2026-11-22T10:00:00Z', '2026-11-23T10:00:00Z', 'Pacific/Kiritimati'],
  ])('a day given as %s is that day', (_name, from, to, zone) => {
    const state = promiseOf([said(from, to)], zone);
    expect(state?.now).toMatchObject({ from: '2026-11-23', to: '2026-11-23' });
    expect(state?.nowTo).toEqual({ day: '2026-11-23', time: null });
  });

  test.each([
    ['2026-10-25T00:00:00+02:00', '2026-10-27T00:00:00+01:00'],
    ['2026-10-24T22:00:00Z', '2026-10-26T23:00:00Z'],
    ['2026-10-25T00:00:00+02:00', '2026-10-26T23:00:00Z'],
    ['2026-10-24T22:00:00Z', '2026-10-26T23:59:00+01:00'],
  ])('one window is one promise, however it is written: %s to %s', (from, to) => {
    const state = promiseOf([said(from, to)], 'Europe/Berlin');
    expect(state?.now).toMatchObject({ from: '2026-10-25', to: '2026-10-26' });
  });

  test('days whose midnights are those of another place name the last one', () => {
    const state = promiseOf(
      [said('2026-07-08T00:00:00-07:00', '2026-07-12T00:00:00-07:00')],
      'UTC',
    );
    expect(state?.now).toMatchObject({ from: '2026-07-08', to: '2026-07-12' });
  });
});

describe('isOver', () => {
  const now = Date.parse('2026-11-23T20:00:00Z');

  test.each([
    ['a day lasts as long as it is that day there', '2026-11-23', '2026-11-23', false],
    ['and is over on the next', '2026-11-23', '2026-11-24', true],
    ['whatever the day is in UTC', '2026-11-24', '2026-11-24', false],
    ['a window ends with its last minute', '2026-11-23T20:59:00+01:00', '2026-11-23', true],
    ['and not before', '2026-11-23T21:01:00+01:00', '2026-11-23', false],
  ])('%s', (_name, to, today, over) => {
    expect(isOver({ from: to, to }, now, today)).toBe(over);
  });
});
