import { html } from 'hono/html';
import { dayOf, sayDay, sayWeekday } from '../calendar.ts';
import type { ShopOrder } from '../ledger.ts';
import { promiseFor } from '../promise.ts';
import { loaderTag, snippet, trackingTag, type Embed } from '../snippet.ts';
import { layout, type Markup, type Surroundings } from './layout.ts';
import { picture } from './picture.ts';
import { thingsList } from './things-list.ts';

export const thanksPage = (
  around: Surroundings,
  order: ShopOrder,
  embed: Embed,
  now: Date,
): Markup =>
  layout({
    ...around,
    title: `Thank you, order ${order.number}, Hobnail`,
    styles: ['order'],
    head: loaderTag(embed),
    main: html`
      <div class="thanks">
        <div>
          <h1 class="h">Thank you. Yours by ${sayWeekday(order.promisedBy)}.</h1>
          <p class="lead">
            Order ${order.number} is in the packing room.
            <a href="/order?porch=${embed.token}">Its page</a> is all you need: it knows where the
            parcel is, on any day, from any device.
          </p>
          <div class="slot">${trackingTag({ ...embed, compact: true })}</div>
          ${next(order, now)} ${source(embed)}
        </div>
        <div class="pic">
          ${picture({
            art: 'parcel',
            alt: 'A parcel in brown paper with two tumblers beside it',
            width: 520,
            height: 560,
          })}
          <section class="aside" aria-label="What you ordered">
            <h2>In it</h2>
            ${thingsList(order)}
          </section>
        </div>
      </div>
    `,
  });

function next(order: ShopOrder, now: Date) {
  const { packed } = promiseFor(new Date(order.placedAt));
  const isToday = packed === dayOf(now);
  const day = sayWeekday(packed);
  return html`<ol class="next">
    <li>
      <b>${isToday ? 'Today' : day}</b>
      <span>Packed, in paper. If you spot a mistake, ${writeTo(order)}.</span>
    </li>
    <li>
      <b>${isToday ? 'Tonight' : `${day} night`}</b>
      <span>Crownpost collects, and the line above starts to move.</span>
    </li>
    <li>
      <b>By ${sayWeekday(order.promisedBy)}</b>
      <span>
        ${sayDay(order.promisedBy)}, at your door. Should that slip, you hear it from us first.
      </span>
    </li>
    <li><b>In this demo</b><span>All of it within two minutes. Stay and watch.</span></li>
  </ol>`;
}

const writeTo = ({ number }: ShopOrder) =>
  html`<a href="mailto:hello@hobnail.example?subject=Order%20${number}">write before three</a>`;

const source = (embed: Embed) => html`
  <details class="source" open>
    <summary>The snippet on this page</summary>
    <pre>${`${snippet({ ...embed, compact: true })}`}</pre>
    <p class="soft small">
      The token comes with the order from your server. The link inside is what shoppers see without
      script.
    </p>
  </details>
`;
