import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { migrateDatabase } from '../../../../api/db/migrate.ts';
import { createMerchant } from '../../../../api/services/create-merchant.ts';
import { importCommand } from '../../../helpers/import-command.ts';
import { startLibsqlServer } from '../../../helpers/libsql-server.ts';
import { openNodeHome } from '../../../helpers/node-home.ts';
import { remoteContext } from '../../../helpers/remote-context.ts';
import { temporaryDatabase } from '../../../helpers/temporary-database.ts';

const home = await openNodeHome();
const command = importCommand({
  PORCHLIGHT_URL: undefined,
  PORCHLIGHT_KEY: undefined,
  TURSO_DATABASE_URL: undefined,
});
afterAll(async () => {
  command.remove();
  await home.close();
});

const product = (i: number) => ({ type: 'product', externalId: `p-${i}`, title: `Mug ${i}` });
const products = (count: number) =>
  Array.from({ length: count }, (_, i) => JSON.stringify(product(i)));

async function openShop() {
  const merchant = await home.createMerchant();
  const stored = async () => {
    const { rows } = await home.client.execute({
      sql: 'SELECT count(*) AS n FROM products WHERE merchant_id = ?',
      args: [merchant.id],
    });
    return rows[0]!['n'];
  };
  return {
    to: ['--url', home.origin, '--key', merchant.secretKey],
    key: merchant.secretKey,
    stored,
  };
}

