import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { marks, merchantId, ms } from '../columns.ts';
import { merchants } from './merchants.ts';

/** Over what wrong guesses are counted. */
export const guessScopes = ['order', 'address', 'shop'] as const;

/** Wrong guesses at orders. Forgotten a day after the last lock or the first guess. */
export const lookupGuesses = sqliteTable(
  'lookup_guesses',
  {
    merchantId: merchantId().references(() => merchants.id, { onDelete: 'cascade' }),
    scope: text('scope', { enum: guessScopes }).notNull(),
    /** Keyed hash of the order number or of where the guess came from; empty for the shop. */
    subject: text('subject').notNull(),
    /** Since `since`, and since the last lock. */
    misses: integer('misses').notNull(),
    /** How often it was locked before: each lock lasts twice as long. */
    locks: integer('locks').notNull(),
    since: ms('since').notNull(),
    lockedUntil: ms('locked_until').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.merchantId, t.scope, t.subject] }),
    index('lookup_guesses_since_idx').on(t.since),
  ],
);
export const lookupGuessMarks = marks(lookupGuesses, 'guess', {
  none: ['merchantId', 'scope', 'misses', 'locks', 'since', 'lockedUntil'],
  pseudonymous: ['subject'],
});
