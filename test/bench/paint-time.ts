import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Stage } from './browser.ts';
import { elementHtml } from './host-page.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const samples = 9;
const throttle = 4;
const viewport = { width: 412, height: 823 };

/** Milliseconds from the script's start to its list on the screen, one for each sample. */
export type PaintTimes = {
  /** Ours through the loader. */
  loaded: number[];
  /** Ours in one file that starts by itself. */
  alone: number[];
  /** Six lines by hand. */
  timeline: number[];
  /** All that ours shows, by hand. */
  picture: number[];
};

/** All of them in turns, each in a browser that knows nothing yet. */
export async function paintTimes(stage: Stage): Promise<PaintTimes> {
  const { browser, shop, origin, token, view } = stage;
  const put = (tag: string, file: string, code: string, data: unknown) => {
    // The watch is the first statement of the script, so it starts when that does.
    shop.putScript(file, read('watch-paint.js') + code);
    return shop.putPage(`/page${file}`, {
      head: `<script type="module" src="${file}" data-api="${origin}"></script>`,
      body: elementHtml(tag, origin, token, data),
    });
  };
  const loader = '/static/v1/porchlight.js';
  const chunk = `/static/${version}/tracking.js`;
  shop.putScript(chunk, await download(origin + chunk));
  const alone = '/static/v1/porch-tracking.js';
  const loaded = put('porch-tracking', loader, await download(origin + loader), view);
  const seen = await pictureOf(browser, loaded);
  const addresses = {
    loaded,
    alone: put('porch-tracking', alone, await download(origin + alone), view),
    timeline: put('vanilla-timeline', '/timeline.js', read('vanilla-timeline.js'), view),
    picture: put('vanilla-picture', '/picture.js', read('vanilla-picture.js'), seen),
  };
  const times: PaintTimes = { loaded: [], alone: [], timeline: [], picture: [] };
  for (let i = -1; i < samples; i++) {
    for (const name of ['loaded', 'alone', 'timeline', 'picture'] as const) {
      const time = await paintTime(browser, addresses[name]);
      // The first of each only warms the browser up.
      if (i >= 0) times[name].push(time);
    }
  }
  return times;
}

const read = (name: string) => readFileSync(join(import.meta.dirname, name), 'utf8');

async function download(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.text();
}

async function paintTime(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: throttle });
  await openAndWait(page, address);
  const took = await page.evaluate(() => performance.measure('took', 'start', 'painted').duration);
  await context.close();
  return took;
}

/** Nothing may be asked of the page before it has painted: asking runs script in it. */
async function openAndWait(page: Page, address: string): Promise<void> {
  const painted = page.waitForEvent('console', (message) => message.text() === 'painted');
  await page.goto(address);
  await painted;
}

/** Style sheets and nodes of the element on a page, as `vanilla-picture.js` takes them. */
async function pictureOf(browser: Browser, address: string): Promise<unknown> {
  const page = await browser.newPage({ viewport });
  await openAndWait(page, address);
  const picture = await page.evaluate(() => {
    const root = document.querySelector('[token]')!.shadowRoot!;
    const nodesOf = (parent: Node): unknown[] =>
      [...parent.childNodes].flatMap((node): unknown[] => {
        if (node instanceof Text) return [node.data];
        if (!(node instanceof Element)) return [];
        const attributes = [...node.attributes].map(({ name, value }) => [name, value]);
        return [[node.localName, attributes, nodesOf(node)]];
      });
    const styles = root.adoptedStyleSheets.map(({ cssRules }) =>
      [...cssRules].map(({ cssText }) => cssText).join(''),
    );
    return { styles, nodes: nodesOf(root) };
  });
  await page.close();
  return picture;
}
