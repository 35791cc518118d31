import type { ReturnState } from '#contract/return-words';
import type { ItemPlace, Stage } from '#contract/vocabulary';
import { Pieces, type Piece } from './pieces.ts';

/** So many pieces of one line of the order. */
export type Portion = { itemId: string; quantity: number };

export type StoryParcel = {
  id: string;
  externalId: string;
  stage: Stage;
  /** External id of the parcel that it stands in for. */
  replaces: string | null;
  /** Empty where the shop did not say. */
  contents: readonly Portion[];
};

export type StoryReturn = {
  id: string;
  /** As it is shown: the parcel that goes back may be further than the shop has said. */
  state: ReturnState;
  /** The parcel that comes instead. */
  exchangeId: string | null;
  items: readonly Portion[];
};

export type StoryOrder = {
  items: readonly { id: string; quantity: number; cancelled: number }[];
  /** The whole order was called off. */
  cancelled: boolean;
  /** Those that go to the shopper, in the shop's order. */
  parcels: readonly StoryParcel[];
  returns: readonly StoryReturn[];
};

export type Story = {
  /** Where the pieces of each item are; an item of which nothing can be claimed is not named. */
  pieces: ReadonlyMap<string, readonly Piece[]>;
  /** What is in each parcel, as far as it is known. */
  contents: ReadonlyMap<string, readonly Portion[]>;
  /** The parcels that count, in order: without those that were replaced or called off. */
  counted: readonly StoryParcel[];
  /** Parcels that another one stands in for, and the id of that one. */
  replaced: ReadonlyMap<string, string>;
};

const placeOf: Partial<Record<Stage, ItemPlace>> = {
  delivered: 'home',
  returning: 'returning',
  returned: 'returned',
  lost: 'lost',
  destroyed: 'lost',
};

const backPlaceOf: Partial<Record<ReturnState, ItemPlace>> = {
  sent_back: 'returning',
  received: 'returned',
  refunded: 'returned',
};

/** Which piece of an order is where. Every piece is in one place: what is not known is not told. */
export function storyOf(order: StoryOrder): Story {
  const replaced = replacementsOf(order.parcels);
  const standing = order.parcels.filter(({ id }) => !replaced.has(id));
  const counted = standing.filter(({ stage }) => stage !== 'cancelled');
  const exchanges = new Set(order.returns.map(({ exchangeId }) => exchangeId));
  const sent = counted.filter(({ id }) => !exchanges.has(id));

  const contents = new Map<string, readonly Portion[]>();
  for (const parcel of order.parcels) {
    contents.set(parcel.id, inheritedContents(parcel, order.parcels));
  }
  const [only] = sent;
  if (only && sent.length === 1 && contents.get(only.id)?.length === 0) {
    contents.set(only.id, everything(order));
  }
  for (const { exchangeId, items } of order.returns) {
    if (exchangeId && contents.get(exchangeId)?.length === 0) contents.set(exchangeId, items);
  }

  const isKnown = sent.every(({ id }) => contents.get(id)?.length);
  const pieces = new Map<string, readonly Piece[]>();
  for (const item of order.items) {
    const all = new Pieces();
    const cancelled = all.add('cancelled', Math.min(item.quantity, item.cancelled), null);
    let left = item.quantity - cancelled;
    if (!isKnown && left > 0) continue;
    for (const { id, stage } of sent) {
      const quantity = Math.min(left, countOf(contents.get(id), item.id));
      left -= all.add(placeOf[stage] ?? 'under_way', quantity, id);
    }
    all.add(order.cancelled ? 'cancelled' : 'not_shipped', left, null);
    for (const made of order.returns) takeBack(all, made, item.id, counted, contents);
    pieces.set(item.id, all.list());
  }
  return { pieces, contents, counted, replaced };
}

/** Which one of several it is, in the shop's order; null where it does not count, or is alone. */
export function ordinalOf({ counted }: Story, parcelId: string | null): number | null {
  const i = counted.findIndex(({ id }) => id === parcelId);
  return counted.length > 1 && i >= 0 ? i + 1 : null;
}

/** Moves what goes back out of where it was; where something else comes for it, to that parcel. */
function takeBack(
  all: Pieces,
  { id, state, exchangeId, items }: StoryReturn,
  itemId: string,
  counted: readonly StoryParcel[],
  contents: Story['contents'],
): void {
  const place = backPlaceOf[state];
  if (!place) return;
  const taken = all.take(countOf(items, itemId));
  const instead = counted.find((parcel) => parcel.id === exchangeId);
  const come = instead ? Math.min(taken, countOf(contents.get(instead.id), itemId)) : 0;
  if (instead) all.add(placeOf[instead.stage] ?? 'under_way', come, instead.id);
  all.add(place, taken - come, id);
}

/** A parcel cannot stand in for itself, nor for one that stands in for it. */
function replacementsOf(parcels: readonly StoryParcel[]): Map<string, string> {
  const replaced = new Map<string, string>();
  for (const [i, parcel] of parcels.entries()) {
    const other = parcels.find(
      (each, j) =>
        each.replaces === parcel.externalId &&
        each !== parcel &&
        (parcel.replaces !== each.externalId || j > i),
    );
    if (other) replaced.set(parcel.id, other.id);
  }
  return replaced;
}

/** What stands in for a parcel holds the same, unless the shop says otherwise. */
function inheritedContents(
  parcel: StoryParcel,
  parcels: readonly StoryParcel[],
): readonly Portion[] {
  const seen = new Set<StoryParcel>();
  let each: StoryParcel | undefined = parcel;
  while (each && each.contents.length === 0 && each.replaces !== null && !seen.has(each)) {
    seen.add(each);
    const { replaces }: StoryParcel = each;
    each = parcels.find(({ externalId }) => externalId === replaces);
  }
  return each?.contents ?? [];
}

const everything = ({ items }: StoryOrder): Portion[] =>
  items
    .map(({ id, quantity, cancelled }) => ({ itemId: id, quantity: quantity - cancelled }))
    .filter(({ quantity }) => quantity > 0);

const countOf = (contents: readonly Portion[] | undefined, itemId: string): number =>
  (contents ?? [])
    .filter((portion) => portion.itemId === itemId)
    .reduce((sum, { quantity }) => sum + quantity, 0);
