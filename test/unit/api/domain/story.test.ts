import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { returnStates } from '#contract/return-words';
import { stages, type Stage } from '#contract/vocabulary';
import {
  storyOf,
  type StoryOrder,
  type StoryParcel,
  type StoryReturn,
} from '../../../../api/domain/story.ts';

const item = (id: string, quantity = 1, cancelled = 0) => ({ id, quantity, cancelled });
const parcel = (
  id: string,
  stage: Stage,
  items: string[] = [],
  more: Partial<StoryParcel> = {},
): StoryParcel => ({
  id,
  externalId: `x-${id}`,
  stage,
  replaces: null,
  contents: items.map((itemId) => ({ itemId, quantity: 1 })),
  ...more,
});
const order = (given: Partial<StoryOrder>): StoryOrder => ({
  items: [item('mug')],
  cancelled: false,
  parcels: [],
  returns: [],
  ...given,
});
const sentBack = (given: Partial<StoryReturn>): StoryReturn => ({
  id: 'ret',
  state: 'sent_back',
  exchangeId: null,
  items: [{ itemId: 'mug', quantity: 1 }],
  ...given,
});
/** `home@a`, `2 not_shipped` */
const places = (given: StoryOrder, itemId = 'mug') =>
  storyOf(given)
    .pieces.get(itemId)
    ?.map(({ place, quantity, holder }) =>
      [quantity > 1 ? `${quantity} ` : '', place, holder ? `@${holder}` : ''].join(''),
    );

describe('where every piece is', () => {
  test('in the parcel that holds it, else not shipped', () => {
    const given = order({
      items: [item('mug'), item('vase'), item('towel', 3)],
      parcels: [parcel('a', 'delivered', ['mug', 'towel']), parcel('b', 'in_transit', ['towel'])],
    });
    expect(places(given)).toEqual(['home@a']);
    expect(places(given, 'vase')).toEqual(['not_shipped']);
    expect(places(given, 'towel')).toEqual(['home@a', 'under_way@b', 'not_shipped']);
  });

  test('one parcel of which nobody said what it holds holds everything that was not called off', () => {
    const given = order({ items: [item('mug', 3, 1)], parcels: [parcel('a', 'in_transit')] });
    expect(places(given)).toEqual(['cancelled', '2 under_way@a']);
    expect(storyOf(given).contents.get('a')).toEqual([{ itemId: 'mug', quantity: 2 }]);
  });

  test('of several such parcels nothing is claimed', () => {
    const given = order({ parcels: [parcel('a', 'delivered'), parcel('b', 'in_transit')] });
    expect(places(given)).toBeUndefined();
    expect(storyOf(given).contents.get('a')).toEqual([]);
  });

  test('an order that was called off has no pieces to come', () => {
    expect(places(order({ cancelled: true }))).toEqual(['cancelled']);
    expect(places(order({ parcels: [parcel('a', 'cancelled', ['mug'])] }))).toEqual([
      'not_shipped',
    ]);
  });

  test('a lost parcel has lost them, until another one comes in its place', () => {
    const lost = parcel('a', 'lost', ['mug']);
    expect(places(order({ parcels: [lost] }))).toEqual(['lost@a']);
    const again = parcel('b', 'in_transit', [], { replaces: 'x-a' });
    const story = storyOf(order({ parcels: [lost, again] }));
    expect(story.pieces.get('mug')).toEqual([{ place: 'under_way', quantity: 1, holder: 'b' }]);
    expect(story.counted.map(({ id }) => id)).toEqual(['b']);
    expect([...story.replaced]).toEqual([['a', 'b']]);
  });

  test('a row of replacements ends with the last one', () => {
    const parcels = [
      parcel('a', 'lost', ['mug']),
      parcel('b', 'destroyed', [], { replaces: 'x-a' }),
      parcel('c', 'in_transit', [], { replaces: 'x-b' }),
    ];
    const story = storyOf(order({ parcels }));
    expect(story.counted.map(({ id }) => id)).toEqual(['c']);
    expect(story.pieces.get('mug')).toEqual([{ place: 'under_way', quantity: 1, holder: 'c' }]);
  });

  test('a parcel cannot stand in for itself, nor two for each other', () => {
    const self = parcel('a', 'in_transit', ['mug'], { replaces: 'x-a' });
    expect(places(order({ parcels: [self] }))).toEqual(['under_way@a']);
    const first = parcel('a', 'lost', ['mug'], { replaces: 'x-b' });
    const second = parcel('b', 'in_transit', ['mug'], { replaces: 'x-a' });
    expect(places(order({ parcels: [first, second] }))).toEqual(['under_way@b']);
  });

  test('what goes back is taken from what is home', () => {
    const parcels = [
      parcel('a', 'delivered', [], { contents: [{ itemId: 'mug', quantity: 2 }] }),
      parcel('b', 'in_transit', ['mug']),
    ];
    const given = { items: [item('mug', 3)], parcels };
    const back = (state: StoryReturn['state']) =>
      places(order({ ...given, returns: [sentBack({ state })] }));
    const all = ['2 home@a', 'under_way@b'];
    for (const state of ['requested', 'approved', 'rejected', 'cancelled'] as const)
      expect(back(state)).toEqual(all);
    expect(back('sent_back')).toEqual(['home@a', 'under_way@b', 'returning@ret']);
    expect(back('received')).toEqual(['home@a', 'under_way@b', 'returned@ret']);
    expect(back('refunded')).toEqual(['home@a', 'under_way@b', 'returned@ret']);
  });

  test('what comes in exchange takes the place of what went back', () => {
    const parcels = [parcel('a', 'delivered', ['mug']), parcel('new', 'in_transit')];
    const given = (state: StoryReturn['state']) =>
      order({ parcels, returns: [sentBack({ state, exchangeId: 'new' })] });
    expect(places(given('requested'))).toEqual(['home@a']);
    expect(places(given('sent_back'))).toEqual(['under_way@new']);
    expect(storyOf(given('sent_back')).counted.map(({ id }) => id)).toEqual(['a', 'new']);
  });
});

