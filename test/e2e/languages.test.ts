import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { elementWordsOf } from '../../api/deploy/messages.ts';
import { Host, type Scene, type Visit } from '../helpers/host-page.ts';
import { readText } from '../helpers/source.ts';

let host: Host;
let german: string;
beforeAll(async () => {
  host = await Host.start();
  german = (await elementWordsOf('de'))!;
}, 240_000);
afterAll(() => host.stop());

/** A block of code of the documentation that holds `needle`. */
function documented(needle: string): string {
  const blocks = readText('widget/README.md').matchAll(/```\w+\n([^]*?)```/g);
  for (const [, code = ''] of blocks) if (code.includes(needle)) return code;
  throw new Error(`widget/README.md shows nothing with ${needle}`);
}
const headers = () => ({
  'content-security-policy': `default-src 'none'; ${documented('trusted-types')
    .replaceAll('https://api.example.com', 'API')
    .replaceAll('https://cdn.example.com', 'https://hobnail.example')
    .replace(/\s+/g, ' ')}`,
});

/** Runs in the page: what its policy forbids, what its patched `fetch` is asked, and what moves. */
function watch(): void {
  const seen: string[] = [];
  const asked: string[] = [];
  const moved = { score: 0 };
  Object.assign(window, { seen, asked, moved });
  document.addEventListener('securitypolicyviolation', (event) => {
    seen.push(`${event.violatedDirective} ${event.blockedURI}`);
  });
  const own = window.fetch;
  window.fetch = async (input, init) => {
    asked.push(String(input));
    return own(input, { ...init, priority: 'low' });
  };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      moved.score += (entry as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
}
interface Watched {
  readonly seen: string[];
  readonly asked: string[];
  readonly moved: { readonly score: number };
}
const watched = ({ page }: Visit) =>
  page.evaluate(() => {
    const { seen, asked, moved } = window as unknown as Watched;
    return { seen, asked, moved };
  });
const wordsAsked = ({ asked }: Visit) =>
  asked.map(({ line }) => line).filter((line) => line.includes('/words/'));
const beside = /^GET \/static\/\d+\.\d+\.\d+\/words\/de\.json$/;

const tag = '<script src="API/static/v1/porchlight.js" data-key="porch_pk_test_1" async></script>';
const tracking = '<porch-tracking token="no-such-parcel"></porch-tracking>';
const lookup = '<porch-lookup><a href="API/o/hobnail">Bestellung finden</a></porch-lookup>';
const visit = (lang: string, body: string, scene: Partial<Scene> = {}) =>
  host.visit({
    html: `<!doctype html><html lang="${lang}">${body}`,
    headers: headers(),
    before: watch,
    ...scene,
  });

describe('words that come as a file', () => {
  test.each([
    ['with the loader', tag],
    ['in one file', '<script type="module" src="API/static/v1/porch-tracking.js"></script>'],
  ])('lie beside the code of that version, %s, for all elements', async (_, script) => {
    const all = `${tracking.repeat(2)}${script === tag ? lookup : ''}${script}`;
    const strict = await visit('de-AT', all);
    await strict.page.getByText('Noch nicht zu finden').first().waitFor();
    if (script === tag) await strict.page.getByText('Wo ist Ihr Paket?').waitFor();
    expect(wordsAsked(strict)).toEqual([expect.stringMatching(beside)]);
    const { seen, asked } = await watched(strict);
    expect(asked.filter((address) => address.includes('/words/'))).toHaveLength(1);
    expect([...seen, ...strict.trouble]).toEqual([]);
  });

  test('are not asked for in English, nor where there are none', async () => {
    for (const lang of ['en-GB', 'tlh']) {
      const strict = await visit(lang, `${tracking}${lookup}${tag}`);
      await strict.page.getByText('Nothing fits yet').first().waitFor();
      await strict.page.getByText('Let’s find your parcel').waitFor();
      expect(wordsAsked(strict)).toEqual([]);
      expect(strict.trouble).toEqual([]);
    }
  });

  const wrong: [name: string, words: NonNullable<Scene['words']>][] = [
    ['are not there', (res) => void res.writeHead(404).end()],
    ['break off', (res) => void res.destroy()],
    ['are a page', (res) => void res.end('<!doctype html>')],
    ['are no words', (res) => void res.end('{"element":[],"lookup":null}')],
  ];
  test.each(wrong)('that %s leave English, and the console empty', async (_, words) => {
    const strict = await visit('de', `${tracking}${lookup}${tag}`, { words });
    await strict.page.getByText('Nothing fits yet').first().waitFor();
    await strict.page.getByText('Let’s find your parcel').waitFor();
    const { seen, asked } = await watched(strict);
    expect(asked.filter((address) => address.includes('/words/'))).toHaveLength(1);
    expect([...seen, ...strict.trouble]).toEqual([]);
    for (const element of ['porch-tracking', 'porch-lookup'])
      expect(await strict.page.locator(`${element} .base`).getAttribute('lang')).toBe('en');
  });

  test('that are slow keep no parcel waiting', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const strict = await visit(
      'de',
      `<porch-tracking token="german"></porch-tracking>${tracking}${tag}`,
      { words: (res) => void promise.then(() => res.end(german)) },
    );
    await strict.page.getByText('In Zustellung').first().waitFor();
    await strict.page.getByText('Nothing fits yet').first().waitFor();
    resolve();
    await strict.page.getByText('Noch nicht zu finden').first().waitFor();
    expect(strict.trouble).toEqual([]);
  });

  test('that are late move nothing, and take nothing that was typed', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const reserve = documented('porch-lookup {').replace(/^[^]*?<style>([^]*)<\/style>[^]*$/, '$1');
    const html = `<!doctype html><html lang="de"><meta name="viewport" content="width=device-width">
      <style>body { margin: 0 auto; padding: 0 20px; font: 16px/1.5 sans-serif } ${reserve}</style>
      ${lookup}${'<p>The shop goes on below.</p>'.repeat(12)}${tag}`;
    const slow = await host.visit(
      { html, before: watch, words: (res) => void promise.then(() => res.end(german)) },
      { viewport: { width: 390, height: 844 } },
    );
    const { page } = slow;
    await page.waitForFunction(() => document.querySelector('porch-lookup')!.shadowRoot);
    await page.getByLabel('Order number').fill('1042');
    expect((await watched(slow)).moved.score).toBe(0);
    await page.getByLabel('E-mail or postcode').pressSequentially('S1');
    const below = await page.locator('body > p').first().boundingBox();
    resolve();
    await page.getByText('Wo ist Ihr Paket?').waitFor();
    await page.keyboard.type(' 2BX');
    expect(await page.getByLabel('Bestellnummer').inputValue()).toBe('1042');
    expect(await page.getByLabel('E-Mail oder Postleitzahl').inputValue()).toBe('S1 2BX');
    expect(await page.locator('body > p').first().boundingBox()).toEqual(below);
    expect(slow.trouble).toEqual([]);
  });
});

