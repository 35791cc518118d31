import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, type ExpectStatic } from 'vitest';
import type { InboxPage } from '#contract/inbox';
import type { ShipmentReceipt } from '#contract/shipment';
import { providers, type Provider } from '#contract/vocabulary';
import { chromiumFlags, chromiumPath } from '../helpers/browser.ts';
import { fulfillmentCreated, fulfillmentEvent, orderCreated } from '../helpers/messages/shopify.ts';
import { trackingMessage } from '../helpers/messages/tracking-message.ts';
import { installation, type Running } from '../helpers/porchlight-process.ts';
import { signed } from '../helpers/sign.ts';

type Webhook = { url: string; secret: string; keyId?: string };

const porchlight = installation();
let running: Running;
let browser: Browser;
let demo: { secretKey: string; webhooks: Record<Provider, Webhook> };

beforeAll(async () => {
  running = await porchlight.start(/demo\.json/);
  demo = JSON.parse(readFileSync(join(porchlight.data, 'demo.json'), 'utf8')) as typeof demo;
  browser = await chromium.launch({ executablePath: await chromiumPath(), args: chromiumFlags });
}, 90_000);
afterAll(async () => {
  await browser.close();
  await running.stop();
  porchlight.remove();
});

const call = async <T>(method: string, path: string, body?: unknown): Promise<T> => {
  const answer = await fetch(running.origin + path, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    headers: { authorization: `Bearer ${demo.secretKey}`, 'content-type': 'application/json' },
  });
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as T;
};

/** Posts as the provider would, with what demo.json says of it. */
async function deliver(provider: Provider, body: string, topic?: string): Promise<void> {
  const { url, secret, keyId } = demo.webhooks[provider];
  const headers = signed(provider, secret, body, {
    ...(topic ? { topic } : {}),
    ...(keyId ? { keyId } : {}),
  });
  const answer = await fetch(url, { method: 'POST', body, headers });
  expect([provider, answer.status]).toEqual([provider, 200]);
}

/** ISO 8601 without milliseconds. */
const ago = (seconds: number) =>
  new Date(Date.now() - seconds * 1000).toISOString().replace(/\.\d+/, '');

/** A busy machine takes its time. */
const patiently = { timeout: 25_000 };

/** Opens the parcel's page while it is on its way, and has the provider say that it is in the van. */
async function moves(
  { expect }: { expect: ExpectStatic },
  token: string,
  say: (told: { at: string; text: string; city: string }) => Promise<void>,
) {
  const page = await browser.newPage();
  let loads = 0;
  const errors: string[] = [];
  page.on('load', () => loads++);
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(`${running.origin}/t/${token}`);
  const head = page.locator('porch-tracking [part=head]').first();
  await expect.poll(() => head.innerText(), patiently).toContain('On its way');
  await say({ at: ago(0), text: 'Loaded into the yellow van', city: 'Leipzig' });
  await expect.poll(() => head.innerText(), patiently).toContain('Out for delivery');
  await page.locator('porch-tracking [part=log] summary').first().click();
  const all = page.locator('porch-tracking [part=base]').first();
  expect(await all.innerText()).toContain('Loaded into the yellow van');
  expect([loads, errors]).toEqual([1, []]);
  await page.close();
}

/** A scan of a quarter of an hour ago that came in just now, so that the page asks often. */
const onItsWay = (shipment: string) =>
  call('POST', `/v1/shipments/${shipment}/checkpoints`, {
    checkpoints: [{ at: ago(900), stage: 'in_transit', text: 'Left the hub' }],
  });

test('the demo has an address and a secret for every provider, for its owner alone', () => {
  expect(Object.keys(demo.webhooks).sort()).toEqual([...providers].sort());
  for (const [provider, { url, secret }] of Object.entries(demo.webhooks)) {
    expect(url).toMatch(new RegExp(`^${running.origin}/in/${provider}/[0-9a-z]{26}$`));
    expect(secret.length).toBeGreaterThanOrEqual(40);
  }
  expect(demo.webhooks.generic.secret).toMatch(/^whsec_/);
  expect(demo.webhooks.shipengine.secret).toMatch(/^-----BEGIN PRIVATE KEY-----/);
  expect(demo.webhooks.shipengine.keyId).toEqual(expect.any(String));
  expect(statSync(join(porchlight.data, 'demo.json')).mode & 0o777).toBe(0o600);
});

test('a demo that knew fewer providers keeps their secrets and gets those of the others', async () => {
  const file = join(porchlight.data, 'demo.json');
  const { aftership } = demo.webhooks;
  await running.stop();
  writeFileSync(file, JSON.stringify({ ...demo, webhooks: { aftership } }));
  running = await porchlight.start(/demo\.json/);
  const { secretKey } = demo;
  demo = JSON.parse(readFileSync(file, 'utf8')) as typeof demo;
  expect(demo.secretKey).toBe(secretKey);
  expect(demo.webhooks.aftership.secret).toBe(aftership.secret);
  expect(new URL(demo.webhooks.aftership.url).pathname).toBe(new URL(aftership.url).pathname);
  expect(Object.keys(demo.webhooks).sort()).toEqual([...providers].sort());
}, 240_000);

describe.concurrent('a webhook moves a parcel in an open page', () => {
  const trackers = providers.filter((provider) => provider !== 'shopify');
  test.for(trackers.map((provider, i) => ({ provider, trackingNumber: `0944544078${3000 + i}` })))(
    'of $provider',
    { timeout: 90_000 },
    async ({ provider, trackingNumber }, context) => {
      const shipment = `e2e-${provider}`;
      const { token } = await call<ShipmentReceipt>('PUT', `/v1/shipments/${shipment}`, {
        carrier: 'dpd',
        trackingNumber,
      });
      await onItsWay(shipment);
      await moves(context, token, (told) =>
        deliver(provider, trackingMessage(provider, { trackingNumber, ...told })),
      );
    },
  );

  test('of a Shopify order, whose parcel only Shopify told of', async (context) => {
    const ids = { orderId: 5_811_774_301, fulfillmentId: 4_711_774_301, lineItemId: 3_611_774_301 };
    // In the wrong order, as it happens.
    const parcel = fulfillmentCreated(ids, ago(3600), '09445440783999');
    await deliver('shopify', parcel, 'fulfillments/create');
    await deliver('shopify', orderCreated(ids, ago(7200)), 'orders/create');
    const unfinished = async () => {
      const { messages } = await call<InboxPage>('GET', '/v1/inbox?provider=shopify');
      return messages.filter(({ state }) => state !== 'done').map(({ state }) => state);
    };
    await context.expect.poll(unfinished, patiently).toEqual([]);
    const shipment = String(ids.fulfillmentId);
    const { token } = await call<ShipmentReceipt>('PUT', `/v1/shipments/${shipment}`, {});
    await onItsWay(shipment);
    await moves(context, token, (told) =>
      deliver('shopify', fulfillmentEvent(ids, told), 'fulfillment_events/create'),
    );
  }, 90_000);
});
