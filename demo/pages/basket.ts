// oxlint-disable lit/no-value-attribute -- written by the server: the first value is what is meant
import { html } from 'hono/html';
import { billOf, freePostFrom, keyOf, type Line } from '../basket.ts';
import { artOf } from '../catalogue.ts';
import { sayDay } from '../calendar.ts';
import { pounds, priceTag } from '../money.ts';
import { promiseFor } from '../promise.ts';
import { layout, type Markup, type Surroundings } from './layout.ts';
import { picture } from './picture.ts';

export interface Basket {
  lines: readonly Line[];
  now: Date;
  /** What was written into the form, and what is wrong with it. */
  written?: { email: string; postcode: string; fault: string };
}

export const basketPage = (around: Surroundings, basket: Basket): Markup =>
  layout({
    ...around,
    title: 'Basket, Hobnail',
    styles: ['order'],
    current: 'basket',
    main: basket.lines.length === 0 ? empty : full(basket),
  });

const empty = html`
  <div class="bare">
    <div>
      <h1 class="h">Nothing in it yet</h1>
      <p class="lead">
        That is all right, most houses have enough things. If yours lacks one, it may be among these
        eighteen.
      </p>
      <a class="btn" href="/things">See all eighteen</a>
    </div>
    ${picture({ art: 'trug', alt: 'An empty wooden trug', width: 520, height: 400 })}
  </div>
`;

const full = ({ lines, now, written }: Basket) => {
  const { goods, post, total } = billOf(lines);
  return html`
    <div class="order">
      <div>
        <h1 class="h">Your basket</h1>
        <ul class="things lines slot">
          ${lines.map(row)}
        </ul>
      </div>
      <aside class="aside" aria-label="Order">
        <dl class="sum num">
          <div>
            <dt>Things</dt>
            <dd>${pounds(goods)}</dd>
          </div>
          <div>
            <dt>Post</dt>
            <dd>${post === 0 ? 'on us' : pounds(post)}</dd>
          </div>
          <div class="total">
            <dt>To pay</dt>
            <dd>${pounds(total)}</dd>
          </div>
        </dl>
        ${
          post > 0 &&
          html`<p class="soft">${pounds(freePostFrom - goods)} more and the post is on us.</p>`
        }
        ${checkoutForm(total, written)}
        <h2>At your door by ${sayDay(promiseFor(now).to)}</h2>
        <p class="soft">
          The order is pretend and nothing is charged. The parcel that follows is tracked for real:
          it sets off at once and is home in two minutes.
        </p>
      </aside>
    </div>
  `;
};

function row(line: Line) {
  const { thing, choice, quantity } = line;
  const id = `quantity-${keyOf(line)}`;
  return html`<li>
    ${picture({ art: artOf(thing, choice), width: 112, height: 112 })}
    <div>
      <a href="/products/${thing.slug}"><b>${thing.title}</b></a>
      <br /><span class="soft"
        >${choice && `${choice.label}, `}${priceTag(thing.price)}${quantity > 1 ? ' each' : ''}</span
      >
      <form class="change" method="post" action="/basket/change">
        <input type="hidden" name="key" value="${keyOf(line)}" />
        <label class="vh" for="${id}">How many of ${thing.title}</label>
        <select class="field" id="${id}" name="quantity">
          ${[1, 2, 3, 4, 5, 6, 7, 8, 9].map(
            (count) => html`<option ${count === quantity ? 'selected' : ''}>${count}</option>`,
          )}
        </select>
        <button class="plain">Change<span class="vh"> ${thing.title}</span></button>
        <button class="plain" name="remove" value="yes">
          Take out<span class="vh"> ${thing.title}</span>
        </button>
      </form>
    </div>
    <span class="num">${pounds(thing.price * quantity)}</span>
  </li>`;
}

const checkoutForm = (total: number, written: Basket['written']) => html`
  <form class="form" method="post" action="/checkout">
    ${written && html`<p class="fault" role="alert">${written.fault}</p>`}
    <label
      >E-mail
      <input
        class="field"
        name="email"
        type="email"
        autocomplete="email"
        required
        maxlength="254"
        value="${written?.email ?? 'ada@example.com'}"
    /></label>
    <label
      >Postcode
      <input
        class="field"
        name="postcode"
        autocomplete="postal-code"
        required
        maxlength="10"
        value="${written?.postcode ?? 'S1 2BX'}"
    /></label>
    <button class="btn">Place the order, ${pounds(total)}</button>
  </form>
`;
