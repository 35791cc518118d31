import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { stages } from '#contract/vocabulary';
import { marks, merchantId, ms } from '../columns.ts';
import { ofShipment } from './shipments.ts';

export const checkpoints = sqliteTable(
  'checkpoints',
  {
    merchantId: merchantId(),
    shipmentId: text('shipment_id').notNull(),
    /** Made of time and content: the same scan has the same id whoever brings it and when. */
    id: text('id').notNull(),
    /** As the source wrote it. Has no offset when `zoneKnown` is false. */
    at: text('at').notNull(),
    /** For ordering; read as UTC where the zone is not known. */
    atMs: ms('at_ms').notNull(),
    zoneKnown: integer('zone_known', { mode: 'boolean' }).notNull(),
    stage: text('stage', { enum: stages }).notNull(),
    /** JSON array of flags. */
    flags: text('flags').notNull(),
    reason: text('reason'),
    /** The source's own status code. */
    code: text('code'),
    text: text('text'),
    city: text('city'),
    region: text('region'),
    postcode: text('postcode'),
    country: text('country'),
    source: text('source').notNull(),
    /** Nothing goes on unless somebody acts. */
    action: integer('action', { mode: 'boolean' }).notNull().default(false),
    /** When the source said so, ms: of two tellings of one scan the later one counts. */
    saidMs: ms('said_ms').notNull().default(0),
    /** The number that it came by; null when the merchant sent it for the parcel itself. */
    trackingKey: text('tracking_key'),
    /** Who made the scan. */
    carrier: text('carrier'),
    /** JSON of a pick-up point. */
    pickup: text('pickup'),
    proofUrl: text('proof_url'),
    /** Id of the scan that this one takes back. */
    corrects: text('corrects'),
    receivedAt: ms('received_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.merchantId, t.shipmentId, t.id] }), ofShipment(t as never)],
);
export const checkpointMarks = marks(checkpoints, 'order', {
  none: [
    'merchantId',
    'zoneKnown',
    'stage',
    'flags',
    'reason',
    'code',
    'source',
    'action',
    'saidMs',
    'carrier',
    'receivedAt',
  ],
  pseudonymous: ['shipmentId', 'id', 'at', 'atMs', 'country', 'trackingKey', 'corrects'],
  // Carriers write names into their text, and the last scan is at the shopper's door.
  personal: ['text', 'city', 'region', 'postcode', 'pickup', 'proofUrl'],
});