describe('npm run import', () => {
  test('stores a file and says what became of it', async () => {
    const { to, stored } = await openShop();
    const file = command.write('all.ndjson', `${products(30).join('\n')}\n\n`);
    const first = await command.run(file, ...to, '--lines', '7');
    expect(first.printed).toContain('30 lines: 30 new, 0 changed, 0 as they were, 0 refused');
    expect(first.printed).toContain('100%');
    expect(first.code).toBe(0);
    expect(await stored()).toBe(30);
    expect(command.exists('all.ndjson.progress.json')).toBe(false);
    expect(command.exists('all.ndjson.rejected.ndjson')).toBe(false);
    const again = await command.run(file, ...to);
    expect(again.printed).toContain('30 lines: 0 new, 0 changed, 30 as they were, 0 refused');
  });

  test('keeps refused lines with their reasons, to be mended and sent again', async () => {
    const { to, stored } = await openShop();
    const [one, two] = products(2);
    const noTitle = { type: 'product', externalId: 'p-9' };
    const bytes = Buffer.concat([
      Buffer.from(`${one}\n\n${JSON.stringify(noTitle)}\n{"type"\n`),
      Buffer.from([0x22, 0xff, 0x22, 0x0a]),
      Buffer.from(two!),
    ]);
    const file = command.write('some.ndjson', bytes);
    const { code, printed } = await command.run(file, ...to, '--lines', '2');
    expect(code).toBe(2);
    expect(printed).toContain('5 lines: 2 new, 0 changed, 0 as they were, 3 refused');
    expect(printed).toContain('some.ndjson.rejected.ndjson');
    const text = command.read('some.ndjson.rejected.ndjson');
    const refused = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as object);
    expect(refused).toMatchObject([
      { ...noTitle, rejected: { line: 3, code: 'invalid_body', field: 'title' } },
      { text: '{"type"', rejected: { line: 4, code: 'malformed_json' } },
      { text: '', rejected: { line: 5, code: 'invalid_encoding' } },
    ]);
    const mended = command.write('mended.ndjson', JSON.stringify({ ...refused[0], title: 'Mug' }));
    expect(await command.run(mended, ...to)).toMatchObject({ code: 0 });
    expect(await stored()).toBe(3);
  });

  test.each(['SIGKILL', 'SIGINT'] as const)('goes on after a %s where it was', async (signal) => {
    const { to, stored } = await openShop();
    const lines = products(6000);
    lines[10] = '{}';
    const file = command.write('long.ndjson.gz', gzipSync(lines.join('\n')));
    const running = command.start(file, ...to, '--lines', '100');
    await command.progress('long.ndjson.gz', 300);
    running.kill(signal);
    const stopped = await running.ended;
    expect(stopped.code).toBe(signal === 'SIGINT' ? 130 : null);
    const { done, line } = await command.progress('long.ndjson.gz', 300);
    expect(done).toBeLessThan(6000);
    if (signal === 'SIGINT') expect(stopped.printed).toContain('goes on from there');

    const rest = await command.run(file, ...to);
    expect(rest.printed).toContain(`Going on after line ${line.toLocaleString('en')}.`);
    expect(rest.printed).toMatch(
      /6,000 lines: [\d,]+ new, 0 changed, [\d,]+ as they were, 1 refused/,
    );
    expect(rest.code).toBe(2);
    expect(await stored()).toBe(5999);
    expect(command.read('long.ndjson.gz.rejected.ndjson').trimEnd().split('\n')).toHaveLength(1);
    expect(command.exists('long.ndjson.gz.progress.json')).toBe(false);
  });

  test('starts anew where the file, or the place that it goes to, is another one', async () => {
    const { to } = await openShop();
    const other = await openShop();
    const file = command.write('new.ndjson', products(3000).join('\n'));
    const stop = async () => {
      const running = command.start(file, ...to, '--lines', '50');
      await command.progress('new.ndjson', 50);
      running.kill('SIGKILL');
      await running.ended;
    };
    await stop();
    const elsewhere = await command.run(file, ...other.to);
    expect(elsewhere.printed).toContain('Starting anew: it went to another place or merchant.');
    expect(await other.stored()).toBe(3000);
    await stop();
    command.write('new.ndjson', products(20).join('\n'));
    const changed = await command.run(file, ...to);
    expect(changed.printed).toContain(`Starting anew: ${file} has changed since.`);
    expect(changed.printed).toContain('20 lines:');
  });

  test('waits for a server that is busy or gone for a while', async () => {
    const { key, stored } = await openShop();
    let asked = 0;
    const server = createServer((request, response) => {
      void (async () => {
        const body = new Uint8Array(await buffer(request));
        asked++;
        if (asked === 1) return response.writeHead(503, { 'retry-after': '1' }).end('later');
        if (asked === 2) return response.destroy();
        const { headers, method } = request;
        const answer = await home.fetch(request.url ?? '', {
          method: method ?? '',
          body,
          headers: {
            authorization: headers.authorization ?? '',
            'content-type': headers['content-type'] ?? '',
            'content-encoding': headers['content-encoding'] ?? '',
          },
        });
        return response.writeHead(answer.status).end(await answer.text());
      })();
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const file = command.write('patient.ndjson', products(5).join('\n'));
    const { code, printed } = await command.run(file, '--url', url, '--key', key);
    server.close();
    expect(printed).toContain('It answered 503.');
    expect(printed).toContain('does not answer');
    expect({ code, asked }).toEqual({ code: 0, asked: 3 });
    expect(await stored()).toBe(5);
  });

  test('says at once what can never work', async () => {
    const { to } = await openShop();
    const file = command.write('never.ndjson', products(1).join('\n'));
    const wrong = await command.run(
      file,
      '--url',
      home.origin,
      '--key',
      `porch_sk_test_${'0'.repeat(26)}`,
    );
    expect(wrong).toMatchObject({ code: 1, printed: expect.stringContaining('invalid_key') });
    expect(wrong.printed).toContain('Once that is put right, run the command again');
    const missing = await command.run(command.path('nowhere.ndjson'), ...to);
    expect(missing).toMatchObject({
      code: 1,
      printed: expect.stringContaining('There is no file'),
    });
    const nowhere = await command.run(file);
    expect(nowhere.printed).toContain('Where to? Name a --url and a --key, or start the demo.');
  });

  test.each([
    ['cut off', gzipSync(products(100).join('\n')).subarray(0, 200)],
    ['no gzip file', Buffer.from(products(100).join('\n'))],
  ])('of a file that is %s it says to mend it, and stores all once it is', async (_, bytes) => {
    const { to, stored } = await openShop();
    const file = command.write('damaged.ndjson.gz', bytes);
    const { code, printed } = await command.run(file, ...to);
    expect(code).toBe(1);
    expect(printed).toContain('cannot be read to its end');
    expect(printed).toContain('Mend the file or the mapping and import it from the start');
    expect(printed).not.toContain('goes on from there');
    command.write('damaged.ndjson.gz', gzipSync(products(100).join('\n')));
    expect(await command.run(file, ...to)).toMatchObject({ code: 0 });
    expect(await stored()).toBe(100);
  });

  test('goes to the demo that npm start made, where nothing else is named', async () => {
    const { key, stored } = await openShop();
    command.write('demo.json', JSON.stringify({ url: home.origin, secretKey: key }));
    const file = command.write('demo.ndjson', products(2).join('\n'));
    expect(await command.run(file)).toMatchObject({ code: 0 });
    expect(await stored()).toBe(2);
  });

  test('writes to a Turso database by itself', async () => {
    const database = temporaryDatabase();
    const token = 'token-of-the-tests';
    const server = await startLibsqlServer({ db: database.path, token });
    const secret = 'secret-of-the-tests-with-32-characters';
    await migrateDatabase(server.url, token);
    const context = await remoteContext({
      origin: '',
      databaseUrl: server.url,
      databaseToken: token,
      secret,
    });
    const { secretKey } = await createMerchant(context, {
      slug: 'shop',
      name: 'Hobnail',
      locale: 'en',
      timeZone: 'Europe/Berlin',
      live: false,
    });
    const direct = importCommand({
      PORCHLIGHT_URL: undefined,
      PORCHLIGHT_SECRET: secret,
      TURSO_DATABASE_URL: server.url,
      TURSO_AUTH_TOKEN: token,
      PORCHLIGHT_KEY: secretKey,
    });
    const file = direct.write('all.ndjson', [...products(20), '{}'].join('\n'));
    const { code, printed } = await direct.run(file);
    expect(printed).toContain('21 lines: 20 new, 0 changed, 0 as they were, 1 refused');
    expect(code).toBe(2);
    const stranger = await direct.run(file, '--key', `porch_sk_test_${'0'.repeat(26)}`);
    expect(stranger.printed).toContain('The key is no secret key (porch_sk_…) of this database.');
    direct.remove();
    context.db.close();
    await server.close();
    database.remove();
  });
});
