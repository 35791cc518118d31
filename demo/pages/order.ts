import { html } from 'hono/html';
import { dayOf, sayDay } from '../calendar.ts';
import type { ShopOrder } from '../ledger.ts';
import { lastOrders } from '../promise.ts';
import { loaderTag, lookupTag, trackingTag, type Embed } from '../snippet.ts';
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

/** How those who come without a token find their order. */
export interface Finding extends Omit<Embed, 'token' | 'compact'> {
  /** The shop's name in `/o/…`. */
  merchant: string;
  /** Opens nothing. */
  triedToken: boolean;
  /** An order to try it with. */
  sample: ShopOrder | undefined;
}

/** For those who come without a token, or with one that opens nothing. */
export const findOrderPage = (around: Surroundings, finding: Finding): Markup =>
  layout({
    ...around,
    title: 'Find my order, Hobnail',
    styles: ['order'],
    current: 'order',
    head: loaderTag(finding),
    main: html`
      <div class="bare">
        <div>
          ${
            finding.triedToken
              ? html`<h1 class="soft">That link opens nothing</h1>`
              : html`<h1 class="vh">Find my order</h1>`
          }
          ${
            finding.triedToken &&
            html`<p class="lead">
              Part of it may have been lost on the way; it ends in 26 letters and digits. Here is
              another way to your order.
            </p>`
          }
          <div class="slot">${lookupTag(finding)}</div>
          ${
            around.live &&
            html`<p class="lead soft">
              In this demo there is always one parcel under way:
              ${
                finding.sample &&
                html`order ${finding.sample.number} to ${finding.sample.postcode}. Find it here, or`
              }
              <a href="/order?porch=${around.live.token}">follow it by its link</a>.
            </p>`
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
