import type { Page } from 'playwright-core';
import type { Stage } from './browser.ts';
import { elementHtml } from './host-page.ts';

/** How long something that comes after the timeline is still waited for. */
const tailMs = 300;

/** How often a script asked for an `Intl` object before the timeline stood on the screen. */
export async function countIntl(stage: Stage): Promise<number> {
  const page = await stage.browser.newPage();
  await page.addInitScript(watchIntl);
  await open(stage, page, 'porchlight.js', true);
  const seen = await page.evaluate(() => window.intlSeen);
  // Proof that it counts: one by name, one hidden in a method.
  const then = await page.evaluate(() => {
    new Intl.DateTimeFormat('en').format();
    new Date().toLocaleDateString('en');
    return window.intlSeen;
  });
  await page.close();
  if (seen === undefined || then !== seen + 2) throw new Error('Intl was not watched.');
  return seen;
}

/** The script tag of a page: the loader, or the one element in a file that starts by itself. */
export type Script = 'porchlight.js' | 'porch-tracking.js';

/** Addresses that a script tag made the browser ask for, its own included. */
export async function countRequests(
  stage: Stage,
  script: Script,
  inlined: boolean,
): Promise<string[]> {
  const page = await stage.browser.newPage();
  const asked: string[] = [];
  page.on('request', (request) => {
    if (!request.isNavigationRequest() && !request.url().startsWith('data:'))
      asked.push(request.url());
  });
  await open(stage, page, script, inlined);
  await page.waitForTimeout(tailMs);
  await page.close();
  return asked;
}

async function open(stage: Stage, page: Page, script: Script, inlined: boolean): Promise<void> {
  const { shop, origin, token, view } = stage;
  const head = `<script type="module" src="${origin}/static/v1/${script}" async></script>`;
  const body = elementHtml('porch-tracking', origin, token, inlined ? view : undefined);
  await page.goto(shop.putPage('/first-paint', { head, body }));
  await isShown(page);
}

/** Resolves when the list of steps is there and a frame with it was drawn. */
export async function isShown(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    document.querySelector('[token]')?.shadowRoot?.querySelector('ol li'),
  );
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
}

declare global {
  interface Window {
    intlSeen?: number;
  }
}

/** Runs in the page before its own scripts. */
function watchIntl(): void {
  window.intlSeen = 0;
  const count = () => {
    window.intlSeen = (window.intlSeen ?? 0) + 1;
  };
  const watched = <T extends object>(original: T): T =>
    new Proxy(original, {
      construct(target, values, newTarget) {
        count();
        return Reflect.construct(target as never, values, newTarget) as object;
      },
      apply(target, self, values) {
        count();
        return Reflect.apply(target as never, self, values) as unknown;
      },
    });
  const replace = (owner: object, name: string) => {
    const value: unknown = Reflect.get(owner, name);
    if (typeof value === 'function') Reflect.set(owner, name, watched(value));
  };
  for (const name of Object.getOwnPropertyNames(Intl)) if (/^[A-Z]/.test(name)) replace(Intl, name);
  // These make one inside.
  for (const { prototype } of [Date, Number, Array, BigInt])
    for (const name of Object.getOwnPropertyNames(prototype))
      if (name.startsWith('toLocale')) replace(prototype, name);
  replace(String.prototype, 'localeCompare');
}
