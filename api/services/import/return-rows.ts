import type { MerchantContext } from '../../context.ts';
import { returnItems, returns } from '../../db/schema/returns.ts';
import { pieceRow, returnFacts } from '../return-facts.ts';
import { returnsFit } from '../return-pieces.ts';
import type { Book } from './book.ts';
import { defineBulk, type Write } from './bulk.ts';
import type { Changes } from './changes.ts';
import { defineSweep } from './sweep.ts';

const putReturns = defineBulk({
  table: returns,
  columns: ['id', 'externalId', ...returnFacts],
  createdAt: 'createdAt',
  updatedAt: 'updatedAt',
  key: ['id'],
  set: returnFacts,
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
      .map(([item, piece]) => pieceRow(row, item, piece)),
  );
  const ids = told.map(({ row }) => row.id);
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
    ...(told.length === 0 ? [] : [{ statement: returnsFit(ctx, ids) }]),
  ];
}
