import type { OrderInput } from '#contract/order';
import type { MerchantContext } from '../../context.ts';
import { orderItems, orders } from '../../db/schema/orders.ts';
import { orderFacts, orderFactsOf } from '../order-facts.ts';
import type { Book, Order } from './book.ts';
import { defineBulk, type Write } from './bulk.ts';
import type { Changes } from './changes.ts';
import type { Hashes } from './hashes.ts';
import { defineSweep } from './sweep.ts';

const putOrders = defineBulk({
  table: orders,
  columns: ['id', 'externalId', 'source', 'gift', ...orderFacts],
  createdAt: 'createdAt',
  updatedAt: 'updatedAt',
  key: ['id'],
  set: orderFacts,
  keep: ['gift'],
  returning: ['id'],
});

const itemFacts = [
  'position',
  'title',
  'quantity',
  'cancelled',
  'productId',
  'sku',
  'price',
  'imageUrl',
  'url',
] as const;

const putItems = defineBulk({
  table: orderItems,
  columns: ['orderId', 'externalId', ...itemFacts],
  key: ['orderId', 'externalId'],
  set: itemFacts,
  returning: ['orderId'],
});

const sweepItems = defineSweep(orderItems, 'orderId', 'externalId');

type Told = Order & { told: OrderInput };
const isTold = (order: Order): order is Told => order.told !== null;

/** The orders of a chunk, with their items. Items that are no longer listed go. */
export async function orderWrites(
  ctx: MerchantContext,
  book: Book,
  hashes: Hashes,
  changes: Changes,
): Promise<Write[]> {
  const told = [...book.orderById.values()].filter(isTold);
  const externalIds = new Map([...book.orders].map(([externalId, { id }]) => [id, externalId]));
  const rows = await Promise.all(
    told.map(async (order) => ({
      id: order.id,
      externalId: externalIds.get(order.id) ?? '',
      source: 'import',
      gift: order.told.gift,
      ...(await orderFactsOf(order.told, hashes)),
    })),
  );
  const items = told.flatMap((order) => itemsOf(order));
  const stored = told.filter(({ isNew }) => !isNew).map(({ id }) => id);
  const isNew = (id: string) => book.orderById.get(id)?.isNew === true;
  for (const { id } of told) if (isNew(id)) changes.mark(id, 'created');
  return [
    ...putOrders(ctx, rows, {
      isNew: ({ id }) => isNew(id),
      changed: changes.updated('id'),
    }),
    ...sweepItems(
      ctx,
      stored,
      items.map((item) => [item.orderId, item.externalId]),
      changes.updated('order_id'),
    ),
    ...putItems(ctx, items, {
      isNew: ({ orderId }) => isNew(orderId),
      changed: changes.updated('order_id'),
    }),
  ];
}

/** An item that is listed twice stands where it is listed last. */
function itemsOf({ id, told }: Told) {
  const rows = told.items.map((item, position) => ({
    ...item,
    orderId: id,
    position,
    cancelled: Math.min(item.cancelled ?? 0, item.quantity),
  }));
  return [...new Map(rows.map((row) => [row.externalId, row])).values()];
}
