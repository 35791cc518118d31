import { createHmac, randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { WidgetView } from '#contract/tracking';
import type { TestMerchant } from '../helpers/home.ts';
import { homes } from '../helpers/homes.ts';
import { readText } from '../helpers/source.ts';

const trackingNumber = () => `PL${Date.now()}${Math.floor(Math.random() * 1e6)}`;

describe.each(homes)('the $name home', (home) => {
  let merchant: TestMerchant;
  beforeAll(async () => {
    merchant = await home.createMerchant();
  });

  const putShipment = (externalId: string, number: string) =>
    home.fetch(`/v1/shipments/${externalId}`, {
      method: 'PUT',
      headers: {
        authorization: `Bearer ${merchant.secretKey}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify({ carrier: 'dhl', trackingNumber: number }),
    });

  const webhook = (number: string) => {
    const at = new Date(Date.now() - 3_600_000).toISOString();
    const checkpoint = { checkpoint_time: at, message: 'Delivered', tag: 'Delivered' };
    const body = JSON.stringify({
      event: 'tracking_update',
      event_id: randomUUID(),
      msg: {
        id: 'x',
        tracking_number: number,
        slug: 'dhl',
        tag: 'Delivered',
        subtag: 'Delivered_001',
        checkpoints: [{ ...checkpoint, subtag: 'Delivered_001', slug: 'dhl' }],
      },
      ts: Math.floor(Date.now() / 1000),
    });
    const signature = createHmac('sha256', merchant.aftership.secret).update(body).digest('base64');
    return home.fetch(merchant.aftership.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'aftership-hmac-sha256': signature },
      body,
    });
  };

  const stageOf = async (token: string) => {
    const response = await home.fetch(`/v1/widget?token=${token}&locale=en`);
    return WidgetView.parse(await response.json()).shipments[0]?.stage;
  };

  test('works off in the background what a provider posted', async () => {
    const number = trackingNumber();
    const { token } = (await (await putShipment('s1', number)).json()) as { token: string };
    expect((await webhook(number)).status).toBe(200);
    await expect.poll(() => stageOf(token), { timeout: 10_000 }).toBe('delivered');
  });

  test('serves the loader for five minutes and its chunks for ever, to every origin', async () => {
    const loader = await home.fetch('/static/v1/porchlight.js');
    expect(loader.headers.get('content-type')).toMatch(/^text\/javascript/);
    expect(loader.headers.get('cache-control')).toMatch(/^public, max-age=300\b/);
    expect(loader.headers.get('access-control-allow-origin')).toBe('*');
    const { version } = JSON.parse(readText('package.json')) as { version: string };
    const chunk = await home.fetch(`/static/${version}/tracking.js`);
    expect(chunk.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(chunk.headers.get('access-control-allow-origin')).toBe('*');
    expect((await home.fetch('/static/v1/nothing.js')).status).toBe(404);
  });
});

test('the Worker finds on the minute what no wake-up told of', async () => {
  const home = homes.find(({ name }) => name === 'worker')!;
  const merchant = await home.createMerchant();
  await home.client.execute({
    sql: `INSERT INTO inbox (merchant_id, source, dedupe_key, id, endpoint_id, received_at, body_hash,
      body, state, attempts, next_at, lease_until) VALUES (?, 'aftership', 'lost', 'box_lost', 'x', ?, '', x'7b7d', 'due', 0, 0, 0)`,
    args: [merchant.id, BigInt(Date.now())],
  });
  const tick = await home.fetch('/cdn-cgi/local/scheduled');
  expect(tick.status).toBe(200);
  await home.settle();
  const { rows } = await home.client.execute({
    sql: `SELECT state FROM inbox WHERE merchant_id = ?`,
    args: [merchant.id],
  });
  expect(rows[0]?.state).toBe('failed');
});
