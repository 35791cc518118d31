import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OrderReceipt } from '#contract/order';
import { chromiumFlags, chromiumPath } from '../helpers/browser.ts';
import { installation, type Running } from '../helpers/porchlight-process.ts';
import { orderInput, sign, trackingUpdate } from '../helpers/shop-server.ts';

const porchlight = installation();
let running: Running;
let browser: Browser;
let demo: {
  secretKey: string;
  webhooks: { aftership: { url: string; secret: string } };
  tokens: Record<string, string>;
};

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

const call = (method: string, path: string, body: unknown) =>
  fetch(running.origin + path, {
    method,
    body: JSON.stringify(body),
    headers: { authorization: `Bearer ${demo.secretKey}`, 'content-type': 'application/json' },
  });
const webhook = (body: string) =>
  fetch(demo.webhooks.aftership.url, {
    method: 'POST',
    body,
    headers: { 'aftership-hmac-sha256': sign(body, demo.webhooks.aftership.secret) },
  });
/** A busy machine takes its time. */
const patiently = { timeout: 20_000 };

const element = (page: Page) => page.locator('porch-tracking [part=base]').first();
const head = (page: Page) => page.locator('porch-tracking [part=head]').first();

/** An order whose parcel was scanned a moment ago, so that its page asks often. */
async function freshOrder(externalId: string, trackingNumber: string): Promise<string> {
  const shipments = [{ externalId: `${externalId}-a`, carrier: 'tnt', trackingNumber }];
  const placed = await call(
    'PUT',
    `/v1/orders/${externalId}`,
    orderInput(externalId, { placedAt: '2021-08-20T10:00:00Z', shipments }),
  );
  const { token } = (await placed.json()) as OrderReceipt;
  await call('POST', `/v1/shipments/${externalId}-a/checkpoints`, {
    checkpoints: [{ at: new Date().toISOString(), stage: 'in_transit', text: 'Left the hub' }],
  });
  return token;
}

/** The page, and how often it was loaded. */
async function open(path: string): Promise<{ page: Page; loads: () => number; errors: string[] }> {
  const page = await browser.newPage();
  let loads = 0;
  const errors: string[] = [];
  page.on('load', () => loads++);
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(running.origin + path);
  return { page, loads: () => loads, errors };
}

describe('a webhook', () => {
  test('changes an open page without a reload', async () => {
    const token = await freshOrder('live-1', 'LIVE1');
    const { page, loads, errors } = await open(`/t/${token}`);
    await expect.poll(() => head(page).innerText(), patiently).toContain('On its way');

    const at = new Date().toISOString();
    const scans = [{ at, tag: 'OutForDelivery', message: 'Loaded into the van', city: 'Leipzig' }];
    expect((await webhook(trackingUpdate('LIVE1', scans))).status).toBe(200);
    await expect
      .poll(() => head(page).innerText(), { timeout: 20_000 })
      .toContain('Out for delivery');
    await page.locator('porch-tracking [part=log] summary').click();
    expect(await element(page).innerText()).toContain('Loaded into the van, Leipzig');
    expect(loads()).toBe(1);
    expect(errors).toEqual([]);
    await page.close();
  });

  test('as AfterShip recorded it appears in an open page', async ({ skip }) => {
    const file = join(
      process.env['PORCHLIGHT_CORPUS'] ?? '',
      'webhooks/aftership/vibrent-AfterShipCallbackResourceTest.json',
    );
    skip(
      !process.env['PORCHLIGHT_CORPUS'] || !existsSync(file),
      'PORCHLIGHT_CORPUS names no folder',
    );
    const body = readFileSync(file, 'utf8');
    const { msg } = JSON.parse(body) as { msg: { tracking_number: string } };
    const token = await freshOrder('recorded-1', msg.tracking_number);
    await call('POST', '/v1/shipments/recorded-1-a/checkpoints', {
      checkpoints: [{ at: '2021-08-23T10:00:00Z', stage: 'in_transit' }],
    });
    const { page, loads } = await open(`/t/${token}`);
    await expect.poll(() => head(page).innerText(), patiently).toContain('On its way');
    expect((await webhook(body)).status).toBe(200);
    await page.locator('porch-tracking [part=log] summary').click();
    await expect
      .poll(() => element(page).innerText(), { timeout: 20_000 })
      .toContain('24\u00a0Aug\u00a02021');
    expect(loads()).toBe(1);
    await page.close();
  });
});

describe('the shop', () => {
  test('a shopper buys something and follows it to the door', async () => {
    const { page, errors } = await open('/');
    await page.locator('main a[href^="/products/"]').first().click();
    await page.getByRole('button', { name: 'Into the basket' }).click();
    await page.goto(`${running.origin}/basket`);
    await page
      .locator('form[action="/checkout"] button[type=submit], form[action="/checkout"] button')
      .last()
      .click();
    await page.waitForURL(/\/thanks\?porch=/);
    await expect.poll(() => element(page).innerText(), patiently).toMatch(/Packed|Order received/);
    const porch = new URL(page.url()).searchParams.get('porch');
    await page.goto(`${running.origin}/order?porch=${porch}`);
    const first = await head(page).innerText();
    expect(first).not.toBe('');
    // The simulator moves it while somebody watches.
    await expect
      .poll(() => head(page).innerText(), { timeout: 60_000, interval: 500 })
      .not.toBe(first);
    expect(errors).toEqual([]);
    await page.close();
  }, 120_000);

  test('shows every state side by side, each one with an answer', async () => {
    const { page, errors } = await open('/states');
    const elements = page.locator('porch-tracking');
    await expect.poll(() => elements.count(), patiently).toBeGreaterThanOrEqual(15);
    const answers = async () => {
      const texts = await elements.evaluateAll((all) =>
        all.map((each) => each.shadowRoot?.querySelector('.display')?.textContent?.trim() ?? ''),
      );
      return texts.filter((text) => text.replaceAll('\u00a0', '') === '');
    };
    await expect.poll(answers, patiently).toEqual([]);
    expect(errors).toEqual([]);
    await page.close();
  });
});
