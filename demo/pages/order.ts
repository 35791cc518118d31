import { html } from 'hono/html';
import { dayOf, sayDay } from '../calendar.ts';
import type { ShopOrder } from '../ledger.ts';
import { lastOrders } from '../promise.ts';
import { loaderTag, trackingTag, type Embed } from '../snippet.ts';
import { layout, type Markup, type Surroundings } from './layout.ts';
import { picture } from './picture.ts';
import { thingsList } from './things-list.ts';

/** `order` is missing where Porchlight knows a parcel that was not ordered on these pages. */
export const orderPage = (
  around: Surroundings,
  order: ShopOrder | undefined,
  embed: Embed,
): Markup => {
  const name = order ? `Order ${order.number}` : 'Your parcel';
  return layout({
    ...around,
    title: `${name}, Hobnail`,
    styles: ['order'],
    current: embed.token === around.live?.token ? 'live' : 'order',
    head: loaderTag(embed),
    main: html`
      <div class="order">
        <div>
          <h1 class="soft">
            ${name}${order && `, placed on ${sayDay(dayOf(new Date(order.placedAt)))}`}
          </h1>
          <div class="slot">${trackingTag(embed)}</div>
        </div>
        ${order && aside(order)}
      </div>
    `,
  });
};

const aside = (order: ShopOrder) => html`
  <aside class="aside" aria-label="The order">
    ${thingsList(order)}
    <h2>Going to</h2>
    <p class="soft">
      The address you gave, ${order.town}, ${order.postcode.split(' ')[0]}. Wrong? We can change it
      until ${lastOrders} on the day it is packed.
    </p>
    <h2>A person</h2>
    <p class="soft">
      Sam answers until five.
      <a href="mailto:hello@hobnail.example?subject=Order%20${order.number}">Write to us</a>, the
      order number comes along by itself.
    </p>
  </aside>
`;

/** For those who come without a token, or with one that opens nothing. */
export const findOrderPage = (around: Surroundings, triedToken: boolean): Markup =>
  layout({
    ...around,
    title: 'Find my order, Hobnail',
    styles: ['order'],
    current: 'order',
    main: html`
      <div class="bare">
        <div>
          <h1 class="h">${triedToken ? 'That link opens nothing' : 'Find my order'}</h1>
          <p class="lead">
            ${
              triedToken
                ? 'Part of it may have been lost on the way. Take it once more from the page that thanked you; it ends in 26 letters and digits.'
                : 'Every order has a page of its own. Its link stands on the page that thanked you, and ends in 26 letters and digits that only you have.'
            }
          </p>
          <p class="lead">
            No link at hand? Write to
            <a href="mailto:hello@hobnail.example">hello@hobnail.example</a> with the order number;
            Sam sends it again.
          </p>
          ${
            around.live &&
            html`<p class="lead soft">
                In this demo there is always one parcel under way, and there is a page with every
                other state.
              </p>
              <a class="btn" href="/order?porch=${around.live.token}">Follow the live parcel</a>`
          }
        </div>
        ${picture({
          art: 'parcel',
          alt: 'A parcel in brown paper with two tumblers beside it',
          width: 520,
          height: 560,
        })}
      </div>
    `,
  });
