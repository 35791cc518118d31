import { html, raw } from 'hono/html';

/** The paper that hosted pages are written on. What moves when script comes waits for it, not for ever. */
const styles = `
:root { color-scheme: light dark; --ink: light-dark(#17181b, #eceae5); --paper: light-dark(#fff, #111214); --soft: light-dark(#5b5c60, #a3a3a6); --rule: light-dark(#e5e4e1, #2a2b2e); }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 17px/1.5 ui-sans-serif, system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; -webkit-font-smoothing: antialiased; }
body > * { max-width: 47.5rem; margin-inline: auto; padding-inline: 1.25rem; }
@media (max-width: 30rem) { body { font-size: 16px; } }
header { padding-block: 1.5rem; font-weight: 600; }
main { padding-block: clamp(1rem, 5vw, 3rem) 4rem; }
footer { padding-block: 1.5rem 2.5rem; border-block-start: 1px solid var(--rule); color: var(--soft); font-size: .875rem; }
a { color: inherit; text-underline-offset: .25em; }
h1 { margin: 0; font-size: clamp(1.75rem, 1rem + 5vw, 3.25rem); font-weight: 500; line-height: 1.1; letter-spacing: -.015em; text-wrap: balance; }
h2 { margin: 2.5rem 0 0; font-size: 1.375rem; font-weight: 500; line-height: 1.25; text-wrap: balance; }
h1 del, h2 del { display: block; color: var(--soft); }
p { margin: .625rem 0 0; text-wrap: pretty; }
.stage { margin: 0 0 .25rem; font-weight: 500; }
.say { font-size: 1.125rem; }
ol, ul { margin: 1.5rem 0 0; padding: 1rem 0 0; border-block-start: 1px solid var(--rule); list-style: none; }
li { display: flex; justify-content: space-between; gap: 1.5rem; padding-block: .25rem; }
li[aria-current] { font-weight: 600; }
li > span:last-child { color: var(--soft); white-space: nowrap; }
section + section { margin-block-start: 3rem; }
section + section h2 { margin-block-start: 0; }
.order { margin-block-start: 2.5rem; }
@media (scripting: enabled) { porch-tracking:not(:defined) > .order, body:has(porch-tracking:not(:defined)) > footer { animation: wait 0s 4s backwards; } }
@keyframes wait { 0% { visibility: hidden; } }
.order ul { margin-block-start: .75rem; padding: 0; border: 0; }
.order li { align-items: center; border-block-start: 1px solid var(--rule); padding-block: .625rem; }
.order li > span:last-child { text-align: end; }
.order li span span { display: block; }
.order img { width: 3rem; height: 3rem; margin-inline-end: .75rem; border-radius: .375rem; object-fit: cover; vertical-align: middle; }
porch-tracking { display: block; min-height: min(100svh, 57em); }
@media (min-width: 48em) { porch-tracking { min-height: min(100svh, 45em); } }
`;

/**
 * A whole page. `nonce` is the one that its Content-Security-Policy names.
 * @param head further elements of the head, already safe
 */
export function page(options: {
  lang: string;
  dir: 'ltr' | 'rtl';
  title: string;
  nonce: string;
  head?: ReturnType<typeof html> | string;
  body: ReturnType<typeof html>;
}) {
  const { lang, dir, title, nonce, head = '', body } = options;
  return html`<!doctype html>
    <html lang="${lang}" dir="${dir}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        <style nonce="${nonce}">
          ${raw(styles)}
        </style>
        ${head}
      </head>
      <body>
        ${body}
      </body>
    </html>`;
}
