import { sql, type SQL } from 'drizzle-orm';
import type { NewPromise } from '../carriers/adapter.ts';
import { promises } from '../db/schema/shipments.ts';
import { contentId } from './content-id.ts';

/** Of the same source the same words at the same moment are the same promise. */
export const promiseId = ({ source, madeMs, from, to }: NewPromise): Promise<string> =>
  contentId('prm', madeMs, [source, from, to]);

export const intoPromises: SQL = sql`
  INSERT INTO ${promises} (merchant_id, shipment_id, id, source, made_ms, from_at, to_at)`;

/** Of a promise, as values or as SQL that gives them. */
type Made = Record<'merchantId' | 'shipmentId' | 'source' | 'madeMs', unknown>;

/** What the same source had last said of a parcel by then; a promise that repeats it is no news. */
export const lastSaid = ({ merchantId, shipmentId, source, madeMs }: Made): SQL => sql`
  SELECT from_at, to_at FROM ${promises}
  WHERE merchant_id = ${merchantId} AND shipment_id = ${shipmentId}
    AND source = ${source} AND made_ms <= ${madeMs}
  ORDER BY made_ms DESC, id DESC LIMIT 1`;
