import { describe, expect, test } from 'vitest';
import { WidgetView } from '#contract/tracking';
import { returnKinds, returnStates } from '#contract/return-words';
import { locales, type Locale } from '#contract/vocabulary';
import type { ReturnMade } from '../../../../api/view/facts.ts';
import { item, noon, parcel, sentBack, view, type Given } from './facts.ts';

const home: Given = { items: [item('Mug', 2)], parcels: [parcel('a', 'delivered')] };
const back = parcel('b', 'in_transit', [], { direction: 'return' });

const told = (more: Partial<ReturnMade>, given: Given = home, locale: Locale = 'en') =>
  view({ ...given, returns: [sentBack(['Mug'], more)] }, locale).shipments.at(-1)!;
const steps = (more: Partial<ReturnMade>, given: Given = home) =>
  told(more, given).steps.map(({ title, state, display }) => [title, state, display]);

describe('what goes back', () => {
  test('is one more entry after the parcels', () => {
    const { shipments, order } = view({ ...home, returns: [sentBack(['Mug'])] });
    expect(shipments.map(({ id, kind }) => [id, kind])).toEqual([
      ['a', 'parcel'],
      ['ret_1', 'return'],
    ]);
    expect(shipments[1]).toMatchObject({
      stage: 'pending',
      title: 'Return of one mug',
      headline: 'Waiting for it',
      detail: 'Hobnail knows about it. Pack it, and send it once they have said how.',
      contents: 'Mug',
      items: [{ title: 'Mug', quantity: 1 }],
      lamp: false,
      carrier: null,
    });
    expect(order!.story).toBeNull();
  });

  test('says by its state who acts', () => {
    const said = returnStates.map((state) => {
      const { stage, headline, health, lamp } = told({ state, refunded: 1200 });
      return [state, stage, headline, health, lamp];
    });
    expect(said).toEqual([
      ['requested', 'pending', 'Waiting for it', 'on_track', false],
      ['approved', 'pending', 'Waiting for it', 'on_track', false],
      ['sent_back', 'returning', 'On its way back', 'on_track', false],
      ['received', 'returned', 'With the shop', 'on_track', true],
      ['refunded', 'returned', 'Refunded €12.00', 'done', true],
      ['rejected', 'cancelled', 'Not taken back', 'done', false],
      ['cancelled', 'cancelled', 'Called off', 'done', false],
    ]);
  });

  test('money is written as people there write it', () => {
    const amount = (currency: string, refunded: number, locale: Locale) =>
      told({ state: 'refunded', refunded }, { ...home, currency }, locale).headline;
    expect(amount('EUR', 1200, 'de')).toBe('12,00 € erstattet');
    expect(amount('JPY', 1200, 'en')).toBe('Refunded ¥1,200');
    expect(amount('KWD', 1200, 'en')).toBe('Refunded KWD 1.200');
    expect(told({ state: 'refunded' }).headline).toBe('Refunded');
  });

  test('ends with a word of the shop’s, where there is one', () => {
    expect(told({ state: 'rejected', note: 'It had been used.' }).detail).toBe(
      'If you are not sure why, write to Hobnail. It had been used.',
    );
  });

  test('has a line of its own', () => {
    const updatedMs = Date.parse('2026-11-19T09:30:00+01:00');
    expect(steps({})).toEqual([
      ['Announced', 'current', 'Wed 18'],
      ['Sent back', 'ahead', null],
      ['With the shop', 'ahead', null],
      ['Refunded', 'ahead', null],
    ]);
    expect(steps({ state: 'received', updatedMs })).toEqual([
      ['Announced', 'done', 'Wed 18'],
      ['Sent back', 'done', null],
      ['With the shop', 'current', '9:30'],
      ['Refunded', 'ahead', null],
    ]);
    expect(steps({ state: 'refunded', updatedMs }).at(-1)).toEqual(['Refunded', 'current', '9:30']);
    expect(steps({ state: 'rejected', updatedMs })).toEqual([
      ['Announced', 'done', 'Wed 18'],
      ['Not taken back', 'current', '9:30'],
    ]);
    expect(steps({ kind: 'exchange' }).map(([title]) => title)).toEqual([
      'Announced',
      'Sent back',
      'With the shop',
    ]);
  });

  test('is as far as its parcel, and that is not shown a second time', () => {
    const given = { ...home, parcels: [...home.parcels!, back] };
    const { shipments, order } = view({
      ...given,
      returns: [sentBack(['Mug'], { shipmentId: 'b' })],
    });
    expect(shipments.map(({ id }) => id)).toEqual(['a', 'ret_1']);
    expect(shipments[1]).toMatchObject({
      stage: 'returning',
      headline: 'On its way back',
      carrier: { name: 'DHL' },
      checkpoints: [{ stage: 'in_transit', text: 'On its way' }],
    });
    expect(order!.story).toBe('One mug is on its way back');
    expect(order!.items[0]!.pieces.map(({ display, quantity }) => [quantity, display])).toEqual([
      [1, 'Home'],
      [1, 'On its way back'],
    ]);
  });

  test('what the carrier calls delivered is with the shop', () => {
    const arrived = { ...back, checkpoints: [noon('in_transit'), noon('delivered')] };
    const given = { ...home, parcels: [...home.parcels!, arrived] };
    const one = told({ shipmentId: 'b' }, given);
    expect(one).toMatchObject({ stage: 'returned', headline: 'With the shop', lamp: true });
    expect(one.checkpoints[0]).toMatchObject({ title: 'With the shop' });
    expect(one.steps.map(({ display }) => display)).toEqual(['Wed 18', '12:00', '12:00', null]);
    // What the shop has said stays said.
    expect(told({ shipmentId: 'b', state: 'refunded' }, given).headline).toBe('Refunded');
    expect(told({ shipmentId: 'b', state: 'cancelled' }, given).headline).toBe('Called off');
  });

  test('a parcel back of which nobody said why is a return too', () => {
    const contents = [{ itemExternalId: 'Mug', quantity: 1 }];
    const { shipments, order } = view({
      ...home,
      parcels: [...home.parcels!, { ...back, contents }],
    });
    expect(shipments.map(({ id, kind, title }) => [id, kind, title])).toEqual([
      ['a', 'parcel', 'Delivered today, 12:00'],
      ['b', 'return', 'Return of one mug'],
    ]);
    expect(order!.story).toBe('One mug is on its way back');
    const alone = view({ ...home, parcels: [back], whole: false });
    expect(alone.shipments).toMatchObject([{ kind: 'return', title: 'Return' }]);
  });

  test('does not count among the parcels', () => {
    const parcels = [parcel('a', 'delivered', ['Mug']), parcel('c', 'in_transit', ['Mug']), back];
    const { order } = view({ ...home, parcels, returns: [sentBack(['Mug'], { shipmentId: 'b' })] });
    expect(order!.story).toBe(
      '1 of 2 parcels is home, one mug is in the second. One mug is on its way back.',
    );
  });
});

