import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instantOf } from '#contract/instant';
import { faultOfScanTime, readScanTime } from '../../../../api/carriers/scan-time.ts';

const read = (value: unknown, country: string | null = null, region: string | null = null) =>
  readScanTime(value, country, region);
const instantAs = (ms: number | undefined) => ms && new Date(ms).toISOString();

describe('readScanTime', () => {
  test.each<[unknown, string, boolean]>([
    // As it is written.
    ['2026-11-23T14:05:00+01:00', '2026-11-23T14:05:00+01:00', true],
    ['2026-11-23T14:05:00-05', '2026-11-23T14:05:00-05', true],
    ['2026-11-23T14:05:00Z', '2026-11-23T14:05:00Z', true],
    ['2026-11-23 14:05', '2026-11-23 14:05', false],
    ['2026-11-23T14:05:00.123456', '2026-11-23T14:05:00.123456', false],
    [' 2026-11-23 ', '2026-11-23', false],
    // In other shapes that can only mean one thing.
    ['20261123 140500', '2026-11-23T14:05:00', false],
    ['20261123140500', '2026-11-23T14:05:00', false],
    ['20261123T140500Z', '2026-11-23T14:05:00Z', true],
    ['20261123T140500+0100', '2026-11-23T14:05:00+0100', true],
    ['20261123', '2026-11-23', false],
    ['2026-11-23+01:00', '2026-11-23', false],
    ['2026/11/23 14:05:09', '2026-11-23T14:05:09', false],
    ['2026-11-23 9:05', '2026-11-23T09:05:00', false],
    ['2026-11-23 14:05:00 UTC', '2026-11-23T14:05:00Z', true],
    ['11/23/2026 2:05 pm', '2026-11-23T14:05:00', false],
    ['11/23/2026 12:00 AM', '2026-11-23T00:00:00', false],
    ['11/23/2026 12:30 p.m.', '2026-11-23T12:30:00', false],
    ['23/11/2026 14:05', '2026-11-23T14:05:00', false],
    ['23.11.2026, 14:05', '2026-11-23T14:05:00', false],
    ['11/11/2026', '2026-11-11', false],
    ['Mon, 23 Nov 2026 14:05:00 +0100', '2026-11-23T14:05:00+0100', true],
    ['Mon, 23 Nov 2026 14:05:00 GMT', '2026-11-23T14:05:00Z', true],
    ['November 23, 2026, 2:05 pm', '2026-11-23T14:05:00', false],
    ['Nov 3rd, 2026', '2026-11-03', false],
    ['23-Nov-2026 14:05', '2026-11-23T14:05:00', false],
    // Letters name a clock that is not the same everywhere: the time stays local.
    ['2026-11-23 14:05 CET', '2026-11-23T14:05:00', false],
    ['2026-11-23 2:05PM EST', '2026-11-23T14:05:00', false],
    [1_795_000_000, '2026-11-18T11:06:40.000Z', true],
    ['1795000000', '2026-11-18T11:06:40.000Z', true],
    [1_795_000_000_000, '2026-11-18T11:06:40.000Z', true],
  ])('%s is %s', (value, at, zoneKnown) => {
    expect(read(value)).toMatchObject({ at, zoneKnown });
  });

  test.each<unknown>([
    '05/04/2026',
    '5.4.2026 14:05',
    '04-05-2026',
    '13/13/2026',
    '2026-02-30',
    '2026-13-01T10:00:00Z',
    '20261323',
    '2026112',
    '11/23/26',
    '11/23/2026 14:05 pm',
    '11/23/2026 0:05 am',
    'Smarch 3, 2026',
    'yesterday',
    '',
    '   ',
    12,
    Number.NaN,
    null,
    undefined,
    {},
    '2026-11-23'.repeat(20),
  ])('%j is read as no time at all: nothing is guessed', (value) => {
    expect(read(value)).toBeNull();
  });

  test.each<[string, string | null, string | null, string]>([
    ['2026-11-23T14:05:00', 'BE', null, '2026-11-23T13:05:00.000Z'],
    ['2026-07-23T14:05:00', 'BE', null, '2026-07-23T12:05:00.000Z'],
    ['2026-11-23T14:05:00', 'BEL', null, '2026-11-23T13:05:00.000Z'],
    ['2026-11-23T14:05:00', 'Belgium', null, '2026-11-23T13:05:00.000Z'],
    ['2026-11-23T14:05:00', 'CN', 'Guangdong', '2026-11-23T06:05:00.000Z'],
    ['2026-11-23T14:05:00', 'IN', null, '2026-11-23T08:35:00.000Z'],
    ['2026-11-23T14:05:00', 'NZ', null, '2026-11-23T01:05:00.000Z'],
    ['2026-11-23T14:05:00', 'US', 'TX', '2026-11-23T20:05:00.000Z'],
    ['2026-11-23T14:05:00', 'United States', 'Texas', '2026-11-23T20:05:00.000Z'],
    ['2026-11-23T14:05:00', 'USA', 'US-CA', '2026-11-23T22:05:00.000Z'],
    ['2026-11-23T14:05:00', 'CA', 'Québec', '2026-11-23T19:05:00.000Z'],
    ['2026-11-23T14:05:00', 'AU', 'Queensland', '2026-11-23T04:05:00.000Z'],
    ['2026-11-23T14:05:00', 'ES', 'Las Palmas', '2026-11-23T14:05:00.000Z'],
    // Where clocks differ within the country, or nobody says which: as UTC.
    ['2026-11-23T14:05:00', 'US', null, '2026-11-23T14:05:00.000Z'],
    ['2026-11-23T14:05:00', 'US', 'Nowhere', '2026-11-23T14:05:00.000Z'],
    ['2026-11-23T14:05:00', 'Narnia', null, '2026-11-23T14:05:00.000Z'],
    ['2026-11-23T14:05:00', null, 'TX', '2026-11-23T14:05:00.000Z'],
    // A day alone counts as its noon there.
    ['2026-11-23', 'BE', null, '2026-11-23T11:00:00.000Z'],
    ['2026-11-23', 'NZ', null, '2026-11-22T23:00:00.000Z'],
    ['2026-11-23', null, null, '2026-11-23T12:00:00.000Z'],
    // An hour that does not exist, and one that there is twice.
    ['2026-03-29T02:30:00', 'DE', null, '2026-03-29T01:30:00.000Z'],
    ['2026-10-25T02:30:00', 'DE', null, '2026-10-25T00:30:00.000Z'],
    ['2026-03-08T02:30:00', 'US', 'NY', '2026-03-08T07:30:00.000Z'],
    ['2026-11-01T01:30:00', 'US', 'NY', '2026-11-01T05:30:00.000Z'],
    // With an offset the place does not matter.
    ['2026-11-23T14:05:00+09:00', 'BE', null, '2026-11-23T05:05:00.000Z'],
  ])('%s in %s, %s is ordered as %s', (at, country, region, instant) => {
    const time = read(at, country, region);
    expect(instantAs(time?.atMs)).toBe(instant);
    expect(time).toMatchObject({ at, zoneKnown: at.includes('+') });
  });

  test('whatever comes, it is null or a time of the calendar, quickly', () => {
    const pieces = fc.constantFrom(...'2026 11 23 14 05 - / . : T Z +01:00 pm Nov'.split(' '), ' ');
    const times = fc.oneof(
      fc.array(pieces, { maxLength: 40 }).map((all) => all.join('')),
      fc.string(),
    );
    fc.assert(
      fc.property(times, fc.string(), fc.string(), (value, country, region) => {
        const time = read(value, country, region);
        if (time === null) return;
        expect(time.at).toMatch(/^\d{4}-\d{2}-\d{2}(?:$|[T ]\d{2}:\d{2})/);
        expect(instantOf(time.at)).not.toBeNull();
        expect(Math.abs(time.atMs - (instantOf(time.at) ?? 0))).toBeLessThanOrEqual(26 * 3_600_000);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('faultOfScanTime', () => {
  const now = Date.parse('2026-11-23T00:30:00+14:00');
  const fault = (value: string) => {
    const time = read(value);
    const isDay = time?.at.length === 10;
    return faultOfScanTime(time?.atMs ?? null, time?.zoneKnown ?? true, now, isDay)?.code ?? null;
  };

  test.each([
    ['2026-11-23T00:34:00+14:00', null],
    ['2026-11-23T00:36:00+14:00', 'time_in_future'],
    // Half past midnight on Kiritimati, written without a zone, reads 14 hours ahead.
    ['2026-11-23T00:30:00', null],
    ['2026-11-23', null],
    ['2026-11-24', 'time_in_future'],
    ['2026-11-23T12:30:00', 'time_in_future'],
    ['no time', 'invalid_time'],
  ])('%s: %s', (value, code) => {
    expect(fault(value)).toBe(code);
  });
});
