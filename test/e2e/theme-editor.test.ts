import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contrast, mix } from '../../api/domain/contrast.ts';
import { chromiumFlags, chromiumPath } from '../helpers/browser.ts';
import { installation, type Running } from '../helpers/porchlight-process.ts';
import { openReadme } from '../helpers/readme.ts';
import { surface } from '../helpers/public-surface.ts';
import { readText } from '../helpers/source.ts';

const porchlight = installation();
let running: Running;
let browser: Browser;
let secretKey: string;

beforeAll(async () => {
  running = await porchlight.start(/demo\.json/);
  const file = readFileSync(join(porchlight.data, 'demo.json'), 'utf8');
  ({ secretKey } = JSON.parse(file) as { secretKey: string });
  browser = await chromium.launch({ executablePath: await chromiumPath(), args: chromiumFlags });
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await running?.stop();
  porchlight.remove();
});

/** A busy machine takes its time. */
const patiently = { timeout: 20_000 };

async function open(path = '/theme', options: BrowserContextOptions = {}) {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const trouble: string[] = [];
  page.on('pageerror', ({ message }) => trouble.push(message));
  page.on('console', (entry) => trouble.push(entry.text()));
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if ('value' in entry && !('hadRecentInput' in entry && entry.hadRecentInput))
          shifts.push(Number(entry.value));
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(running.origin + path);
  return { page, trouble };
}

const printed = (page: Page) => page.locator('#css').innerText();
const body = async (page: Page) =>
  JSON.parse(await page.locator('#body').innerText()) as Record<string, unknown>;
const shop = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Shops to begin with' }).getByRole('link', { name });
const headOf = (page: Page) => page.locator('.theme-sample:visible [part=head]').first();

/** Every token of the elements, as the sample has it; `''` where it is as it comes. */
const inSample = (page: Page) =>
  page
    .locator('.theme-sample')
    .first()
    .evaluate(
      (sample, tokens) =>
        Object.fromEntries(
          tokens.map((token) => [token, getComputedStyle(sample).getPropertyValue(token).trim()]),
        ),
      surface.tokens,
    );

