import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Stage } from '#contract/vocabulary';
import { fold, type Checkpoint } from '../../../../api/domain/fold.ts';
import {
  edges,
  enough,
  hoursFor,
  normOf,
  quarterOf,
  sampleOf,
  type Counts,
  type NormRow,
} from '../../../../api/domain/norms.ts';
import {
  deliversOf,
  kindOf,
  nextDelivery,
  patienceOf,
  type Journey,
} from '../../../../api/domain/norms-usual.ts';
import { checkpoint } from '../../../helpers/checkpoint.ts';

const berlin = { zone: 'Europe/Berlin', country: 'DE' };
const scan = (at: string, stage: Stage, more: Partial<Checkpoint> = {}) =>
  checkpoint(`2026-11-${at}:00+01:00`, stage, more);
const journey: Journey = { carrier: 'dhl', service: null, from: 'DE', to: 'DE', seen: [] };
const counted = (counts: Counts, scope: NormRow['scope'] = 'carrier'): NormRow => ({
  scope,
  counts,
});
/** So many silences of so many hours. */
const silences = (count: number, hours: number, scope?: NormRow['scope']) =>
  counted({ [`s${edges.findIndex((edge) => hours < edge)}`]: count }, scope);

describe('sampleOf', () => {
  test('measures each leg, without weekends', () => {
    const history = [
      // Monday
      scan('16T10:00', 'label_created'),
      scan('16T17:30', 'picked_up'),
      scan('17T02:00', 'in_transit'),
      // Friday, then Monday
      scan('20T20:00', 'in_transit'),
      scan('23T08:30', 'out_for_delivery'),
      scan('23T13:00', 'delivered'),
    ];
    expect(sampleOf(fold(history), berlin)).toEqual({
      quarter: '2026-4',
      // 7.5 · 8.5, 90, 12.5 · the longest · Monday 17:30 to Monday 8:30 · 4.5 hours; a Monday
      counts: { h6: 1, g7: 1, g19: 1, g9: 1, s19: 1, r20: 1, d4: 1, w1: 1 },
    });
  });

  test('waits until it has arrived, and not for what went back', () => {
    expect(sampleOf(fold([scan('16T10:00', 'in_transit')]), berlin)).toBeNull();
    const back = [scan('16T10:00', 'returning'), scan('17T10:00', 'delivered')];
    expect(sampleOf(fold(back), berlin)).toBeNull();
  });

  test('does not measure from a clock that is not known', () => {
    const history = [
      scan('16T10:00', 'out_for_delivery', { zoneKnown: false }),
      scan('16T13:00', 'delivered'),
    ];
    expect(sampleOf(fold(history), berlin)?.counts).toEqual({ w1: 1 });
  });
});

describe('quarterOf', () => {
  test.each([
    ['2026-12-31T23:59:59Z', 0, '2026-4'],
    ['2027-01-01T00:00:00Z', 0, '2027-1'],
    ['2027-01-01T00:00:00Z', 2, '2026-3'],
  ])('of %s, %i back', (at, before, quarter) => {
    expect(quarterOf(Date.parse(at), before)).toBe(quarter);
  });
});

describe('normOf', () => {
  test('takes the finest with enough parcels, quarters added up', () => {
    const rows = [
      silences(enough, 20),
      silences(enough - 1, 20, 'route'),
      silences(enough - 1, 20, 'service'),
    ];
    expect(normOf(rows, 'silence')?.scope).toBe('carrier');
    expect(normOf([...rows, silences(1, 90, 'route')], 'silence')).toMatchObject({
      scope: 'route',
      total: enough,
    });
    expect(normOf([silences(enough - 1, 20)], 'silence')).toBeNull();
    expect(normOf(rows, 'customs')).toBeNull();
  });
});

describe('hoursFor', () => {
  test('is never below the true quantile, and at most one bucket above it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 700 }), { minLength: enough, maxLength: 200 }),
        fc.constantFrom(0.25, 0.5, 0.75, 0.9, 0.95),
        (hours, share) => {
          const counts: Counts = {};
          for (const each of hours) {
            const name = `s${edges.findIndex((edge) => each < edge)}`;
            counts[name] = (counts[name] ?? 0) + 1;
          }
          const sorted = hours.toSorted((a, b) => a - b);
          const truth = sorted[Math.ceil(share * sorted.length) - 1]!;
          const told = hoursFor(normOf([counted(counts)], 'silence')!, share);
          expect(told).toBe(edges.find((edge) => truth < edge));
        },
      ),
    );
  });

  test('of those that took longer, says nothing from a handful', () => {
    const norm = normOf([silences(40, 20), silences(9, 90)], 'silence')!;
    expect(hoursFor(norm, 0.5)).toBe(24);
    expect(hoursFor(norm, 0.5, 60)).toBeNull();
  });
});

describe('patienceOf', () => {
  test('is the shop’s own where there is enough, and never less than a day', () => {
    expect(patienceOf('in_transit', journey, [silences(29, 100)])).toMatchObject({
      quiet: 48,
      own: null,
    });
    expect(patienceOf('in_transit', journey, [silences(30, 100)])).toMatchObject({
      quiet: 120,
      stalled: 240,
      own: 'carrier',
    });
    expect(patienceOf('in_transit', journey, [silences(30, 2)])?.quiet).toBe(24);
    expect(patienceOf('delivered', journey, [])).toBeNull();
  });

  test.each<[Partial<Journey>, string]>([
    [{}, 'domestic'],
    [{ to: 'AT' }, 'cross_border'],
    [{ from: null, seen: ['CN', 'DE'] }, 'cross_border'],
    [{ carrier: 'dhl_express', to: 'AT' }, 'express'],
    [{ service: 'Next-day' }, 'express'],
  ])('%j travels %s', (more, kind) => {
    expect(kindOf({ ...journey, ...more })).toBe(kind);
  });
});

describe('deliversOf', () => {
  // 2026-11-28 is a Saturday, 2026-12-25 a Friday.
  const days = ['2026-11-27', '2026-11-28', '2026-11-29', '2026-11-30', '2026-12-25'];
  const on = (more: Partial<Journey>, norms: NormRow[] = []) =>
    days.map((day) => Number(deliversOf({ ...journey, ...more }, norms)(day))).join('');

  test.each<[string, string, NormRow[], string]>([
    ['most', 'dhl', [], '11010'],
    ['one that rests on Saturdays', 'gls', [], '10010'],
    ['one that never rests', 'amazon', [], '11111'],
    ['one that came on Saturdays', 'gls', [counted({ w1: 30, w6: 5 })], '11010'],
    ['one that did so once', 'gls', [counted({ w1: 99, w6: 1 })], '10010'],
    ['one of which too little is known', 'gls', [counted({ w6: 29 })], '10010'],
  ])('%s', (_name, carrier, norms, told) => {
    expect(on({ carrier }, norms)).toBe(told);
  });

  test('Friday is the day of rest in some countries', () => {
    const delivers = deliversOf({ ...journey, to: 'SA' }, []);
    expect(nextDelivery('2026-11-27', delivers)).toBe('2026-11-28');
    expect(delivers('2026-11-29')).toBe(true);
  });
});
