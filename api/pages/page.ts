import { html, raw } from 'hono/html';

export type Markup = ReturnType<typeof html> | string;

/**
 * The paper that hosted pages are written on. A shop's look sets ink, paper, faces and the tokens of
 * the elements; all else is made of these. Sizes are in em and rem, so that they grow with the text.
 */
const paper = `
:root { color-scheme: light dark; --ink: light-dark(#17181b, #eceae5); --paper: light-dark(#fff, #111214); --on-ink: light-dark(#fff, #111214); --font: ui-sans-serif, system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
`;
const styles = `
* { box-sizing: border-box; }
body { --soft: color-mix(in srgb, currentColor 74%, #0000); --rule: color-mix(in srgb, currentColor 16%, #0000); --g: var(--porch-gap, 1em); --r: var(--porch-radius, .375em); margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 var(--font); overflow-wrap: break-word; -webkit-font-smoothing: antialiased; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
.wrap { max-width: 80rem; margin-inline: auto; padding-inline: clamp(1.25rem, 4.4vw, 3.5rem); }
.slim { max-width: 54rem; }
h1, h2, h3, p, ul, ol, dl, dd { margin: 0; padding: 0; font: inherit; }
ul, ol { list-style: none; }
a { color: inherit; text-underline-offset: .25em; }
img { max-width: 100%; height: auto; }
:focus-visible { outline: 2px solid; outline-offset: 3px; border-radius: var(--r); }
.display { font-family: var(--porch-display-font, inherit); font-weight: var(--porch-display-weight, 500); font-size: clamp(1.5em, 1em + 5vw, 3.25em); line-height: 1.1; text-wrap: balance; }
.display:dir(ltr) { letter-spacing: -.015em; }
.stage { font-weight: 500; margin-block-end: .5em; }
.say { margin-block-start: .625em; max-width: 25em; font-size: 1.125em; text-wrap: pretty; }
.sub { color: var(--soft); font-size: .875em; }
.num { font-variant-numeric: tabular-nums; }
.vh { position: absolute; contain: strict; padding: 1px; opacity: 0; }
.i { width: 1.25em; height: 1.25em; flex: none; fill: none; stroke: currentColor; stroke-width: 1.5; stroke-linecap: round; stroke-linejoin: round; }
.act { display: inline-flex; align-items: center; gap: .5em; min-height: 2.75em; text-decoration: none; overflow-wrap: anywhere; }
.act:hover { text-decoration: underline; }
.facts { margin-block-start: calc(var(--g) * 2); padding-block-start: var(--g); border-block-start: 1px solid var(--rule); }
.facts li { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1.5em; padding-block: .25em; }
.text { margin-block-start: var(--g); max-width: 38em; }
.plain, .sorry { padding-block: clamp(3rem, 12vh, 7rem) 5rem; }
.plain > :first-child { margin-block-end: clamp(2rem, 8vh, 4rem); font-weight: 600; }
`;

/**
 * A whole page. `nonce` is the one that its Content-Security-Policy names.
 * @param look the shop's own, as a style sheet
 * @param more further style sheets of the page
 * @param head further elements of the head, already safe
 */
export function page(options: {
  lang: string;
  dir: 'ltr' | 'rtl';
  title: string;
  nonce: string;
  look?: string;
  more?: string;
  head?: Markup;
  body: Markup;
}) {
  const { lang, dir, title, nonce, look = '', more = '', head = '', body } = options;
  return html`<!doctype html>
    <html lang="${lang}" dir="${dir}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="referrer" content="no-referrer" />
        <title>${title}</title>
        <style nonce="${nonce}">
          ${raw(paper + look + styles + more)}
        </style>
        ${head}
      </head>
      <body>
        ${body}
      </body>
    </html>`;
}
