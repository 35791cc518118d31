import type { MerchantContext } from '../../context.ts';
import { returnItems, returns } from '../../db/schema/returns.ts';
import type { Book } from './book.ts';
import { defineBulk, type Write } from './bulk.ts';
import type { Changes } from './changes.ts';
import { defineSweep } from './sweep.ts';

const facts = [
  ...(['orderId', 'kind', 'state', 'reason', 'requestedAt', 'requestedMs'] as const),
  ...(['refunded', 'shipmentId', 'exchangeShipmentId', 'note'] as const),
];

const putReturns = defineBulk({
  table: returns,
  columns: ['id', 'externalId', ...facts],
  createdAt: 'createdAt',
  updatedAt: 'updatedAt',
  key: ['id'],
  set: facts,
  returning: ['id'],
});

const putPieces = defineBulk({
  table: returnItems,
  columns: ['returnId', 'itemExternalId', 'orderId', 'quantity', 'reason'],
  key: ['returnId', 'itemExternalId'],
  set: ['orderId', 'quantity', 'reason'],
  returning: ['returnId'],
});
const sweepPieces = defineSweep(returnItems, 'returnId', 'itemExternalId');

/** What goes back, as a chunk tells of it. */
export function returnWrites(ctx: MerchantContext, book: Book, changes: Changes): Write[] {
  const told = [...book.returns.values()].filter(({ pieces }) => pieces !== null);
  const pieces = told.flatMap(({ row, pieces: all }) =>
    [...(all ?? [])]
      // A later line of the chunk may have taken an item off the order.
      .filter(([item]) => book.orderById.get(row.orderId)?.pieces?.has(item))
      .map(([itemExternalId, { quantity, reason = row.reason }]) => ({
        returnId: row.id,
        orderId: row.orderId,
        itemExternalId,
        quantity,
        reason,
      })),
  );
  const fresh = new Set(told.filter(({ isNew }) => isNew).map(({ row }) => row.id));
  for (const id of fresh) changes.mark(id, 'created');
  return [
    ...putReturns(
      ctx,
      told.map(({ row }) => row),
      { isNew: ({ id }) => fresh.has(id), changed: changes.updated('id') },
    ),
    ...sweepPieces(
      ctx,
      told.filter(({ isNew }) => !isNew).map(({ row }) => row.id),
      pieces.map((piece) => [piece.returnId, piece.itemExternalId]),
      changes.updated('return_id'),
    ),
    ...putPieces(ctx, pieces, {
      isNew: ({ returnId }) => fresh.has(returnId),
      changed: changes.updated('return_id'),
    }),
  ];
}