/** The same, as the printed text has it. */
function inText(css: string): Record<string, string> {
  const said = [...css.matchAll(/^ {2}(--[\w-]+): ([^;]*);$/gm)].map(([, name, value]) => [
    name,
    value,
  ]);
  return {
    ...Object.fromEntries(surface.tokens.map((token) => [token, ''])),
    ...Object.fromEntries(said),
  };
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

describe('what is printed', () => {
  test('is what is seen, for each shop to begin with, and passes AA', async () => {
    const { page, trouble } = await open();
    await headOf(page).waitFor();
    const names = [
      'Paper, in serif',
      'Tight and technical',
      'Always dark',
      'High contrast',
      'Round and playful',
      'Hobnail',
    ];
    const seen = new Set<string>();
    for (const name of names) {
      await shop(page, name).click();
      await expect.poll(async () => seen.has(await printed(page)), patiently).toBe(false);
      const css = await printed(page);
      seen.add(css);
      expect(await inSample(page)).toEqual(inText(css));
      expect(await page.locator('.theme-verdict').innerText()).toBe('Everything passes AA.');
      expect(await shop(page, name).getAttribute('aria-current')).toBe('true');
    }
    expect(trouble).toEqual([]);
  });

  test('has every token that differs from the default, and none that does not', async () => {
    const { page } = await open();
    await page.getByRole('link', { name: 'Reset the tokens' }).click();
    await expect.poll(() => printed(page), patiently).toContain('Nothing to set');
    expect(Object.values(await inSample(page)).join('')).toBe('');
    // Which is the page's to say, and stays.
    expect(await page.getByLabel('Text', { exact: true }).inputValue()).toBe('own');

    await page.getByLabel('Accent', { exact: true }).fill('#2f8fa8');
    await page.getByLabel('Ink of the elements').selectOption('own');
    await page.getByLabel('Own ink', { exact: true }).fill('#222222');
    for (const label of ['Second voice', 'Hairlines', 'Corners', 'Rhythm', 'Weight']) {
      await page.getByRole('slider', { name: label }).focus();
      await page.keyboard.press('ArrowRight');
    }
    await page.getByLabel('Headline').selectOption('serif');
    await expect.poll(() => printed(page), patiently).toContain('--porch-display-font');
    const said = inText(await printed(page));
    expect(said).toMatchObject({
      '--porch-accent': '#2f8fa8',
      '--porch-ink': 'light-dark(#222222, #e6ece7)',
      '--porch-muted': 'color-mix(in srgb, currentColor 75%, transparent)',
      '--porch-line': 'color-mix(in srgb, currentColor 17%, transparent)',
      '--porch-radius': '7px',
      '--porch-gap': '1.05em',
      '--porch-display-weight': '600',
    });
    expect(Object.values(said)).not.toContain('');
    expect(await inSample(page)).toEqual(said);
    // The element takes it.
    const colour = await headOf(page).evaluate((head) => getComputedStyle(head).color);
    expect(colour).toBe('rgb(34, 34, 34)');
    // Back where it was, it is printed no more.
    await page.getByRole('slider', { name: 'Corners' }).press('ArrowLeft');
    await expect.poll(() => printed(page), patiently).not.toContain('--porch-radius');
  });

  test('is a theme for the hosted page too, which the server takes', async () => {
    const { page } = await open();
    await page.frameLocator('iframe').locator('h1').waitFor({ state: 'attached' });
    await shop(page, 'Always dark').click();
    await expect.poll(() => body(page), patiently).toMatchObject({ scheme: 'dark' });
    const theme = await body(page);
    expect(theme).toMatchObject({
      colours: { accent: '#c58bff', dark: { ink: '#ebe8f3', paper: '#15121c' } },
      radius: 8,
      displayFont: { stack: 'transitional' },
    });
    const answer = await fetch(`${running.origin}/v1/theme/check`, {
      method: 'POST',
      headers: { authorization: `Bearer ${secretKey}`, 'content-type': 'application/json' },
      body: JSON.stringify(theme),
    });
    expect([answer.status, ((await answer.json()) as { theme: object }).theme]).toEqual([
      200,
      theme,
    ]);
    const inFrame = () =>
      page
        .frameLocator('iframe')
        .locator('html')
        .evaluate((html) => getComputedStyle(html).getPropertyValue('--porch-accent'));
    await expect.poll(inFrame, patiently).toBe('#c58bff');
    await page.getByRole('link', { name: 'Reset the tokens' }).click();
    // The shop's own accent does not shine through.
    await expect.poll(inFrame, patiently).toBe('');
  });

  test('is measured in words, and what could not be read is moved on the hosted page', async () => {
    const { page } = await open();
    await page.getByLabel('Ink', { exact: true }).fill('#8a8a8a');
    const verdict = page.locator('.theme-verdict');
    await expect.poll(() => verdict.innerText(), patiently).toContain('Fails AA: ink on light');
    const cell = (row: string) =>
      page.getByRole('row', { name: row }).getByRole('cell').first().innerText();
    const ratio = (value: number) => (Math.floor(value * 10) / 10).toFixed(1);
    const ink = contrast('#8a8a8a', '#ffffff');
    expect(await cell('Ink')).toBe(`${ratio(ink)} to 1, fails AA, needs 4.5`);
    const muted = contrast(mix('#8a8a8a', '#ffffff', 0.74), '#ffffff');
    expect(await cell('Second voice')).toBe(`${ratio(muted)} to 1, fails AA, needs 4.5`);
    expect(await cell('Accent')).toContain('passes AA: outlined in ink');
    expect(await page.locator('.theme-told li').innerText()).toContain('#8a8a8a became #');
  });
});

describe('what is taken along', () => {
  test('is copied, and said to be', async () => {
    const { page } = await open('/theme', { permissions: ['clipboard-read', 'clipboard-write'] });
    await shop(page, 'Tight and technical').click();
    await expect.poll(() => printed(page), patiently).toContain('#3b5bfd');
    const copies: [button: string, said: string, text: () => Promise<string>][] = [
      ['Copy what is for your style sheet', 'The style sheet is copied.', () => printed(page)],
      ['Copy what is for PUT', 'The theme is copied.', () => page.locator('#body').innerText()],
      ['Copy a link to this', 'The link is copied.', async () => page.url()],
    ];
    for (const [name, said, text] of copies) {
      await page.getByRole('button', { name }).click();
      await page.getByRole('status').filter({ hasText: said }).waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await text());
    }
  });

  test('is selected where copying is not allowed', async () => {
    const { page } = await open();
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
    });
    await page.getByRole('button', { name: 'Copy what is for your style sheet' }).click();
    await page.getByRole('status').filter({ hasText: 'It is selected' }).waitFor();
    expect(await page.evaluate(() => `${getSelection()}`)).toContain('--porch-accent: #f0b429;');
  });

  test('is in the link, for somebody else to see the same', async () => {
    const { page } = await open();
    await shop(page, 'Round and playful').click();
    await page.getByLabel('Compact').check();
    await page.getByLabel('320 px').check();
    await expect.poll(() => page.url(), patiently).toContain('width=320');
    expect(new URL(page.url()).search).toBe('');
    const { page: other, trouble } = await open(
      new URL(page.url()).pathname + new URL(page.url()).hash,
    );
    await expect.poll(() => printed(other), patiently).toBe(await printed(page));
    expect(await body(other)).toEqual(await body(page));
    expect(await other.getByLabel('Compact').isChecked()).toBe(true);
    await headOf(other).waitFor();
    expect(trouble).toEqual([]);
  });
});

