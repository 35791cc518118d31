import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import type { Client, InStatement, Row as Stored } from '@libsql/client';
import { createClient } from '@libsql/client/sqlite3';
import { createSecrets } from '../../api/auth/secrets.ts';
import type { Context } from '../../api/context.ts';
import { openEmbedded } from '../../api/db/embedded.ts';
import { migrateDatabase } from '../../api/db/migrate.ts';
import { noViewCache } from '../../api/lib/view-cache.ts';
import { sourceOf } from '../../api/messages/sources.ts';
import { createLanguages } from '../../api/messages/spoken.ts';
import { createMerchant } from '../../api/services/create-merchant.ts';
import { importLines } from '../../api/services/import/import-lines.ts';
import { importFile } from './import-file.ts';
import { compared, type Measured } from './row.ts';
import { secret } from './seed.ts';
import { temporaryFolder } from './temporary-folder.ts';

const lines = 10_000;
const rounds = 5;
const pieceBytes = 64 * 1024;
/** Rows of one statement, and statements of one commit: as raw rows go in fastest. */
const raw = { rows: 500, statements: 3 };

/** Every table that an import writes, each after those that it points at. */
const tables = [
  'merchants',
  'customers',
  'products',
  'orders',
  'order_items',
  'shipments',
  'shipment_items',
  'promises',
  'shopper_tokens',
  'checkpoints',
  'returns',
  'return_items',
  'ratings',
  'consents',
];

/** What it costs to read, judge and relate lines, beside storing the very rows that come of them. */
export async function measureImport(): Promise<Measured> {
  const folder = temporaryFolder();
  const imported: number[] = [];
  const again: number[] = [];
  const inserted: number[] = [];
  let rows = 0;
  // The first round only warms up.
  for (let round = -1; round < rounds; round++) {
    const from = await measureOne(folder);
    const into = await insertRaw(folder, from.path);
    if (round < 0) continue;
    imported.push(from.first);
    again.push(from.again);
    inserted.push(into.perSecond);
    rows = into.rows;
  }
  const share = rows / lines;
  return {
    rows: [
      compared('lines imported, against raw rows', 'lines/s', imported, inserted, {
        atLeast: 0.25,
      }),
      compared('rows imported, against raw rows', 'rows/s', scaled(imported, share), inserted),
      compared('lines imported a second time', 'lines/s', again, inserted),
    ],
  };
}

const scaled = (figures: number[], by: number) => figures.map((figure) => figure * by);

async function measureOne(folder: string) {
  const path = await newDatabase(folder);
  const db = await openEmbedded(path);
  const context: Context = {
    db,
    secrets: await createSecrets(secret),
    views: noViewCache,
    languages: createLanguages(sourceOf),
    now: () => Date.now(),
    wake() {},
    later() {},
    publicKey: async () => null,
    origin: '',
    log() {},
  };
  const { id: merchantId } = await createMerchant(context, {
    slug: 'bench',
    name: 'Hobnail',
    locale: 'en',
    timeZone: 'Europe/Berlin',
    live: false,
  });
  const bytes = new TextEncoder().encode(importFile(lines, Date.now()));
  const run = async () => {
    const start = performance.now();
    const { receipt } = await importLines({ ...context, merchantId }, inPieces(bytes), 1);
    if (receipt.accepted !== lines) throw new Error(`Not imported: ${JSON.stringify(receipt)}`);
    return lines / ((performance.now() - start) / 1000);
  };
  const first = await run();
  const again = await run();
  db.close();
  return { path, first, again };
}

async function* inPieces(bytes: Uint8Array) {
  for (let at = 0; at < bytes.byteLength; at += pieceBytes) {
    yield bytes.subarray(at, at + pieceBytes);
  }
}

/** The same rows, handed to the driver as multi-row VALUES. */
async function insertRaw(folder: string, from: string) {
  const source = createClient({ url: `file:${from}`, intMode: 'bigint' });
  const commits = await commitsOf(source);
  source.close();
  const client = createClient({ url: `file:${await newDatabase(folder)}` });
  await client.execute('PRAGMA journal_mode = WAL');
  const start = performance.now();
  let rows = 0;
  for (const statements of commits) {
    const results = await client.batch(statements, 'write');
    for (const { rowsAffected } of results) rows += rowsAffected;
  }
  const perSecond = rows / ((performance.now() - start) / 1000);
  client.close();
  return { perSecond, rows };
}

async function commitsOf(source: Client): Promise<InStatement[][]> {
  const statements: InStatement[] = [];
  for (const table of tables) {
    const { columns, rows } = await source.execute(`SELECT * FROM ${table}`);
    for (let at = 0; at < rows.length; at += raw.rows) {
      statements.push(insert(table, columns, rows.slice(at, at + raw.rows)));
    }
  }
  const commits: InStatement[][] = [];
  for (let at = 0; at < statements.length; at += raw.statements) {
    commits.push(statements.slice(at, at + raw.statements));
  }
  return commits;
}

function insert(table: string, columns: string[], rows: Stored[]): InStatement {
  const one = `(${columns.map(() => '?').join(', ')})`;
  return {
    sql: `INSERT INTO ${table} (${columns.join(', ')}) VALUES ${rows.map(() => one).join(', ')}`,
    args: rows.flatMap((row) => columns.map((_, i) => row[i] ?? null)),
  };
}

async function newDatabase(folder: string): Promise<string> {
  const path = join(mkdtempSync(join(folder, 'import-')), 'porchlight.db');
  await migrateDatabase(`file:${path}`);
  return path;
}
