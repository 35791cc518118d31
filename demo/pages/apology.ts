import { html } from 'hono/html';
import { layout, type Markup, type Surroundings } from './layout.ts';
import { picture } from './picture.ts';

export const missingPage = (around: Surroundings): Markup =>
  layout({
    ...around,
    title: 'Nothing here, Hobnail',
    styles: ['order'],
    main: html`
      <div class="bare">
        <div>
          <h1 class="h">That peg is empty</h1>
          <p class="lead">
            Nothing hangs at this address. Perhaps it was a pan once. The eighteen things that we do
            have are all on one page.
          </p>
          <a class="btn" href="/things">See all eighteen</a>
        </div>
        ${picture({
          art: 'peg',
          alt: 'A peg rail with the outline of a pan that is not there',
          width: 800,
          height: 460,
        })}
      </div>
    `,
  });

export const troublePage = (around: Surroundings): Markup =>
  layout({
    ...around,
    title: 'The till is stuck, Hobnail',
    styles: ['order'],
    main: html`
      <div class="bare">
        <div>
          <h1 class="h">The till is stuck</h1>
          <p class="lead">
            That is on our side, and we are sorry. Your basket is as it was, and nothing was
            ordered. Try again in a minute.
          </p>
          <a class="btn" href="/basket">Back to the basket</a>
        </div>
        ${picture({ art: 'trug', alt: 'An empty wooden trug', width: 520, height: 400 })}
      </div>
    `,
  });
