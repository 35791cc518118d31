import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { homes } from '../helpers/homes.ts';
import { importBody } from '../helpers/import-lines.ts';

const gzip = { 'content-encoding': 'gzip' };
const bytes = (buffer: Buffer) => new Uint8Array(buffer);

/** Lines that do not shrink much. */
function products(count: number): string {
  const line = () => {
    const title = Buffer.from(crypto.getRandomValues(new Uint8Array(90))).toString('base64');
    return JSON.stringify({ type: 'product', externalId: crypto.randomUUID(), title });
  };
  return Array.from({ length: count }, line).join('\n');
}

describe.each(homes)('the body of POST /v1/import in the $name home', (home) => {
  test('may be compressed', async () => {
    const merchant = await home.createMerchant();
    const body = bytes(gzipSync(products(1500)));
    const receipt = await importBody(home, merchant, body, gzip);
    expect(receipt).toMatchObject({ status: 200, accepted: 1500, created: 1500 });
    const again = await importBody(home, merchant, body, { 'content-encoding': 'X-GZIP' });
    expect(again).toMatchObject({ status: 200, unchanged: 1500 });
  });

  test('may be several compressed files, one behind the other', async () => {
    const merchant = await home.createMerchant();
    const files = [`${products(900)}\n`, `${products(3)}\n`, products(900)].map((text) =>
      gzipSync(text),
    );
    const body = bytes(Buffer.concat([...files, Buffer.alloc(512)]));
    const receipt = await importBody(home, merchant, body, gzip);
    expect(receipt).toMatchObject({ status: 200, accepted: 1803, created: 1803, rejected: 0 });
    const cut = bytes(Buffer.concat([files[0]!, files[2]!.subarray(0, -100)]));
    expect(await importBody(home, merchant, cut, gzip)).toMatchObject({
      status: 400,
      error: { code: 'invalid_encoding' },
    });
  });

  test('may not be compressed in another way', async () => {
    const merchant = await home.createMerchant();
    for (const encoding of ['br', 'deflate', 'gzip, gzip']) {
      const receipt = await importBody(home, merchant, products(1), {
        'content-encoding': encoding,
      });
      expect(receipt).toMatchObject({ status: 415, error: { code: 'unsupported_encoding' } });
    }
  });

  test('is left alone as soon as it is a bomb; what stood before it is kept and counted', async () => {
    const merchant = await home.createMerchant();
    const zeros = Buffer.alloc(24 * 1024 * 1024);
    const bomb = bytes(gzipSync(Buffer.concat([Buffer.from(`${products(50)}\n`), zeros])));
    expect(bomb.byteLength).toBeLessThan(100_000);
    const receipt = await importBody(home, merchant, bomb, gzip);
    expect(receipt).toMatchObject({ status: 413, error: { code: 'body_too_large' } });
    expect(receipt).toMatchObject({ accepted: 50, rejected: 0 });
    // Empty lines are a bomb as well.
    const blank = bytes(gzipSync(Buffer.alloc(24 * 1024 * 1024, '\n')));
    expect(await importBody(home, merchant, blank, gzip)).toMatchObject({
      status: 413,
      error: { code: 'body_too_large' },
    });
  });

  test('may break off: what came until then is kept and counted', async () => {
    const merchant = await home.createMerchant();
    const whole = gzipSync(products(4000));
    const half = bytes(whole.subarray(0, whole.byteLength / 2));
    const receipt = await importBody(home, merchant, half, gzip);
    expect(receipt).toMatchObject({ status: 400, error: { code: 'invalid_encoding' } });
    expect(receipt.accepted).toBeGreaterThan(1000);
    expect(receipt.accepted).toBeLessThan(2100);
    const { rows } = await home.client.execute({
      sql: 'SELECT count(*) AS n FROM products WHERE merchant_id = ?',
      args: [merchant.id],
    });
    expect(rows[0]!['n']).toBe(receipt.accepted);
    const rest = await importBody(home, merchant, bytes(whole), gzip);
    expect(rest).toMatchObject({ status: 200, accepted: 4000, unchanged: receipt.accepted });
  });

  test('is no gzip file only because the header says so', async () => {
    const merchant = await home.createMerchant();
    const receipt = await importBody(home, merchant, products(3), gzip);
    expect(receipt).toMatchObject({ status: 400, error: { code: 'invalid_encoding' } });
    expect(receipt).toMatchObject({ accepted: 0, errors: [] });
  });

  test('may come in pieces that end anywhere', async () => {
    const merchant = await home.createMerchant();
    const line = (id: string) =>
      JSON.stringify({ type: 'product', externalId: id, title: 'Größe' });
    const all = new TextEncoder().encode(`\ufeff${line('a')}\r\n\r\n${line('b')}\n${line('c')}`);
    let sent = 0;
    const body = new ReadableStream({
      async pull(controller) {
        await new Promise((done) => setTimeout(done, 1));
        if (sent >= all.byteLength) return controller.close();
        controller.enqueue(all.subarray(sent, (sent += 7)));
      },
    });
    const streamed = await home.fetch('/v1/import', {
      method: 'POST',
      body,
      duplex: 'half',
      headers: {
        authorization: `Bearer ${merchant.secretKey}`,
        'content-type': 'application/x-ndjson',
      },
    } as RequestInit);
    expect(await streamed.json()).toMatchObject({ accepted: 3, created: 3 });
    const { rows } = await home.client.execute({
      sql: 'SELECT DISTINCT title FROM products WHERE merchant_id = ?',
      args: [merchant.id],
    });
    expect(rows.map((row) => row['title'])).toEqual(['Größe']);
  });
});
