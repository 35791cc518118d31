import { html } from 'hono/html';
import type { Thing } from '../catalogue.ts';
import { priceTag } from '../money.ts';
import type { Markup } from './layout.ts';
import { picture } from './picture.ts';

/** A thing as one cell of a grid. */
export const tile = ({ slug, art, title, price, line }: Thing, lazy = true): Markup =>
  html`<li>
    <a href="/products/${slug}">
      ${picture({ art, width: 448, height: 478, lazy })}
      <span class="cap">
        <b>${title}</b><span class="num">${priceTag(price)}</span><span>${line}</span>
      </span>
    </a>
  </li>`;

export const grid = (things: readonly Thing[]): Markup =>
  html`<ul class="grid">
    ${things.map((thing, index) => tile(thing, index > 2))}
  </ul>`;
