import { sql } from 'drizzle-orm';
import {
  foreignKey,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core';
import { marks, merchantId, ms } from '../columns.ts';
import { merchants } from './merchants.ts';
import { orderItems, orders } from './orders.ts';

export const shipments = sqliteTable(
  'shipments',
  {
    merchantId: merchantId().references(() => merchants.id, { onDelete: 'cascade' }),
    id: text('id').notNull(),
    externalId: text('external_id').notNull(),
    orderId: text('order_id'),
    carrier: text('carrier'),
    carrierName: text('carrier_name'),
    service: text('service'),
    trackingNumber: text('tracking_number'),
    /** The number in capitals without separators: what webhooks are matched by. */
    trackingKey: text('tracking_key'),
    trackingUrl: text('tracking_url'),
    originCountry: text('origin_country'),
    originPostcode: text('origin_postcode'),
    direction: text('direction', { enum: ['outbound', 'return'] })
      .notNull()
      .default('outbound'),
    /** External id of the parcel that it stands in for. */
    replaces: text('replaces'),
    /** What is in it is a surprise; null where nobody said, then as the order has it. */
    gift: integer('gift', { mode: 'boolean' }),
    /** When its source said so, ms: an older telling that comes later changes nothing. */
    saidMs: ms('said_ms').notNull().default(0),
    createdAt: ms('created_at').notNull(),
    updatedAt: ms('updated_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.merchantId, t.id] }),
    uniqueIndex('shipments_external_uq').on(t.merchantId, t.externalId),
    foreignKey({
      columns: [t.merchantId, t.orderId],
      foreignColumns: [orders.merchantId, orders.id],
    }).onDelete('cascade'),
    index('shipments_order_idx').on(t.merchantId, t.orderId),
    index('shipments_tracking_idx').on(t.merchantId, t.trackingKey),
  ],
);
export const shipmentMarks = marks(shipments, 'order', {
  none: [
    'merchantId',
    'carrier',
    'carrierName',
    'service',
    'originCountry',
    'originPostcode',
    'direction',
    'gift',
    'saidMs',
    'createdAt',
    'updatedAt',
  ],
  pseudonymous: [
    'id',
    'externalId',
    'orderId',
    'trackingNumber',
    'trackingKey',
    'trackingUrl',
    'replaces',
  ],
});

/** Every row about a parcel goes with it. */
export const ofShipment = (t: { merchantId: never; shipmentId: never }) =>
  foreignKey({
    columns: [t.merchantId, t.shipmentId],
    foreignColumns: [shipments.merchantId, shipments.id],
  }).onDelete('cascade');

/** The further numbers of a parcel that one carrier hands to another. */
export const shipmentNumbers = sqliteTable(
  'shipment_numbers',
  {
    merchantId: merchantId(),
    shipmentId: text('shipment_id').notNull(),
    trackingKey: text('tracking_key').notNull(),
    trackingNumber: text('tracking_number').notNull(),
    carrier: text('carrier'),
    position: integer('position').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.merchantId, t.shipmentId, t.trackingKey] }),
    ofShipment(t as never),
    index('shipment_numbers_tracking_idx').on(t.merchantId, t.trackingKey),
  ],
);
export const shipmentNumberMarks = marks(shipmentNumbers, 'order', {
  none: ['merchantId', 'carrier', 'position'],
  pseudonymous: ['shipmentId', 'trackingKey', 'trackingNumber'],
});

export const shipmentItems = sqliteTable(
  'shipment_items',
  {
    merchantId: merchantId(),
    shipmentId: text('shipment_id').notNull(),
    orderId: text('order_id').notNull(),
    itemExternalId: text('item_external_id').notNull(),
    quantity: integer('quantity').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.merchantId, t.shipmentId, t.itemExternalId] }),
    ofShipment(t as never),
    foreignKey({
      columns: [t.merchantId, t.orderId, t.itemExternalId],
      foreignColumns: [orderItems.merchantId, orderItems.orderId, orderItems.externalId],
    }).onDelete('cascade'),
    index('shipment_items_order_idx').on(t.merchantId, t.orderId, t.itemExternalId),
  ],
);
export const shipmentItemMarks = marks(shipmentItems, 'order', {
  none: ['merchantId', 'quantity'],
  pseudonymous: ['shipmentId', 'orderId', 'itemExternalId'],
});

/** Every date that was ever named for a parcel; the first one counts for "was it kept?". */
export const promises = sqliteTable(
  'promises',
  {
    merchantId: merchantId(),
    shipmentId: text('shipment_id').notNull(),
    /** Made of when it was said and what it says, so that hearing it twice changes nothing. */
    id: text('id').notNull(),
    source: text('source', { enum: ['shop', 'carrier'] }).notNull(),
    madeMs: ms('made_ms').notNull(),
    /** A day or an instant, as it was written. */
    from: text('from_at').notNull(),
    to: text('to_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.merchantId, t.shipmentId, t.id] }), ofShipment(t as never)],
);
export const promiseMarks = marks(promises, 'order', {
  none: ['merchantId', 'source', 'madeMs', 'from', 'to'],
  pseudonymous: ['shipmentId', 'id'],
});

export const shopperTokens = sqliteTable(
  'shopper_tokens',
  {
    merchantId: merchantId(),
    /** SHA-256 of purpose and token, hex. The token itself is not stored. */
    hash: text('hash').notNull(),
    purpose: text('purpose', { enum: ['view', 'share'] }).notNull(),
    orderId: text('order_id'),
    /** Null: the token shows the whole order. */
    shipmentId: text('shipment_id'),
    /** Of a shared link: what makes it another one each time. */
    salt: text('salt'),
    createdAt: ms('created_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.merchantId, t.hash] }),
    uniqueIndex('shopper_tokens_hash_uq').on(t.hash),
    index('shopper_tokens_order_idx').on(t.merchantId, t.orderId),
    index('shopper_tokens_shared_idx')
      .on(t.merchantId, t.shipmentId)
      .where(sql`purpose = 'share'`),
    ofShipment(t as never),
    foreignKey({
      columns: [t.merchantId, t.orderId],
      foreignColumns: [orders.merchantId, orders.id],
    }).onDelete('cascade'),
  ],
);
export const shopperTokenMarks = marks(shopperTokens, 'order', {
  none: ['merchantId', 'purpose', 'createdAt'],
  pseudonymous: ['orderId', 'shipmentId'],
  secret: ['hash', 'salt'],
});
