import { sql } from 'drizzle-orm';
import { SQLiteAsyncDialect } from 'drizzle-orm/sqlite-core';
import type { MerchantContext } from '../../context.ts';
import { checkpoints } from '../../db/schema/checkpoints.ts';
import { checkpointRow, firstTold, isLaterTelling, retold } from '../checkpoint-row.ts';
import { intoPromises, lastSaid, promiseId } from '../promise-row.ts';
import { orderSubject } from '../put-order.ts';
import { releaseNews } from '../release-news.ts';
import { scanOf } from '../record-checkpoints.ts';
import type { Book } from './book.ts';
import { defineBulk, type Write } from './bulk.ts';
import type { Changes } from './changes.ts';

const putScans = defineBulk({
  table: checkpoints,
  columns: [...firstTold, ...retold],
  createdAt: 'receivedAt',
  key: ['shipmentId', 'id'],
  set: [...retold, 'receivedAt'],
  when: isLaterTelling,
  returning: ['shipmentId', 'id'],
});

export async function scanWrites(
  ctx: MerchantContext,
  book: Book,
  changes: Changes,
): Promise<Write[]> {
  const rows = await Promise.all(
    book.told.scans.map(async ({ placed, parcel, input }) => {
      const { corrects = null } = input;
      const scan = scanOf(input, Date.parse(input.at));
      const origin = { source: 'import', trackingKey: null, corrects };
      const row = await checkpointRow(ctx, parcel.id, scan, origin);
      placed.subjects.push(`${parcel.id}/${row.id}`);
      return row;
    }),
  );
  const created = (parcelId: unknown, id: unknown) =>
    changes.mark(`${String(parcelId)}/${String(id)}`, 'created');
  const fresh = new Set(
    [...book.parcels.values()].filter(({ isNew }) => isNew).map(({ id }) => id),
  );
  const isNew = ({ shipmentId }: { shipmentId: string }) => fresh.has(shipmentId);
  for (const row of rows.filter(isNew)) created(row.shipmentId, row.id);
  return putScans(ctx, rows, {
    isNew,
    changed: (changed) => {
      for (const row of changed) created(row['shipment_id'], row['id']);
    },
  });
}

/** Of a promise of the list, as a statement over all of them names it. */
const made = {
  merchantId: sql.raw('?1'),
  shipmentId: sql.raw('json_each.value ->> 0'),
  source: sql.raw(`'shop'`),
  madeMs: sql.raw('json_each.value ->> 2'),
};

/** As for one promise: kept beside the earlier ones, unless it repeats what was last said by then. */
const putPromises = new SQLiteAsyncDialect().sqlToQuery(sql`${intoPromises}
  SELECT ?1, value ->> 0, value ->> 1, 'shop', value ->> 2, value ->> 3, value ->> 4
  FROM json_each(?2)
  WHERE (value ->> 3, value ->> 4) IS NOT (${lastSaid(made)})
  ON CONFLICT DO NOTHING RETURNING shipment_id`).sql;

export async function promiseWrites(
  ctx: MerchantContext,
  book: Book,
  changes: Changes,
): Promise<Write[]> {
  const rows = await Promise.all(
    [...book.parcels.values()].flatMap(({ id: parcelId, promised }) =>
      promised.map(async ({ madeMs, from, to }) => {
        const id = await promiseId({ source: 'shop', madeMs, from, to });
        return [parcelId, id, madeMs, from, to];
      }),
    ),
  );
  if (rows.length === 0) return [];
  return [
    {
      statement: { sql: putPromises, params: [ctx.merchantId, JSON.stringify(rows)] },
      changed: changes.updated('shipment_id'),
    },
  ];
}

/** Numbers and orders that are new may have been told of before. */
export function releaseWrites(ctx: MerchantContext, book: Book): Write[] {
  const newOrders = [...book.orders].filter(([, { isNew }]) => isNew);
  const subjects = [
    ...newOrders.map(([externalId]) => orderSubject(externalId)),
    ...[...book.parcels.values()].flatMap(({ awaited }) => awaited),
  ];
  if (subjects.length === 0) return [];
  return [
    {
      statement: releaseNews(ctx, subjects),
      changed: (released) => {
        if (released.length > 0) ctx.wake();
      },
    },
  ];
}
