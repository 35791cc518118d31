import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { bind } from '../../../../api/db/bind.ts';
import type { Database } from '../../../../api/db/database.ts';
import { openEmbedded } from '../../../../api/db/embedded.ts';
import { ConstraintViolation, DatabaseUnavailable } from '../../../../api/db/failure.ts';
import { definePlan } from '../../../../api/db/plan.ts';
import { openRemote } from '../../../../api/db/remote.ts';
import { merchants } from '../../../../api/db/schema/merchants.ts';
import { startLibsqlServer } from '../../../helpers/libsql-server.ts';
import { temporaryDatabase } from '../../../helpers/temporary-database.ts';

const merchant = (id: string) => ({
  id,
  slug: id,
  name: 'Shop',
  locale: 'en',
  timeZone: 'UTC',
  theme: '{}',
  words: '{}',
  createdAt: 1_764_000_000_000,
});
const insert = (db: Database, id: string) =>
  db.orm.insert(merchants).values(merchant(id)).returning({ id: merchants.id }).toSQL();
const byId = definePlan((orm) => [
  orm
    .select()
    .from(merchants)
    .where(sql`${merchants.id} = ${sql.placeholder('id')}`)
    .prepare(),
  orm.select({ id: merchants.id }).from(merchants).orderBy(merchants.id).prepare(),
]);

const kinds = ['embedded', 'over HTTP'] as const;

describe.each(kinds)('a Database, %s', (kind) => {
  const files = temporaryDatabase;
  let file: ReturnType<typeof files>;
  let db: Database;
  let server: Awaited<ReturnType<typeof startLibsqlServer>> | undefined;

  beforeEach(async () => {
    file = files();
    await file.migrated();
    server = kind === 'embedded' ? undefined : await startLibsqlServer({ db: file.path });
    db = server ? openRemote(server.url, undefined) : await openEmbedded(file.path);
  });
  afterEach(async () => {
    db.close();
    await server?.close();
    file.remove();
  });

  test('reads several things in one go, typed and in order', async () => {
    await db.write([insert(db, 'b'), insert(db, 'a')]);
    const [[found], all] = await db.read(byId, { id: 'b' });
    expect(found).toEqual(merchant('b'));
    expect(all.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  test('writes all or nothing', async () => {
    await expect(db.write([insert(db, 'a'), insert(db, 'b'), insert(db, 'a')])).rejects.toThrow(
      ConstraintViolation,
    );
    const [, all] = await db.read(byId, { id: '' });
    expect(all).toEqual([]);
  });

  test('a hundred writes at once all arrive', async () => {
    await Promise.all(Array.from({ length: 100 }, (_, i) => db.write([insert(db, `m${i}`)])));
    const [, all] = await db.read(byId, { id: '' });
    expect(all).toHaveLength(100);
  });

  test('a row says whether an insert was new', async () => {
    const once = () =>
      db.write([
        db.orm
          .insert(merchants)
          .values(merchant('a'))
          .onConflictDoNothing()
          .returning({ id: merchants.id })
          .toSQL(),
      ]);
    expect((await once())[0]!.rows).toHaveLength(1);
    expect((await once())[0]!.rows).toHaveLength(0);
  });

  test('integers are stored as integers', async () => {
    await db.write([insert(db, 'a')]);
    const { rows } = await file.open().execute('SELECT typeof(created_at) AS t FROM merchants');
    expect(rows[0]!['t']).toBe('integer');
  });

  test('gets through when another writer holds the lock for a moment', async () => {
    const other = file.open();
    const transaction = await other.transaction('write');
    const released = new Promise<void>((done) => {
      setTimeout(() => void transaction.rollback().then(done), 150);
    });
    await db.write([insert(db, 'a')]);
    await released;
    await db.write([insert(db, 'b')]);
    const [, all] = await db.read(byId, { id: '' });
    expect(all).toHaveLength(2);
  });
});

describe('a Database over HTTP that fails', () => {
  test('is unavailable, not wrong, when nobody listens', async () => {
    const db = openRemote('http://127.0.0.1:9', undefined);
    await expect(db.read(byId, { id: '' })).rejects.toThrow(DatabaseUnavailable);
  });

  test('a commit whose answer was lost is one row', async () => {
    const file = temporaryDatabase();
    await file.migrated();
    const server = await startLibsqlServer({ db: file.path });
    server.faults.dropAfterCommit = 1;
    const db = openRemote(server.url, undefined);
    await db.write([db.orm.insert(merchants).values(merchant('a')).onConflictDoNothing().toSQL()]);
    expect(server.faults.dropAfterCommit).toBe(0);
    const [, all] = await db.read(byId, { id: '' });
    expect(all).toHaveLength(1);
    await server.close();
    file.remove();
  });
});

describe('bind', () => {
  test.each<[unknown, unknown]>([
    [5, 5n],
    [5.5, 5.5],
    [true, 1n],
    ['text', 'text'],
    [null, null],
  ])('%s → %s', (value, bound) => {
    expect(bind(value)).toBe(bound);
  });

  test.each([[undefined], [Number.NaN], [Infinity], ['cut\0here'], [{}], [Symbol('x')]])(
    'refuses %s',
    (value) => {
      expect(() => bind(value)).toThrow(TypeError);
    },
  );
});
