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
import { problemKinds, problemStates } from '#contract/problem-words';
import { photoTypes } from '../../lib/photo.ts';
import { bytes, marks, merchantId, ms } from '../columns.ts';
import { merchants } from './merchants.ts';
import { orders } from './orders.ts';
import { ofShipment } from './shipments.ts';

/** What shoppers reported, as it stands now. */
export const problems = sqliteTable(
  'problems',
  {
    merchantId: merchantId().references(() => merchants.id, { onDelete: 'cascade' }),
    id: text('id').notNull(),
    /** Id of the parcel, else of the order. */
    subjectId: text('subject_id').notNull(),
    orderId: text('order_id'),
    shipmentId: text('shipment_id'),
    kind: text('kind', { enum: problemKinds }).notNull(),
    state: text('state', { enum: problemStates }).notNull(),
    /** The shopper's words; those of a further report stand below. */
    note: text('note'),
    /** A day: by then they need it. */
    neededBy: text('needed_by'),
    /** JSON: pieces that it is about. */
    items: text('items').notNull(),
    photoCount: integer('photo_count').notNull(),
    /** What the shopper is answered. */
    answer: text('answer'),
    /** For the shop's own people. */
    privateNote: text('private_note'),
    owner: text('owner'),
    createdAt: ms('created_at').notNull(),
    updatedAt: ms('updated_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.merchantId, t.id] }),
    ofShipment(t as never),
    foreignKey({
      columns: [t.merchantId, t.orderId],
      foreignColumns: [orders.merchantId, orders.id],
    }).onDelete('cascade'),
    // One of a kind while it is open: what is reported again belongs to it.
    uniqueIndex('problems_open_uq')
      .on(t.merchantId, t.subjectId, t.kind)
      .where(sql`state IN ('reported', 'looking', 'answered')`),
    index('problems_subject_idx').on(t.merchantId, t.subjectId, t.updatedAt),
    index('problems_order_idx').on(t.merchantId, t.orderId),
    index('problems_shipment_idx').on(t.merchantId, t.shipmentId),
    index('problems_updated_idx').on(t.updatedAt),
    index('problems_state_idx').on(t.merchantId, t.state, t.id),
  ],
);
export const problemMarks = marks(problems, 'order', {
  none: [
    'merchantId',
    'kind',
    'state',
    'neededBy',
    'photoCount',
    'owner',
    'createdAt',
    'updatedAt',
  ],
  pseudonymous: ['id', 'subjectId', 'orderId', 'shipmentId', 'items'],
  personal: ['note', 'answer', 'privateNote'],
});

const ofProblem = (t: { merchantId: never; problemId: never }) =>
  foreignKey({
    columns: [t.merchantId, t.problemId],
    foreignColumns: [problems.merchantId, problems.id],
  }).onDelete('cascade');

/** Every report and every change, in order. */
export const problemEntries = sqliteTable(
  'problem_entries',
  {
    merchantId: merchantId(),
    problemId: text('problem_id').notNull(),
    /** `0001`, `0002`, …: two that come at the same moment cannot both be the next. */
    id: text('id').notNull(),
    /** Of a report, a hash of what it says: the same one again is no second one. */
    hash: text('hash'),
    at: ms('at').notNull(),
    by: text('by', { enum: ['shopper', 'shop'] }).notNull(),
    state: text('state', { enum: problemStates }).notNull(),
    /** What the shopper wrote, or was answered, this time. */
    text: text('text'),
    /** JSON: names of what was changed. */
    changed: text('changed').notNull(),
  },
  (t) => [primaryKey({ columns: [t.merchantId, t.problemId, t.id] }), ofProblem(t as never)],
);
export const problemEntryMarks = marks(problemEntries, 'order', {
  none: ['merchantId', 'at', 'by', 'state', 'changed'],
  pseudonymous: ['problemId', 'id', 'hash'],
  personal: ['text'],
});

export const problemPhotos = sqliteTable(
  'problem_photos',
  {
    merchantId: merchantId(),
    problemId: text('problem_id').notNull(),
    /** SHA-256 of the bytes, hex: the same picture twice is one. */
    id: text('id').notNull(),
    /** From 1, in the order in which they came. */
    position: integer('position').notNull(),
    type: text('type', { enum: photoTypes }).notNull(),
    image: bytes('image').notNull(),
    createdAt: ms('created_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.merchantId, t.problemId, t.id] }), ofProblem(t as never)],
);
export const problemPhotoMarks = marks(problemPhotos, 'order', {
  none: ['merchantId', 'position', 'type', 'createdAt'],
  pseudonymous: ['problemId', 'id'],
  personal: ['image'],
});
