import type { MerchantContext } from '../../context.ts';
import { devicesDueStatement } from '../devices-due.ts';
import { normsDueStatement } from '../norms-due.ts';
import type { Book } from './book.ts';
import type { Write } from './bulk.ts';

/** Parcels that have arrived are counted later, and devices are told later what is new. */
export function dueWrites(ctx: MerchantContext, book: Book): Write[] {
  const known = [...book.parcels.values()].filter(({ told, isNew }) => told && !isNew);
  const parcels = [...new Set([...known, ...book.told.scans.map(({ parcel }) => parcel)])];
  const ids = (some: typeof parcels) => some.map(({ id }) => id);
  // Nobody has a link yet to what this very chunk brings.
  const seen = parcels.filter(
    ({ isNew, orderId }) => !isNew || book.orderById.get(orderId ?? '')?.isNew === false,
  );
  return [
    ...(parcels.length ? [{ statement: normsDueStatement(ctx, ids(parcels)) }] : []),
    ...(seen.length ? [{ statement: devicesDueStatement(ctx, ids(seen)) }] : []),
  ];
}
