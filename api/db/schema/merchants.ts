import { integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { keyKinds, providers } from '#contract/vocabulary';
import { marks, merchantId, ms } from '../columns.ts';

export const merchants = sqliteTable(
  'merchants',
  {
    id: text('id').primaryKey(),
    slug: text('slug').notNull(),
    name: text('name').notNull(),
    /** Fallback language of its shoppers. */
    locale: text('locale').notNull(),
    /** IANA zone in which "today" is judged. */
    timeZone: text('time_zone').notNull(),
    /** How its pages look: a `ThemeInput` as JSON. */
    theme: text('theme').notNull(),
    /** What it says in its own words: JSON of locale to path in the catalogue to pattern. */
    words: text('words').notNull().default('{}'),
    createdAt: ms('created_at').notNull(),
  },
  (t) => [uniqueIndex('merchants_slug_uq').on(t.slug)],
);
export const merchantMarks = marks(merchants, 'account', {
  none: ['id', 'slug', 'name', 'locale', 'timeZone', 'theme', 'words', 'createdAt'],
});

export const apiKeys = sqliteTable(
  'api_keys',
  {
    merchantId: merchantId().references(() => merchants.id, { onDelete: 'cascade' }),
    id: text('id').notNull(),
    kind: text('kind', { enum: keyKinds }).notNull(),
    live: integer('live', { mode: 'boolean' }).notNull(),
    /** SHA-256 of the key, hex. The key itself is shown once and never stored. */
    hash: text('hash').notNull(),
    lastFour: text('last_four').notNull(),
    createdAt: ms('created_at').notNull(),
    /** Set when it was replaced: works until then. */
    expiresAt: ms('expires_at'),
  },
  (t) => [
    primaryKey({ columns: [t.merchantId, t.id] }),
    uniqueIndex('api_keys_hash_uq').on(t.hash),
  ],
);
export const apiKeyMarks = marks(apiKeys, 'account', {
  none: ['merchantId', 'id', 'kind', 'live', 'lastFour', 'createdAt', 'expiresAt'],
  secret: ['hash'],
});

export const inboundEndpoints = sqliteTable(
  'inbound_endpoints',
  {
    merchantId: merchantId().references(() => merchants.id, { onDelete: 'cascade' }),
    /** 26 characters that nobody can guess: part of the address that the provider calls. */
    id: text('id').notNull(),
    provider: text('provider', { enum: providers }).notNull(),
    /** Signing secret under AES-256-GCM; the key is outside the database. */
    secretCipher: text('secret_cipher').notNull(),
    /** The secret before the last rotation, accepted until `previousUntil`. */
    previousCipher: text('previous_cipher'),
    previousUntil: ms('previous_until'),
    createdAt: ms('created_at').notNull(),
    /** From then on it takes nothing; what still comes rightly signed is kept and answered 410. */
    deletedAt: ms('deleted_at'),
    /** Calls that were turned away, and why the last of them was. */
    refusedCount: integer('refused_count').notNull().default(0),
    refusedAt: ms('refused_at'),
    refusedCode: text('refused_code'),
  },
  (t) => [
    primaryKey({ columns: [t.merchantId, t.id] }),
    uniqueIndex('inbound_endpoints_id_uq').on(t.id),
  ],
);
export const inboundEndpointMarks = marks(inboundEndpoints, 'account', {
  none: [
    'merchantId',
    'provider',
    'previousUntil',
    'createdAt',
    'deletedAt',
    'refusedCount',
    'refusedAt',
    'refusedCode',
  ],
  secret: ['id', 'secretCipher', 'previousCipher'],
});
