import type { ImportInput } from '#contract/import';
import type { OrderInput } from '#contract/order';
import type { ShipmentInput } from '#contract/shipment';
import type { MerchantContext } from '../../context.ts';
import type { returns } from '../../db/schema/returns.ts';
import type { InReturn, Piece } from '../return-pieces.ts';
import { namesIn } from './names-in.ts';
import type { Told } from './read-line.ts';
import { stored } from './stored.ts';

export type Order = {
  id: string;
  isNew: boolean;
  placedAt: string;
  /** Pieces by the item's external id; null where nobody asked for those of a stored order. */
  pieces: Map<string, number> | null;
  /** What the chunk says of it last. */
  told: OrderInput | null;
};

export type Parcel = {
  id: string;
  externalId: string;
  isNew: boolean;
  orderId: string | null;
  carrier: string | null;
  trackingKey: string | null;
  direction: 'outbound' | 'return';
  /** Fields that the chunk gives, the last word on each. */
  given: ShipmentInput;
  /** In the order in which they were told. */
  promised: { madeMs: number; from: string; to: string }[];
  /** Numbers that news may be waiting for. */
  awaited: string[];
  /** The chunk says something of it; `moved`: that it belongs to an order, for the first time. */
  told: boolean;
  moved: boolean;
  /** It has other numbers than before. */
  renumbered: boolean;
};

export type Return = {
  row: Omit<typeof returns.$inferSelect, 'merchantId' | 'refunds' | 'createdAt' | 'updatedAt'>;
  isNew: boolean;
  /** What goes back, by the item's external id; null where the chunk does not say. */
  pieces: Map<string, Piece> | null;
};

/** A line that has its place, and the rows that say what became of it. */
export type Placed = { told: Told; subjects: string[] };

/** What a chunk is about: as it is stored, and then as the chunk's lines change it one by one. */
export type Book = {
  orders: Map<string, Order>;
  orderById: Map<string, Order>;
  parcels: Map<string, Parcel>;
  returns: Map<string, Return>;
  /** What lies in which return, by the order's id. */
  inReturns: Map<string, InReturn[]>;
  /** E-mail hashes by external id, of customers that are stored. */
  customers: Map<string, string | null>;
  told: {
    customers: Map<string, { email?: string | undefined; marketingOptIn?: boolean | undefined }>;
    products: Map<string, ImportInput<'product'>>;
    /** Products that only an item of an order tells of. */
    itemProducts: Map<string, OrderInput['items'][number]>;
    scans: { placed: Placed; parcel: Parcel; input: ImportInput<'checkpoint'> }[];
    ratings: Map<
      string,
      { input: ImportInput<'rating'>; orderId: string; parcelId: string | null }
    >;
    consents: { placed: Placed; input: ImportInput<'consent'> }[];
  };
};

/** Reads all that these lines name, in one round trip. */
export async function openBook(ctx: MerchantContext, lines: readonly Told[]): Promise<Book> {
  const names = namesIn(lines);
  const lists = Object.fromEntries(
    Object.entries(names).map(([name, ids]) => [name, JSON.stringify([...ids])]),
  );
  const { merchantId } = ctx;
  const [orderRows, parcelRows, itemRows, customerRows, returnRows, held] = await ctx.db.read(
    stored,
    {
      merchantId,
      ...lists,
    },
  );
  const piecesOf = new Map<string, Map<string, number>>();
  for (const { orderId, externalId, quantity } of itemRows) {
    piecesOf.set(orderId, (piecesOf.get(orderId) ?? new Map()).set(externalId, quantity));
  }
  const book: Book = {
    orders: new Map(),
    orderById: new Map(),
    parcels: new Map(),
    returns: new Map(),
    inReturns: Map.groupBy(held, ({ orderId }) => orderId),
    customers: new Map(customerRows.map((row) => [row.externalId, row.emailHmac])),
    told: {
      customers: new Map(),
      products: new Map(),
      itemProducts: new Map(),
      scans: [],
      ratings: new Map(),
      consents: [],
    },
  };
  for (const { id, externalId, placedAt } of orderRows) {
    const order = { id, isNew: false, placedAt, pieces: piecesOf.get(id) ?? null, told: null };
    book.orders.set(externalId, order);
    book.orderById.set(id, order);
  }
  for (const row of parcelRows) {
    book.parcels.set(row.externalId, { ...row, ...untold(), isNew: false });
    const { orderId } = row;
    if (orderId === null || book.orderById.has(orderId)) continue;
    const pieces = piecesOf.get(orderId) ?? null;
    book.orderById.set(orderId, { id: orderId, isNew: false, placedAt: '', pieces, told: null });
  }
  for (const row of returnRows) {
    book.returns.set(row.externalId, { row, isNew: false, pieces: null });
  }
  return book;
}

export const untold = () => ({
  given: {},
  promised: [],
  awaited: [],
  told: false,
  moved: false,
  renumbered: false,
});
