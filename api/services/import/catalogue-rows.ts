import type { MerchantContext } from '../../context.ts';
import { customers, products } from '../../db/schema/orders.ts';
import { newId } from '../../lib/id.ts';
import { customerFactsOf } from '../order-facts.ts';
import type { Book } from './book.ts';
import { defineBulk, type Row, type Write } from './bulk.ts';
import type { Changes } from './changes.ts';
import type { Hashes } from './hashes.ts';

const facts = ['title', 'sku', 'imageUrl', 'url', 'price', 'currency', 'category'] as const;
const ofProducts = {
  table: products,
  columns: ['id', 'externalId', ...facts],
  createdAt: 'createdAt',
  updatedAt: 'updatedAt',
  key: ['externalId'],
} as const;
const putProducts = defineBulk({ ...ofProducts, set: facts, returning: ['id', 'externalId'] });
/** An old order does not know better than the shop what a product is called today. */
const addProducts = defineBulk(ofProducts);

const ofCustomers = {
  table: customers,
  columns: ['id', 'externalId', 'emailHmac', 'marketingOptIn'],
  createdAt: 'createdAt',
  updatedAt: 'updatedAt',
  key: ['externalId'],
  returning: ['id', 'externalId'],
} as const;
const putCustomers = defineBulk({ ...ofCustomers, keep: ['emailHmac', 'marketingOptIn'] });
/** Those of whom nothing is said about marketing: what they said before holds. */
const addCustomers = defineBulk({ ...ofCustomers, keep: ['emailHmac'] });

/** The products and customers that a chunk tells of. */
export async function catalogueWrites(
  ctx: MerchantContext,
  book: Book,
  hashes: Hashes,
  changes: Changes,
): Promise<Write[]> {
  const now = ctx.now();
  const { told } = book;
  const listed = [...told.products.values()].map((input) => ({ id: newId('prd', now), ...input }));
  const seen = [...told.itemProducts].map(([externalId, { title, sku, imageUrl, url }]) => ({
    id: newId('prd', now),
    externalId,
    title,
    sku,
    imageUrl,
    url,
  }));
  const people = await Promise.all(
    [...told.customers].map(async ([externalId, customer]) => ({
      id: newId('cus', now),
      externalId,
      ...(await customerFactsOf(customer, hashes)),
      asked: customer.marketingOptIn !== undefined,
    })),
  );
  const heard = { changed: marking(changes, 'customer', people) };
  return [
    ...putProducts(ctx, listed, { changed: marking(changes, 'product', listed) }),
    ...addProducts(ctx, seen),
    ...putCustomers(
      ctx,
      people.filter(({ asked }) => asked),
      heard,
    ),
    ...addCustomers(
      ctx,
      people.filter(({ asked }) => !asked),
      heard,
    ),
  ];
}

/** A row that has the id that we made is new; one with an older id was there. */
export function marking(
  changes: Changes,
  type: string,
  rows: readonly { id: string; externalId: string }[],
): (changed: Row[]) => void {
  const made = new Set(rows.map(({ id }) => id));
  return (changed) => {
    for (const row of changed) {
      const subject = `${type}/${String(row['external_id'])}`;
      changes.mark(subject, made.has(String(row['id'])) ? 'created' : 'updated');
    }
  };
}
