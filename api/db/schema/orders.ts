import { sql } from 'drizzle-orm';
import {
  foreignKey,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
  type SQLiteColumn,
} from 'drizzle-orm/sqlite-core';
import { marks, merchantId, ms } from '../columns.ts';
import { merchants } from './merchants.ts';

export const customers = sqliteTable(
  'customers',
  {
    merchantId: merchantId().references(() => merchants.id, { onDelete: 'cascade' }),
    id: text('id').notNull(),
    externalId: text('external_id').notNull(),
    emailHmac: text('email_hmac'),
    marketingOptIn: integer('marketing_opt_in', { mode: 'boolean' }).notNull(),
    createdAt: ms('created_at').notNull(),
    updatedAt: ms('updated_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.merchantId, t.id] }),
    uniqueIndex('customers_external_uq').on(t.merchantId, t.externalId),
    index('customers_email_idx').on(t.merchantId, t.emailHmac),
  ],
);
export const customerMarks = marks(customers, 'order', {
  none: ['merchantId', 'marketingOptIn', 'createdAt', 'updatedAt'],
  pseudonymous: ['id', 'externalId', 'emailHmac'],
});

export const products = sqliteTable(
  'products',
  {
    merchantId: merchantId().references(() => merchants.id, { onDelete: 'cascade' }),
    id: text('id').notNull(),
    externalId: text('external_id').notNull(),
    sku: text('sku'),
    title: text('title').notNull(),
    imageUrl: text('image_url'),
    url: text('url'),
    /** In minor units of `currency`. */
    price: integer('price'),
    currency: text('currency'),
    category: text('category'),
    createdAt: ms('created_at').notNull(),
    updatedAt: ms('updated_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.merchantId, t.id] }),
    uniqueIndex('products_external_uq').on(t.merchantId, t.externalId),
  ],
);
export const productMarks = marks(products, 'account', {
  none: [
    'merchantId',
    'id',
    'externalId',
    'sku',
    'title',
    'imageUrl',
    'url',
    'price',
    'currency',
    'category',
    'createdAt',
    'updatedAt',
  ],
});

/** An order number as it is found by: in small letters. */
export const plainNumber = (number: SQLiteColumn) => sql`lower(trim(${number}))`;

export const orders = sqliteTable(
  'orders',
  {
    merchantId: merchantId().references(() => merchants.id, { onDelete: 'cascade' }),
    id: text('id').notNull(),
    externalId: text('external_id').notNull(),
    /** The number that the shopper knows. */
    number: text('number').notNull(),
    /** As the shop wrote it, with offset. */
    placedAt: text('placed_at').notNull(),
    placedMs: ms('placed_ms').notNull(),
    currency: text('currency').notNull(),
    locale: text('locale'),
    customerId: text('customer_id'),
    /** Keyed hashes for matching; the values themselves are not kept. */
    emailHmac: text('email_hmac'),
    postcodeHmac: text('postcode_hmac'),
    country: text('country'),
    region: text('region'),
    city: text('city'),
    /** IANA zone of the door, where the shop knows it. */
    timeZone: text('time_zone'),
    /** As the shop wrote it, with offset. */
    cancelledAt: text('cancelled_at'),
    /** What is in its parcels is a surprise; null where nobody said. */
    gift: integer('gift', { mode: 'boolean' }),
    /** Who brought it: `api`, `import` or a provider. */
    source: text('source').notNull().default('api'),
    /** Which shop of that source, where it says so: the domain of a Shopify shop. */
    shop: text('shop'),
    /** When its source said so, ms: an older telling that comes later changes nothing. */
    saidMs: ms('said_ms').notNull().default(0),
    createdAt: ms('created_at').notNull(),
    updatedAt: ms('updated_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.merchantId, t.id] }),
    uniqueIndex('orders_external_uq').on(t.merchantId, t.externalId),
    index('orders_customer_idx').on(t.merchantId, t.customerId),
    index('orders_email_idx').on(t.merchantId, t.emailHmac),
    index('orders_placed_idx').on(t.merchantId, t.placedMs),
    index('orders_number_idx').on(t.merchantId, plainNumber(t.number)),
  ],
);
export const orderMarks = marks(orders, 'order', {
  none: [
    'merchantId',
    'placedAt',
    'placedMs',
    'currency',
    'locale',
    'country',
    'timeZone',
    'cancelledAt',
    'gift',
    'source',
    'shop',
    'saidMs',
    'createdAt',
    'updatedAt',
  ],
  pseudonymous: ['id', 'externalId', 'number', 'customerId', 'emailHmac', 'postcodeHmac'],
  personal: ['region', 'city'],
});

export const orderItems = sqliteTable(
  'order_items',
  {
    merchantId: merchantId(),
    orderId: text('order_id').notNull(),
    /** The shop's own id of the line. */
    externalId: text('external_id').notNull(),
    position: integer('position').notNull(),
    productId: text('product_id'),
    sku: text('sku'),
    title: text('title').notNull(),
    quantity: integer('quantity').notNull(),
    /** How many of them the shop called off. */
    cancelled: integer('cancelled').notNull().default(0),
    /** Of one, in minor units of the order's currency. */
    price: integer('price'),
    imageUrl: text('image_url'),
    url: text('url'),
  },
  (t) => [
    primaryKey({ columns: [t.merchantId, t.orderId, t.externalId] }),
    foreignKey({
      columns: [t.merchantId, t.orderId],
      foreignColumns: [orders.merchantId, orders.id],
    }).onDelete('cascade'),
  ],
);
export const orderItemMarks = marks(orderItems, 'order', {
  none: [
    'merchantId',
    'position',
    'productId',
    'sku',
    'title',
    'quantity',
    'cancelled',
    'price',
    'imageUrl',
    'url',
  ],
  pseudonymous: ['orderId', 'externalId'],
});
