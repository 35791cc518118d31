import { Hono, type Context } from 'hono';
import type { ThemeReceipt } from '#contract/theme';
import type { Surroundings } from '../pages/layout.ts';
import { themePage } from '../pages/theme.ts';
import type { Porchlight } from '../porchlight.ts';
import type { Stage } from '../stage.ts';
import { queryOf, readChoices } from './choices.ts';
import { judge, measure, type Measured } from './contrasts.ts';
import { bodyOf, cssOf, previewOf, themeOf } from './look.ts';

interface Options {
  origin: string;
  publishableKey: string;
  porchlight: Porchlight;
  stage: Stage;
  around(c: Context): Surroundings;
}

/** All that the editor shows of what was chosen. */
export interface Look {
  /** To be copied: tokens for a style sheet, and the body of `PUT /v1/theme`. */
  css: string;
  body: string;
  /** The style sheet of the samples. */
  preview: string;
  /** Custom properties of the hosted page, and what the server moved so that it can be read. */
  page: Record<string, string>;
  adjusted: ThemeReceipt['adjusted'];
  measured: Measured[];
  verdict: string;
  /** What was chosen, as short as it can be said in an address. */
  query: string;
}

/** `/theme`: turn the look of the elements and of the hosted page, and take the result along. */
export function createThemeEditor(options: Options): Hono {
  const { origin, publishableKey, porchlight, stage, around } = options;
  const app = new Hono();
  const choicesOf = (c: Context) => readChoices(c.req.query());
  const lookOf = async (c: Context): Promise<Look> => {
    const choices = choicesOf(c);
    const receipt = await porchlight.checkTheme(themeOf(choices, origin));
    const measured = measure(choices);
    return {
      css: cssOf(choices, receipt),
      body: JSON.stringify(bodyOf(choices, origin), null, 2),
      preview: previewOf(choices, receipt),
      page: pageOf(receipt),
      adjusted: receipt.adjusted,
      measured,
      verdict: judge(measured),
      query: queryOf(choices),
    };
  };
  // A parcel with a window, several of them, or whichever there is.
  const token = () =>
    stage.samples.find(({ key }) => key === 'out_for_delivery')?.token ?? stage.live?.token ?? '';

  app.get('/theme', async (c) =>
    c.html(
      themePage(around(c), {
        choices: choicesOf(c),
        look: await lookOf(c),
        query: new URL(c.req.url).search,
        embed: { origin, publishableKey },
      }),
    ),
  );
  app.get('/theme/look.json', async (c) => c.json(await lookOf(c)));
  app.get('/theme/look.css', async (c) =>
    c.body((await lookOf(c)).preview, 200, { 'content-type': 'text/css; charset=utf-8' }),
  );
  // The hosted page as it is, in the look that is tried, for a frame of this page alone.
  app.get('/theme/page', async (c) => {
    const [{ page }, hosted] = await Promise.all([lookOf(c), fetch(`${origin}/t/${token()}`)]);
    const policy = hosted.headers.get('content-security-policy') ?? '';
    const nonce = /'nonce-(\w+)'/.exec(policy)?.[1] ?? '';
    const lines = Object.entries(page).map(([name, value]) => `${name}: ${value};`);
    const style = `<style nonce="${nonce}">:root { ${lines.join(' ')} }</style></head>`;
    return c.html(
      (await hosted.text()).replace('</head>', () => style),
      200,
      {
        'content-security-policy': policy.replace(
          /frame-ancestors '\w+'/,
          "frame-ancestors 'self'",
        ),
        'cache-control': 'private, no-store',
      },
    );
  });
  return app;
}

/** Tokens that are not set are taken from a page that has those of the demo shop. */
const unset = Object.fromEntries(
  ['accent', 'radius', 'gap', 'display-font', 'display-weight'].map((name) => [
    `--porch-${name}`,
    'initial',
  ]),
);

const pageOf = ({ page, theme: { scheme = 'auto' } }: ThemeReceipt): Record<string, string> => ({
  'color-scheme': scheme === 'auto' ? 'light dark' : scheme,
  ...unset,
  ...page,
});
