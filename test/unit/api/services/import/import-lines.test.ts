import { createClient, type Client } from '@libsql/client';
import { drizzle } from 'drizzle-orm/libsql';
import { afterAll, describe, expect, test } from 'vitest';
import { createSecrets } from '../../../../../api/auth/secrets.ts';
import type { MerchantContext } from '../../../../../api/context.ts';
import { Database, type Statement } from '../../../../../api/db/database.ts';
import { ConstraintViolation, DatabaseUnavailable } from '../../../../../api/db/failure.ts';
import type { Plan } from '../../../../../api/db/plan.ts';
import { noViewCache } from '../../../../../api/lib/view-cache.ts';
import { sourceOf } from '../../../../../api/messages/sources.ts';
import { createLanguages } from '../../../../../api/messages/spoken.ts';
import { createMerchant } from '../../../../../api/services/create-merchant.ts';
import { importBody } from '../../../../../api/services/import/import-body.ts';
import { importFile } from '../../../../bench/import-file.ts';
import { temporaryDatabase } from '../../../../helpers/temporary-database.ts';

const files = temporaryDatabase();
const client = await files.migrated();
afterAll(() => files.remove());

/** Notes down what is asked of it; `refuse` may make a write fail. */
class Watched extends Database {
  readonly calls: ('read' | Statement[])[] = [];
  refuse: (statements: Statement[]) => Error | null = () => null;

  constructor(connection: Client) {
    super(connection, drizzle(connection));
  }

  override read<Rows extends unknown[]>(plan: Plan<Rows>, values: Record<string, unknown>) {
    this.calls.push('read');
    return super.read(plan, values);
  }

  override write(statements: Statement[]) {
    const error = this.refuse(statements);
    if (error) throw error;
    this.calls.push(statements);
    return super.write(statements);
  }
}

async function openShop(): Promise<{ ctx: MerchantContext; db: Watched }> {
  const db = new Watched(createClient({ url: files.url }));
  const context = {
    db,
    secrets: await createSecrets('secret-of-the-tests-with-32-characters'),
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
    slug: crypto.randomUUID(),
    name: 'Hobnail',
    locale: 'en',
    timeZone: 'Europe/Berlin',
    live: false,
  });
  db.calls.length = 0;
  return { ctx: { ...context, merchantId }, db };
}

const send = (ctx: MerchantContext, text: string) =>
  importBody(ctx, new Blob([text]).stream() as ReadableStream<Uint8Array<ArrayBuffer>>, null, 100);

const products = (count: number, title = 'Mug') =>
  Array.from({ length: count }, (_, i) =>
    JSON.stringify({ type: 'product', externalId: `p-${i}`, title: `${title} ${i}` }),
  );

const holds = (statements: Statement[], text: RegExp) =>
  statements.some(({ params }) => params.some((param) => text.test(String(param))));

describe('an import', () => {
  test('asks its database for one read and one bounded write a chunk', async () => {
    const { ctx, db } = await openShop();
    const { receipt } = await send(ctx, importFile(6000, Date.now()));
    expect(receipt).toMatchObject({ accepted: 6000, rejected: 0 });
    const writes = db.calls.filter((call) => call !== 'read');
    expect(writes.length).toBeGreaterThan(3);
    expect(writes.length).toBeLessThan(12);
    expect(db.calls.filter((call) => call === 'read')).toHaveLength(writes.length);
    // As a database over HTTP would be sent it.
    const sizes = writes.map((statements) => JSON.stringify(statements).length);
    expect(Math.max(...sizes)).toBeLessThan(256 * 1024);
    expect(Math.max(...sizes)).toBeGreaterThan(128 * 1024);
    expect(Math.max(...writes.map(({ length }) => length))).toBeLessThan(100);
  });

  test('loses one line, not its neighbours, where a row can never be stored', async () => {
    const { ctx, db } = await openShop();
    db.refuse = (statements) =>
      holds(statements, /Mug 37\b/) ? new ConstraintViolation('clash') : null;
    const { receipt, fault } = await send(ctx, products(90).join('\n'));
    expect(fault).toBeNull();
    expect(receipt).toMatchObject({ accepted: 89, created: 89, rejected: 1 });
    expect(receipt.errors).toMatchObject([{ line: 38, code: 'conflict' }]);
    const { rows } = await client.execute({
      sql: 'SELECT count(*) AS n FROM products WHERE merchant_id = ?',
      args: [ctx.merchantId],
    });
    expect(rows[0]!['n']).toBe(89);
  });

  test('says what is stored where the database goes away in the middle', async () => {
    const { ctx, db } = await openShop();
    db.refuse = (statements) =>
      holds(statements, /Mug 5500\b/) ? new DatabaseUnavailable('unreachable') : null;
    const { receipt, fault } = await send(ctx, products(8000).join('\n'));
    expect(fault).toMatchObject({ code: 'unavailable', retryAfter: 2 });
    expect(receipt.accepted).toBeGreaterThan(1000);
    expect(receipt.accepted).toBeLessThanOrEqual(5500);
    expect(receipt.rejected).toBe(0);
    db.refuse = () => null;
    const again = await send(ctx, products(8000).join('\n'));
    expect(again.receipt).toMatchObject({ accepted: 8000, unchanged: receipt.accepted });
  });

  test('does not hide a fault of our own', async () => {
    const { ctx, db } = await openShop();
    db.refuse = () => new TypeError('cannot bind undefined');
    await expect(send(ctx, products(1).join('\n'))).rejects.toThrow('cannot bind undefined');
  });
});
