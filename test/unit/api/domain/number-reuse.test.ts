import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Stage } from '#contract/vocabulary';
import { lifeOf } from '../../../../api/domain/number-reuse.ts';

const day = (date: string) => Date.parse(`2026-${date}T12:00:00Z`);
const old = { id: 'old', beganMs: day('09-01') };
const fresh = { id: 'new', beganMs: day('11-01') };

const owners = (parcels: { id: string; beganMs: number }[], ends: number[]) => {
  const lives = lifeOf(parcels, ends);
  return (atMs: number, stage: Stage) =>
    [...lives].filter(([, life]) => life(atMs, stage)).map(([id]) => id);
};

describe('lifeOf', () => {
  test('gives what came up to the end of the old parcel to it, and the rest to the new one', () => {
    const who = owners([fresh, old], [day('09-05')]);
    expect(who(day('09-02'), 'in_transit')).toEqual(['old']);
    expect(who(day('09-05'), 'delivered')).toEqual(['old']);
    expect(who(day('11-02'), 'picked_up')).toEqual(['new']);
  });

  test('takes what happened before the new order, but after the end, for the new label', () => {
    const who = owners([old, fresh], [day('09-05')]);
    expect(who(day('10-31'), 'label_created')).toEqual(['new']);
  });

  test('leaves a return of the old parcel with the old one', () => {
    const who = owners([old, fresh], [day('09-05')]);
    expect(who(day('10-01'), 'returning')).toEqual(['old']);
    expect(who(day('10-05'), 'returned')).toEqual(['old']);
  });

  test('gives everything to both orders of one parcel that has not ended', () => {
    const who = owners([old, fresh], []);
    expect(who(day('11-02'), 'delivered')).toEqual(['old', 'new']);
    expect(owners([old, fresh], [day('11-03')])(day('11-02'), 'in_transit')).toEqual([
      'old',
      'new',
    ]);
  });

  test('an end from before the old parcel began is of somebody else', () => {
    const who = owners([old, fresh], [day('08-01')]);
    expect(who(day('09-02'), 'in_transit')).toEqual(['old', 'new']);
  });

  test('tells three parcels of one number apart', () => {
    const third = { id: 'third', beganMs: day('12-01') };
    const who = owners([third, old, fresh], [day('09-05'), day('11-07')]);
    expect(who(day('09-03'), 'in_transit')).toEqual(['old']);
    expect(who(day('11-03'), 'in_transit')).toEqual(['new']);
    expect(who(day('12-03'), 'in_transit')).toEqual(['third']);
  });

  test('nobody’s scan is lost, and where all have ended none is counted twice', () => {
    const times = fc.integer({ min: 0, max: 1000 });
    fc.assert(
      fc.property(
        fc.uniqueArray(times, { minLength: 1, maxLength: 5 }),
        fc.array(times, { maxLength: 6 }),
        times,
        fc.constantFrom<Stage>('label_created', 'in_transit', 'delivered', 'returning'),
        (begins, ends, at, stage) => {
          const parcels = begins.map((beganMs, i) => ({ id: `p${i}`, beganMs }));
          const some = owners(parcels, ends)(at, stage);
          expect(some.length).toBeGreaterThan(0);
          const each = begins.map((began) => began + 0.5);
          expect(owners(parcels, each)(at, stage)).toHaveLength(1);
        },
      ),
    );
  });
});
