import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { journeyViews } from '../../api/journeys/journey-views.ts';
import { Host, type Visit } from '../helpers/host-page.ts';
import { readText } from '../helpers/source.ts';

let host: Host;
beforeAll(async () => {
  host = await Host.start();
}, 240_000);
afterAll(() => host.stop());

/** The directives of the documentation, under which nothing else is allowed. */
const policy = () => {
  const [, shown = ''] = /```text\n(script-src[^]*?)```/.exec(readText('widget/README.md')) ?? [];
  return `default-src 'none'; ${shown
    .replaceAll('https://api.example.com', 'API')
    .replaceAll('https://cdn.example.com', 'https://hobnail.example')
    .replace(/\s+/g, ' ')}`;
};

/** A page that trusts nobody, and whose own scripts have changed everything they could. */
function hostile(): void {
  const seen: string[] = [];
  const note = ({ violatedDirective, blockedURI, sample }: SecurityPolicyViolationEvent) => {
    seen.push(`${violatedDirective} ${blockedURI} ${sample}`);
  };
  document.addEventListener('securitypolicyviolation', note);
  const own = window.fetch;
  const asked: string[] = [];
  const patched = async (input: RequestInfo | URL, init?: RequestInit) => {
    asked.push(String(input));
    return own(input, { ...init, priority: 'low' });
  };
  Object.defineProperty(window, 'fetch', { value: patched });
  // Names that a careless script would take for its own.
  for (const name of ['html', 'nothing', 'render', 'config', 'css', 'start', 'words', 'help', 'e'])
    Object.defineProperty(window, name, {
      get() {
        throw new Error(`${name} of the page was read`);
      },
    });
  Object.defineProperties(window, { seen: { value: seen }, asked: { value: asked } });
  for (const { prototype } of [Object, Array, Function, String, RegExp, Promise, Map, Set, Event])
    Object.freeze(prototype);
}

interface Page extends Window {
  readonly seen: string[];
  readonly asked: string[];
}
const violations = ({ page }: Visit) => page.evaluate(() => (window as unknown as Page).seen);
const stage = ({ page }: Visit, nth = 0) =>
  page.locator('porch-tracking').nth(nth).locator('.stage:not(.bone)').first().innerText();

/** The loader twice, another version of it, and the file that does without a loader. */
const scripts = `
  <script src="API/static/v1/porchlight.js" async></script>
  <script src="API/static/v1/porchlight.js"></script>
  <script src="API/static/9.9.9/porchlight.js" type="module"></script>
  <script src="API/static/9.9.9/porch-tracking.js" type="module"></script>`;
const clobbering = `
  <form id="customElements" name="trustedTypes"><input name="attributes"></form>
  <a id="porchlight"></a><img name="config" alt=""><p id="help"></p><p id="glow"></p>`;

const visit = (body: string) =>
  host.visit({
    html: `<!doctype html><html lang="en">${clobbering}${body}${scripts}`,
    headers: { 'content-security-policy': policy() },
    before: hostile,
  });

async function isClean(strict: Visit): Promise<void> {
  expect(await violations(strict)).toEqual([]);
  expect(strict.trouble).toEqual([]);
}

const element = (token: string) => `<porch-tracking token="${token}"></porch-tracking>`;

