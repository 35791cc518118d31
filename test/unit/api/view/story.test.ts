import { describe, expect, test } from 'vitest';
import { WidgetView } from '#contract/tracking';
import { item, parcel, sentBack, story, view, type Given } from './facts.ts';

const three: Given = {
  items: [item('Mug'), item('Vase'), item('Linen towel')],
  parcels: [
    parcel('a', 'delivered', ['Vase']),
    parcel('b', 'delivered', ['Linen towel']),
    parcel('c', 'in_transit', ['Mug']),
  ],
};

describe('the story of an order', () => {
  test('says which parcel is missing and what is in it', () => {
    expect(story(three)).toBe('2 of 3 parcels are home, the mug is in the third');
    expect(story(three, 'de')).toBe('2 von 3 Paketen sind da, „Mug“ ist im dritten');
    expect(view(three).shipments.map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  });

  test('counts by the shop’s order, not by the one that is shown', () => {
    const [a, b, c] = three.parcels!;
    const given = {
      ...three,
      parcels: [parcel('a', 'in_transit', ['Vase']), b!, parcel('c', 'delivered', ['Mug'])],
    };
    expect(story(given)).toBe('2 of 3 parcels are home, the vase is in the first');
    // Parcels of one moment stand in the order of the shop's own ids.
    const shuffled = [
      { ...c!, id: '1' },
      { ...a!, id: '3' },
      { ...b!, id: '2' },
    ];
    expect(story({ ...three, parcels: shuffled })).toBe(story(three));
    // Else the one that was told first is the first, whatever its id.
    const late = { ...b!, externalId: 'a', createdMs: b!.createdMs + 1 };
    expect(story({ ...three, parcels: [late, a!, c!] })).toBe(
      '2 of 3 parcels are home, the mug is in the second',
    );
    const many = Array.from({ length: 12 }, (_, i) =>
      parcel(`${99 - i}`, i === 9 ? 'in_transit' : 'delivered', i === 9 ? ['Mug'] : ['Vase'], {
        externalId: `s${i + 1}`,
      }),
    );
    expect(story({ ...three, parcels: many })).toBe(
      '11 of 12 parcels are home, the mug is in the tenth. The Linen towel has not been shipped yet.',
    );
  });

  test('is a plain title where there is nothing to add', () => {
    const home = three.parcels!.map((each) => ({
      ...each,
      checkpoints: three.parcels![0]!.checkpoints,
    }));
    expect(story({ ...three, parcels: home })).toBe('All 3 parcels are home');
    expect(story({ ...three, parcels: home }, 'de')).toBe('Alle 3 Pakete sind da');
    const both = [
      parcel('a', 'delivered', ['Mug', 'Vase']),
      parcel('b', 'delivered', ['Linen towel']),
    ];
    expect(story({ ...three, parcels: both })).toBe('Both parcels are home');
    expect(story({ ...three, parcels: both }, 'de')).toBe('Beide Pakete sind da');
    const none = home.map((each) => ({ ...each, checkpoints: [] }));
    expect(story({ ...three, parcels: none })).toBe('Your order comes in 3 parcels');
    expect(story({ ...three, parcels: none }, 'de')).toBe('Ihre Bestellung kommt in 3 Paketen');
  });

  test('is not told of one parcel that holds everything', () => {
    expect(
      story({ items: [item('Mug')], parcels: [parcel('a', 'in_transit', ['Mug'])] }),
    ).toBeNull();
    expect(story({ items: [item('Mug')], parcels: [parcel('a', 'delivered')] })).toBeNull();
    expect(story({ items: [item('Mug')] })).toBeNull();
  });

  test('claims nothing of items where several parcels say nothing', () => {
    const parcels = [parcel('a', 'delivered'), parcel('b', 'in_transit')];
    const shown = view({ items: [item('Mug')], parcels });
    expect(shown.order!.story).toBe('1 of 2 parcels is home');
    expect(shown.order!.items).toMatchObject([{ title: 'Mug', pieces: [] }]);
    expect(shown.shipments.map(({ items }) => items)).toEqual([[], []]);
  });

  test('tells what has not been shipped', () => {
    const parcels = [parcel('a', 'in_transit', ['Mug'])];
    const items = [item('Mug'), item('Vase')];
    expect(story({ items, parcels })).toBe('The vase has not been shipped yet');
    expect(story({ items, parcels }, 'de')).toBe('„Vase“ ist noch nicht verschickt');
    const more = [item('Mug'), item('Vase'), item('Bowl', 2)];
    expect(story({ items: more, parcels })).toBe('The vase and 2 × bowl have not been shipped yet');
    const partly = [item('Mug', 3)];
    expect(story({ items: partly, parcels })).toBe('2 × mug have not been shipped yet');
    expect(story({ items: [item('Mug', 2)], parcels })).toBe('One mug has not been shipped yet');
    const many = ['A', 'B', 'C', 'D'].map((title) => item(title));
    expect(story({ items: [item('Mug'), ...many], parcels })).toBe(
      '4 things have not been shipped yet',
    );
  });

  test('tells what was cancelled', () => {
    const items = [item('Mug'), item('Vase', 1, 1)];
    expect(story({ items, parcels: [parcel('a', 'in_transit', ['Mug'])] })).toBe(
      'The vase was cancelled',
    );
    expect(story({ items })).toBe('The vase was cancelled');
  });

  test('of an order that was called off there is only that', () => {
    const cancelledAt = '2026-11-18T10:00:00Z';
    for (const given of [
      { items: [item('Mug', 2, 2)] },
      { items: [item('Mug')], cancelledAt },
      { items: [item('Mug')], cancelledAt, parcels: [parcel('a', 'label_created', ['Mug'])] },
    ] satisfies Given[]) {
      const shown = view(given);
      expect(shown.order!.story).toBe('This order was cancelled');
      expect(shown.shipments).toMatchObject([
        { stage: 'cancelled', health: 'done', headline: 'This order was cancelled' },
      ]);
      expect(shown.order!.items[0]!.pieces).toMatchObject([{ place: 'cancelled' }]);
    }
    expect(story({ items: [item('Mug')], cancelledAt }, 'de')).toBe(
      'Diese Bestellung wurde storniert',
    );
  });

  test('what is already home stays home when the rest is called off', () => {
    const given = {
      items: [item('Mug'), item('Vase')],
      parcels: [parcel('a', 'delivered', ['Mug'])],
      cancelledAt: '2026-11-18T10:00:00Z',
    };
    expect(story(given)).toBe('The vase was cancelled');
  });

  test('a long title is cut, and one with several words keeps its capitals', () => {
    const title = 'Hand-thrown stoneware mug with a speckled glaze, set of four';
    const given = {
      items: [item(title), item('Ask mug')],
      parcels: [parcel('a', 'in_transit', ['Ask mug'])],
    };
    expect(story(given)).toBe('The Hand-thrown stoneware mug with a… has not been shipped yet');
    const swapped = { ...given, parcels: [parcel('a', 'in_transit', [title])] };
    expect(story(swapped)).toBe('The Ask mug has not been shipped yet');
  });

  test('a title is told without its details, unless another one differs only in them', () => {
    const parcels = [parcel('a', 'in_transit', ['Bowl'])];
    const jug = item('Enamel jug, 1.4 litres');
    expect(story({ items: [item('Bowl'), jug], parcels })).toBe(
      'The Enamel jug has not been shipped yet',
    );
    const both = [item('Bowl'), item('Shirt (blue)'), item('Shirt (red)')];
    expect(story({ items: both, parcels })).toBe(
      'The Shirt (blue) and the Shirt (red) have not been shipped yet',
    );
    expect(story({ items: [item('Bowl'), item(', red')], parcels })).toBe(
      'The , red has not been shipped yet',
    );
  });
});

describe('the number of a parcel', () => {
  const shownContents = (given: Given, locale: 'en' | 'de' = 'en') =>
    view(given, locale).shipments.map(({ id, contents }) => [id, contents]);

  test('is the one that the story counts with, where nobody said what is inside', () => {
    expect(shownContents(three)).toEqual([
      ['c', 'Mug'],
      ['a', 'Vase'],
      ['b', 'Linen towel'],
    ]);
    const silent = { ...three, parcels: three.parcels!.map((each) => ({ ...each, contents: [] })) };
    expect(shownContents(silent)).toEqual([
      ['c', 'Parcel 3'],
      ['a', 'Parcel 1'],
      ['b', 'Parcel 2'],
    ]);
    expect(shownContents(silent, 'de')[0]).toEqual(['c', 'Paket 3']);
  });

  test('is given to those that count only, and where there are several', () => {
    const given = {
      ...three,
      parcels: [parcel('a', 'delivered'), parcel('b', 'cancelled'), parcel('c', 'in_transit')],
      returns: [sentBack(['Vase'])],
    };
    expect(shownContents(given)).toEqual([
      ['c', 'Parcel 2'],
      ['a', 'Parcel 1'],
      ['b', null],
      ['ret_1', 'Vase'],
    ]);
    const alone = { items: [], parcels: [parcel('c', 'in_transit')] };
    expect(shownContents(alone)).toEqual([['c', null]]);
  });
});

describe('a parcel in place of another', () => {
  const given: Given = {
    items: [item('Mug'), item('Vase')],
    parcels: [
      parcel('a', 'delivered', ['Vase']),
      parcel('b', 'lost', ['Mug']),
      parcel('c', 'in_transit', [], { replaces: 'x-b' }),
    ],
  };

  test('counts for it, and holds what it held', () => {
    const shown = view(given);
    expect(shown.order!.story).toBe('1 of 2 parcels is home, the mug is in the second');
    expect(shown.shipments.map(({ id }) => id)).toEqual(['c', 'a', 'b']);
    expect(shown.shipments[0]).toMatchObject({ replaces: 'b', contents: 'Mug' });
    expect(shown.shipments[0]!.detail).toMatch(/^In place of the parcel that got lost\. /);
    expect(shown.shipments[2]).toMatchObject({
      contents: 'Mug',
      health: 'done',
      responsible: null,
      headline: 'Another one comes instead',
    });
  });

  test('without one the lost parcel is missing', () => {
    const parcels = given.parcels!.slice(0, 2);
    expect(story({ ...given, parcels })).toBe('1 of 2 parcels is home, the second got lost');
    expect(story({ ...given, parcels }, 'de')).toBe(
      '1 von 2 Paketen ist da, das zweite ging verloren',
    );
    const back = [parcels[0]!, parcel('b', 'returning', ['Mug'])];
    expect(story({ ...given, parcels: back })).toBe(
      '1 of 2 parcels is home, the second is going back to the shop',
    );
  });
});

describe('the lines of the order', () => {
  test('say where their pieces are', () => {
    const given: Given = {
      ...three,
      items: [item('Mug', 2), item('Vase', 2, 1), item('Linen towel')],
      returns: [sentBack(['Vase'], { state: 'sent_back' })],
    };
    const pieces = view(given).order!.items.map((each) =>
      each.pieces.map(({ display, quantity, shipmentId }) => [quantity, display, shipmentId]),
    );
    expect(pieces).toEqual([
      [
        [1, 'On its way', 'c'],
        [1, 'Not shipped yet', null],
      ],
      [
        [1, 'Cancelled', null],
        [1, 'On its way back', 'ret_1'],
      ],
      [[1, 'Home', 'b']],
    ]);
    expect(story(given)).toBe(
      '2 of 3 parcels are home, one mug is in the third. One mug has not been shipped yet. One vase was cancelled. One vase is on its way back.',
    );
  });

  test('of one parcel are packed, then on their way', () => {
    const places = (stage: 'pending' | 'label_created' | 'in_transit', locale: 'en' | 'de') =>
      view({ items: [item('Mug')], parcels: [parcel('a', stage)] }, locale).order!.items[0]!.pieces;
    expect(places('pending', 'en')).toMatchObject([{ display: 'Being packed' }]);
    expect(places('label_created', 'en')).toMatchObject([{ display: 'Packed' }]);
    expect(places('in_transit', 'en')).toMatchObject([{ display: 'On its way' }]);
    expect(places('in_transit', 'de')).toMatchObject([{ display: 'Unterwegs' }]);
  });

  test('are not told to who may see one parcel only', () => {
    const shown = view({ ...three, parcels: [three.parcels![2]!], whole: false, others: 2 });
    expect(shown.order).toEqual({ number: '#1', story: null, items: [] });
    expect(shown.shipments[0]!.contents).toBe('Mug');
    const unknown = { ...three, parcels: [parcel('c', 'in_transit')], whole: false };
    expect(view({ ...unknown, others: 2 }).shipments[0]!.items).toEqual([]);
    expect(view(unknown).shipments[0]!.items).toHaveLength(3);
  });
});

test('every view fits the contract', () => {
  for (const locale of ['en', 'de'] as const) {
    const shown = view({ ...three, returns: [sentBack(['Mug'])] }, locale);
    expect(WidgetView.parse(shown)).toEqual(shown);
  }
});
