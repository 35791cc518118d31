// oxlint-disable lit/no-value-attribute -- written by the server: the first value is what is meant
import { html } from 'hono/html';
import { shelfOf, things, type Thing } from '../catalogue.ts';
import { sayDay } from '../calendar.ts';
import { priceTag } from '../money.ts';
import { promiseFor, timeLeft } from '../promise.ts';
import { grid } from './grid.ts';
import { layout, type Markup, type Surroundings } from './layout.ts';
import { picture } from './picture.ts';

export function productPage(around: Surroundings, thing: Thing, now: Date): Markup {
  const shelf = shelfOf(thing);
  const beside = new Set([...(shelf?.things ?? []), ...things].filter((other) => other !== thing));
  return layout({
    ...around,
    title: `${thing.title}, Hobnail`,
    styles: ['home', 'product'],
    ...(shelf && { current: shelf.slug }),
    main: html`
      <p class="crumb">
        <a href="/things">All things</a>
        ${shelf && html` / <a href="/things/${shelf.slug}">${shelf.name}</a>`}
      </p>
      <div class="pdp">
        <div class="shots">
          <div>${pictures(thing, 'main')}</div>
          <div>${pictures(thing, 'half')}</div>
          ${
            shelf &&
            picture({
              art: shelf.art,
              alt: shelf.artWords,
              width: 420,
              height: 376,
              className: 'art half',
            })
          }
        </div>
        <div class="buy">
          <h1 class="h">${thing.title}</h1>
          <p class="price num">${priceTag(thing.price)}</p>
          <p class="about">${thing.about}</p>
          ${orderForm(thing)}${promise(now)}
          <dl class="facts">
            ${thing.facts.map(
              ([name, value]) =>
                html`<div>
                  <dt>${name}</dt>
                  <dd>${value}</dd>
                </div>`,
            )}
          </dl>
        </div>
      </div>
      ${said(thing)}
      <section class="beside">
        <h2 class="h2">Near it on the shelf</h2>
        ${grid([...beside].slice(0, 3))}
      </section>
    `,
  });
}

/** The whole thing or a detail of it; where there is a choice, one picture for each. */
function pictures({ art, title, detail, option }: Thing, part: 'main' | 'half') {
  const view = part === 'main' ? '' : '#close';
  const name = part === 'main' ? title : detail;
  const size = part === 'main' ? { width: 448, height: 478 } : { width: 190, height: 170 };
  if (!option) return picture({ art: art + view, alt: name, ...size, className: `art ${part}` });
  return option.choices.map(({ slug, label, art: own = art }) =>
    picture({
      art: own + view,
      alt: `${name}, ${label}`,
      ...size,
      className: `art ${part} only-${slug}`,
    }),
  );
}

const orderForm = ({ slug, option }: Thing) => html`
  <form method="post" action="/basket">
    <input type="hidden" name="thing" value="${slug}" />
    ${
      option &&
      html`<fieldset class="opt">
        <legend>${option.name}</legend>
        <div class="swatches">
          ${option.choices.map(
            (choice, index) =>
              html`<label>
                <input
                  type="radio"
                  name="choice"
                  value="${choice.slug}"
                  ${index === 0 ? 'checked' : ''}
                /><svg viewBox="0 0 44 44" aria-hidden="true">
                  <circle cx="22" cy="22" r="21" />
                  <circle cx="22" cy="22" r="17" fill="${choice.colour}" stroke="none" />
                </svg>
                ${choice.label}
              </label>`,
          )}
        </div>
      </fieldset>`
    }
    <div class="row">
      <label class="vh" for="quantity">How many</label>
      <select class="field" id="quantity" name="quantity">
        ${[1, 2, 3, 4].map((count) => html`<option>${count}</option>`)}
      </select>
      <button class="btn">Into the basket</button>
    </div>
  </form>
`;

function promise(now: Date) {
  const { to, orderBy } = promiseFor(now);
  return html`<div class="promise">
    <i aria-hidden="true"></i>
    <div>
      <p>
        <b>At your door by ${sayDay(to)}</b> if you order within
        <span class="keep">${timeLeft(now, orderBy)}</span>.
      </p>
      <p class="soft">
        By Crownpost, £3.50, from £75 on us. Kept 94 times in 100; the other six hear it first.
      </p>
    </div>
  </div>`;
}

const said = ({ rating, said: quotes }: Thing) => html`
  <section class="said" aria-label="What buyers say">
    <div>
      <span class="big num">${rating.mean}</span>
      <p class="soft small">
        of 5, from ${rating.count} people who bought it. Two of them, not picked for kindness:
      </p>
    </div>
    ${quotes.map(
      ({ words, score, month }) =>
        html`<div>
          <blockquote>${words}</blockquote>
          <p class="soft small by">${score} of 5, bought in ${month}</p>
        </div>`,
    )}
  </section>
`;
