import { sql } from 'drizzle-orm';
import {
  foreignKey,
  index,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core';
import { locales } from '#contract/vocabulary';
import { marks, merchantId, ms } from '../columns.ts';
import { shopperTokens } from './shipments.ts';

/** Devices that are told when something happens to what a shopper's link shows. */
export const pushSubscriptions = sqliteTable(
  'push_subscriptions',
  {
    merchantId: merchantId(),
    /** Of the link: whoever takes the link back takes its devices along. */
    tokenHash: text('token_hash').notNull(),
    /** SHA-256 of the device's address at its push service, hex. */
    endpointHash: text('endpoint_hash').notNull(),
    id: text('id').notNull(),
    orderId: text('order_id'),
    /** Null: the link shows the whole order. */
    shipmentId: text('shipment_id'),
    /** Origin of the push service. */
    service: text('service').notNull(),
    /** JSON of the address and keys of the device under AES-256-GCM; the key is outside the database. */
    addressCipher: text('address_cipher').notNull(),
    locale: text('locale', { enum: locales }).notNull(),
    /** JSON: how each parcel stood when it was looked at last. */
    standings: text('standings').notNull(),
    /** Something may have happened since; another one each time. */
    due: text('due'),
    createdAt: ms('created_at').notNull(),
    /** Two weeks after everything has ended, else 180 days after it was looked at last. */
    expiresAt: ms('expires_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.merchantId, t.tokenHash, t.endpointHash] }),
    uniqueIndex('push_subscriptions_id_uq').on(t.merchantId, t.id),
    index('push_subscriptions_order_idx').on(t.merchantId, t.orderId),
    index('push_subscriptions_shipment_idx').on(t.merchantId, t.shipmentId),
    index('push_subscriptions_due_idx')
      .on(t.due)
      .where(sql`due IS NOT NULL`),
    index('push_subscriptions_expires_idx').on(t.expiresAt),
    foreignKey({
      columns: [t.merchantId, t.tokenHash],
      foreignColumns: [shopperTokens.merchantId, shopperTokens.hash],
    }).onDelete('cascade'),
  ],
);
export const pushSubscriptionMarks = marks(pushSubscriptions, 'order', {
  none: ['merchantId', 'service', 'locale', 'due', 'createdAt', 'expiresAt'],
  pseudonymous: ['id', 'orderId', 'shipmentId', 'endpointHash', 'standings'],
  secret: ['tokenHash', 'addressCipher'],
});
