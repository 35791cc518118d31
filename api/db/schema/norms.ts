import { primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { marks, merchantId } from '../columns.ts';
import { merchants } from './merchants.ts';
import { ofShipment } from './shipments.ts';

/**
 * How long the legs of a shop's parcels took, counted into buckets. What was erased stays counted:
 * a count names nobody.
 */
export const norms = sqliteTable(
  'norms',
  {
    merchantId: merchantId().references(() => merchants.id, { onDelete: 'cascade' }),
    /** `carrier|service|NL>BE`; service, or service and route, empty: all of them. */
    key: text('key').notNull(),
    /** Quarter in which they arrived, `2026-4`. */
    quarter: text('quarter').notNull(),
    /** JSON of bucket to number of parcels. */
    counts: text('counts').notNull(),
  },
  (t) => [primaryKey({ columns: [t.merchantId, t.key, t.quarter] })],
);
export const normMarks = marks(norms, 'account', {
  none: ['merchantId', 'key', 'quarter', 'counts'],
});

/** What each parcel has added, so that it can be taken back when a late scan changes it. */
export const normSamples = sqliteTable(
  'norm_samples',
  {
    merchantId: merchantId(),
    shipmentId: text('shipment_id').notNull(),
    carrier: text('carrier').notNull(),
    service: text('service').notNull(),
    /** `NL>BE`; empty where neither end is known. */
    route: text('route').notNull(),
    quarter: text('quarter').notNull(),
    counts: text('counts').notNull(),
  },
  (t) => [primaryKey({ columns: [t.merchantId, t.shipmentId] }), ofShipment(t as never)],
);
export const normSampleMarks = marks(normSamples, 'order', {
  none: ['merchantId', 'carrier', 'service', 'route', 'quarter'],
  pseudonymous: ['shipmentId', 'counts'],
});

/** Parcels whose scans have changed since they were counted, or that have arrived. */
export const normsDue = sqliteTable(
  'norms_due',
  {
    merchantId: merchantId(),
    shipmentId: text('shipment_id').notNull(),
    /** Another one each time: what comes in while a parcel is being counted is counted after. */
    stamp: text('stamp').notNull(),
  },
  (t) => [primaryKey({ columns: [t.merchantId, t.shipmentId] }), ofShipment(t as never)],
);
export const normsDueMarks = marks(normsDue, 'order', {
  none: ['merchantId', 'stamp'],
  pseudonymous: ['shipmentId'],
});
