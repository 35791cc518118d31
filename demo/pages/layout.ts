import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import { shelves } from '../catalogue.ts';
import type { LiveParcel } from '../stage.ts';

export type Markup = HtmlEscapedString | Promise<HtmlEscapedString>;

/** What every page shows around its own part. */
export interface Surroundings {
  /** Things in the basket. */
  count: number;
  /** The parcel that moves now; missing until there is one. */
  live: LiveParcel | undefined;
}

interface Page extends Surroundings {
  title: string;
  /** Files in `style/`, after `base` and `frame`. */
  styles: readonly string[];
  /** Slug of the shelf, or the place in the head or the demo bar, that this page belongs to. */
  current?: string;
  /** In the head, after the styles. */
  head?: Markup;
  /** Above `main`, over the whole width of the page. */
  banner?: Markup;
  main: Markup;
}

export const layout = (page: Page): Markup =>
  html`<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>${page.title}</title>
        <link rel="icon" href="/shop/art/nail.svg" type="image/svg+xml" />
        ${['besley-600', 'hanken-grotesk'].map(
          (font) =>
            html`<link
              rel="preload"
              href="/shop/fonts/${font}.woff2"
              as="font"
              type="font/woff2"
              crossorigin
            />`,
        )}
        ${['base', 'frame', ...page.styles].map(
          (style) => html`<link rel="stylesheet" href="/shop/style/${style}.css" />`,
        )}
        ${page.head}
      </head>
      <body>
        <a class="skip" href="#main">To the content</a>
        ${head(page)}
        <main id="main">
          ${page.banner}
          <div class="wrap">${page.main}</div>
        </main>
        ${foot}${demoBar(page)}
      </body>
    </html>`;

const here = (is: boolean) => (is ? html` aria-current="page"` : '');

const head = ({ current, count }: Page) => html`
  <header class="wrap top">
    <a class="logo" href="/">Hobnail</a>
    <nav aria-label="Shop">
      ${shelves.map(
        ({ slug, name }) => html`<a href="/things/${slug}" ${here(current === slug)}>${name}</a>`,
      )}
    </nav>
    <a href="/order" ${here(current === 'order')}>Find my order</a>
    <a href="/basket" ${here(current === 'basket')}
      >Basket${
        count > 0 &&
        html`<span class="count"><span class="vh">, things in it: </span>${count}</span>`
      }</a
    >
  </header>
`;

const foot = html`
  <footer class="wrap">
    <div class="foot">
      <div>
        <a class="logo" href="/">Hobnail</a>
        <p class="soft small">
          Fourteen people and a dog in an old cutlery works. Come in: Thursday to Saturday, ten till
          five.
        </p>
      </div>
      <div>
        <h2>Help</h2>
        <ul>
          <li><a href="/order">Find my order</a></li>
          <li><a href="/help#back">Sending back</a></li>
          <li><a href="/help#mending">Mending and parts</a></li>
        </ul>
      </div>
      <div>
        <h2>Shop</h2>
        <ul>
          <li><a href="/things">All eighteen things</a></li>
          ${shelves.map(({ slug, name }) => html`<li><a href="/things/${slug}">${name}</a></li>`)}
        </ul>
      </div>
      <div>
        <h2>Write</h2>
        <ul>
          <li><a href="mailto:hello@hobnail.example">hello@hobnail.example</a></li>
          <li class="soft small">Porter Works, Sheffield</li>
        </ul>
      </div>
    </div>
  </footer>
`;

const demoBar = ({ current, live }: Page) => html`
  <nav class="dev" aria-label="Demo">
    <div class="wrap">
      <span>Hobnail is a demo of Porchlight. Nothing is for sale.</span>
      <a href="/" ${here(current === 'home')}>Shop</a>
      ${live && html`<a href="/order?porch=${live.token}" ${here(current === 'live')}>Live order</a>`}
      <a href="/states" ${here(current === 'states')}>States</a>
      <a href="/journeys" ${here(current === 'journeys')}>Journeys</a>
      <a href="/theme" ${here(current === 'theme')}>Theme</a>
      ${live && html`<a href="/t/${live.token}">Hosted page</a>`}
    </div>
  </nav>
`;
