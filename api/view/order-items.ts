import type { OrderItemView } from '#contract/order-view';
import type { Stage } from '#contract/vocabulary';
import type { Piece } from '../domain/pieces.ts';
import type { Story } from '../domain/story.ts';
import type { Messages } from '../messages/messages.ts';
import type { OrderItem } from './facts.ts';

/**
 * Every line of the order, and where its pieces are; no pieces where nobody said.
 * @param missed ids of parcels that count as delivered and, somebody says, are not there
 */
export function orderItemViews(
  items: readonly OrderItem[],
  story: Story,
  missed: ReadonlySet<string>,
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
      display: missed.has(piece.holder ?? '')
        ? words.help.notHere.headline
        : placeText(piece, story, words),
    })),
  }));
}

/** Stages that say more than that it is on its way. */
const telling = new Set<Stage>([
  'customs',
  'out_for_delivery',
  'delivery_attempted',
  'ready_for_pickup',
  'exception',
]);

function placeText({ place, holder }: Piece, { counted }: Story, { order, scan }: Messages) {
  if (place !== 'under_way') return order.place[place];
  const stage = counted.find(({ id }) => id === holder)?.stage;
  if (stage === 'pending') return order.packing;
  if (stage === 'label_created') return order.packed;
  return stage && telling.has(stage) ? scan[stage] : order.place.under_way;
}
