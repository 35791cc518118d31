import { html } from 'hono/html';
import { layout, type Markup, type Surroundings } from './layout.ts';

export const helpPage = (around: Surroundings): Markup =>
  layout({
    ...around,
    title: 'Help, Hobnail',
    styles: ['order'],
    main: html`
      <div class="prose">
        <h1 class="h">Help</h1>
        <h2 class="h2" id="post">The post</h2>
        <p>
          What you order by three on a working day is packed that afternoon and collected by
          Crownpost the same evening. Most of Britain has it the day after, all of it the day after
          that. £3.50, and from £75 it is on us.
        </p>
        <p>
          We name a day at checkout and count whether we keep it. When a parcel is going to be late,
          its page says so before you ask, with the new day in the largest type and the old one
          struck out beside it.
        </p>
        <h2 class="h2" id="back">Sending back</h2>
        <p>
          Within thirty days, for any reason or none. Use the box it came in, write the order number
          on a piece of paper, take it to any post office. The money goes back the day we open the
          box.
        </p>
        <h2 class="h2" id="mending">Mending and parts</h2>
        <p>
          Anything with our nail on it we mend for the price of the post, whoever bought it and
          whenever. Lids, handles, brush heads and bowls are sold singly; write and say what it was
          part of.
        </p>
        <p>
          <a href="mailto:hello@hobnail.example">hello@hobnail.example</a>. Sam answers until five.
        </p>
      </div>
    `,
  });
