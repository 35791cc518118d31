import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Stage } from '#contract/vocabulary';
import { fold, type Checkpoint } from '../../../../api/domain/fold.ts';
import { folded, mostStops, routeOf } from '../../../../api/domain/route.ts';
import { countryCode } from '../../../../api/lib/country.ts';
import { checkpoint } from '../../../helpers/checkpoint.ts';

const nowhere = { from: null, to: null, city: null };
type Scan = [stage: Stage, city: string | null, country?: string | null];

const scans = (given: readonly Scan[]): Checkpoint[] =>
  given.map(([stage, city, country = 'DE'], i) =>
    checkpoint(`2026-11-${String(10 + i).padStart(2, '0')}T10:00:00Z`, stage, { city, country }),
  );
const route = (given: readonly Scan[], ends: Partial<typeof nowhere> | object = {}) =>
  routeOf(fold(scans(given)), { ...nowhere, ...ends }, countryCode).map(
    ({ place, state }) => `${place.name ?? place.country} ${state}`,
  );

describe('routeOf', () => {
  test('goes from where it was taken to where it goes', () => {
    const way: Scan[] = [
      ['picked_up', 'Halle'],
      ['in_transit', 'Radefeld'],
      ['in_transit', 'RADEFELD'],
    ];
    expect(route(way, { from: 'DE', to: 'DE', city: 'Köln' })).toEqual([
      'Halle done',
      'Radefeld now',
      'Köln ahead',
    ]);
  });

  test('begins abroad where nobody scanned it there', () => {
    expect(route([['in_transit', 'Leipzig']], { from: 'CN', to: 'DE' })).toEqual([
      'CN done',
      'Leipzig now',
    ]);
  });

  test('is there once it is there, however the town is written', () => {
    const way: Scan[] = [
      ['in_transit', 'Radefeld'],
      ['out_for_delivery', '50667 KOELN'],
      ['delivered', '50667 Köln'],
    ];
    expect(route(way.slice(2), { to: 'DE', city: 'Köln' })).toEqual(['Köln now']);
    expect(route(way, { to: 'DE', city: 'Köln' }).at(-1)).toBe('Köln now');
    expect(
      route(
        [
          ['in_transit', 'Radefeld'],
          ['delivered', null],
        ],
        { to: 'DE', city: 'Köln' },
      ),
    ).toEqual(['Radefeld done', 'Köln now']);
  });

  test('names a place where it first came to it, however often it comes back, and again on the way back', () => {
    const way: Scan[] = [
      ['picked_up', 'Halle'],
      ['in_transit', 'Radefeld'],
      ['in_transit', 'Bremen'],
      ['in_transit', 'Radefeld'],
    ];
    expect(route(way)).toEqual(['Halle done', 'Radefeld now', 'Bremen done']);
    const home: Scan[] = [
      ['picked_up', 'Sheffield', 'GB'],
      ['in_transit', 'Daventry', 'GB'],
      ['in_transit', 'Sheffield', 'GB'],
    ];
    const door = { from: 'GB', to: 'GB', city: 'Sharrow Vale' };
    expect(route(home, door)).toEqual(['Sheffield now', 'Daventry done', 'Sharrow Vale ahead']);
    expect(route([...home, ['delivered', null, 'GB']], door)).toEqual([
      'Sheffield done',
      'Daventry done',
      'Sharrow Vale now',
    ]);
    expect(route([...way.slice(0, 2), ['returning', 'Radefeld'], ['returned', 'Halle']])).toEqual([
      'Halle done',
      'Radefeld done',
      'Halle now',
    ]);
  });

  test('ends at the door, also where it came by before', () => {
    const way: Scan[] = [
      ['picked_up', 'Halle'],
      ['in_transit', 'Köln'],
      ['in_transit', 'Bremen'],
    ];
    const door = { to: 'DE', city: 'Köln' };
    expect(route(way, door)).toEqual(['Halle done', 'Bremen now', 'Köln ahead']);
    expect(route([...way, ['delivered', 'Köln']], door)).toEqual([
      'Halle done',
      'Bremen done',
      'Köln now',
    ]);
  });

  test('a country alone is a place only where no town of it is known', () => {
    expect(
      route([
        ['in_transit', null, 'CN'],
        ['in_transit', null, 'DE'],
        ['in_transit', 'Leipzig', 'Germany'],
        ['in_transit', null, 'DE'],
      ]),
    ).toEqual(['CN done', 'Leipzig now']);
  });

  test('has each place once, in the order of first visits, and says where the parcel is', () => {
    const town = fc.constantFrom('Halle', 'Radefeld', 'Köln', 'Kassel', 'Bremen', null);
    fc.assert(
      fc.property(fc.array(town, { maxLength: 20 }), (towns) => {
        const stops = route(towns.map((name) => ['in_transit', name]));
        const names = stops.map((stop) => stop.split(' ')[0]);
        expect(new Set(names).size).toBe(names.length);
        const last = towns.findLast((name) => name !== null);
        const known = towns.filter((name) => name !== null);
        expect(names).toEqual(known.length || !towns.length ? [...new Set(known)] : ['DE']);
        const now = stops.filter((stop) => !stop.endsWith('done'));
        expect(now).toEqual(towns.length ? [`${last ?? 'DE'} now`] : []);
      }),
    );
  });
});

describe('folded', () => {
  test('shows seven of any number, the hidden ones counted', () => {
    const stop = { place: { name: 'x', country: null }, state: 'done' as const };
    for (let count = 0; count < 20; count++) {
      const { before, hidden, after } = folded(Array.from({ length: count }, () => stop));
      expect(before.length + hidden + after.length).toBe(count);
      expect(before.length + after.length + (hidden ? 1 : 0)).toBeLessThanOrEqual(mostStops);
    }
  });
});
