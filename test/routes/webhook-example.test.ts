import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WebhookEndpointReceipt } from '#contract/webhook-endpoint';
import { newWebhookSecret, signedHeaders } from '../../api/lib/webhook-signature.ts';
import type { Home } from '../helpers/home.ts';
import { openNodeHome } from '../helpers/node-home.ts';
import { openReadme } from '../helpers/readme.ts';
import { shopServer } from '../helpers/shop-server.ts';

/** The receiver that the README shows, in a process of its own. */
function startExample(secret: string, port: number) {
  const blocks = openReadme('api/README.md').blocks.filter(({ language }) => language === 'js');
  const example = blocks.find(({ code }) => code.includes('webhook-signature'));
  const folder = mkdtempSync(join(tmpdir(), 'porchlight-example-'));
  const file = join(folder, 'receiver.mjs');
  writeFileSync(file, example?.code ?? '');
  const env = { ...process.env, WEBHOOK_SECRET: secret, PORT: `${port}` };
  const child = spawn('node', [file], { env });
  const printed = { text: '' };
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (printed.text += chunk.toString()));
  return {
    printed,
    close() {
      child.kill();
      rmSync(folder, { recursive: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function until(what: () => Promise<boolean> | boolean): Promise<void> {
  const end = performance.now() + 25_000;
  while (!(await what())) {
    if (performance.now() > end) throw new Error('it did not come to pass');
    await sleep(50);
  }
}

describe('the receiver of the README', () => {
  let home: Home;
  let address: string;
  let secret: string;
  let example: ReturnType<typeof startExample>;
  let happens: () => Promise<Response>;
  beforeAll(async () => {
    home = await openNodeHome({ localWebhooks: true, production: false });
    const shop = shopServer(home, await home.createMerchant());
    const { token } = await shop.order('1001');
    const port = await freePort();
    address = `http://localhost:${port}/`;
    const opened = await shop.post('/v1/webhook-endpoints', { url: address });
    ({ secret } = WebhookEndpointReceipt.parse(await opened.json()));
    example = startExample(secret, port);
    await until(() =>
      fetch(address).then(
        () => true,
        () => false,
      ),
    );
    happens = () =>
      home.fetch('/v1/problems', {
        method: 'POST',
        body: JSON.stringify({ token, kind: 'other', note: 'left at the bins, in Zürich' }),
        headers: { 'content-type': 'text/plain' },
      });
  });
  afterAll(async () => {
    example.close();
    await home.close();
  });

  test('takes what Porchlight sends', async () => {
    expect((await happens()).status).toBe(201);
    await until(() => /^msg_\w{26} problem\.reported$/m.test(example.printed.text));
  });

  const send = async (with_: { secret: string; nowMs: number }, change = '') => {
    const message = { id: 'msg_1', body: '{"type":"problem.reported"}', nowMs: with_.nowMs };
    const headers = await signedHeaders(message, [newWebhookSecret(), with_.secret]);
    const { status } = await fetch(address, {
      method: 'POST',
      body: message.body + change,
      headers,
    });
    return status;
  };

  test('takes either secret while one is replaced, and refuses what is foreign, changed or stale', async () => {
    const now = Date.now();
    expect(await send({ secret, nowMs: now })).toBe(204);
    expect(await send({ secret, nowMs: now }, ' ')).toBe(401);
    expect(await send({ secret: newWebhookSecret(), nowMs: now })).toBe(401);
    for (const minutes of [-6, 6])
      expect(await send({ secret, nowMs: now + minutes * 60_000 })).toBe(401);
    expect((await fetch(address, { method: 'POST' })).status).toBe(401);
  });
});

test('an address on this machine is refused with the setting that would allow it', async () => {
  const home = await openNodeHome();
  const shop = shopServer(home, await home.createMerchant());
  for (const url of ['http://localhost:4000/', 'https://127.0.0.1/']) {
    const answer = await shop.post('/v1/webhook-endpoints', { url });
    expect([answer.status, await answer.text()]).toEqual([
      422,
      expect.stringContaining('PORCHLIGHT_ALLOW_LOCAL_WEBHOOKS=1'),
    ]);
  }
  await home.close();
});
