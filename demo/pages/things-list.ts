import { html } from 'hono/html';
import { artOf, findChoice, findThing } from '../catalogue.ts';
import type { ShopOrder } from '../ledger.ts';
import { pounds } from '../money.ts';
import type { Markup } from './layout.ts';
import { picture } from './picture.ts';

/** What an order holds and what it cost. */
export function thingsList({ lines, post }: Pick<ShopOrder, 'lines' | 'post'>): Markup {
  const goods = lines.reduce((sum, { price, quantity }) => sum + price * quantity, 0);
  return html`
    <ul class="things">
      ${lines.map(({ slug, choice: choiceSlug, quantity, price }) => {
        const thing = findThing(slug);
        const choice = thing && findChoice(thing, choiceSlug);
        return html`<li>
          ${thing ? picture({ art: artOf(thing, choice), width: 76, height: 76 }) : html`<span></span>`}
          <span
            ><a href="/products/${slug}">${thing?.title ?? slug}</a>
            ${choice && html`<br /><span class="soft">${choice.label}</span>`}
            ${quantity > 1 ? html`<br /><span class="soft">${quantity} of them</span>` : ''}</span
          >
          <span class="num">${pounds(price * quantity)}</span>
        </li>`;
      })}
    </ul>
    <dl class="sum num">
      <div>
        <dt>Post</dt>
        <dd>${post === 0 ? 'on us' : pounds(post)}</dd>
      </div>
      <div class="total">
        <dt>Paid</dt>
        <dd>${pounds(goods + post)}</dd>
      </div>
    </dl>
  `;
}
