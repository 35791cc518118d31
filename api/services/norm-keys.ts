import { sql, type SQL } from 'drizzle-orm';
import { orders } from '../db/schema/orders.ts';
import { shipments } from '../db/schema/shipments.ts';

/** Separates the parts of a key. */
const bar = sql.raw(`'|'`);

/** SQL over a parcel and its order: who carries it, how, and between which countries. */
export const keyParts = {
  carrier: sql`lower(${shipments.carrier})`,
  service: sql`replace(lower(trim(coalesce(${shipments.service}, ''))), '|', '/')`,
  route: sql`CASE WHEN coalesce(${shipments.originCountry}, ${orders.country}) IS NULL THEN ''
    ELSE upper(coalesce(${shipments.originCountry}, '')) || '>' || upper(coalesce(${orders.country}, ''))
    END`,
} satisfies Record<string, SQL>;

type Parts = Record<'carrier' | 'service' | 'route', SQL>;

/** The key of all of a carrier, of a route, and of a service on it. */
export const keysOf = ({ carrier, service, route }: Parts) => ({
  carrier: sql`${carrier} || ${bar} || ${bar}`,
  route: sql`${carrier} || ${bar} || ${bar} || ${route}`,
  service: sql`${carrier} || ${bar} || ${service} || ${bar} || ${route}`,
});
