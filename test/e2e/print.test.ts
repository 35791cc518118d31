import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumFlags, chromiumPath } from '../helpers/browser.ts';
import { installation, type Running } from '../helpers/porchlight-process.ts';

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
  await browser?.close();
  await running?.stop();
  porchlight.remove();
});

describe.each([
  ['a page of the shop', '/order?porch='],
  ['the hosted page', '/t/'],
])('<porch-tracking> on %s', (_name, path) => {
  test('is printed as ink on paper: nothing to press, and all that happened', async () => {
    const page = await browser.newPage({ colorScheme: 'dark' });
    page.setDefaultTimeout(20_000);
    await page.goto(`${running.origin}${path}${tokens['out_for_delivery']}`);
    const base = page.locator('porch-tracking [part=base]');
    await base.getByRole('button', { name: 'Something wrong?' }).click();
    const toPress = [
      base.locator('[part=actions]'),
      base.locator('[part=help]'),
      base.locator('.copy svg'),
      base.locator('summary svg'),
    ];
    for (const each of toPress) await each.waitFor();
    const oldest = base.locator('[part=log] li').last();
    expect(await oldest.isVisible()).toBe(false);

    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    for (const each of toPress) expect(await each.isVisible()).toBe(false);
    expect(await oldest.isVisible()).toBe(true);
    const look = await base.evaluate((each) => ({
      ink: getComputedStyle(each).color,
      light: getComputedStyle(each.querySelector('stop')!).stopColor,
    }));
    expect(look).toEqual({ ink: 'rgb(0, 0, 0)', light: 'rgba(0, 0, 0, 0)' });
    await page.emulateMedia({ media: 'screen' });
    expect(await oldest.isVisible()).toBe(false);
    await page.close();
  });
});
