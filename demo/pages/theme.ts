// oxlint-disable lit/no-value-attribute -- written by the server: the first value is what is meant
import { html } from 'hono/html';
import type { ThemeReceipt } from '#contract/theme';
import { loaderTag, trackingTag, type Embed } from '../snippet.ts';
import { controls, faces, schemes, type Choices, type Control } from '../theme/choices.ts';
import { layout, type Markup, type Surroundings } from './layout.ts';

interface Shown {
  choices: Choices;
  look: ThemeReceipt;
  /** Of the address, with its question mark. */
  query: string;
  embed: Embed;
}

/** The look of the elements and of the hosted page, to be turned and taken along. */
export const themePage = (around: Surroundings, shown: Shown): Markup => {
  const { choices, look, query, embed } = shown;
  return layout({
    ...around,
    title: 'Theme, Hobnail',
    styles: ['order', 'theme'],
    current: 'theme',
    head: html`<link id="look" rel="stylesheet" href="/theme/look.css${query}" />
      ${loaderTag(embed)}
      <script src="/shop/script/theme.js" defer></script>`,
    main: html`
      <div class="theme-head">
        <h1 class="h">Your shop’s look</h1>
        <p>
          The elements take ink, paper and face from the page around them; what is left to choose is
          below. The hosted page takes all of it. Copy what you like at the foot.
        </p>
      </div>
      <div class="theme">
        <form class="theme-form" action="/theme" aria-label="Look">
          ${group('Colour', [colour('accent', choices), choice('scheme', schemes, choices)])}
          ${group('On light paper', [colour('ink', choices), colour('paper', choices)])}
          ${group('On dark paper', [colour('inkDark', choices), colour('paperDark', choices)])}
          ${group('Faces', [
            choice('font', faces, choices),
            choice('display', faces, choices),
            range('weight', choices),
          ])}
          ${group('Shape', [range('radius', choices), range('gap', choices)])}
          <p class="theme-acts">
            <button class="btn" data-plain>Show it</button>
            <a href="/theme">As it was</a>
          </p>
          <ul class="theme-told small" aria-live="polite">
            ${told(look).map((text) => html`<li>${text}</li>`)}
          </ul>
        </form>
        <div class="theme-samples">
          <section aria-labelledby="t-element">
            <h2 id="t-element" class="h2">The element, on a page of yours</h2>
            <div class="theme-sample">${trackingTag(embed)}</div>
          </section>
          <section aria-labelledby="t-page">
            <h2 id="t-page" class="h2">The hosted page</h2>
            <iframe title="The hosted page" src="/theme/page${query}"></iframe>
          </section>
          ${code('css', 'For your style sheet', look.css)}
          ${code('body', 'For PUT /v1/theme', bodyText(look))}
        </div>
      </div>
    `,
  });
};

const bodyText = ({ theme }: ThemeReceipt) => JSON.stringify(theme, null, 2);

const told = ({ adjusted }: ThemeReceipt): string[] =>
  adjusted.map(({ path, from, to, why }) => `${path}: ${from} became ${to}. ${why}`);

const group = (legend: string, fields: Markup[]) =>
  html`<fieldset>
    <legend>${legend}</legend>
    ${fields}
  </fieldset>`;

const colour = (name: Control, choices: Choices) =>
  html`<label
    ><span>${controls[name].label}</span
    ><input type="color" name="${name}" value="${choices[name]}"
  /></label>`;

const choice = (name: Control, options: readonly string[], choices: Choices) =>
  html`<div>
    <label for="c-${name}">${controls[name].label}</label>
    <select id="c-${name}" name="${name}">
      ${options.map(
        (each) =>
          html`<option value="${each}" ${each === choices[name] ? 'selected' : ''}>
            ${each}
          </option>`,
      )}
    </select>
  </div>`;

const range = (name: 'weight' | 'radius' | 'gap', choices: Choices) => {
  const { label, from, to, step } = controls[name];
  return html`<label
    ><span>${label}</span
    ><input
      type="range"
      name="${name}"
      min="${from}"
      max="${to}"
      step="${step}"
      value="${choices[name]}"
    /><output class="num">${choices[name]}</output></label
  >`;
};

const code = (id: string, title: string, text: string) =>
  html`<section aria-labelledby="t-${id}">
    <h2 id="t-${id}" class="h2">${title}</h2>
    <pre tabindex="0" aria-labelledby="t-${id}"><code id="${id}">${text}</code></pre>
    <button type="button" class="plain" data-copy="${id}" hidden>Copy</button>
  </section>`;
