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
import { orders } from './orders.ts';

/** What shoppers said about a delivery or a product. */
export const ratings = sqliteTable(
  'ratings',
  {
    merchantId: merchantId(),
    id: text('id').notNull(),
    /** The id that its source gave it: the same rating brought twice is one. */
    externalId: text('external_id').notNull(),
    orderId: text('order_id').notNull(),
    shipmentId: text('shipment_id'),
    /** `delivery`, `nps`, `effort`, `product:<external id>` */
    question: text('question').notNull(),
    score: integer('score').notNull(),
    comment: text('comment'),
    ratedMs: ms('rated_ms').notNull(),
    source: text('source').notNull(),
    createdAt: ms('created_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.merchantId, t.id] }),
    uniqueIndex('ratings_external_uq').on(t.merchantId, t.externalId),
    foreignKey({
      columns: [t.merchantId, t.orderId],
      foreignColumns: [orders.merchantId, orders.id],
    }).onDelete('cascade'),
    index('ratings_order_idx').on(t.merchantId, t.orderId),
  ],
);
export const ratingMarks = marks(ratings, 'order', {
  none: ['merchantId', 'question', 'score', 'ratedMs', 'source', 'createdAt'],
  pseudonymous: ['id', 'externalId', 'orderId', 'shipmentId'],
  personal: ['comment'],
});

/** The latest word of a customer on each purpose. */
export const consents = sqliteTable(
  'consents',
  {
    merchantId: merchantId().references(() => merchants.id, { onDelete: 'cascade' }),
    /** Keyed hash of the e-mail address, else of the customer's id. */
    subjectHmac: text('subject_hmac').notNull(),
    /** `marketing`, `tracking_mail`, `rating_request`, `analytics` */
    purpose: text('purpose').notNull(),
    granted: integer('granted', { mode: 'boolean' }).notNull(),
    saidMs: ms('said_ms').notNull(),
    source: text('source').notNull(),
  },
  (t) => [primaryKey({ columns: [t.merchantId, t.subjectHmac, t.purpose] })],
);
export const consentMarks = marks(consents, 'account', {
  none: ['merchantId', 'purpose', 'granted', 'saidMs', 'source'],
  pseudonymous: ['subjectHmac'],
});

/** What was asked for, and what became of it: the proof that it was acted on. */
export const privacyRequests = sqliteTable(
  'privacy_requests',
  {
    merchantId: merchantId().references(() => merchants.id, { onDelete: 'cascade' }),
    id: text('id').notNull(),
    kind: text('kind', { enum: ['export', 'erase_customer', 'erase_shop'] }).notNull(),
    source: text('source').notNull(),
    /** Which shop of that source asked, where it says so. */
    shop: text('shop'),
    /** The shop system's id of the person; empty once they are erased. */
    subject: text('subject'),
    /** JSON of rows by table: exported, or erased. */
    counts: text('counts').notNull(),
    /** JSON of what is stored about them, for `export`; kept for 30 days. */
    result: text('result'),
    createdAt: ms('created_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.merchantId, t.id] }),
    index('privacy_requests_created_idx').on(t.createdAt),
  ],
);
export const privacyRequestMarks = marks(privacyRequests, 'box', {
  none: ['merchantId', 'id', 'kind', 'source', 'shop', 'counts', 'createdAt'],
  pseudonymous: ['subject'],
  personal: ['result'],
});
