import { SQLiteAsyncDialect } from 'drizzle-orm/sqlite-core';
import type { MerchantContext } from '../../context.ts';
import { checkpoints } from '../../db/schema/checkpoints.ts';
import { timeToBase32, toBase32 } from '../../lib/base32.ts';
import { sha256 } from '../../lib/bytes.ts';
import { orderSubject } from '../put-order.ts';
import { scanOf } from '../record-checkpoints.ts';
import { checkpointRow, laterTelling } from '../save-updates.ts';
import type { Book } from './book.ts';
import { defineBulk, type Write } from './bulk.ts';
import type { Changes } from './changes.ts';

// The columns that a later telling takes over are columns of the table.
const retold = Object.keys(laterTelling.set) as (keyof typeof checkpoints.$inferInsert)[];

const putScans = defineBulk({
  table: checkpoints,
  columns: [
    ...(['shipmentId', 'id', 'source', 'trackingKey', 'corrects'] as const),
    ...retold.filter((column) => column !== 'receivedAt'),
  ],
  createdAt: 'receivedAt',
  key: ['shipmentId', 'id'],
  set: retold,
  when: new SQLiteAsyncDialect().sqlToQuery(laterTelling.setWhere).sql,
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

/** As for one promise: kept beside the earlier ones, unless it repeats what was last said by then. */
const putPromises = `INSERT INTO promises
    (merchant_id, shipment_id, id, source, made_ms, from_at, to_at)
  SELECT ?1, value ->> 0, value ->> 1, 'shop', value ->> 2, value ->> 3, value ->> 4
  FROM json_each(?2)
  WHERE (value ->> 3, value ->> 4) IS NOT (
    SELECT from_at, to_at FROM promises
    WHERE merchant_id = ?1 AND shipment_id = json_each.value ->> 0
      AND source = 'shop' AND made_ms <= json_each.value ->> 2
    ORDER BY made_ms DESC, id DESC LIMIT 1)
  ON CONFLICT DO NOTHING RETURNING shipment_id`;

export async function promiseWrites(
  ctx: MerchantContext,
  book: Book,
  changes: Changes,
): Promise<Write[]> {
  const rows = await Promise.all(
    [...book.parcels.values()].flatMap(({ id, promised }) =>
      promised.map(async ({ madeMs, from, to }) => {
        const digest = await sha256(JSON.stringify(['shop', from, to]));
        return [id, `prm_${timeToBase32(madeMs)}${toBase32(digest, 16)}`, madeMs, from, to];
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

/** Webhooks that came before what they are about was known are tried again. */
const releaseNews = `UPDATE inbox SET state = 'due', next_at = ?2, attempts = 0
  WHERE merchant_id = ?1 AND state = 'unmatched' AND subject IN (SELECT value FROM json_each(?3))
  RETURNING id`;

export function releaseWrites(ctx: MerchantContext, book: Book): Write[] {
  const newOrders = [...book.orders].filter(([, { isNew }]) => isNew);
  const subjects = [
    ...newOrders.map(([externalId]) => orderSubject(externalId)),
    ...[...book.parcels.values()].flatMap(({ awaited }) => awaited),
  ];
  if (subjects.length === 0) return [];
  return [
    {
      statement: {
        sql: releaseNews,
        params: [ctx.merchantId, ctx.now(), JSON.stringify(subjects)],
      },
      changed: (released) => {
        if (released.length > 0) ctx.wake();
      },
    },
  ];
}
