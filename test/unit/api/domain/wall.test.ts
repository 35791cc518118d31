import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wallIn } from '../../../../api/domain/moment.ts';

const zones = [
  'Pacific/Pago_Pago',
  'America/St_Johns',
  'Africa/Monrovia',
  'Atlantic/Azores',
  'Europe/Berlin',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
  'Pacific/Apia',
  'Pacific/Kiritimati',
];
const clocks = zones.map(
  (timeZone) =>
    new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }),
);

test('the wall clock is what the machine says, in any zone, at any moment', () => {
  const zone = fc.nat(zones.length - 1);
  const ms = fc.integer({ min: Date.UTC(1960, 0), max: Date.UTC(2060, 0) });
  fc.assert(
    fc.property(zone, ms, fc.nat(40), (i, from, quarters) => {
      // Neighbours, so that what one call remembers serves the next one.
      for (const at of [from, from + quarters * 60_000, from + 1]) {
        const { day, time } = wallIn(at, zones[i]!);
        expect(`${day} ${time}`).toBe(clocks[i]!.format(at));
      }
    }),
    { numRuns: 2000 },
  );
});
