import type { Stage } from './browser.ts';
import { isShown } from './first-paint.ts';
import { documentedStyle, elementHtml } from './host-page.ts';

/** Of the page, in CSS pixels: small and ordinary phone, tablet, desk. */
export const widths = [320, 412, 760, 1280];
/** Tall, so that what follows the element is always in view and its moving counts. */
const height = 1600;
const scriptAfterMs = 400;
const settledAfterMs = 500;

/**
 * The sum of all layout shifts while the script comes late and the data later still, with
 * paragraphs below. `kept`: with the style that the documentation gives.
 */
export async function layoutShift(stage: Stage, width: number, kept: boolean): Promise<number> {
  const { browser, shop, origin, token } = stage;
  const page = await browser.newPage({ viewport: { width, height } });
  await page.addInitScript(watchShift);
  const paragraphs = Array.from(
    { length: 12 },
    (_, i) => `<p>${`Paragraph ${i} below. `.repeat(8)}</p>`,
  );
  const address = shop.putPage('/layout-shift', {
    head: kept ? documentedStyle() : '',
    body: `<h1>Thank you</h1>${elementHtml('porch-tracking', origin, token)}${paragraphs.join('')}`,
  });
  await page.goto(address);
  await page.waitForTimeout(scriptAfterMs);
  await page.addScriptTag({ url: `${origin}/static/v1/porchlight.js` });
  await isShown(page);
  await page.waitForTimeout(settledAfterMs);
  const shifted = await page.evaluate(() => window.shifted);
  await page.close();
  if (shifted === undefined) throw new Error('Layout shifts were not watched.');
  return Math.round(shifted * 1000) / 1000;
}

declare global {
  interface Window {
    shifted?: number;
  }
}

/** Runs in the page before its own scripts. */
function watchShift(): void {
  window.shifted = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
      window.shifted = (window.shifted ?? 0) + entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
}
