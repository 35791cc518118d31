import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { afterWorkingHours, workingHours } from '../../../../api/domain/working-time.ts';

const berlin = { zone: 'Europe/Berlin', country: 'DE' };
const at = (text: string) => Date.parse(text);

describe('workingHours', () => {
  test.each([
    ['a working day', '2026-11-24T10:00+01:00', '2026-11-25T10:00+01:00', 24],
    ['a weekend', '2026-11-27T18:00+01:00', '2026-11-30T06:00+01:00', 12],
    ['nothing but a weekend', '2026-11-28T03:00+01:00', '2026-11-29T22:00+01:00', 0],
    ['Easter, with its Friday and Monday', '2026-04-02T12:00+02:00', '2026-04-07T12:00+02:00', 24],
    ['the end of summer time, on a Sunday', '2026-10-23T12:00+02:00', '2026-10-26T12:00+01:00', 24],
    ['backwards', '2026-11-25T10:00+01:00', '2026-11-24T10:00+01:00', 0],
  ])('over %s', (_name, from, to, hours) => {
    expect(workingHours(at(from), at(to), berlin)).toBe(hours);
  });

  test('a holiday is one at the door, and a day is one there', () => {
    const from = at('2026-11-25T18:00:00-05:00');
    const to = at('2026-11-27T18:00:00-05:00');
    expect(workingHours(from, to, { zone: 'America/New_York', country: 'US' })).toBe(24);
    expect(workingHours(from, to, { zone: 'America/New_York', country: 'CA' })).toBe(48);
    expect(workingHours(from, to, { zone: 'America/New_York', country: null })).toBe(48);
  });

  test('in some countries the weekend begins on Friday', () => {
    const [from, to] = [at('2026-11-26T12:00+03:00'), at('2026-11-29T12:00+03:00')];
    expect(workingHours(from, to, { zone: 'Asia/Riyadh', country: 'SA' })).toBe(24);
  });
});

describe('afterWorkingHours', () => {
  test('Friday evening and a day is Monday evening', () => {
    const ms = afterWorkingHours(at('2026-11-27T18:00+01:00'), 24, berlin);
    expect(new Date(ms).toISOString()).toBe('2026-11-30T17:00:00.000Z');
  });

  test('is the way back of workingHours, whatever the place and its holidays', () => {
    const calendars = [
      berlin,
      { zone: 'America/New_York', country: 'US' },
      { zone: 'Asia/Tokyo', country: 'JP' },
      { zone: 'Asia/Jerusalem', country: 'IL' },
      { zone: 'Pacific/Apia', country: null },
    ];
    fc.assert(
      fc.property(
        fc.integer({ min: at('2026-01-01T00:00Z'), max: at('2027-12-31T00:00Z') }),
        fc.integer({ min: 1, max: 300 }),
        fc.constantFrom(...calendars),
        (from, hours, calendar) => {
          const to = afterWorkingHours(from, hours, calendar);
          expect(workingHours(from, to, calendar)).toBeCloseTo(hours, 6);
        },
      ),
      { numRuns: 200 },
    );
  });
});
