import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Host, viewText, type Visit } from '../helpers/host-page.ts';

let host: Host;
beforeAll(async () => {
  host = await Host.start();
}, 240_000);
afterAll(() => host.stop());

const element =
  '<porch-tracking token="in-transit"><a href="/t">Where is my order?</a></porch-tracking>';
const headline = ({ page }: Visit, nth = 0) =>
  page.locator('porch-tracking').nth(nth).locator('.stage:not(.bone)').innerText();
const lines = ({ asked }: Visit) => asked.map(({ line }) => line);
const chunks = (visit: Visit) => lines(visit).filter((line) => line.endsWith('/tracking.js'));
const settle = ({ page }: Visit) => page.waitForTimeout(150);

describe('the script tag', () => {
  test.each([
    ['async', `<script src="API/static/v1/porchlight.js" async></script>${element}`],
    ['defer', `<script src="API/static/v1/porchlight.js" defer></script>${element}`],
    ['plain, in the head', `<script src="API/static/v1/porchlight.js"></script>${element}`],
    ['plain, at the end', `${element}<script src="API/static/v1/porchlight.js"></script>`],
    ['module', `<script type="module" src="API/static/v1/porchlight.js"></script>${element}`],
    [
      'of a fixed version',
      `<script src="API/static/VERSION/porchlight.js" async></script>${element}`,
    ],
  ])('%s: two more requests, and the parcel is there', async (_, html) => {
    const visit = await host.visit({ html: `<!doctype html><html lang="en">${html}` });
    expect(await headline(visit)).toBe('On its way');
    expect(lines(visit).slice(1)).toEqual([
      expect.stringMatching(/^GET \/static\/\d+\.\d+\.\d+\/tracking\.js$/),
      'GET /v1/widget?token=in-transit&locale=en',
    ]);
    expect(visit.trouble).toEqual([]);
  });

  test('in one file: itself and the data, or itself alone when the page brings the data', async () => {
    const script = '<script type="module" src="API/static/v1/porch-tracking.js"></script>';
    const visit = await host.visit({ html: `<!doctype html><html lang="en">${script}${element}` });
    expect(await headline(visit)).toBe('On its way');
    expect(lines(visit)).toEqual([
      'GET /static/v1/porch-tracking.js',
      'GET /v1/widget?token=in-transit&locale=en',
    ]);
    const data = viewText('in-transit')!.replaceAll('<', '\\u003c');
    const html = `<!doctype html>${script}<porch-tracking token="in-transit">
      <script type="application/json">${data}</script></porch-tracking>`;
    const inlined = await host.visit({ html });
    expect(await headline(inlined)).toBe('On its way');
    await settle(inlined);
    expect(lines(inlined)).toEqual(['GET /static/v1/porch-tracking.js']);
    expect([...visit.trouble, ...inlined.trouble]).toEqual([]);
  });

  test('one more request when the page brings the data along', async () => {
    const data = viewText('out-for-delivery')!.replaceAll('<', '\\u003c');
    const html = `<!doctype html><porch-tracking token="out-for-delivery">
      <script type="application/json">${data}</script></porch-tracking>
      <script src="API/static/v1/porchlight.js" async></script>`;
    const visit = await host.visit({ html });
    expect(await headline(visit)).toBe('Out for delivery');
    await settle(visit);
    expect(lines(visit).slice(1)).toEqual(chunks(visit));
    expect(visit.trouble).toEqual([]);
  });

  test('asks for no code before there is something to show', async () => {
    const visit = await host.visit({ html: '<script src="API/static/v1/porchlight.js"></script>' });
    await settle(visit);
    expect(lines(visit)).toEqual(['GET /static/v1/porchlight.js']);
    await visit.page.evaluate(() => {
      const late = document.createElement('porch-tracking');
      late.setAttribute('token', 'delivered');
      document.body.append(late);
    });
    expect(await headline(visit)).toBe('Delivered today, 14:32');
  });

  test('shows every element, also those that come later', async () => {
    const html = `<porch-tracking token="late"></porch-tracking><porch-tracking token="german" lang="de">
      </porch-tracking><script src="API/static/v1/porchlight.js"></script>`;
    const visit = await host.visit({ html });
    expect(await headline(visit)).toBe('Later than we promised');
    expect(await headline(visit, 1)).toBe('In Zustellung');
    await visit.page.evaluate(() => {
      const late = document.createElement('porch-tracking');
      late.setAttribute('token', 'delivered');
      document.body.append(late);
    });
    expect(await headline(visit, 2)).toBe('Delivered today, 14:32');
    expect(chunks(visit)).toHaveLength(1);
  });

  test.each([
    ['twice', '<script src="API/static/v1/porchlight.js"></script>'.repeat(2)],
    [
      'in two versions',
      '<script src="API/static/VERSION/porchlight.js" async></script><script src="API/static/v1/porchlight.js" async></script>',
    ],
    [
      'as a module as well',
      '<script src="API/static/v1/porchlight.js"></script><script type="module" src="API/static/VERSION/porchlight.js"></script>',
    ],
  ])('does no harm %s', async (_, tags) => {
    const visit = await host.visit({ html: `<!doctype html>${element}${tags}` });
    expect(await headline(visit)).toBe('On its way');
    await settle(visit);
    expect(chunks(visit)).toHaveLength(1);
    expect(visit.trouble).toEqual([]);
  });

  test('reads its settings from the tag', async () => {
    const html = `${element}<script src="API/static/v1/porchlight.js" data-key="porch_pk_test_1"
      data-api="API/elsewhere/" data-locale="de-AT" data-consent="session"></script>`;
    const visit = await host.visit({ html });
    // Nobody answers there, and the element says so in the language that was asked for.
    await expect
      .poll(() => visit.page.locator('.display:not(.bone)').innerText(), { timeout: 20_000 })
      .toBe('Noch nicht zu finden');
    expect(lines(visit)).toContain('GET /elsewhere/v1/widget?token=in-transit&locale=de-AT');
  });

  test('leaves the settings to the first tag', async () => {
    const [first, second] = ['en', 'de'].map(
      (locale) => `<script src="API/static/v1/porchlight.js" data-locale="${locale}"></script>`,
    );
    const visit = await host.visit({ html: `<!doctype html>${element}${first}${second}` });
    expect(await headline(visit)).toBe('On its way');
    await settle(visit);
    expect(lines(visit).filter((line) => line.includes('/v1/widget'))).toEqual([
      'GET /v1/widget?token=in-transit&locale=en',
    ]);
  });

  test('works from a tag that is gone when it runs', async () => {
    const html = `<!doctype html>${element}<script>
      const tag = document.createElement('script');
      tag.src = 'API/static/v1/porchlight.js';
      document.head.append(tag);
      tag.remove();
    </script>`;
    expect(await headline(await host.visit({ html }))).toBe('On its way');
  });

  test('does what it was told before it was there, and what it is told later', async () => {
    const html = `${element}<script>(window.porchlight ??= []).push(['configure', { locale: 'de' }], ['dance'], 7)</script>
      <script src="API/static/v1/porchlight.js"></script>`;
    const visit = await host.visit({ html });
    await headline(visit);
    await visit.page.evaluate(() => {
      const { porchlight } = window as unknown as { porchlight: unknown[] };
      porchlight.push(['configure', { locale: 'en' }]);
    });
    const views = () => lines(visit).filter((line) => line.includes('/v1/widget'));
    await expect
      .poll(views, { timeout: 20_000 })
      .toEqual([
        'GET /v1/widget?token=in-transit&locale=de',
        'GET /v1/widget?token=in-transit&locale=en',
      ]);
    expect(visit.trouble).toEqual([]);
  });

  test('takes the token from the address of the page', async () => {
    const before = () => history.replaceState(null, '', '?porch=delivered');
    const html =
      '<porch-tracking></porch-tracking><script src="API/static/v1/porchlight.js"></script>';
    expect(await headline(await host.visit({ html, before }))).toBe('Delivered today, 14:32');
  });

  test.each([
    ['keeps quiet', '', 0],
    ['says why, when asked to speak,', 'data-debug', 1],
  ])('%s when its code does not come, and leaves the link', async (_, more, messages) => {
    const html = `${element}<script src="API/static/v1/porchlight.js" ${more}></script>`;
    const visit = await host.visit({ html, without: 'tracking.js' });
    await settle(visit);
    expect(visit.trouble).toHaveLength(messages);
    expect(await visit.page.locator('porch-tracking a').isVisible()).toBe(true);
  });

  test('leaves nothing behind but one name', async () => {
    const names = () => Object.keys(window).filter((name) => !name.startsWith('__'));
    const bare = await host.visit({ html: '<!doctype html>' });
    const before = await bare.page.evaluate(names);
    const visit = await host.visit({
      html: `<!doctype html>${element}<script src="API/static/v1/porchlight.js"></script>`,
    });
    await headline(visit);
    const after = await visit.page.evaluate(names);
    expect(after.filter((name) => !before.includes(name))).toEqual(['porchlight']);
  });
});