test('a simulated look-up asks nobody, and loads its journey only then', async () => {
  const html = '<porch-lookup mock="late:2"></porch-lookup>';
  const strict = await visit('de', `${html}${tag.replace(/data-key="\w+"/, '')}`);
  const { page } = strict;
  await page.getByLabel('Bestellnummer').fill('nothing');
  await page.getByLabel('E-Mail oder Postleitzahl').fill('S1 2BX');
  await page.getByRole('button', { name: 'Paket finden' }).click();
  await page.getByText('Nichts gefunden').first().waitFor();
  await page.getByLabel('Bestellnummer').fill('1042');
  await page.getByRole('button', { name: 'Paket finden' }).click();
  await page.locator('porch-lookup porch-tracking .stage:not(.bone)').waitFor();
  const files = strict.asked.map(({ line }) => line.replace(/^GET .*\//, '')).sort();
  expect(files).toEqual(['lookup.js', 'mock-de.js', 'mock.js', 'porchlight.js', 'tracking.js']);
  expect([...(await watched(strict)).seen, ...strict.trouble]).toEqual([]);
  const real = await visit('en', `${lookup}${tag}`);
  await real.page.getByRole('button').waitFor();
  expect(real.asked.some(({ line }) => line.includes('mock.js'))).toBe(false);
});
