import { Hono, type Context } from 'hono';
import type { ThemeReceipt } from '#contract/theme';
import type { Surroundings } from '../pages/layout.ts';
import { themePage } from '../pages/theme.ts';
import type { Porchlight } from '../porchlight.ts';
import type { Stage } from '../stage.ts';
import { readChoices, themeOf } from './choices.ts';

interface Options {
  origin: string;
  publishableKey: string;
  porchlight: Porchlight;
  stage: Stage;
  around(c: Context): Surroundings;
}

/** `/theme`: turn the look of the elements and of the hosted page, and take the result along. */
export function createThemeEditor(options: Options): Hono {
  const { origin, publishableKey, porchlight, stage, around } = options;
  const app = new Hono();
  const choicesOf = (c: Context) => readChoices(c.req.query());
  const lookOf = (c: Context) => porchlight.checkTheme(themeOf(choicesOf(c), origin));
  // A parcel with a window, several of them, or whichever there is.
  const token = () =>
    stage.samples.find(({ key }) => key === 'out_for_delivery')?.token ?? stage.live?.token ?? '';

  app.get('/theme', async (c) =>
    c.html(
      themePage(around(c), {
        choices: choicesOf(c),
        look: await lookOf(c),
        query: new URL(c.req.url).search,
        embed: { origin, publishableKey, token: token() },
      }),
    ),
  );
  app.get('/theme/look.json', async (c) => c.json(await lookOf(c)));
  app.get('/theme/look.css', async (c) =>
    c.body(`.theme-sample ${block(await lookOf(c))}`, 200, {
      'content-type': 'text/css; charset=utf-8',
    }),
  );
  // The hosted page as it is, in the look that is tried, for a frame of this page alone.
  app.get('/theme/page', async (c) => {
    const [look, hosted] = await Promise.all([lookOf(c), fetch(`${origin}/t/${token()}`)]);
    const policy = hosted.headers.get('content-security-policy') ?? '';
    const nonce = /'nonce-(\w+)'/.exec(policy)?.[1] ?? '';
    const style = `<style nonce="${nonce}">:root ${block(look)}</style></head>`;
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

function block({ page, theme: { scheme = 'auto' } }: ThemeReceipt): string {
  const lines = Object.entries({
    'color-scheme': scheme === 'auto' ? 'light dark' : scheme,
    ...page,
  }).map(([name, value]) => `${name}: ${value};`);
  return `{ ${lines.join(' ')} }`;
}
