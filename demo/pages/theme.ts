// oxlint-disable lit/no-value-attribute -- written by the server: the first value is what is meant
import { html } from 'hono/html';
import { journeyTag, loaderTag, type Embed } from '../snippet.ts';
import { queryOf, type Choices } from '../theme/choices.ts';
import type { Reading } from '../theme/contrasts.ts';
import type { Look } from '../theme/editor.ts';
import { asItComes, shops, type Shop } from '../theme/shops.ts';
import { layout, type Markup, type Surroundings } from './layout.ts';
import { controlOf, switchOf } from './theme-controls.ts';

interface Shown {
  choices: Choices;
  look: Look;
  /** Of the address, with its question mark. */
  query: string;
  embed: Omit<Embed, 'token'>;
}

/** The look of the elements and of the hosted page, to be turned and taken along. */
export const themePage = (around: Surroundings, shown: Shown): Markup => {
  const { choices, look, query, embed } = shown;
  const control = controlOf(choices);
  return layout({
    ...around,
    title: 'Make it yours, Hobnail',
    styles: ['order', 'theme', 'theme-stage'],
    current: 'theme',
    head: html`<link id="look-sheet" rel="stylesheet" href="/theme/look.css${query}" />
      ${loaderTag(embed)}
      <script src="/shop/script/theme.js" type="module"></script>`,
    main: html`
      <div class="theme-head">
        <h1 class="h">Make it yours</h1>
        <p>
          Ink, paper and face come from the page that the elements stand on. What is left are eight
          tokens, and none of them is needed. Turn them here, or begin with a shop like yours.
        </p>
      </div>
      <nav class="theme-shops" aria-label="Shops to begin with">${shops.map(chip)}</nav>
      <div class="theme">
        <form class="theme-form" id="look" action="/theme" aria-label="Look" autocomplete="off">
          <fieldset>
            <legend>Porchlight’s tokens</legend>
            <p class="small soft">
              What differs from the default is printed; the rest need not be set.
            </p>
            ${control('accent', '--porch-accent')} ${control('inkFrom', '--porch-ink')}
            <div class="theme-own">${control('ownInk')} ${control('ownInkDark')}</div>
            ${control('muted', '--porch-muted')} ${control('line', '--porch-line')}
            ${control('radius', '--porch-radius')} ${control('gap', '--porch-gap')}
            ${control('display', '--porch-display-font')}
            ${control('weight', '--porch-display-weight')}
          </fieldset>
          <fieldset>
            <legend>Your page</legend>
            <p class="small soft">
              Not Porchlight’s to set: the elements take it from your own style sheet. Make it like
              your page, to see how they fit. Only the hosted page has to be told.
            </p>
            ${control('font')} ${control('scheme')} ${control('ink')} ${control('paper')}
            ${control('inkDark')} ${control('paperDark')}
          </fieldset>
          <p class="theme-acts">
            <button class="btn" data-plain>Show it</button>
            <button type="button" class="btn" data-copy="link">Copy a link to this</button>
            <a href="/theme?${queryOf(asItComes)}" data-choices="${JSON.stringify(asItComes)}"
              >Reset the tokens</a
            >
          </p>
          <p class="theme-said small" role="status" data-said="link"></p>
        </form>
        <div class="theme-samples">
          <section aria-labelledby="t-element">
            <h2 id="t-element" class="h2">On your page</h2>
            <div class="theme-view">
              ${switchOf(choices, 'scene')} ${switchOf(choices, 'width')}
              ${switchOf(choices, 'shown')} ${switchOf(choices, 'dir')}
            </div>
            <div class="theme-stage" data-scheme="${choices.scheme}">
              ${['light', 'dark'].map(
                (paper) =>
                  html`<div class="theme-sample" data-paper="${paper}">
                    ${journeyTag(embed, { scenario: 'smooth', moment: 3, locale: 'en' })}
                  </div>`,
              )}
            </div>
          </section>
          ${code('css', 'For your style sheet', look.css)}
          <section aria-labelledby="t-contrast">
            <h2 id="t-contrast" class="h2">Can everybody read it?</h2>
            <p role="status" class="theme-verdict">${look.verdict}</p>
            ${contrastTable(look)}
          </section>
          <section aria-labelledby="t-page">
            <h2 id="t-page" class="h2">The hosted page</h2>
            <p class="theme-note">
              Porchlight’s own page knows nothing of your style sheet, so it is told once. It
              derives second voice and hairlines from the ink, and moves ink and paper that could
              not be read.
            </p>
            <ul class="theme-told small" aria-live="polite">
              ${look.adjusted.map(
                ({ path, from, to, why }) => html`<li>${path}: ${from} became ${to}. ${why}</li>`,
              )}
            </ul>
            <iframe title="The hosted page" src="/theme/page${query}"></iframe>
          </section>
          ${code(
            'body',
            'For PUT /v1/theme',
            look.body,
            'Add logo, links and contact: what a theme leaves out has its default afterwards.',
          )}
        </div>
      </div>
    `,
  });
};

/** Paper, ink and accent of the shop in small, and its name. */
const chip = ({ name, choices }: Shop) => {
  const isDark = choices.scheme === 'dark';
  const { ink, paper } = isDark
    ? { ink: choices.inkDark, paper: choices.paperDark }
    : { ink: choices.ink, paper: choices.paper };
  return html`<a href="/theme?${queryOf(choices)}" data-choices="${JSON.stringify(choices)}"
    ><svg viewBox="0 0 40 28" aria-hidden="true">
      <rect width="40" height="28" fill="${paper}" />
      <path d="M6 9h14M6 20h28" stroke="${ink}" stroke-width="2" />
      <circle cx="31" cy="10" r="4" fill="${choices.accent}" stroke="${ink}" /></svg
    >${name}</a
  >`;
};

const contrastTable = ({ measured }: Look) =>
  html`<div class="theme-table">
    <table>
      <thead>
        <tr>
          <th scope="col">Contrast with the paper</th>
          <th scope="col">Light paper</th>
          <th scope="col">Dark paper</th>
        </tr>
      </thead>
      <tbody id="contrasts">
        ${measured.map(
          ({ name, light, dark }) =>
            html`<tr>
              <th scope="row">${name}</th>
              ${reading(light)} ${reading(dark)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;

const reading = (read: Reading | null) =>
  html`<td>${read ? `${read.ratio} to 1, ${read.says}` : 'not there'}</td>`;

const code = (id: string, title: string, text: string, note?: string) =>
  html`<section aria-labelledby="t-${id}">
    <h2 id="t-${id}" class="h2">${title}</h2>
    ${note ? html`<p class="theme-note">${note}</p>` : ''}
    <pre tabindex="0" aria-labelledby="t-${id}"><code id="${id}">${text}</code></pre>
    <p class="theme-acts">
      <button type="button" class="btn" data-copy="${id}">
        Copy<span class="vh"> what is ${title.replace('For', 'for')}</span>
      </button>
      <span role="status" class="small" data-said="${id}"></span>
    </p>
  </section>`;