test('the style sheet of the README does what it says', async () => {
  const sheet = openReadme('widget/README.md').blocks.find(({ code }) => code.includes('::part('));
  const { page } = await open('/journeys');
  await page.locator('porch-tracking [part=log]').waitFor();
  const look = () =>
    page.locator('porch-tracking [part=base]').evaluate((base) => {
      const styleOf = (selector: string) => getComputedStyle(base.querySelector(selector)!);
      return {
        light: styleOf('stop').stopColor,
        headline: styleOf('.display').fontFamily + styleOf('.display').fontWeight,
        gap: styleOf('[part=facts]').rowGap,
        action: styleOf('[part=action]').textDecorationLine,
        log: styleOf('[part=log]').borderTopStyle,
      };
    });
  const before = await look();
  await page.evaluate((text) => {
    const added = new CSSStyleSheet();
    added.replaceSync(text);
    document.adoptedStyleSheets.push(added);
  }, sheet?.code ?? '');
  const after = await look();
  expect(after).toEqual({
    light: 'rgb(47, 143, 168)',
    headline: 'Georgia, serif600',
    gap: `${1.25 * 17}px`,
    action: 'underline',
    log: 'dashed',
  });
  for (const [name, value] of Object.entries(after))
    expect([name, before[name as keyof typeof before]]).not.toEqual([name, value]);

  await page.goto(`${running.origin}/order`);
  const button = page.locator('porch-lookup [part=button]');
  await page.evaluate((text) => {
    const added = new CSSStyleSheet();
    added.replaceSync(text);
    document.adoptedStyleSheets.push(added);
  }, sheet?.code ?? '');
  await expect
    .poll(() => button.evaluate((each) => getComputedStyle(each).textTransform), patiently)
    .toBe('uppercase');
  expect(await button.evaluate((each) => getComputedStyle(each).borderRadius)).toBe('0px');
});

