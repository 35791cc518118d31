import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Host, viewText, type Scene, type Visit } from '../helpers/host-page.ts';
import { readText } from '../helpers/source.ts';

let host: Host;
beforeAll(async () => {
  host = await Host.start();
}, 240_000);
afterAll(() => host.stop());

const tag = '<script src="API/static/v1/porchlight.js" async></script>';
const elementFor = (token: string) =>
  `<porch-tracking token="${token}"><a href="API/t/${token}">Where is my order?</a></porch-tracking>`;
const stage = ({ page }: Visit) => page.locator('porch-tracking .stage:not(.bone)').innerText();
const headline = ({ page }: Visit) =>
  page.locator('porch-tracking .display:not(.bone)').innerText();

type Motions = typeof globalThis & { moved?: [name: string, iterations: number | undefined][] };

/** Runs in the page: writes down what begins to move on the line of an element, and how often it will. */
function noteMotion(): void {
  const moved: NonNullable<Motions['moved']> = [];
  Object.assign(globalThis, { moved });
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    const root = attach.call(this, init);
    root.addEventListener('animationstart', (event) => {
      const { target, animationName: name } = event as AnimationEvent;
      if (!(target instanceof Element) || !target.matches('.mark, .glow')) return;
      const running = target.getAnimations() as CSSAnimation[];
      const motion = running.find((each) => each.animationName === name);
      moved.push([name, motion?.effect?.getTiming().iterations]);
    });
    return root;
  };
}

/** A block of code of the documentation that holds `needle`. */
function documented(needle: string): string {
  const blocks = readText('widget/README.md').matchAll(/```\w+\n([^]*?)```/g);
  for (const [, code = ''] of blocks) if (code.includes(needle)) return code;
  throw new Error(`widget/README.md shows nothing with ${needle}`);
}

describe('a page that allows almost nothing', () => {
  const policy = () =>
    documented('trusted-types')
      .replaceAll('https://api.example.com', 'API')
      .replaceAll('https://cdn.example.com', 'https://hobnail.example')
      .replace(/\s+/g, ' ');

  async function violations(token: string, headers: Scene['headers'] & object, html?: string) {
    const before = () => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      document.addEventListener('securitypolicyviolation', (event) => {
        seen.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
      });
    };
    const visit = await host.visit({ html: html ?? `${tag}${elementFor(token)}`, headers, before });
    await visit.page.waitForTimeout(400);
    const seen = await visit.page.evaluate(() => (window as unknown as { seen: string[] }).seen);
    return { visit, seen };
  }

  test.each(['out-for-delivery', 'several-parcels', 'no-such-parcel'])(
    'works under the published directives, without one violation: %s',
    async (token) => {
      const headers = { 'content-security-policy': `default-src 'none'; ${policy()}` };
      const { visit, seen } = await violations(token, headers);
      expect(await stage(visit)).not.toBe('');
      await visit.page.locator('porch-tracking :is(summary, button)').first().click();
      expect(seen).toEqual([]);
      expect(visit.trouble).toEqual([]);
      const cut = await visit.page.locator('porch-tracking .base').evaluate((base) => {
        return getComputedStyle(base).containerType;
      });
      expect(cut).toBe('inline-size');
    },
  );

  test('would tell of a violation', async () => {
    const headers = { 'content-security-policy': `default-src 'none'; ${policy()}` };
    const { seen } = await violations('delivered', headers, '<p style="color: red">');
    expect(seen).toHaveLength(1);
  });

  test('keeps its plain link where the code or the server is not allowed', async () => {
    const headers = { 'content-security-policy': "default-src 'none'; script-src API" };
    const { visit } = await violations('delivered', headers);
    expect(await headline(visit)).toBe('No answer just now');
    expect(await visit.page.locator('porch-tracking a').isVisible()).toBe(true);
    const none = await violations('delivered', { 'content-security-policy': "default-src 'none'" });
    expect(await none.visit.page.locator('porch-tracking a').isVisible()).toBe(true);
  });
});