describe('for any order', () => {
  const itemIds = ['mug', 'vase', 'towel'];
  const parcelIds = ['a', 'b', 'c', 'd'];
  const portions = fc.array(
    fc.record({ itemId: fc.constantFrom(...itemIds), quantity: fc.integer({ min: 1, max: 5 }) }),
    { maxLength: 3 },
  );
  const anyOrder: fc.Arbitrary<StoryOrder> = fc.record({
    items: fc
      .tuple(...itemIds.map(() => fc.tuple(fc.integer({ min: 1, max: 5 }), fc.nat(6))))
      .map((numbers) => itemIds.map((id, i) => item(id, ...numbers[i]!))),
    cancelled: fc.boolean(),
    parcels: fc
      .tuple(
        fc.subarray(parcelIds),
        fc.array(
          fc.record({
            stage: fc.constantFrom(...stages),
            contents: portions,
            replaces: fc.option(fc.constantFrom(...parcelIds.map((id) => `x-${id}`))),
          }),
          { minLength: 4, maxLength: 4 },
        ),
      )
      .map(([ids, facts]) => ids.map((id, i) => ({ id, externalId: `x-${id}`, ...facts[i]! }))),
    returns: fc.array(
      fc.record({
        id: fc.constantFrom('r1', 'r2'),
        state: fc.constantFrom(...returnStates),
        exchangeId: fc.option(fc.constantFrom(...parcelIds)),
        items: portions,
      }),
      { maxLength: 3 },
    ),
  });

  test('no piece is lost, none is told twice', () => {
    fc.assert(
      fc.property(anyOrder, (given) => {
        const { pieces } = storyOf(given);
        for (const { id, quantity } of given.items) {
          const told = pieces.get(id);
          if (!told) continue;
          expect(told.every((piece) => piece.quantity > 0)).toBe(true);
          expect(told.reduce((sum, piece) => sum + piece.quantity, 0)).toBe(quantity);
          const spots = told.map(({ place, holder }) => `${place} ${holder}`);
          expect(new Set(spots).size).toBe(spots.length);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('where every parcel says what it holds, something is told of every item', () => {
    const known = anyOrder.filter(({ parcels }) => parcels.every((each) => each.contents.length));
    fc.assert(
      fc.property(known, (given) => {
        expect(storyOf(given).pieces.size).toBe(given.items.length);
      }),
    );
  });

  test('only parcels of the order hold pieces, and none that was replaced or called off', () => {
    fc.assert(
      fc.property(anyOrder, (given) => {
        const { pieces, counted, replaced } = storyOf(given);
        const holders = new Set([...pieces.values()].flat().map(({ holder }) => holder));
        const allowed = new Set<string | null>([
          null,
          ...counted.map(({ id }) => id),
          ...given.returns.map(({ id }) => id),
        ]);
        for (const holder of holders) expect(allowed.has(holder)).toBe(true);
        for (const id of replaced.keys()) expect(holders.has(id)).toBe(false);
      }),
    );
  });
});