describe('how it is looked at', () => {
  test('the element in full, compact, with help, and the look-up; without taking the focus', async () => {
    const { page, trouble } = await open();
    const sample = page.locator('.theme-sample').first();
    await sample.locator('[part=facts]').waitFor();
    await page.getByLabel('Compact').check();
    await sample.locator('[part=facts]').waitFor({ state: 'detached' });
    await page.getByLabel('Look-up').check();
    await sample.locator('porch-lookup [part=form]').waitFor();
    await page.getByLabel('With help').focus();
    await page.keyboard.press('Space');
    for (const each of [0, 1])
      await page.locator('.theme-sample').nth(each).locator('[part=help]').waitFor();
    await expect
      .poll(
        () => page.getByLabel('With help').evaluate((radio) => radio.matches(':focus')),
        patiently,
      )
      .toBe(true);
    expect(trouble).toEqual([]);
  });

  test('on light and dark paper, at 320 px, from the right', async () => {
    const { page } = await open();
    const [light, dark] = ['light', 'dark'].map((paper) => page.locator(`[data-paper=${paper}]`));
    await headOf(page).waitFor();
    const paper = (sample: typeof light) =>
      sample!.evaluate((each) => getComputedStyle(each).backgroundColor);
    expect(await paper(light)).toBe('rgb(255, 255, 255)');
    expect(await paper(dark)).toBe('rgb(13, 31, 26)');
    await page.getByLabel('320 px').check();
    await expect.poll(async () => (await light!.boundingBox())?.width, patiently).toBe(320);
    await page.getByLabel('Right to left').check();
    await page.locator('[data-paper=dark] [part=base][dir=rtl]').waitFor();
    await page.getByRole('radio', { name: 'Dark' }).check();
    expect(await light!.isVisible()).toBe(false);
    // A page that is always light has no dark paper to show.
    await page.getByLabel('Scheme').selectOption('light');
    await expect.poll(() => dark!.isVisible(), patiently).toBe(false);
    expect(await light!.isVisible()).toBe(true);
  });
});

describe('for everybody', () => {
  test.each<[string, string, BrowserContextOptions]>([
    ['wide', '', {}],
    [
      'a narrow phone in the dark',
      '',
      { colorScheme: 'dark', viewport: { width: 320, height: 640 } },
    ],
    ['with help, from the right', '#scene=help&dir=rtl', {}],
    ['a look-up in colours of the system', '#scene=lookup&width=320', { forcedColors: 'active' }],
  ])('has no fault, fits and does not move: %s', async (_name, hash, options) => {
    const { page, trouble } = await open(`/theme${hash}`, options);
    await page.locator('.theme-sample [part=head]').nth(1).waitFor();
    await page.frameLocator('iframe').locator('porch-tracking [part=head]').first().waitFor();
    expect(await faults(page)).toEqual([]);
    expect(await sideways(page)).toBe(0);
    const moved = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
    // The shop's name changes its face by a hair.
    expect(moved.reduce((sum, each) => sum + each, 0)).toBeLessThan(0.001);
    expect(trouble).toEqual([]);
  });

  test('works without script, on a narrow phone in the dark', async () => {
    const { page } = await open('/theme?accent=%232f8fa8&radius=12', {
      javaScriptEnabled: false,
      colorScheme: 'dark',
      viewport: { width: 320, height: 640 },
    });
    expect(await printed(page)).toContain('--porch-radius: 12px;');
    await page.getByLabel('Headline', { exact: true }).selectOption('serif');
    await page.getByRole('button', { name: 'Show it' }).click();
    await page.waitForURL(/display=serif/);
    expect(await printed(page)).toContain('Palatino');
    expect(await page.frameLocator('iframe').locator('h1').count()).toBe(1);
    await shop(page, 'High contrast').click();
    await page.waitForURL(/muted=100/);
    expect(await printed(page)).toContain('--porch-muted: currentColor;');
    expect(await page.getByRole('button', { name: 'Copy' }).count()).toBe(0);
    expect(await sideways(page)).toBe(0);
  });
});
