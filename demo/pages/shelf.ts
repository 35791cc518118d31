import { html } from 'hono/html';
import { shelves, things, type Shelf } from '../catalogue.ts';
import { grid } from './grid.ts';
import { layout, type Markup, type Surroundings } from './layout.ts';
import { picture } from './picture.ts';

/** One shelf, or all of them. */
export const shelfPage = (around: Surroundings, shelf?: Shelf): Markup =>
  layout({
    ...around,
    title: `${shelf?.name ?? 'All eighteen things'}, Hobnail`,
    styles: ['home'],
    ...(shelf && { current: shelf.slug }),
    main: html`
      ${
        shelf
          ? html`<div class="shelf">
              <div>
                <h1 class="h">${shelf.name}</h1>
                <p class="soft">${shelf.line}</p>
                ${links(shelf)}
              </div>
              <div class="pic">
                ${picture({ art: `shelf-${shelf.slug}`, alt: '', width: 880, height: 420 })}
              </div>
            </div>`
          : html`<h1 class="h all-things">All eighteen things</h1>
              ${links()}`
      }
      ${grid(shelf?.things ?? things)}
    `,
  });

const links = (shelf?: Shelf) =>
  html`<nav class="shelves" aria-label="Shelves">
    <a href="/things" ${shelf ? '' : html`aria-current="page"`}>All</a>
    ${shelves.map(
      ({ slug, name }) =>
        html`<a href="/things/${slug}" ${slug === shelf?.slug ? html`aria-current="page"` : ''}
          >${name}</a
        >`,
    )}
  </nav>`;
