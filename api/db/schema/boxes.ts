import {
  foreignKey,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core';
import { inboxStates, outboxStates, providers } from '#contract/vocabulary';
import { bytes, marks, merchantId, ms } from '../columns.ts';
import { merchants } from './merchants.ts';

/** What providers sent, byte for byte, committed before they are told so. */
export const inbox = sqliteTable(
  'inbox',
  {
    merchantId: merchantId().references(() => merchants.id, { onDelete: 'cascade' }),
    source: text('source', { enum: providers }).notNull(),
    /** The provider's own id of the message, else a hash of the bytes. */
    dedupeKey: text('dedupe_key').notNull(),
    id: text('id').notNull(),
    endpointId: text('endpoint_id').notNull(),
    receivedAt: ms('received_at').notNull(),
    /** SHA-256 of the body, hex. */
    bodyHash: text('body_hash').notNull(),
    body: bytes('body').notNull(),
    /** JSON of the headers that the provider's adapter reads. */
    headers: text('headers'),
    /** `unmatched`: waits for the shipment or order that `subject` names. */
    state: text('state', { enum: inboxStates }).notNull(),
    subject: text('subject'),
    attempts: integer('attempts').notNull(),
    nextAt: ms('next_at').notNull(),
    leaseUntil: ms('lease_until').notNull(),
    leaseBy: text('lease_by'),
    /** Why it failed, or which of its lines were refused. */
    error: text('error'),
  },
  (t) => [
    primaryKey({ columns: [t.merchantId, t.source, t.dedupeKey] }),
    uniqueIndex('inbox_id_uq').on(t.merchantId, t.id),
    index('inbox_state_next_idx').on(t.state, t.nextAt),
    index('inbox_subject_idx').on(t.merchantId, t.state, t.subject),
    index('inbox_list_idx').on(t.merchantId, t.source, t.state, t.id),
    index('inbox_endpoint_idx').on(t.merchantId, t.endpointId, t.id),
  ],
);
export const inboxMarks = marks(inbox, 'box', {
  none: [
    'merchantId',
    'source',
    'dedupeKey',
    'id',
    'receivedAt',
    'bodyHash',
    'headers',
    'state',
    'attempts',
    'nextAt',
    'leaseUntil',
    'leaseBy',
    'error',
  ],
  pseudonymous: ['subject'],
  personal: ['body'],
  secret: ['endpointId'],
});

/** Every number and order that a message tells of: who registers one later finds it here. */
export const inboxSubjects = sqliteTable(
  'inbox_subjects',
  {
    merchantId: merchantId(),
    subject: text('subject').notNull(),
    source: text('source', { enum: providers }).notNull(),
    dedupeKey: text('dedupe_key').notNull(),
    /** Nothing of that name was known when the message was read last. */
    waits: integer('waits', { mode: 'boolean' }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.merchantId, t.subject, t.source, t.dedupeKey] }),
    index('inbox_subjects_message_idx').on(t.merchantId, t.source, t.dedupeKey),
    foreignKey({
      columns: [t.merchantId, t.source, t.dedupeKey],
      foreignColumns: [inbox.merchantId, inbox.source, inbox.dedupeKey],
    }).onDelete('cascade'),
  ],
);
export const inboxSubjectMarks = marks(inboxSubjects, 'box', {
  none: ['merchantId', 'source', 'dedupeKey', 'waits'],
  pseudonymous: ['subject'],
});

/** What has to be told to somebody outside. Every such effect starts as a row here. */
export const outbox = sqliteTable(
  'outbox',
  {
    merchantId: merchantId().references(() => merchants.id, { onDelete: 'cascade' }),
    id: text('id').notNull(),
    endpointId: text('endpoint_id').notNull(),
    /** Same for every attempt: the receiver's idempotency key. */
    messageId: text('message_id').notNull(),
    /** Of `contract/webhook-events.ts`. */
    type: text('type').notNull().default(''),
    payload: text('payload').notNull(),
    state: text('state', { enum: outboxStates }).notNull(),
    attempts: integer('attempts').notNull(),
    nextAt: ms('next_at').notNull(),
    leaseUntil: ms('lease_until').notNull(),
    leaseBy: text('lease_by'),
    lastStatus: integer('last_status'),
    /** JSON of the last attempts: when, how long, what came back. */
    tries: text('tries').notNull().default('[]'),
    createdAt: ms('created_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.merchantId, t.id] }),
    index('outbox_state_next_idx').on(t.state, t.nextAt),
    index('outbox_endpoint_idx').on(t.merchantId, t.endpointId, t.state, t.id),
    // Almost all rows have no lease: what is under way is found at once.
    index('outbox_lease_idx').on(t.leaseUntil),
    index('outbox_created_idx').on(t.createdAt),
  ],
);
export const outboxMarks = marks(outbox, 'box', {
  none: [
    'merchantId',
    'id',
    'endpointId',
    'messageId',
    'type',
    'state',
    'attempts',
    'nextAt',
    'leaseUntil',
    'leaseBy',
    'lastStatus',
    'tries',
    'createdAt',
  ],
  personal: ['payload'],
});

/** Answers already given, for `Idempotency-Key`. */
export const answers = sqliteTable(
  'answers',
  {
    merchantId: merchantId().references(() => merchants.id, { onDelete: 'cascade' }),
    key: text('key').notNull(),
    route: text('route').notNull(),
    requestHash: text('request_hash').notNull(),
    state: text('state', { enum: ['started', 'finished'] }).notNull(),
    status: integer('status'),
    body: text('body'),
    createdAt: ms('created_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.merchantId, t.key] }),
    index('answers_created_idx').on(t.createdAt),
  ],
);
export const answerMarks = marks(answers, 'answer', {
  none: ['merchantId', 'key', 'route', 'requestHash', 'state', 'status', 'createdAt'],
  personal: ['body'],
});
