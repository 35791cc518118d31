import { describe, expect, test } from 'vitest';
import type { PickupPoint } from '#contract/checkpoint';
import type { Locale } from '#contract/vocabulary';
import { item, noon, parcel, sentBack, view } from './facts.ts';

const mirrored: Locale[] = ['ar', 'he'];

const window = {
  id: 'prm_1',
  source: 'carrier' as const,
  madeMs: Date.parse('2026-11-19T08:00:00+01:00'),
  from: '2026-11-19T16:00:00+01:00',
  to: '2026-11-19T18:00:00+01:00',
};

describe.each(mirrored)('a view that is read from the right, in %s', (locale) => {
  test('has what the shop wrote as a sentence of its own, with its stop', () => {
    const given = { returns: [sentBack(['Mug'], { note: 'Any parcel shop will do.' })] };
    expect(view(given, locale).shipments.at(-1)!.detail).toContain(
      '\u2068Any parcel shop will do.\u2069',
    );
    expect(view(given, 'en').shipments.at(-1)!.detail).toMatch(/\. Any parcel shop will do\.$/);
  });

  test('has a single title apart as it has several', () => {
    const contents = (quantity: number) => {
      const items = [item('Mug (blue)', quantity)];
      const inside = parcel('a', 'in_transit', ['Mug (blue)'], {
        contents: [{ itemExternalId: 'Mug (blue)', quantity }],
      });
      return view({ items, parcels: [inside] }, locale).shipments[0]!.contents;
    };
    expect(contents(1)).toBe('\u2068Mug (blue)\u2069');
    expect(contents(2)).toContain('\u2068Mug (blue)\u2069');
  });

  test('has hours run one way, promised ones and those of a counter', () => {
    const coming = parcel('a', 'out_for_delivery', [], { promises: [window] });
    expect(view({ parcels: [coming] }, locale).shipments[0]!.headline).toContain(
      '\u206616:00–18:00\u2069',
    );
    const pickup: PickupPoint = {
      name: 'Kiosk',
      hours: ['الأحد 9:00–13:00', 'Mon–Sat 7:00 - 20:00'],
    };
    const waiting = parcel('a', null, [], { checkpoints: [noon('ready_for_pickup', { pickup })] });
    expect(view({ parcels: [waiting] }, locale).shipments[0]!.facts!.at(-1)!.lines).toEqual([
      '\u2068الأحد \u20669:00–13:00\u2069\u2069',
      '\u2068Mon–Sat \u20667:00 - 20:00\u2069\u2069',
    ]);
  });
});
