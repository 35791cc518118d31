import { chmodSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@libsql/client';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openEmbedded } from '../../../../api/db/embedded.ts';
import { migrateDatabase } from '../../../../api/db/migrate.ts';

describe('openEmbedded', () => {
  let home: string;
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'porchlight-private-'));
  });
  afterEach(() => rmSync(home, { recursive: true }));
  const modeOf = (...names: string[]) => statSync(join(home, ...names)).mode & 0o777;

  test('keeps what it makes for its owner alone', async () => {
    await migrateDatabase(`file:${join(home, 'data', 'porchlight.db')}`);
    expect([modeOf('data'), modeOf('data', 'porchlight.db')]).toEqual([0o700, 0o600]);
    const database = await openEmbedded(join(home, 'data', 'porchlight.db'));
    // Whoever writes first makes the other two.
    const client = createClient({ url: `file:${join(home, 'data', 'porchlight.db')}` });
    await client.execute('PRAGMA user_version = 1');
    const files = ['', '-wal', '-shm'].map((end) => modeOf('data', `porchlight.db${end}`));
    expect(files).toEqual([0o600, 0o600, 0o600]);
    client.close();
    database.close();
  });

  test('closes a file that stood open, but neither a folder of somebody else nor to a group', async () => {
    chmodSync(home, 0o755);
    for (const [name, mode] of [
      ['open.db', 0o644],
      ['group.db', 0o640],
    ] as const) {
      writeFileSync(join(home, name), '');
      chmodSync(join(home, name), mode);
      (await openEmbedded(join(home, name))).close();
    }
    expect([modeOf('open.db'), modeOf('group.db'), modeOf()]).toEqual([0o600, 0o640, 0o755]);
  });
});