describe('a page that does strange things', () => {
  const scenes: [name: string, before: () => void][] = [
    [
      'a fetch that throws',
      () => {
        window.fetch = () => {
          throw new Error('patched');
        };
      },
    ],
    [
      'prototypes that are frozen',
      () => [Object, Array, Function].map((each) => Object.freeze(each.prototype)),
    ],
    [
      'prototypes that were extended',
      () => {
        Object.assign(Array.prototype, { last: () => 1, api: 'x' });
        Object.assign(Object.prototype, { token: 'y', locale: 'z', configure: 1 });
      },
    ],
    [
      'storage that throws',
      () => {
        for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
          Object.defineProperty(window, name, {
            get() {
              throw new DOMException('denied', 'SecurityError');
            },
          });
      },
    ],
    [
      'no room for another global',
      () => Object.defineProperty(window, 'porchlight', { value: 5, writable: false }),
    ],
  ];

  test.each(scenes)('%s: it works as far as it can, and nothing breaks', async (name, before) => {
    const junk = '<form id="config" name="porchlight"></form><a id="customElements"></a>';
    const html = `<!doctype html>${junk}${elementFor('in-transit')}${tag}`;
    const visit = await host.visit({ html, before });
    await visit.page.waitForTimeout(500);
    if (name === 'a fetch that throws') expect(await headline(visit)).toBe('No answer just now');
    else expect(await stage(visit)).toBe('On its way');
    expect(visit.trouble).toEqual([]);
  });

  test('rules for everything do not reach it', async () => {
    const html = `<!doctype html><style>
      * { margin: 7px !important; color: red !important; font: 40px cursive !important; }
      h2, ol, dl, dd { list-style: square !important; text-transform: uppercase !important; }
      </style>${elementFor('in-transit')}${tag}`;
    const visit = await host.visit({ html });
    await stage(visit);
    const style = await visit.page.locator('porch-tracking h2').evaluate((title) => {
      const { margin, listStyleType, textTransform } = getComputedStyle(title);
      return { margin, listStyleType, textTransform };
    });
    expect(style).toEqual({ margin: '0px', listStyleType: 'none', textTransform: 'none' });
  });
});

describe('what it asks of the network', () => {
  test('an unchanged parcel costs a 304 without a preflight', async () => {
    const visit = await host.visit({ html: `<!doctype html>${elementFor('in-transit')}${tag}` });
    await stage(visit);
    for (let i = 0; i < 2; i++) {
      await visit.page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
      await visit.page.waitForTimeout(150);
    }
    const asked = visit.asked.filter(({ line }) => line.includes('/v1/widget'));
    expect(asked.map(({ line, status }) => [line.split(' ')[0], status])).toEqual([
      ['GET', 200],
      ['GET', 304],
      ['GET', 304],
    ]);
    expect(asked[1]!.headers['if-none-match']).toMatch(/^"in-transit-\d+"$/);
    expect(await stage(visit)).toBe('On its way');
  });

  test('no cookie is set, sent or read, and nothing is stored', async () => {
    const answer: Scene['answer'] = (_, res) => {
      res.setHeader('set-cookie', 'id=1; SameSite=None; Secure');
    };
    const html = `<!doctype html>${elementFor('in-transit')}${tag}`;
    const visit = await host.visit({ html, answer });
    await stage(visit);
    expect(await visit.page.context().cookies()).toEqual([]);
    for (const { headers } of visit.asked) expect(headers.cookie).toBeUndefined();
    const kept = await visit.page.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      (await indexedDB.databases()).length,
      document.cookie,
    ]);
    expect(kept).toEqual([0, 0, 0, '']);
  });

  test.each([
    ['is down', (): boolean => true],
    ['breaks off', (_: string, res: { destroy(): void }) => (res.destroy(), true)],
  ])('a server that %s leaves the page in peace', async (name, answer) => {
    const html = `<!doctype html>${elementFor('in-transit')}${tag}`;
    const visit = await host.visit({ html, answer });
    await visit.page.waitForTimeout(400);
    if (name === 'breaks off') {
      expect(await headline(visit)).toBe('No answer just now');
      expect(await visit.page.locator('porch-tracking a').isVisible()).toBe(true);
    } else {
      expect(await visit.page.locator('porch-tracking .bone').count()).toBe(3);
    }
    expect(visit.trouble).toEqual([]);
  });
});

