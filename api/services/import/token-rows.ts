import type { MerchantContext } from '../../context.ts';
import { shopperTokens } from '../../db/schema/shipments.ts';
import { viewToken, type Subject } from '../shopper-tokens.ts';
import type { Book } from './book.ts';
import { defineBulk, type Write } from './bulk.ts';

const putTokens = defineBulk({
  table: shopperTokens,
  columns: ['hash', 'purpose', 'orderId', 'shipmentId'],
  createdAt: 'createdAt',
  key: ['hash'],
  set: ['orderId', 'shipmentId'],
});

/** Tokens of what is new, and of parcels that joined an order; all others have theirs. */
export async function tokenWrites(ctx: MerchantContext, book: Book): Promise<Write[]> {
  const orders = [...book.orderById.values()].filter(({ isNew, told }) => isNew && told);
  const parcels = [...book.parcels.values()].filter(
    ({ isNew, told, moved }) => told && (isNew || moved),
  );
  const subjects: Subject[] = [
    ...orders.map(({ id }) => ({ orderId: id, shipmentId: null })),
    ...parcels.map(({ id, orderId }) => ({ orderId, shipmentId: id })),
  ];
  const tokens = await Promise.all(subjects.map((subject) => viewToken(ctx, subject)));
  const rows = tokens.map(({ row }) => row);
  // In the order of the index: hashes of neighbours lie on one page.
  rows.sort((a, b) => (a.hash < b.hash ? -1 : 1));
  return putTokens(ctx, rows);
}
