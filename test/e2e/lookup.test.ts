import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumFlags, chromiumPath } from '../helpers/browser.ts';
import { Host, type Visit } from '../helpers/host-page.ts';
import type { Home } from '../helpers/home.ts';
import { email, lookupAt } from '../helpers/lookup.ts';
import { openNodeHome } from '../helpers/node-home.ts';
import { readText } from '../helpers/source.ts';

describe('<porch-lookup> on the page of a shop', () => {
  let host: Host;
  beforeAll(async () => {
    host = await Host.start();
  }, 240_000);
  afterAll(() => host.stop());

  const tag =
    '<script src="API/static/v1/porchlight.js" data-key="porch_pk_test_1" async></script>';
  const element = '<porch-lookup><a href="API/o/hobnail">Find my order</a></porch-lookup>';
  const lines = ({ asked }: Visit) =>
    asked.map(({ line }) => line.replace(/\/\d+\.\d+\.\d+\//, '/VERSION/'));

  /** Block of the documentation that holds `needle`. */
  function documented(needle: string): string {
    const blocks = readText('widget/README.md').matchAll(/```\w+\n([^]*?)```/g);
    for (const [, code = ''] of blocks) if (code.includes(needle)) return code;
    throw new Error(`widget/README.md shows nothing with ${needle}`);
  }
  const policy = () =>
    documented('trusted-types')
      .replaceAll('https://api.example.com', 'API')
      .replaceAll('https://cdn.example.com', 'https://hobnail.example')
      .replace(/\s+/g, ' ');

  async function find({ page }: Visit, order: string): Promise<void> {
    await page.getByLabel('Order number').fill(order);
    await page.getByLabel('E-mail or postcode').fill('ada@example.com');
    await page.getByRole('button', { name: 'Find my parcel' }).click();
  }
  const stage = ({ page }: Visit) =>
    page.locator('porch-lookup porch-tracking .stage:not(.bone)').innerText();

  /** Whatever was about to change has been painted. */
  const drawn = ({ page }: Visit) =>
    page.evaluate(async () => {
      for (let i = 0; i < 3; i++) await new Promise((next) => requestAnimationFrame(next));
    });

  test('loads its code once, the parcel’s too, under the published directives', async () => {
    const before = () => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      document.addEventListener('securitypolicyviolation', (event) => {
        seen.push(event.violatedDirective);
      });
    };
    const headers = { 'content-security-policy': `default-src 'none'; ${policy()}` };
    const html = `<!doctype html><html lang="en">${tag}${element}`;
    const visit = await host.visit({ html, headers, before });
    await visit.page.getByRole('button').waitFor();
    expect(lines(visit).sort()).toEqual([
      'GET /static/VERSION/lookup.js',
      'GET /static/VERSION/tracking.js',
      'GET /static/v1/porchlight.js',
    ]);
    await find(visit, 'no-such-order');
    await visit.page.getByText('Nothing matches these two.').waitFor();
    await find(visit, 'out-for-delivery');
    expect(await stage(visit)).toBe('Out for delivery');
    // No preflight, nothing that was typed in an address, and no code twice.
    expect(lines(visit).slice(3).sort()).toEqual([
      'GET /v1/widget?token=out-for-delivery&locale=en',
      'POST /v1/lookup',
      'POST /v1/lookup',
    ]);
    expect(new URL(visit.page.url()).search).toBe('');
    const seen = await visit.page.evaluate(() => (window as unknown as { seen: string[] }).seen);
    expect([...seen, ...visit.trouble]).toEqual([]);
  });

  test('shares the code with a parcel that the page shows already', async () => {
    const html = `<!doctype html><html lang="en">${tag}${element}
      <porch-tracking token="delivered"></porch-tracking>`;
    const visit = await host.visit({ html });
    await find(visit, 'in-transit');
    expect(await stage(visit)).toBe('On its way');
    expect(lines(visit).filter((line) => line.endsWith('/tracking.js'))).toHaveLength(1);
    expect(visit.trouble).toEqual([]);
  });

  test.each(['lookup.js', 'tracking.js'])(
    'keeps its plain link where %s does not come',
    async (without) => {
      const html = `<!doctype html><html lang="en">${tag}${element}`;
      const visit = await host.visit({ html, without });
      const missed = () =>
        visit.asked
          .filter(({ status }) => status === 404)
          .map(({ line }) => line.split('/').at(-1));
      await expect.poll(missed, { timeout: 20_000 }).toEqual([without]);
      await drawn(visit);
      const link = visit.page.getByRole('link', { name: 'Find my order' });
      expect(await link.isVisible()).toBe(true);
      expect(visit.trouble).toEqual([]);
    },
  );

  test('keeps it too where another Lit has taken the name that the page allows once', async () => {
    const headers = { 'content-security-policy': `default-src 'none'; ${policy()}` };
    const html = `<!doctype html><html lang="en"><porch-tracking token="delivered"></porch-tracking>${element}
      <script src="API/static/v1/porch-tracking.js" type="module"></script>
      ${tag.replace('async', 'type="module"')}`;
    const visit = await host.visit({ html, headers });
    await visit.page.locator('porch-tracking .stage:not(.bone)').waitFor();
    await visit.page.waitForFunction(() => document.querySelector('porch-lookup')?.shadowRoot);
    const link = visit.page.getByRole('link', { name: 'Find my order' });
    await link.waitFor();
  });

  test('draws with the same Lit as a parcel on the same page', async () => {
    const headers = { 'content-security-policy': `default-src 'none'; ${policy()}` };
    expect(policy()).not.toContain('allow-duplicates');
    const html = `<!doctype html><html lang="en"><porch-tracking token="delivered"></porch-tracking>${element}${tag}`;
    const visit = await host.visit({ html, headers });
    await visit.page.locator('body > porch-tracking .stage:not(.bone)').waitFor();
    await find(visit, 'in-transit');
    expect(await stage(visit)).toBe('On its way');
    expect(visit.trouble).toEqual([]);
  });

  test('says so when the network goes away, and goes on when it is back', async () => {
    const visit = await host.visit({ html: `<!doctype html><html lang="en">${tag}${element}` });
    await visit.page.getByRole('button').waitFor();
    await visit.page.context().setOffline(true);
    await find(visit, 'in-transit');
    await visit.page.getByText('We can’t look just now').waitFor();
    expect(await visit.page.getByRole('link', { name: 'Find my order' }).isVisible()).toBe(true);
    await visit.page.context().setOffline(false);
    await visit.page.getByRole('button', { name: 'Find my parcel' }).click();
    expect(await stage(visit)).toBe('On its way');
  });

  test.each([320, 768, 1280])('moves nothing at %i px with the documented style', async (width) => {
    const before = () => {
      const moved = { score: 0 };
      Object.assign(window, { moved });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          moved.score += (entry as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    };
    const reserve = `<style>${documented('porch-lookup {').replace(/<\/?style>/g, '')}</style>`;
    const html = `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width">
      <style>body { margin: 0 auto; padding: 0 20px; font: 16px/1.5 sans-serif }</style>
      ${reserve}${element}${'<p>The shop goes on below.</p>'.repeat(12)}${tag}`;
    const { promise: held, resolve: release } = Promise.withResolvers<void>();
    const visit = await host.visit({ html, before, held }, { viewport: { width, height: 800 } });
    await visit.page.waitForFunction(
      () =>
        performance.now() > 400 && performance.getEntriesByName('first-contentful-paint').length,
    );
    release();
    await visit.page.getByRole('button').waitFor();
    await drawn(visit);
    const score = () =>
      visit.page.evaluate(() => (window as unknown as { moved: { score: number } }).moved.score);
    expect(await score()).toBe(0);
  });

  test('uses the colours of the system where those are forced', async () => {
    const html = `<!doctype html><html lang="en">${tag}${element}`;
    const visit = await host.visit({ html }, { forcedColors: 'active' });
    const button = visit.page.getByRole('button', { name: 'Find my parcel' });
    const [has, expected] = await button.evaluate((each) => {
      const probe = document.createElement('p');
      probe.style.color = 'ButtonText';
      document.body.append(probe);
      return [getComputedStyle(each).color, getComputedStyle(probe).color];
    });
    expect(has).toBe(expected);
  });
});

describe('/o/:merchant without script', () => {
  let home: Home;
  let browser: Browser;
  const slug = 'hobnail';
  beforeAll(async () => {
    home = await openNodeHome();
    const merchant = await home.createMerchant({ slug });
    await lookupAt(home, merchant).order('1042');
    browser = await chromium.launch({
      executablePath: await chromiumPath(),
      args: chromiumFlags,
    });
  }, 240_000);
  afterAll(async () => {
    await browser.close();
    await home.close();
  });

  async function open(): Promise<Page> {
    const context = await browser.newContext({ javaScriptEnabled: false, locale: 'en-GB' });
    const page = await context.newPage();
    await page.goto(`${home.origin}/o/${slug}`);
    return page;
  }
  async function find(page: Page, order: string, contact: string): Promise<void> {
    await page.getByLabel('Order number').fill(order);
    await page.getByLabel('E-mail or postcode').fill(contact);
    await page.getByRole('button', { name: 'Find my parcel' }).click();
  }

  test('leads from the form to the parcel and back, with nothing in the address', async () => {
    const page = await open();
    await find(page, '1042', 'eve@example.com');
    await page.getByRole('alert').getByText('Nothing matches these two.').waitFor();
    expect(await page.getByRole('alert').evaluate((each) => each.matches(':focus'))).toBe(true);
    expect(await page.getByLabel('Order number').inputValue()).toBe('1042');
    expect(await page.getByLabel('E-mail or postcode').inputValue()).toBe('');

    await find(page, '#1042', email);
    await page.getByRole('list', { name: 'Progress' }).waitFor();
    expect(page.url()).toBe(`${home.origin}/o/${slug}`);
    expect(await page.title()).toContain('Hobnail');

    await page.getByRole('link', { name: 'Look up another order' }).click();
    await page.getByRole('button', { name: 'Find my parcel' }).waitFor();
    expect(await page.getByLabel('Order number').inputValue()).toBe('');
    await page.context().close();
  });

  test('can be walked through with the keyboard alone', async () => {
    const page = await open();
    await page.keyboard.press('Tab');
    await page.keyboard.type('1042');
    await page.keyboard.press('Tab');
    await page.keyboard.type(email);
    await page.keyboard.press('Enter');
    await page.getByRole('list', { name: 'Progress' }).waitFor();
    await page.getByRole('link', { name: 'A page of its own' }).click();
    await page.waitForURL(/\/t\/[0-9a-z]{26}$/);
    await page.context().close();
  });
});
