// oxlint-disable lit/no-value-attribute -- written by the server: the first value is what is meant
import { html } from 'hono/html';
import type { Sample } from '../stage.ts';
import { loaderTag, trackingTag, type Embed } from '../snippet.ts';
import { layout, type Markup, type Surroundings } from './layout.ts';

const switches: [name: string, legend: string, choices: [value: string, label: string][]][] = [
  [
    'scheme',
    'Paper',
    [
      ['', 'system'],
      ['light', 'light'],
      ['dark', 'dark'],
    ],
  ],
  [
    'dir',
    'Direction',
    [
      ['', 'by language'],
      ['rtl', 'right to left'],
    ],
  ],
  [
    'width',
    'Width',
    [
      ['', 'wide'],
      ['phone', 'phone'],
    ],
  ],
  [
    'accent',
    'Light',
    [
      ['', 'yolk'],
      ['madder', 'madder'],
      ['sea', 'sea'],
      ['violet', 'violet'],
    ],
  ],
];

/** Every status side by side. */
export const statesPage = (
  around: Surroundings,
  samples: readonly Sample[],
  embed: Omit<Embed, 'token'>,
): Markup =>
  layout({
    ...around,
    title: 'Every state, Hobnail',
    styles: ['order', 'states'],
    current: 'states',
    head: html`${loaderTag(embed)}
      <script src="/shop/script/states.js" defer></script>`,
    main: html`
      <div class="states-head">
        <h1 class="h">Every state a parcel can be in</h1>
        <p>
          Each is a real order of this shop, told to Porchlight by signed webhooks or by the API,
          and each stands here as <code>&lt;porch-tracking&gt;</code>. The first one moves while you
          look.
        </p>
      </div>
      <form class="switches" aria-label="How the states are shown" hidden>
        ${switches.map(
          ([name, legend, choices]) =>
            html`<fieldset>
              <legend>${legend}</legend>
              ${choices.map(
                ([value, label], index) =>
                  html`<label
                    ><input
                      type="radio"
                      name="${name}"
                      value="${value}"
                      ${index === 0 ? 'checked' : ''}
                    />${label}</label
                  >`,
              )}
            </fieldset>`,
        )}
      </form>
      ${
        samples.length === 0
          ? html`<p class="lead">They are being set out. Look again in a few seconds.</p>`
          : ''
      }
      <div class="states">
        ${samples.map(
          ({ key, caption, token }) =>
            html`<figure class="state">
              <figcaption>
                <span>${caption} <code>${key}</code></span>
                <span
                  ><a href="/order?porch=${token}">In the shop</a>,
                  <a href="/t/${token}">hosted</a></span
                >
              </figcaption>
              ${trackingTag({ ...embed, token })}
            </figure>`,
        )}
      </div>
    `,
  });
