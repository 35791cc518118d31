import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chromiumFlags, chromiumPath } from '../helpers/browser.ts';
import { installation, type Running } from '../helpers/porchlight-process.ts';
import { png } from '../helpers/photos.ts';
import { readText } from '../helpers/source.ts';

const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'image/png', buffer });

const porchlight = installation();
let running: Running;
let browser: Browser;
let token: string;

beforeAll(async () => {
  running = await porchlight.start(/demo\.json/);
  const demo = readFileSync(join(porchlight.data, 'demo.json'), 'utf8');
  ({
    tokens: { delivered: token = '' },
  } = JSON.parse(demo) as { tokens: Record<string, string> });
  browser = await chromium.launch({ executablePath: await chromiumPath(), args: chromiumFlags });
}, 120_000);
afterAll(async () => {
  await browser.close();
  await running.stop();
  porchlight.remove();
});

async function open(options: BrowserContextOptions, locale = 'en') {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 }, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(`${running.origin}/t/${token}?locale=${locale}`);
  return page;
}

test('a phone that runs no script reports what is damaged, with a photo', async () => {
  const page = await open({ javaScriptEnabled: false });
  await page.locator('summary', { hasText: 'Something wrong?' }).click();
  await page.locator('summary', { hasText: 'Something is damaged' }).click();
  await page.locator('details details[open] a', { hasText: 'Tell Hobnail' }).click();
  await page.getByLabel('In your own words').fill('The handle is off');
  await page.getByLabel('Photos').setInputFiles([file('large.png', Buffer.alloc(6_000_000, png))]);
  await page.locator('button.ink').click();

  await page.getByRole('alert').waitFor();
  expect(await page.locator('#photos-fault').textContent()).toMatch(/Photo 1: too large/);
  expect(await page.getByLabel('In your own words').inputValue()).toBe('The handle is off');
  await page.getByLabel('Photos').setInputFiles([file('a.png', png)]);
  await page.locator('button.ink').click();
  await page.getByRole('heading', { name: 'Hobnail has your report' }).waitFor();

  await page.locator('main a').click();
  expect(await page.locator('.known').first().textContent()).toContain('Something is damaged');
  await page.context().close();
});

test.each([
  ['en', 'light', 320],
  ['he', 'dark', 320],
  ['de', 'light', 900],
] as const)(
  'the form and what is wrong with it are read by everybody: %s',
  async (locale, colorScheme, width) => {
    const page = await open({ colorScheme, viewport: { width, height: 640 } }, locale);
    const trouble: string[] = [];
    page.on('console', (entry) => trouble.push(entry.text()));
    await page.goto(`${running.origin}/t/${token}/report/damaged?locale=${locale}`);
    for (const step of ['before', 'after']) {
      const session = await page.context().newCDPSession(page);
      await session.send('Runtime.evaluate', {
        expression: readText('node_modules/axe-core/axe.min.js'),
      });
      const { result } = await session.send('Runtime.evaluate', {
        expression: `axe.run().then(({ violations }) => JSON.stringify(violations.map(({ id }) => id)))`,
        awaitPromise: true,
      });
      expect([step, result.value]).toEqual([step, '[]']);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      );
      expect([step, overflow]).toEqual([step, 0]);
      if (step === 'before') await page.locator('button.ink').click();
      await page.locator(step === 'before' ? '[role=alert]:focus' : 'form').waitFor();
    }
    // The browser says itself that the answer was a 422.
    expect(trouble.filter((text) => !text.includes('422'))).toEqual([]);
    await page.context().close();
  },
);
