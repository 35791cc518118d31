import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { WidgetView } from '#contract/tracking';
import { journeyViews } from '../../api/journeys/journey-views.ts';
import { journeys } from '../../api/journeys/journeys.ts';
import { written } from '../../api/messages/sources.ts';
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

/** A busy machine takes its time. */
const patiently = { timeout: 20_000 };

type Visit = { page: Page; asked: string[]; trouble: string[] };

async function open(path: string): Promise<Visit> {
  const page = await browser.newPage();
  const visit: Visit = { page, asked: [], trouble: [] };
  page.on('request', (request) => visit.asked.push(request.url().slice(running.origin.length)));
  page.on('console', (entry) => visit.trouble.push(entry.text()));
  page.on('pageerror', ({ message }) => visit.trouble.push(message));
  await page.goto(running.origin + path);
  return visit;
}

const headOf = (page: Page) => page.locator('porch-tracking [part=head]');
const slider = (page: Page) => page.getByRole('slider', { name: 'Moment' });
const choose = (page: Page, name: string, value: string) =>
  page.locator(`[name=${name}]`).selectOption(value);
const plain = (text: string) => text.replace(/\s+/g, ' ').replaceAll('\u2060', '').trim();
/** What is said first, as it is read: what does not break is a space all the same. */
const read = async (page: Page) => plain(await headOf(page).innerText());
const saidOf = (view: WidgetView | null | undefined) => {
  const [first] = view?.shipments ?? [];
  const { headline, detail } = first ?? { headline: 'Nothing fits yet', detail: 'A new parcel' };
  return { headline: plain(headline), detail: plain(detail) };
};
const quiet = ({ asked, trouble }: Visit) => {
  expect(asked.filter((line) => line.startsWith('/v1/'))).toEqual([]);
  expect(trouble).toEqual([]);
};

describe('/journeys', () => {
  test(
    'shows every journey at every moment, and asks the API for nothing',
    { timeout: 120_000 },
    async () => {
      const visit = await open('/journeys');
      const { page } = visit;
      const views = await journeyViews('en');
      const shown = await page
        .locator('[name=scenario] option')
        .evaluateAll((all) => all.map((each) => (each as HTMLOptionElement).value));
      expect(shown).toEqual(Object.keys(journeys));
      for (const name of shown) {
        await choose(page, 'scenario', name);
        for (const [i, view] of views[name]!.entries()) {
          await slider(page).fill(`${i + 1}`);
          const { headline, detail } = saidOf(view);
          await expect.poll(() => read(page), patiently).toContain(headline);
          await expect.poll(() => read(page), patiently).toContain(detail);
          const said = `${i + 1} of ${views[name]!.length}`;
          expect(await page.getByRole('status').filter({ hasText: said }).count()).toBe(1);
        }
        // The slider ends where the journey does.
        await slider(page).press('End');
        expect(await slider(page).inputValue()).toBe(`${views[name]!.length}`);
      }
      quiet(visit);
      await page.close();
    },
  );

  test('is moved with the keyboard, and remembers where it was', async () => {
    const visit = await open('/journeys?scenario=late&locale=de');
    const { page } = visit;
    const views = await journeyViews('de');
    await headOf(page).waitFor();
    await slider(page).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    const { headline: third } = saidOf(views['late']![2]);
    await expect.poll(() => read(page), patiently).toContain(third);
    await page.getByRole('radio', { name: 'phone' }).check();
    await page.getByRole('radio', { name: 'dark' }).check();
    await page.reload();
    await expect.poll(() => read(page), patiently).toContain(third);
    expect(await slider(page).inputValue()).toBe('3');
    expect(await slider(page).getAttribute('aria-valuetext')).toBe('3 of 4');
    const states = page.locator('html[data-scheme=dark][data-width=phone]');
    expect(await states.count()).toBe(1);
    await page.close();
  });

  test('speaks every language by its own name, and mirrors what is read from the right', async () => {
    const visit = await open('/journeys?scenario=late&moment=2');
    const { page } = visit;
    await headOf(page).waitFor();
    const names = await page.locator('[name=locale] option').allInnerTexts();
    expect(names).toHaveLength(written.length);
    expect(names.map((name) => name.trim())).toEqual(
      expect.arrayContaining(['English', 'Deutsch', 'Français', 'العربية', 'עברית']),
    );
    const base = page.locator('porch-tracking [part=base]');
    const door = () =>
      base.evaluate((each) => {
        const way = each.querySelector('[part=way]')!.getBoundingClientRect();
        const stops = [...each.querySelectorAll('[part=way] li')];
        const last = stops.at(-1)!.getBoundingClientRect();
        return last.left - way.left < way.right - last.right ? 'left' : 'right';
      });
    expect(await door()).toBe('right');
    await choose(page, 'locale', 'ar');
    const { headline } = saidOf((await journeyViews('ar'))['late']![1]);
    await expect.poll(() => read(page), patiently).toContain(headline);
    expect(await base.getAttribute('dir')).toBe('rtl');
    expect(await door()).toBe('left');
    await choose(page, 'locale', 'en');
    await expect.poll(() => base.getAttribute('dir'), patiently).toBe('ltr');
    const files = visit.asked.flatMap((line) => /\/(mock.*\.js)$/.exec(line)?.[1] ?? []);
    expect(files).toEqual(['mock.js', 'mock-ar.js']);
    quiet(visit);
    await page.close();
  });

  test('would see what is asked of the API: an order does', async () => {
    const { page, asked } = await open(`/order?porch=${tokens['in_transit']}`);
    await headOf(page).waitFor();
    expect(asked.some((line) => line.startsWith('/v1/widget'))).toBe(true);
    await page.close();
  });
});
