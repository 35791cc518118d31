import { html } from 'hono/html';
import { findThing, type Thing } from '../catalogue.ts';
import { tile } from './grid.ts';
import { layout, type Markup, type Surroundings } from './layout.ts';
import { picture } from './picture.ts';

const front = [
  'hobnail-tumblers',
  'enamel-jug',
  'dish-brush',
  'butter-dish',
  'tea-towels',
  'steel-pan',
  'stoneware-bowls',
  'wool-blanket',
  'milking-stool',
];

const shown = front.flatMap((slug): Thing[] => {
  const thing = findThing(slug);
  return thing ? [thing] : [];
});

export const homePage = (around: Surroundings): Markup =>
  layout({
    ...around,
    title: 'Hobnail: useful things for the house, made properly',
    styles: ['home'],
    current: 'home',
    banner: html`
      <section class="hero">
        <div class="txt">
          <h1>Useful things for the house, made properly</h1>
          <p>Eighteen of them. There is no spring range; the old ones still work.</p>
          <a class="more" href="/things">See all eighteen</a>
        </div>
        ${picture({
          art: 'shelf',
          alt: 'A shelf with bowls, a blanket, a butter dish, tumblers and a jug; a brush, towels and a pan on pegs above',
          width: 1440,
          height: 580,
          className: '',
        })}
      </section>
    `,
    main: html`
      <ul class="grid">
        ${shown.slice(0, 6).map((thing, index) => tile(thing, index > 2))}
        <li class="word">
          <div>
            <h2 class="h2">Here when we said</h2>
            <p>
              94 of 100 parcels come by the day we name at checkout. We count every one, and tell
              you first when yours is the other six.
            </p>
          </div>
          <div>
            <h2 class="h2">Mended, not binned</h2>
            <p>
              Anything with our nail on it we mend for the price of the post. 312 things so far this
              year.
            </p>
          </div>
          <div>
            <h2 class="h2">Thirty days, then thirty years</h2>
            <p>
              Send it back within a month if it is wrong. After that, write; we still have the
              moulds.
            </p>
          </div>
        </li>
        ${shown.slice(6).map((thing) => tile(thing))}
      </ul>
      <p class="all"><a class="more" href="/things">The other nine</a></p>
    `,
  });