describe('an exchange', () => {
  const parcels = [parcel('a', 'delivered', ['Mug']), parcel('new', 'in_transit')];
  const made = { kind: 'exchange', state: 'received', exchangeShipmentId: 'new' } as const;
  const given = { items: [item('Mug')], parcels, returns: [sentBack(['Mug'], made)] };

  test('shows what comes instead among the parcels', () => {
    const { shipments, order } = view(given);
    expect(shipments.map(({ id, kind, contents }) => [id, kind, contents])).toEqual([
      ['new', 'parcel', 'Mug'],
      ['a', 'parcel', 'Mug'],
      ['ret_1', 'return', 'Mug'],
    ]);
    expect(order!.story).toBe('1 of 2 parcels is home, the mug is in the second');
    expect(order!.items[0]!.pieces).toMatchObject([{ place: 'under_way', shipmentId: 'new' }]);
    expect(shipments[2]).toMatchObject({
      headline: 'With the shop',
      health: 'done',
      detail: 'Hobnail has it. The other one comes in a parcel of its own.',
    });
  });
});

test.each(locales.flatMap((locale) => returnKinds.map((kind) => [locale, kind] as const)))(
  'in %s, every state of a %s is told in words and fits the contract',
  (locale, kind) => {
    for (const state of returnStates) {
      for (const refunded of [null, 1250]) {
        const shown = view(
          { ...home, returns: [sentBack(['Mug'], { kind, state, refunded })] },
          locale,
        );
        expect(WidgetView.parse(shown)).toEqual(shown);
        const { title, headline, detail, steps: line } = shown.shipments[1]!;
        for (const text of [title, headline, detail, ...line.map((step) => step.title)]) {
          expect(text).not.toMatch(/\b(undefined|null)\b|\[object|NaN|_|!/);
          expect(text.trim().length).toBeGreaterThan(1);
        }
        expect(line.filter((step) => step.state === 'current')).toHaveLength(1);
      }
    }
  },
);
