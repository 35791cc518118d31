import { loadJson, saverOf } from './store.ts';

/** What the shop itself knows of an order, for its own pages. */
export interface ShopOrder {
  number: string;
  /** ISO 8601 with offset. */
  placedAt: string;
  lines: { slug: string; choice?: string; quantity: number; price: number }[];
  post: number;
  town: string;
  postcode: string;
  /** Calendar day. */
  promisedBy: string;
  /** Of the order first, then of each of its parcels. */
  tokens: string[];
}

export interface Ledger {
  remember(order: ShopOrder): Promise<void>;
  find(token: string): ShopOrder | undefined;
  /** A number that no order had before. */
  nextNumber(): string;
}

interface Book {
  last: number;
  orders: ShopOrder[];
}

const kept = 600;

/** Keeps the newest orders in a file, so that their pages survive a restart. */
export function openLedger(path: string): Ledger {
  const book = loadJson<Book>(path, { last: 51_000, orders: [] });
  const save = saverOf(path, book);
  const byToken = new Map<string, ShopOrder>();
  const index = (order: ShopOrder) => {
    for (const token of order.tokens) byToken.set(token, order);
  };
  book.orders.forEach(index);

  return {
    remember(order) {
      const others = book.orders.filter(({ tokens }) => tokens[0] !== order.tokens[0]);
      book.orders = [...others, order].slice(-kept);
      index(order);
      return save();
    },
    find: (token) => byToken.get(token),
    nextNumber: () => String(++book.last),
  };
}
