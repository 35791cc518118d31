import { index, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { disabledReasons } from '#contract/vocabulary';
import { marks, merchantId, ms } from '../columns.ts';
import { merchants } from './merchants.ts';

/** A shop's own servers that are told what happens. */
export const webhookEndpoints = sqliteTable(
  'webhook_endpoints',
  {
    merchantId: merchantId().references(() => merchants.id, { onDelete: 'cascade' }),
    id: text('id').notNull(),
    url: text('url').notNull(),
    /** JSON list of event types; null: all of them. */
    events: text('events'),
    description: text('description'),
    /** Signing secret under AES-256-GCM; the key is outside the database. */
    secretCipher: text('secret_cipher').notNull(),
    /** The secret before the last rotation, which signs as well until `previousUntil`. */
    previousCipher: text('previous_cipher'),
    previousUntil: ms('previous_until'),
    createdAt: ms('created_at').notNull(),
    disabledAt: ms('disabled_at'),
    disabledReason: text('disabled_reason', { enum: disabledReasons }),
    /** The first failure after the last success. */
    failingSince: ms('failing_since'),
    lastSuccessAt: ms('last_success_at'),
  },
  (t) => [
    primaryKey({ columns: [t.merchantId, t.id] }),
    index('webhook_endpoints_created_idx').on(t.merchantId, t.createdAt),
  ],
);
export const webhookEndpointMarks = marks(webhookEndpoints, 'account', {
  none: [
    'merchantId',
    'id',
    'url',
    'events',
    'description',
    'previousUntil',
    'createdAt',
    'disabledAt',
    'disabledReason',
    'failingSince',
    'lastSuccessAt',
  ],
  secret: ['secretCipher', 'previousCipher'],
});
