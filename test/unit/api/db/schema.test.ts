import { readdirSync } from 'node:fs';
import type { createClient } from '@libsql/client';
import { is, getTableColumns, getTableName } from 'drizzle-orm';
import { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TableMarks } from '../../../../api/db/columns.ts';
import { temporaryDatabase } from '../../../helpers/temporary-database.ts';

const folder = new URL('../../../../api/db/schema/', import.meta.url);
const exported = (
  await Promise.all(
    readdirSync(folder).map(
      (file) => import(new URL(file, folder).pathname) as Promise<Record<string, unknown>>,
    ),
  )
).flatMap((module) => Object.values(module));

const tables = exported.filter((each): each is SQLiteTable => is(each, SQLiteTable));
const allMarks = exported.filter(
  (each): each is TableMarks =>
    typeof each === 'object' && each !== null && 'columns' in each && 'table' in each,
);

describe('the schema', () => {
  test.each(tables.map((table) => [getTableName(table), table] as const))(
    '%s says of every column how personal it is and how long it is kept',
    (name, table) => {
      const marks = allMarks.find((each) => each.table === name);
      expect([...(marks?.columns.keys() ?? [])].sort()).toEqual(
        Object.keys(getTableColumns(table)).sort(),
      );
      for (const mark of marks?.columns.values() ?? []) {
        expect(mark).toEqual({ pii: expect.any(String), retention: expect.any(String) });
      }
    },
  );

  test('has all the tables that the product needs', () => {
    expect(tables.map(getTableName).sort()).toEqual([
      'answers',
      'api_keys',
      'checkpoints',
      'consents',
      'customers',
      'inbound_endpoints',
      'inbox',
      'inbox_subjects',
      'item_cancellations',
      'lookup_guesses',
      'merchants',
      'norm_samples',
      'norms',
      'norms_due',
      'order_items',
      'orders',
      'outbox',
      'privacy_requests',
      'problem_entries',
      'problem_photos',
      'problems',
      'products',
      'promises',
      'push_subscriptions',
      'ratings',
      'return_items',
      'returns',
      'shipment_items',
      'shipment_numbers',
      'shipments',
      'shopper_tokens',
      'webhook_endpoints',
    ]);
  });
});

describe('the migrated database', () => {
  const database = temporaryDatabase();
  let client: ReturnType<typeof createClient>;
  beforeAll(async () => {
    client = await database.migrated();
  });
  afterAll(() => database.remove());

  const names = tables.map(getTableName);
  const rowsOf = async (sql: string) => (await client.execute(sql)).rows;

  test('has only strict tables', async () => {
    const rows = await rowsOf("SELECT name, strict FROM pragma_table_list WHERE schema = 'main'");
    const loose = rows.filter(
      ({ name, strict }) => names.includes(String(name)) && Number(strict) !== 1,
    );
    expect(loose).toEqual([]);
    expect(rows.filter(({ name }) => names.includes(String(name)))).toHaveLength(names.length);
  });

  test.each(names)('%s has text ids, and the merchant first in its key', async (name) => {
    const columns = await rowsOf(`SELECT name, type, pk FROM pragma_table_info('${name}')`);
    const key = columns
      .filter(({ pk }) => Number(pk) > 0)
      .sort((a, b) => Number(a['pk']) - Number(b['pk']));
    expect(key[0]!['name']).toBe(name === 'merchants' ? 'id' : 'merchant_id');
    for (const { type } of key) expect(String(type).toLowerCase()).toBe('text');
  });

  test('is what the schema in the code says', async () => {
    for (const table of tables) {
      const name = getTableName(table);
      const columns = await rowsOf(
        `SELECT name, type, "notnull" FROM pragma_table_info('${name}')`,
      );
      // A column that was added later stands behind the others.
      const built = columns.map((c) => `${String(c['name'])} ${String(c['type']).toLowerCase()}`);
      const meant = Object.values(getTableColumns(table)).map((c) => `${c.name} ${c.getSQLType()}`);
      expect([name, ...built.sort()]).toEqual([name, ...meant.sort()]);
    }
  });

  test.each<[string, string]>([
    ['a token', "SELECT * FROM shopper_tokens WHERE hash = 'x' AND purpose = 'view'"],
    ['a key', "SELECT * FROM api_keys WHERE hash = 'x'"],
    ['an endpoint', "SELECT * FROM inbound_endpoints WHERE id = 'x' AND provider = 'aftership'"],
    ['an order', "SELECT * FROM orders WHERE merchant_id = 'm' AND external_id = 'x'"],
    ['guesses', "SELECT * FROM lookup_guesses WHERE merchant_id = 'm' AND scope = 'order'"],
    [
      'an order by its number',
      "SELECT * FROM orders WHERE merchant_id = 'm' AND lower(trim(number)) IN ('1', '#1')",
    ],
    ['a parcel', "SELECT * FROM shipments WHERE merchant_id = 'm' AND external_id = 'x'"],
    ['parcels of an order', "SELECT * FROM shipments WHERE merchant_id = 'm' AND order_id = 'x'"],
    ['parcels by number', "SELECT * FROM shipments WHERE merchant_id = 'm' AND tracking_key = 'x'"],
    ['scans', "SELECT * FROM checkpoints WHERE merchant_id = 'm' AND shipment_id = 'x'"],
    [
      'due messages',
      "SELECT rowid FROM inbox WHERE state = 'due' AND next_at <= 5 AND lease_until <= 5 ORDER BY next_at",
    ],
    [
      'waiting messages',
      "SELECT * FROM inbox WHERE merchant_id = 'm' AND state = 'unmatched' AND subject = 'x'",
    ],
  ])('finds %s by an index', async (_name, sql) => {
    const plan = (await rowsOf(`EXPLAIN QUERY PLAN ${sql}`)).map(({ detail }) => String(detail));
    expect(plan.filter((step) => step.startsWith('SCAN'))).toEqual([]);
    expect(plan.some((step) => /USING (COVERING )?INDEX/.test(step))).toBe(true);
  });
});