describe('a page that allows only the published directives and freezes everything', () => {
  test('shows the parcel, once, with two versions of the script', async () => {
    const strict = await visit(element('out-for-delivery'));
    expect(await stage(strict)).toBe('Out for delivery');
    await strict.page.waitForTimeout(300);
    const asked = strict.asked.filter(({ line }) => line.includes('/v1/widget'));
    expect(asked).toHaveLength(1);
    expect(await strict.page.evaluate(() => (window as unknown as Page).asked)).toHaveLength(1);
    await isClean(strict);
  });

  test('would tell of a violation, and of a global that is read', async () => {
    const strict = await visit(element('delivered'));
    await stage(strict);
    await strict.page
      .evaluate(() => {
        document.body.innerHTML += '<p>';
      })
      .catch(() => undefined);
    expect(await violations(strict)).toHaveLength(1);
    const read = strict.page.evaluate('html');
    await expect(read).rejects.toThrow('html of the page was read');
  });

  test('shows what is put in late, and what is taken out and put back', async () => {
    const strict = await visit('<main></main>');
    await strict.page.waitForTimeout(200);
    expect(strict.asked.some(({ line }) => line.includes('tracking.js?'))).toBe(false);
    await strict.page.evaluate(() => {
      const late = document.createElement('porch-tracking');
      late.setAttribute('token', 'in-transit');
      document.querySelector('main')!.append(late);
    });
    expect(await stage(strict)).toBe('On its way');
    await strict.page.evaluate(async () => {
      const late = document.querySelector('porch-tracking')!;
      late.remove();
      await new Promise((resolve) => setTimeout(resolve, 50));
      document.body.prepend(late);
      late.remove();
      document.querySelector('main')!.append(late);
    });
    expect(await stage(strict)).toBe('On its way');
    await strict.page.waitForTimeout(200);
    await isClean(strict);
  });

  test('goes along when the page moves on without loading', async () => {
    const strict = await visit(`<main>${element('in-transit')}</main>`);
    expect(await stage(strict)).toBe('On its way');
    await strict.page.evaluate(() => {
      history.pushState(null, '', '/order?porch=delivered');
      document.querySelector('porch-tracking')!.removeAttribute('token');
    });
    await strict.page.locator('porch-tracking .lit').waitFor();
    const next = await strict.page.evaluate(() => {
      history.pushState(null, '', '/basket');
      const old = document.querySelector('porch-tracking')!;
      const fresh = document.createElement('porch-tracking');
      fresh.setAttribute('token', 'customs');
      old.replaceWith(fresh);
      return old.isConnected;
    });
    expect(next).toBe(false);
    await strict.page.locator('porch-tracking .stage:not(.bone)').first().waitFor();
    expect(strict.asked.filter(({ line }) => line.includes('token=customs'))).toHaveLength(1);
    await isClean(strict);
  });

  test('is right when a parent that was not displayed is, also one that fits its content', async () => {
    const strict = await visit(`<dialog><div hidden>${element('late')}</div></dialog>`);
    await strict.page.waitForFunction(() =>
      document.querySelector('porch-tracking')!.shadowRoot?.querySelector('.way'),
    );
    const width = await strict.page.evaluate(() => {
      document.querySelector('dialog')!.showModal();
      const parent = document.querySelector('dialog div')!;
      parent.toggleAttribute('hidden');
      const shadow = document.querySelector('porch-tracking')!.shadowRoot!;
      return shadow.querySelector('.way')!.getBoundingClientRect().width;
    });
    expect(width).toBeGreaterThan(500);
    await isClean(strict);
  });

  test('reports a problem with a photo, which needs no permission more', async () => {
    const strict = await visit('<porch-tracking mock="smooth:4"></porch-tracking>');
    const root = strict.page.locator('porch-tracking');
    await root.getByRole('button', { name: 'Something wrong?' }).click();
    await root.getByRole('button', { name: 'Something is damaged' }).click();
    await root.getByRole('button', { name: 'Done, what next?' }).click();
    await root.getByRole('button', { name: 'Tell Hobnail' }).click();
    // A dot.
    const dot =
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
    await root
      .locator('#photos')
      .setInputFiles([
        { name: 'dot.png', mimeType: 'image/png', buffer: Buffer.from(dot, 'base64') },
      ]);
    await root.getByRole('img', { name: 'Photo 1' }).waitFor();
    await root.getByRole('button', { name: 'Send to Hobnail' }).click();
    await root.getByRole('heading', { name: 'Hobnail has your report' }).waitFor();
    expect(strict.asked.filter(({ line }) => /^\w+ \/v1\//.test(line))).toEqual([]);
    await isClean(strict);
  });

  test('simulates a journey in another language, from the folder of the same version', async () => {
    const strict = await visit('<porch-tracking mock="late:2" lang="ar"></porch-tracking>');
    const base = strict.page.locator('porch-tracking [part=base]');
    await strict.page.locator('porch-tracking [part=facts]').waitFor();
    expect(await base.getAttribute('dir')).toBe('rtl');
    expect(await stage(strict)).toMatch(/\p{Script=Arabic}/u);
    const files = strict.asked.flatMap(({ line }) => /\w+ \/.*\/(mock.*)$/.exec(line)?.[1] ?? []);
    expect(files).toEqual(['mock.js', 'mock-ar.js']);
    await isClean(strict);
  });
});

test('forced colours: what is not there yet is an outline, and no block of grey', async () => {
  const html = `<!doctype html>${element('several-parcels')}<script src="API/static/v1/porchlight.js"></script>`;
  const looks = ({ page }: Visit, selector: string) =>
    page
      .locator(`porch-tracking ${selector}`)
      .first()
      .evaluate((each) => {
        const { backgroundColor, outlineStyle } = getComputedStyle(each);
        return { isClear: backgroundColor.endsWith(', 0)'), outlineStyle };
      });
  const expected = { isClear: true, outlineStyle: 'solid' };
  const options = { forcedColors: 'active' } as const;
  const waiting = await host.visit({ html, answer: () => true }, options);
  expect(await looks(waiting, '.bone')).toEqual(expected);
  const there = await host.visit({ html }, options);
  expect(await looks(there, 'img')).toEqual(expected);
});

describe('what is loaded when it is first needed', async () => {
  const withHelp = (await journeyViews('en'))['pick-up']![1];
  const open = async (strict: Visit) => {
    await strict.page.locator('porch-tracking [aria-expanded]').click();
  };
  const late = ({ asked }: Visit) =>
    asked.map(({ line }) => line).filter((line) => /(help|mock)\.js/.test(line));

  test('is not loaded before, and comes from the folder of the same version', async () => {
    for (const file of ['porchlight.js', 'porch-tracking.js']) {
      const scene = await host.visit({
        html: `<!doctype html>${element('with-help')}<script type="module" src="API/static/v1/${file}"></script>`,
        answer: (_, res) => (res.end(JSON.stringify(withHelp)), true),
      });
      await stage(scene);
      expect(late(scene)).toEqual([]);
      await open(scene);
      await scene.page.locator('porch-tracking .help').waitFor();
      expect(late(scene)).toEqual([
        expect.stringMatching(/^GET \/static\/\d+\.\d+\.\d+\/help\.js$/),
      ]);
      await scene.page.locator('porch-tracking textarea').fill('It is blue.');
      await scene.page.locator('porch-tracking [type=submit]').click();
      await scene.page.locator('porch-tracking h3:has-text("has your report")').waitFor();
      const [report] = scene.asked.filter(({ line }) => line.startsWith('POST'));
      expect(report?.line).toBe('POST /v1/problems');
      expect(scene.asked.filter(({ line }) => line.startsWith('OPTIONS'))).toEqual([]);
    }
  });

  test('leaves the parcel as it is where it does not come, and says so', async () => {
    const scene = await host.visit({
      html: `<!doctype html>${element('with-help')}<script src="API/static/v1/porchlight.js"></script>`,
      answer: (_, res) => (res.end(JSON.stringify(withHelp)), true),
      without: 'help.js',
    });
    const before = await stage(scene);
    await open(scene);
    await scene.page.locator('porch-tracking .note').waitFor();
    expect(await scene.page.locator('porch-tracking [role=status]').innerText()).toContain('As of');
    expect(await stage(scene)).toBe(before);
    expect(scene.trouble).toEqual([]);
  });
});
