/**
 * `npm run gallery`: a picture of every moment of every simulated journey, and of help, on a phone and on
 * a desk, on white and on dark paper, and one from right to left, in Arabic. `dist/gallery/index.html`
 * shows them. `--lang de` takes them in another language; names of moments, `late` or `late:2`, only those.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Locator, Page } from 'playwright-core';
import type { Locale } from '#contract/vocabulary';
import { journeyViews } from '../api/journeys/journey-views.ts';
import { directionOf, nearestLocale } from '../api/messages/locale.ts';
import { Host } from './helpers/host-page.ts';
import { root } from './helpers/source.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { lang: { type: 'string', default: 'en' } },
});
const folder = join(root, 'dist/gallery');
const lang = nearestLocale(values.lang);
const views = await journeyViews(lang);

interface Paper {
  readonly name: string;
  readonly width: number;
  readonly isDark?: boolean;
  readonly lang: Locale;
}

const papers: readonly Paper[] = [
  { name: '1280', width: 1280, lang },
  { name: '1280-dark', width: 1280, isDark: true, lang },
  { name: '320', width: 320, lang },
  { name: '320-dark', width: 320, isDark: true, lang },
  { name: '320-rtl', width: 320, lang: directionOf(lang) === 'rtl' ? lang : 'ar' },
];

/** Buttons to press before the picture is taken, by their order in help. */
const presses: Record<string, readonly string[]> = {
  'help-1-list': [],
  'help-2-step': ['.choice >> nth=0', '.help .btn'],
  'help-3-report': ['.choice >> nth=1', '.help .btn', '.help .btn'],
  'help-4-sent': ['.choice >> nth=1', '.help .btn', '.help .btn', '.help [type=submit]'],
};

const names = [
  ...Object.entries(views).flatMap(([name, moments]) => moments.map((_, i) => `${name}:${i + 1}`)),
  ...Object.keys(presses),
].filter((name) => positionals.length === 0 || positionals.some((each) => name.startsWith(each)));

const font = createRequire(import.meta.url).resolve(
  '@fontsource-variable/hanken-grotesk/files/hanken-grotesk-latin-wght-normal.woff2',
);

const page = ({ isDark, lang: spoken }: Paper) => `<!doctype html>
  <html lang="${spoken}" dir="${directionOf(spoken)}"><meta name="viewport" content="width=device-width"><style>
  @font-face { font-family: Shop; font-weight: 100 900;
    src: url(data:font/woff2;base64,${readFileSync(font, 'base64')}) }
  body { margin: 0; font: 16px/1.5 Shop, sans-serif;
    ${isDark ? 'background: #111214; color: #eceae5; color-scheme: dark' : 'background: #fff; color: #17181b'} }
  main { max-width: 760px; margin: auto; padding: 40px 20px }
  </style><main><porch-tracking mock="smooth:4"></porch-tracking></main>
  <script src="API/static/v1/porchlight.js"></script>`;

/** Another moment, once it is drawn. */
async function turnTo(element: Locator, moment: string): Promise<void> {
  await element.evaluate(async (each, value) => {
    each.setAttribute('mock', '');
    await new Promise(requestAnimationFrame);
    const done = new Promise((resolve) => {
      for (const type of ['porch-ready', 'porch-error'])
        each.addEventListener(type, resolve, { once: true });
    });
    each.setAttribute('mock', value);
    await done;
    await new Promise(requestAnimationFrame);
  }, moment);
}

async function openHelp(element: Locator, steps: readonly string[]): Promise<void> {
  await turnTo(element, 'smooth:4');
  for (const step of ['[aria-expanded]', ...steps]) {
    await element.locator(step).click();
    await element.locator('.help').waitFor();
    await element.page().waitForTimeout(60);
  }
}

async function photograph(on: Page, paper: Paper): Promise<void> {
  const element = on.locator('porch-tracking');
  for (const name of names) {
    const steps = presses[name];
    if (steps) await openHelp(element, steps);
    else await turnTo(element, name);
    const path = join(folder, fileOf(name, paper));
    await on.screenshot({ path, fullPage: true, animations: 'disabled' });
  }
}

const fileOf = (name: string, paper: Paper) => `${name.replace(':', '-')}.${paper.name}.png`;

function titleOf(name: string): string {
  const [journey = '', moment] = name.split(':');
  return views[journey]?.[Number(moment) - 1]?.shipments[0]?.title ?? '';
}

const index =
  () => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Every journey</title><style>
  :root { color-scheme: light dark } body { margin: 2rem; font: 1rem/1.5 system-ui }
  section { display: flex; gap: 1.5rem; align-items: start; overflow-x: auto; padding-block: 1rem 2rem }
  img { display: block; border: 1px solid #8884 } h2 { font-size: 1rem; margin: 0; border-top: 1px solid #8884; padding-top: 1rem }
  </style><h1>Every journey, at every moment</h1>${names
    .map(
      (name) =>
        `<h2>${name} <small>${titleOf(name)}</small></h2><section>${papers
          .map((paper) => {
            const width = paper.width > 400 ? 560 : 240;
            return `<a href="${fileOf(name, paper)}"><img loading="lazy" width="${width}" src="${fileOf(name, paper)}" alt="${name}, ${paper.name}"></a>`;
          })
          .join('')}</section>`,
    )
    .join('')}`;

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const host = await Host.start();
for (const paper of papers) {
  const viewport = { width: paper.width, height: 720 };
  const visit = await host.visit({ html: page(paper) }, { viewport, reducedMotion: 'reduce' });
  await photograph(visit.page, paper);
  if (visit.trouble.length > 0) console.warn(paper.name, visit.trouble);
  console.log(`${paper.name}: ${names.length} pictures`);
}
await host.stop();
writeFileSync(join(folder, 'index.html'), index());
console.log('dist/gallery/index.html');
