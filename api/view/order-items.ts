import type { OrderItemView } from '#contract/order-view';
import type { Piece, Story } from '../domain/story.ts';
import type { Messages } from '../messages/messages.ts';
import type { OrderItem } from './widget.ts';

/** Every line of the order, and where its pieces are; no pieces where nobody said. */
export function orderItemViews(
  items: readonly OrderItem[],
  story: Story,
  words: Messages,
): OrderItemView[] {
  return items.map(({ externalId, title, quantity, imageUrl, url }) => ({
    id: externalId,
    title,
    quantity,
    imageUrl,
    url,
    pieces: (story.pieces.get(externalId) ?? []).map((piece) => ({
      place: piece.place,
      quantity: piece.quantity,
      shipmentId: piece.holder,
      display: placeText(piece, story, words),
    })),
  }));
}

function placeText({ place, holder }: Piece, { counted }: Story, { order }: Messages): string {
  if (place !== 'under_way') return order.place[place];
  const i = counted.findIndex(({ id }) => id === holder);
  if (counted.length > 1 && i >= 0) return order.inParcel(i + 1);
  const stage = counted[i]?.stage;
  if (stage === 'pending') return order.packing;
  return stage === 'label_created' ? order.packed : order.place.under_way;
}
