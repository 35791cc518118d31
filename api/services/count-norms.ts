import { and, eq, sql, type SQL } from 'drizzle-orm';
import { SQLiteAsyncDialect } from 'drizzle-orm/sqlite-core';
import type { Context } from '../context.ts';
import type { Statement } from '../db/database.ts';
import { definePlan } from '../db/plan.ts';
import { checkpoints } from '../db/schema/checkpoints.ts';
import { merchants } from '../db/schema/merchants.ts';
import { norms, normSamples, normsDue } from '../db/schema/norms.ts';
import { orders } from '../db/schema/orders.ts';
import { shipments } from '../db/schema/shipments.ts';
import { fold } from '../domain/fold.ts';
import { sampleOf } from '../domain/norms.ts';
import { countryCode } from '../lib/country.ts';
import { doorZone } from '../lib/time-zone.ts';
import { inList } from './find-person.ts';
import { keyParts, keysOf } from './norm-keys.ts';
import { checkpointColumns, checkpointOf } from './read-checkpoints.ts';

const dialect = new SQLiteAsyncDialect();
const batchSize = 200;

const duePlan = definePlan((orm) => [orm.select().from(normsDue).limit(batchSize).prepare()]);
type Due = typeof normsDue.$inferSelect;

const merchantId = sql.placeholder('merchantId');
const ids = sql.placeholder('ids');

const journeysPlan = definePlan((orm) => [
  orm
    .select({
      id: shipments.id,
      direction: shipments.direction,
      merchantZone: merchants.timeZone,
      timeZone: orders.timeZone,
      country: orders.country,
      region: orders.region,
    })
    .from(shipments)
    .innerJoin(merchants, eq(merchants.id, shipments.merchantId))
    .leftJoin(
      orders,
      and(eq(orders.merchantId, shipments.merchantId), eq(orders.id, shipments.orderId)),
    )
    .where(and(eq(shipments.merchantId, merchantId), inList(shipments.id, ids)))
    .prepare(),
  orm
    .select(checkpointColumns)
    .from(checkpoints)
    .where(and(eq(checkpoints.merchantId, merchantId), inList(checkpoints.shipmentId, ids)))
    .prepare(),
]);

/**
 * Counts parcels that have arrived into the shop's norms, a bounded number of rounds. What a parcel
 * had added before is taken back in the same commit, so that the norms are always the sum of the
 * samples, however often, in which order and by how many at once it is done.
 */
export async function countNorms(ctx: Pick<Context, 'db'>, rounds = 20): Promise<void> {
  for (let round = 0; round < rounds; round++) {
    const [due] = await ctx.db.read(duePlan, {});
    for (const owner of new Set(due.map((each) => each.merchantId))) {
      await countOf(
        ctx,
        owner,
        due.filter((each) => each.merchantId === owner),
      );
    }
    if (due.length < batchSize) return;
  }
}

async function countOf(
  ctx: Pick<Context, 'db'>,
  owner: string,
  due: readonly Due[],
): Promise<void> {
  const shipmentIds = JSON.stringify(due.map(({ shipmentId }) => shipmentId));
  const [journeys, scans] = await ctx.db.read(journeysPlan, {
    merchantId: owner,
    ids: shipmentIds,
  });
  const samples = journeys.flatMap(({ id, direction, merchantZone, ...door }) => {
    const own = scans.filter((scan) => scan.shipmentId === id).map(checkpointOf);
    const zone = doorZone(door, merchantZone);
    const sample = sampleOf(fold(own), { zone, country: countryCode(door.country) });
    return sample && direction === 'outbound'
      ? [[id, sample.quarter, JSON.stringify(sample.counts)]]
      : [];
  });
  // Only what nobody has changed since it was read.
  const stamps = JSON.stringify(due.map(({ shipmentId, stamp }) => [shipmentId, stamp]));
  const claimed = sql`(SELECT d.shipment_id FROM json_each(${stamps}) AS each
    JOIN ${normsDue} d ON d.merchant_id = ${owner} AND d.shipment_id = each.value ->> 0
      AND d.stamp = each.value ->> 1)`;
  await ctx.db.write(
    [
      merge(owner, claimed, -1),
      sql`DELETE FROM ${normSamples} WHERE merchant_id = ${owner} AND shipment_id IN ${claimed}`,
      put(owner, claimed, samples),
      merge(owner, claimed, 1),
      sql`DELETE FROM ${normsDue} WHERE merchant_id = ${owner} AND shipment_id IN ${claimed}`,
    ].map((query): Statement => dialect.sqlToQuery(query)),
  );
}

