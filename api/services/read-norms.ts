import { and, eq, gte, sql, type SQL } from 'drizzle-orm';
import type { Orm } from '../db/database.ts';
import { norms } from '../db/schema/norms.ts';
import { orders } from '../db/schema/orders.ts';
import { shipments } from '../db/schema/shipments.ts';
import { quarterOf, type Counts, type NormRow } from '../domain/norms.ts';
import { keyParts, keysOf } from './norm-keys.ts';

/** How many quarters before this one a norm is made of: carriers change. */
const pastQuarters = 2;

export const fromQuarter = (nowMs: number): string => quarterOf(nowMs, pastQuarters);

const keys = keysOf(keyParts);

/**
 * The norms that fit some parcels, as a statement for a batch: at most nine rows for each, by key.
 * Takes the value `fromQuarter`.
 * @param ofParcels picks the parcels
 */
export const selectNorms = (orm: Orm, ofParcels: SQL | undefined) =>
  orm
    .select({ shipmentId: shipments.id, key: norms.key, counts: norms.counts })
    .from(shipments)
    .leftJoin(
      orders,
      and(eq(orders.merchantId, shipments.merchantId), eq(orders.id, shipments.orderId)),
    )
    .innerJoin(
      norms,
      and(
        eq(norms.merchantId, shipments.merchantId),
        sql`${norms.key} IN (${keys.carrier}, ${keys.route}, ${keys.service})`,
        gte(norms.quarter, sql.placeholder('fromQuarter')),
      ),
    )
    .where(ofParcels)
    .prepare();

/** A stored row as the domain takes it. */
export function normRow({ key, counts }: { key: string; counts: string }): NormRow {
  const [, service, route] = key.split('|');
  const scope = service ? 'service' : route ? 'route' : 'carrier';
  // Written by ourselves, from counts.
  return { scope, counts: JSON.parse(counts) as Counts };
}
