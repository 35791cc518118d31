/**
 * `npm run gallery`: a picture of every moment of every simulated journey, of help, of the look-up form
 * and of the hosted pages, with script and without, on a phone and on a desk, on white and on dark paper,
 * and one from right to left, in Arabic. `dist/gallery/index.html` shows them. `--lang de` takes them in
 * another language; names of scenes, `late`, `late:2` or `hosted`, only those.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Page } from 'playwright-core';
import { journeyViews } from '../api/journeys/journey-views.ts';
import { directionOf, nearestLocale } from '../api/messages/locale.ts';
import { elementScenes, isForm, turnTo } from './gallery/element-scenes.ts';
import { openHostedPages, signed, slip } from './gallery/hosted-pages.ts';
import { indexPage } from './gallery/index-page.ts';
import { fileOf, papersIn, type Paper, type Scene } from './gallery/papers.ts';
import { chromiumFlags, chromiumPath } from './helpers/browser.ts';
import { Host } from './helpers/host-page.ts';
import { root } from './helpers/source.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { lang: { type: 'string', default: 'en' } },
});
const folder = join(root, 'dist/gallery');
const lang = nearestLocale(values.lang);
const papers = papersIn(lang);
const isAsked = ({ name }: Scene) =>
  positionals.length === 0 || positionals.some((each) => name.startsWith(each));

const font = createRequire(import.meta.url).resolve(
  '@fontsource-variable/hanken-grotesk/files/hanken-grotesk-latin-wght-normal.woff2',
);

const shop = ({ isDark, lang: spoken }: Paper, element: string) => `<!doctype html>
  <html lang="${spoken}" dir="${directionOf(spoken)}"><meta name="viewport" content="width=device-width"><style>
  @font-face { font-family: Shop; font-weight: 100 900;
    src: url(data:font/woff2;base64,${readFileSync(font, 'base64')}) }
  body { margin: 0; font: 16px/1.5 Shop, sans-serif;
    ${isDark ? 'background: #111214; color: #eceae5; color-scheme: dark' : 'background: #fff; color: #17181b'} }
  main { max-width: 760px; margin: auto; padding: 40px 20px }
  </style><main>${element}</main>
  <script src="API/static/v1/porchlight.js" data-key="porch_pk_test_1"></script>`;

const photograph = (on: Page, scene: Scene, paper: Paper) =>
  on.screenshot({
    path: join(folder, fileOf(scene, paper)),
    fullPage: true,
    animations: 'disabled',
  });

const setting = ({ width, isDark }: Paper) => ({
  viewport: { width, height: 720 },
  reducedMotion: 'reduce' as const,
  colorScheme: isDark ? ('dark' as const) : ('light' as const),
});

async function takeElements(scenes: readonly Scene[]): Promise<void> {
  const kinds: [element: string, scenes: Scene[]][] = [
    ['<porch-tracking mock="smooth:4"></porch-tracking>', scenes.filter((each) => !isForm(each))],
    ['<porch-lookup></porch-lookup>', scenes.filter(isForm)],
  ];
  const host = await Host.start();
  for (const paper of papers)
    for (const [element, some] of kinds.filter((each) => each[1].length > 0)) {
      const visit = await host.visit({ html: shop(paper, element) }, setting(paper));
      for (const scene of some) {
        await turnTo(visit.page.locator('main > *'), scene);
        await photograph(visit.page, scene, paper);
      }
      if (visit.trouble.length > 0) console.warn(paper.name, visit.trouble);
      console.log(`${paper.name}: ${some.length} pictures`);
    }
  await host.stop();
}

async function takePages(): Promise<Scene[]> {
  const { scenes, close } = await openHostedPages();
  const asked = scenes.filter(isAsked);
  const browser = await chromium.launch({
    executablePath: await chromiumPath(),
    args: chromiumFlags,
  });
  for (const paper of papers) {
    for (const javaScriptEnabled of [true, false]) {
      const context = await browser.newContext({
        ...setting(paper),
        javaScriptEnabled,
        locale: paper.lang,
      });
      const page = await context.newPage();
      await page.route(slip, (route) =>
        route.fulfill({ contentType: 'image/svg+xml', body: signed }),
      );
      for (const scene of asked.filter(({ runsScript }) => runsScript === javaScriptEnabled)) {
        await page.goto(`${scene.address}?locale=${paper.lang}`);
        if (javaScriptEnabled) await page.locator('porch-tracking [part=head]').waitFor();
        await photograph(page, scene, paper);
      }
      await context.close();
    }
    console.log(`${paper.name}: ${asked.length} pages`);
  }
  await browser.close();
  await close();
  return asked;
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const elements = elementScenes(await journeyViews(lang)).filter(isAsked);
if (elements.length > 0) await takeElements(elements);
const pages =
  positionals.length === 0 || positionals.some((each) => each.startsWith('hosted'))
    ? await takePages()
    : [];
writeFileSync(join(folder, 'index.html'), indexPage([...elements, ...pages], papers));
console.log('dist/gallery/index.html');