const put = (owner: string, claimed: SQL, samples: readonly unknown[]): SQL => sql`
  INSERT INTO ${normSamples} (merchant_id, shipment_id, carrier, service, route, quarter, counts)
  SELECT ${owner}, ${shipments.id}, ${keyParts.carrier}, ${keyParts.service}, ${keyParts.route},
    each.value ->> 1, each.value ->> 2
  FROM json_each(${JSON.stringify(samples)}) AS each
  JOIN ${shipments} ON ${shipments.merchantId} = ${owner} AND ${shipments.id} = each.value ->> 0
  LEFT JOIN ${orders} ON ${orders.merchantId} = ${owner} AND ${orders.id} = ${shipments.orderId}
  WHERE ${shipments.carrier} IS NOT NULL AND ${shipments.id} IN ${claimed}`;

const parts = { carrier: sql`s.carrier`, service: sql`s.service`, route: sql`s.route` };

/** Adds the samples to the norms of all their keys, or takes them back. */
function merge(owner: string, claimed: SQL, sign: 1 | -1): SQL {
  const samplesBy = (key: SQL) => sql`SELECT s.shipment_id, ${key} AS key, s.quarter, s.counts
    FROM ${normSamples} s WHERE s.merchant_id = ${owner} AND s.shipment_id IN ${claimed}`;
  const { carrier, route, service } = keysOf(parts);
  return sql`
    INSERT INTO ${norms} (merchant_id, key, quarter, counts)
    SELECT ${owner}, key, quarter, json_group_object(bucket, n) FROM (
      SELECT l.key, l.quarter, c.key AS bucket, sum(c.value) * ${sql.raw(String(sign))} AS n
      FROM (${samplesBy(carrier)} UNION ${samplesBy(route)} UNION ${samplesBy(service)}) AS l,
        json_each(l.counts) AS c
      GROUP BY l.key, l.quarter, c.key
    ) WHERE true GROUP BY key, quarter
    ON CONFLICT (merchant_id, key, quarter) DO UPDATE SET counts = (
      SELECT json_group_object(key, n) FROM (
        SELECT key, sum(value) AS n FROM (
          SELECT key, value FROM json_each(${norms}.counts)
          UNION ALL SELECT key, value FROM json_each(excluded.counts)
        ) GROUP BY key HAVING sum(value) <> 0
      )
    )`;
}

/** Forgets all norms of a shop and counts its parcels anew: after the way of counting has changed. */
export function recountStatements(owner: string): Statement[] {
  return [
    sql`DELETE FROM ${norms} WHERE merchant_id = ${owner}`,
    sql`DELETE FROM ${normSamples} WHERE merchant_id = ${owner}`,
    sql`INSERT INTO ${normsDue} (merchant_id, shipment_id, stamp)
      SELECT DISTINCT ${owner}, ${checkpoints.shipmentId}, 'recount' FROM ${checkpoints}
      WHERE ${checkpoints.merchantId} = ${owner} AND ${checkpoints.stage} = 'delivered'
      ON CONFLICT (merchant_id, shipment_id) DO UPDATE SET stamp = excluded.stamp`,
  ].map((query) => dialect.sqlToQuery(query));
}
