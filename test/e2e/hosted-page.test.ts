import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { WidgetView } from '#contract/tracking';
import { chromiumFlags, chromiumPath } from '../helpers/browser.ts';
import { installation, type Running } from '../helpers/porchlight-process.ts';
import { readText } from '../helpers/source.ts';

const porchlight = installation();
let running: Running;
let browser: Browser;
let tokens: Record<string, string>;

beforeAll(async () => {
  running = await porchlight.start(/demo\.json/);
  const file = readFileSync(join(porchlight.data, 'demo.json'), 'utf8');
  ({ tokens } = JSON.parse(file) as { tokens: Record<string, string> });
  browser = await chromium.launch({ executablePath: await chromiumPath(), args: chromiumFlags });
}, 120_000);
afterAll(async () => {
  await browser.close();
  await running.stop();
  porchlight.remove();
});

async function open(path: string, options: BrowserContextOptions = {}) {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const trouble: string[] = [];
  page.on('pageerror', ({ message }) => trouble.push(message));
  page.on('console', (entry) => trouble.push(entry.text()));
  await page.goto(running.origin + path);
  return { page, trouble };
}

/** What axe finds; the page's own policy lets nothing foreign in, so it is run beside it. */
async function faults(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.evaluate', {
    expression: readText('node_modules/axe-core/axe.min.js'),
  });
  const { result } = await session.send('Runtime.evaluate', {
    expression: `axe.run({ resultTypes: ['violations'] }).then(({ violations }) =>
      JSON.stringify(violations.map(({ id, nodes }) => id + ': ' + nodes.map((n) => n.html).join(' '))))`,
    awaitPromise: true,
  });
  return JSON.parse(String(result.value)) as string[];
}

const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

describe('the hosted page', () => {
  test.each<[string, string, BrowserContextOptions]>([
    ['several_parcels', 'light', { colorScheme: 'light' }],
    ['out_for_delivery', 'dark', { colorScheme: 'dark' }],
    ['late', 'a narrow phone', { viewport: { width: 320, height: 640 } }],
    ['lost', 'colours of the system', { forcedColors: 'active' }],
    [
      'several_parcels',
      'a phone that runs no script',
      {
        javaScriptEnabled: false,
        viewport: { width: 320, height: 640 },
      },
    ],
    [
      'out_for_delivery',
      'dark, without script',
      {
        javaScriptEnabled: false,
        colorScheme: 'dark',
      },
    ],
  ])('%s has no fault and fits: %s', async (scenario, _name, options) => {
    const { page, trouble } = await open(`/t/${tokens[scenario]}`, options);
    if (options.javaScriptEnabled !== false) {
      await page.locator('porch-tracking [part=head]').first().waitFor();
      expect(await faults(page)).toEqual([]);
    }
    expect(await sideways(page)).toBe(0);
    expect(trouble).toEqual([]);
  });

  test('says of the parcel that is late why its day moved', async () => {
    const answer = await fetch(`${running.origin}/v1/widget?token=${tokens['late']}&locale=en`);
    const { shipments } = (await answer.json()) as WidgetView;
    expect(shipments[0]!.promise!.note).toMatch(/^Moved from .+ to .+, carrier delay$/);
  });

  test('has no fault in what is there before script', async () => {
    const { page } = await open('/healthz');
    // The same page, with its elements never defined.
    await page.route('**/static/**', (route) => route.abort());
    await page.goto(`${running.origin}/t/${tokens['several_parcels']}`);
    expect(await page.locator('porch-tracking .parcel').count()).toBe(3);
    expect(await faults(page)).toEqual([]);
    const right = await page.evaluate(() => {
      document.documentElement.dir = 'rtl';
      return document.documentElement.scrollWidth - window.innerWidth;
    });
    expect(right).toBe(0);
    expect(await faults(page)).toEqual([]);
  });

  test('tells a preview nothing but whose shop it is', async () => {
    const { page } = await open(`/t/${tokens['ready_for_pickup']}`);
    const told = await page
      .locator('meta[property^="og:"], meta[name="description"]')
      .evaluateAll((all) => all.map((each) => (each as HTMLMetaElement).content));
    expect(told).toContain('Your parcel from Hobnail');
    expect(told.join(' ')).not.toMatch(/#?\d{3,}|Kiosk|ready/i);
    expect(await page.title()).toMatch(/ · Hobnail$/);
    expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
  });

  test('is readable with letters of twice the size', async () => {
    const { page } = await open(`/t/${tokens['several_parcels']}`, {
      viewport: { width: 320, height: 640 },
    });
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    expect(await sideways(page)).toBe(0);
  });

  test('prints ink on white, without what can only be pressed', async () => {
    const { page } = await open(`/t/${tokens['out_for_delivery']}`, { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.share').isVisible()).toBe(false);
    expect(await page.locator('.things').isVisible()).toBe(true);
    const colour = await page.evaluate(() => getComputedStyle(document.body).color);
    expect(colour).toBe('rgb(0, 0, 0)');
  });
});

describe('a link for somebody else', () => {
  test('is made, used and taken back without script, by keyboard alone', async () => {
    const { page } = await open(`/t/${tokens['in_transit']}`, { javaScriptEnabled: false });
    const summary = page.locator('.share > summary');
    await summary.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Make a link' }).focus();
    await page.keyboard.press('Enter');
    const link = page.getByLabel('Link', { exact: true });
    await link.waitFor();
    const address = await link.inputValue();
    const { page: other } = await open(new URL(address).pathname, { javaScriptEnabled: false });
    expect(await other.locator('main').innerText()).toContain('Shared with you');
    expect(await other.locator('.things, .share').count()).toBe(0);

    await page.getByRole('button', { name: 'Take it back' }).focus();
    await page.keyboard.press('Enter');
    // Folded up again, as there is nothing in it to look at.
    const again = page.locator('.share:not([open]) button', { hasText: 'Make a link' });
    await again.waitFor({ state: 'attached' });
    await other.reload();
    expect(await other.locator('h1').innerText()).toBe('This link shows no parcel');
  });

  test('goes to another app where the device has one to offer', async () => {
    const { page, trouble } = await open('/healthz');
    await page.addInitScript(() => {
      Object.assign(navigator, {
        share: async (what: ShareData) => Object.assign(window, { sent: what }),
      });
    });
    await page.goto(`${running.origin}/t/${tokens['customs']}`);
    await page.locator('porch-tracking [part=head]').first().waitFor();
    await page.locator('.share > summary').click();
    await page.getByRole('button', { name: 'Make a link' }).click();
    await page.getByRole('button', { name: 'Send it' }).click();
    const address = await page.getByLabel('Link', { exact: true }).inputValue();
    expect(await page.evaluate(() => (window as unknown as { sent: ShareData }).sent)).toEqual({
      title: 'Your parcel from Hobnail',
      url: address,
    });
    await page.getByRole('button', { name: 'Copy' }).first().click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    expect(await faults(page)).toEqual([]);
    expect(trouble).toEqual([]);
  });
});