describe('how it appears', () => {
  test('formats nothing before the parcel is there', async () => {
    const before = () => {
      const made: string[] = [];
      Object.assign(window, { made });
      for (const name of [
        'DateTimeFormat',
        'NumberFormat',
        'RelativeTimeFormat',
        'PluralRules',
      ] as const) {
        const Original = Intl[name];
        const spy = function (...args: unknown[]) {
          made.push(name);
          return Reflect.construct(Original, args);
        };
        Object.defineProperty(Intl, name, { value: spy });
      }
      const dates = Date.prototype;
      for (const name of ['toLocaleString', 'toLocaleTimeString', 'toLocaleDateString'] as const) {
        const original = dates[name];
        const spy = function (this: Date, ...args: []) {
          made.push(name);
          return original.apply(this, args);
        };
        Object.defineProperty(dates, name, { value: spy });
      }
    };
    const html = `<!doctype html>${elementFor('out-for-delivery')}${tag}`;
    const visit = await host.visit({ html, before });
    await stage(visit);
    const made = () => visit.page.evaluate(() => (window as unknown as { made: string[] }).made);
    expect(await made()).toEqual([]);
    await visit.page.evaluate(() => new Date().toLocaleTimeString());
    expect(await made()).not.toEqual([]);
  });

  const viewports = [
    [320, 640],
    [390, 844],
    [430, 932],
    [768, 1024],
    [1280, 800],
    [1280, 1200],
  ] as const;

  /** How much of the page moved by itself, as browsers measure it. */
  async function shift(token: string, [width, height]: readonly [number, number], reserve: string) {
    const before = () => {
      const moved = { score: 0 };
      Object.assign(window, { moved });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          moved.score += (entry as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    };
    const text = '<p>The shop goes on below, with words that must not move.</p>'.repeat(12);
    const html = `<!doctype html><meta name="viewport" content="width=device-width"><style>
      body { margin: 0 auto; padding: 0 20px; max-width: 1100px; font: 16px/1.5 sans-serif }</style>
      ${reserve}<h1>Your order</h1>${elementFor(token)}${text}${tag}`;
    const { promise: held, resolve: release } = Promise.withResolvers<void>();
    const visit = await host.visit({ html, before, held }, { viewport: { width, height } });
    // The page is there, and 400 ms old, before the script is: what comes now could move it.
    await visit.page.waitForFunction(
      () =>
        performance.now() > 400 && performance.getEntriesByName('first-contentful-paint').length,
    );
    release();
    await stage(visit);
    await visit.page.waitForTimeout(150);
    const score = await visit.page.evaluate(
      () => (window as unknown as { moved: { score: number } }).moved.score,
    );
    await visit.page.context().close();
    return score;
  }

  test.each(viewports)(
    'moves nothing in %i × %i px with the documented snippet',
    async (...size) => {
      const reserve = /<style>[^]*<\/style>/.exec(documented('min-height'))![0];
      const tokens = [
        'out-for-delivery',
        'late',
        'delivery-attempted',
        'no-news',
        'no-such-parcel',
      ];
      for (const token of tokens)
        expect([token, await shift(token, size, reserve)]).toEqual([token, 0]);
    },
  );

  test('would move the page without it', async () => {
    expect(await shift('out-for-delivery', [1280, 800], '')).toBeGreaterThan(0.02);
  });

  test.each([
    ['out-for-delivery', 'no-preference', ['come', 'lit']],
    ['delivered', 'no-preference', ['lit']],
    ['in-transit', 'no-preference', ['come']],
    ['out-for-delivery', 'reduce', []],
  ] as const)('moves once, what moves: %s, %s', async (token, reducedMotion, expected) => {
    const html = `<!doctype html>${elementFor(token)}${tag}`;
    const visit = await host.visit({ html, before: noteMotion }, { reducedMotion });
    await stage(visit);
    // Until the last of them has ended.
    await visit.page.locator('porch-tracking').evaluate(async ({ shadowRoot }) => {
      await Promise.all(shadowRoot!.getAnimations().map(({ finished }) => finished));
    });
    const moved = await visit.page.evaluate(() => (globalThis as Motions).moved);
    expect(moved).toEqual(expected.map((name) => [name, 1]));
  });

  test('uses the colours of the system where those are forced', async () => {
    const html = `<!doctype html>${elementFor('out-for-delivery')}${tag}`;
    const visit = await host.visit({ html }, { forcedColors: 'active' });
    await stage(visit);
    const [fill, expected] = await visit.page.locator('porch-tracking').evaluate((element) => {
      const probe = document.createElement('p');
      probe.style.color = 'Highlight';
      document.body.append(probe);
      const lamp = element.shadowRoot!.querySelector('.lit')!;
      return [getComputedStyle(lamp).fill, getComputedStyle(probe).color];
    });
    expect(fill).toBe(expected);
  });

  test('shows the same parcel from data that the page brings along', async () => {
    const data = viewText('delivered')!.replaceAll('<', '\\u003c');
    const html = `<!doctype html><porch-tracking token="delivered"><script type="application/json">
      ${data}</script></porch-tracking>${tag}`;
    const visit = await host.visit({ html });
    expect(await headline(visit)).toBe('It is home');
  });
});
