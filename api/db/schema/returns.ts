import {
  foreignKey,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core';
import { returnKinds, returnReasons, returnStates } from '#contract/return-words';
import { marks, merchantId, ms } from '../columns.ts';
import { orderItems, orders } from './orders.ts';

export const returns = sqliteTable(
  'returns',
  {
    merchantId: merchantId(),
    id: text('id').notNull(),
    externalId: text('external_id').notNull(),
    orderId: text('order_id').notNull(),
    kind: text('kind', { enum: returnKinds }).notNull(),
    state: text('state', { enum: returnStates }).notNull(),
    reason: text('reason', { enum: returnReasons }).notNull(),
    /** As the shop wrote it, with offset. */
    requestedAt: text('requested_at').notNull(),
    requestedMs: ms('requested_ms').notNull(),
    /** Minor units of the order's currency. */
    refunded: integer('refunded'),
    /** JSON of the shop system's refunds that paid for its pieces: `{ amount, pieces }` by their ids. */
    refunds: text('refunds'),
    /** The parcel that goes back, and the one that comes instead. */
    shipmentId: text('shipment_id'),
    exchangeShipmentId: text('exchange_shipment_id'),
    note: text('note'),
    createdAt: ms('created_at').notNull(),
    updatedAt: ms('updated_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.merchantId, t.id] }),
    uniqueIndex('returns_external_uq').on(t.merchantId, t.externalId),
    foreignKey({
      columns: [t.merchantId, t.orderId],
      foreignColumns: [orders.merchantId, orders.id],
    }).onDelete('cascade'),
    index('returns_order_idx').on(t.merchantId, t.orderId),
    index('returns_requested_idx').on(t.merchantId, t.requestedMs),
  ],
);
export const returnMarks = marks(returns, 'order', {
  none: [
    'merchantId',
    'kind',
    'state',
    'reason',
    'requestedAt',
    'requestedMs',
    'refunded',
    'createdAt',
    'updatedAt',
  ],
  pseudonymous: ['id', 'externalId', 'orderId', 'shipmentId', 'exchangeShipmentId', 'refunds'],
  personal: ['note'],
});

export const returnItems = sqliteTable(
  'return_items',
  {
    merchantId: merchantId(),
    returnId: text('return_id').notNull(),
    orderId: text('order_id').notNull(),
    itemExternalId: text('item_external_id').notNull(),
    quantity: integer('quantity').notNull(),
    reason: text('reason', { enum: returnReasons }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.merchantId, t.returnId, t.itemExternalId] }),
    foreignKey({
      columns: [t.merchantId, t.returnId],
      foreignColumns: [returns.merchantId, returns.id],
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.merchantId, t.orderId, t.itemExternalId],
      foreignColumns: [orderItems.merchantId, orderItems.orderId, orderItems.externalId],
    }).onDelete('cascade'),
    index('return_items_order_idx').on(t.merchantId, t.orderId, t.itemExternalId),
  ],
);
export const returnItemMarks = marks(returnItems, 'order', {
  none: ['merchantId', 'quantity', 'reason'],
  pseudonymous: ['returnId', 'orderId', 'itemExternalId'],
});

/** Pieces that a shop system took off an order, refund by refund, so that hearing of one twice counts once. */
export const itemCancellations = sqliteTable(
  'item_cancellations',
  {
    merchantId: merchantId(),
    orderId: text('order_id').notNull(),
    itemExternalId: text('item_external_id').notNull(),
    /** The shop system's own id of the refund. */
    refundId: text('refund_id').notNull(),
    quantity: integer('quantity').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.merchantId, t.orderId, t.itemExternalId, t.refundId] }),
    foreignKey({
      columns: [t.merchantId, t.orderId, t.itemExternalId],
      foreignColumns: [orderItems.merchantId, orderItems.orderId, orderItems.externalId],
    }).onDelete('cascade'),
  ],
);
export const itemCancellationMarks = marks(itemCancellations, 'order', {
  none: ['merchantId', 'quantity'],
  pseudonymous: ['orderId', 'itemExternalId', 'refundId'],
});
