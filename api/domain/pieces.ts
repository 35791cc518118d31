import type { ItemPlace } from '#contract/vocabulary';

export type Piece = {
  place: ItemPlace;
  quantity: number;
  /** The parcel or return that holds them. */
  holder: string | null;
};

/** From where a piece that goes back is taken: nobody sends back what has not come. */
const takenFirst: readonly ItemPlace[] = [
  'home',
  'under_way',
  'returning',
  'returned',
  'lost',
  'not_shipped',
];

/** Pieces of one item by place and holder. */
export class Pieces {
  private pieces: Piece[] = [];

  /** @returns how many were added */
  add(place: ItemPlace, quantity: number, holder: string | null): number {
    if (quantity <= 0) return 0;
    const same = this.pieces.find((each) => each.place === place && each.holder === holder);
    if (same) same.quantity += quantity;
    else this.pieces.push({ place, quantity, holder });
    return quantity;
  }

  /** @returns how many could be taken away */
  take(quantity: number): number {
    let left = quantity;
    for (const place of takenFirst) {
      for (const piece of this.pieces) {
        if (piece.place !== place) continue;
        const taken = Math.min(left, piece.quantity);
        piece.quantity -= taken;
        left -= taken;
      }
    }
    this.pieces = this.pieces.filter((piece) => piece.quantity > 0);
    return quantity - left;
  }

  list(): readonly Piece[] {
    return this.pieces;
  }
}
