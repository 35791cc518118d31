import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@libsql/client/web';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startLibsqlServer, type LibsqlServer } from '../../helpers/libsql-server.ts';

const token = 'let-me-in';
const folder = mkdtempSync(join(tmpdir(), 'porchlight-libsql-'));
let server: LibsqlServer;
const connect = (authToken = token) => createClient({ url: server.url, authToken });

beforeAll(async () => {
  server = await startLibsqlServer({ db: join(folder, 'test.db'), token, idleMs: 100 });
  await connect().executeMultiple(
    'CREATE TABLE t (id TEXT PRIMARY KEY, n INTEGER NOT NULL, data BLOB) STRICT; CREATE INDEX t_n ON t (n);',
  );
});
beforeEach(async () => void (await connect().execute('DELETE FROM t')));
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const insert = (id: string, n = 1) => ({
  sql: 'INSERT INTO t (id, n) VALUES (?, ?)',
  args: [id, n],
});
const ids = async () =>
  (await connect().execute('SELECT id FROM t ORDER BY id')).rows.map((r) => r.id);

describe('libSQL development server', () => {
  test('keeps values of every type', async () => {
    const sql = 'INSERT INTO t VALUES (:id, $n, @data) RETURNING *, NULL AS none, 1.5 AS part';
    const args = { id: 'ü', n: 9_007_199_254_740_991n, data: new Uint8Array([0, 255, 1]) };
    const { rows } = await connect().execute({ sql, args });
    expect(rows[0]).toMatchObject({ id: 'ü', n: 9_007_199_254_740_991, none: null, part: 1.5 });
    expect([...new Uint8Array(rows[0]!.data as ArrayBuffer)]).toEqual([0, 255, 1]);
  });

  test('commits a batch as a whole or not at all', async () => {
    await connect().batch([insert('a'), insert('b')], 'write');
    await expect(connect().batch([insert('c'), insert('a')], 'write')).rejects.toMatchObject({
      code: 'SQLITE_CONSTRAINT',
    });
    expect(await ids()).toEqual(['a', 'b']);
  });

  test('commits and rolls back interactive transactions', async () => {
    const kept = await connect().transaction('write');
    await kept.execute(insert('kept'));
    await kept.commit();
    const undone = await connect().transaction('write');
    await undone.execute(insert('undone'));
    await undone.rollback();
    expect(await ids()).toEqual(['kept']);
  });

  test('loses none of many transactions at once', async () => {
    await connect().execute(insert('sum', 0));
    const add = async () => {
      const transaction = await connect().transaction('write');
      await transaction.execute("UPDATE t SET n = n + 1 WHERE id = 'sum'");
      await transaction.commit();
    };
    await Promise.all(Array.from({ length: 20 }, add));
    expect((await connect().execute('SELECT n FROM t')).rows[0]!.n).toBe(20);
  });

  test('rolls back a transaction that fell silent', async () => {
    const transaction = await connect().transaction('write');
    await transaction.execute(insert('forgotten'));
    await new Promise((done) => setTimeout(done, 200));
    await expect(transaction.commit()).rejects.toThrow(/expired/);
    expect(await ids()).toEqual([]);
  });

  test('refuses a wrong token', async () => {
    await expect(connect('wrong').execute('SELECT 1')).rejects.toThrow(/Unauthorized/);
  });
});

describe('faults', () => {
  test('lose the answer but keep what was committed', async () => {
    server.faults.dropAfterCommit = 1;
    await expect(connect().batch([insert('a')], 'write')).rejects.toThrow(/fetch failed/);
    await connect().batch([insert('b')], 'write');
    expect(await ids()).toEqual(['a', 'b']);
  });

  test('can be set over HTTP: a status for every call, and a delay', async () => {
    const set = (faults: object) =>
      fetch(`${server.url}/faults`, {
        method: 'PUT',
        headers: { authorization: `Bearer ${token}` },
        body: JSON.stringify(faults),
      });
    await set({ failWith: 503 });
    await expect(ids()).rejects.toThrow(/HTTP status 503/);
    await set({ failWith: 0, latencyMs: 60 });
    const started = performance.now();
    await ids();
    expect(performance.now() - started).toBeGreaterThan(55);
    await set({ latencyMs: 0 });
  });
});
