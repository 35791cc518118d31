// oxlint-disable lit/no-value-attribute -- written by the server: the first value is what is meant
import { html, raw } from 'hono/html';
import type { LookupMessages } from '../messages/page.ts';
import type { Spoken } from '../messages/spoken.ts';
import { page } from './page.ts';

const styles = `
form { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr)); gap: 1rem; align-items: start; margin-block-start: 1.5rem; }
label { display: block; font-weight: 500; }
input { display: block; box-sizing: border-box; width: 100%; min-height: 2.75em; margin-block: .25em; padding: .5em .75em; border: 1px solid color-mix(in srgb, currentColor 60%, transparent); border-radius: .375em; background: none; color: inherit; font: inherit; }
[aria-invalid] { border-width: 2px; }
small { color: var(--soft); font-size: .875rem; }
button { min-height: 2.75em; margin-block-start: 1.75em; padding: .5em 1.25em; border: 1px solid var(--ink); border-radius: .375em; background: var(--ink); color: var(--paper); font: inherit; font-weight: 500; cursor: pointer; }
:focus-visible { outline: 2px solid; outline-offset: 2px; border-radius: .375em; }
[role="alert"]:focus { outline: none; }
@media (max-width: 46rem) { button { grid-column: 1 / -1; margin-block-start: .5em; } }
@media (forced-colors: active) { button { border: 1px solid ButtonText; } }
`;

/** Why the form is shown again. `minutes`: how long to wait. */
export type LookupFault = { kind: 'incomplete' | 'miss' } | { kind: 'later'; minutes: number };

export type LookupForm = {
  shop: string;
  spoken: Spoken;
  /** Address that the form is sent to. */
  action: string;
  nonce: string;
  /** As it was typed; the other field is never sent back. */
  orderNumber?: string;
  hasContact?: boolean;
  fault?: LookupFault;
};

/** The look-up form of a shop, complete without script. What is wrong comes first and has the focus. */
export function lookupPage({ shop, spoken, action, nonce, fault, ...typed }: LookupForm) {
  const words = spoken.messages.lookup;
  const { orderNumber = '', hasContact = false } = typed;
  const isIncomplete = fault?.kind === 'incomplete';
  const { title } =
    fault?.kind === 'miss' ? words.nothing : fault?.kind === 'later' ? words.paused : words;
  const { headline } = fault?.kind === 'later' ? words.paused : words;
  return page({
    lang: spoken.locale,
    dir: spoken.dir,
    title: `${title} · ${shop}`,
    nonce,
    head: html`<style nonce="${nonce}">
      ${raw(styles)}
    </style>`,
    body: html`
      <main class="wrap slim plain">
        <p>${shop}</p>
        <p class="stage">${title}</p>
        <h1 class="display">${headline}</h1>
        ${
          fault
            ? summary(fault, words, { orderNumber, hasContact })
            : html`<p class="say">${words.detail}</p>`
        }
        <form method="post" action="${action}">
          ${field({
            id: 'order-number',
            label: words.orderNumber,
            hint: words.orderNumberHint,
            value: orderNumber,
            invalid: isIncomplete && orderNumber === '',
            attributes: raw(
              'autocomplete="off" autocapitalize="off" spellcheck="false" maxlength="64"',
            ),
          })}
          ${field({
            id: 'contact',
            label: words.contact,
            hint: words.contactHint,
            value: '',
            invalid: isIncomplete && !hasContact,
            attributes: raw(
              'autocomplete="email" inputmode="email" autocapitalize="off" spellcheck="false" maxlength="254"',
            ),
          })}
          <button>${words.submit}</button>
        </form>
      </main>
    `,
  });
}

function field(options: {
  id: string;
  label: string;
  hint: string;
  value: string;
  invalid: boolean;
  attributes: ReturnType<typeof raw>;
}) {
  const { id, label, hint, value, invalid, attributes } = options;
  return html`<div>
    <label for="${id}">${label}</label>
    <input
      id="${id}"
      name="${id}"
      value="${value}"
      aria-describedby="${id}-hint"
      required
      ${raw(invalid ? 'aria-invalid="true"' : '')}
      ${attributes}
    />
    <small id="${id}-hint">${hint}</small>
  </div>`;
}

/** What is wrong, in the place of what was asked for; it has the focus when the page comes. */
function summary(
  fault: LookupFault,
  words: LookupMessages,
  { orderNumber, hasContact }: { orderNumber: string; hasContact: boolean },
) {
  const missing: [id: string, text: string][] = [
    ...(orderNumber ? [] : [['order-number', words.orderNumberMissing] as [string, string]]),
    ...(hasContact ? [] : [['contact', words.contactMissing] as [string, string]]),
  ];
  const said =
    fault.kind === 'incomplete'
      ? missing.map(([id, text]) => html`<a href="#${id}">${text}</a> `)
      : fault.kind === 'later'
        ? words.paused.detail(fault.minutes)
        : words.nothing.detail;
  return html`<p class="say" role="alert" tabindex="-1" autofocus>${said}</p>`;
}

/** Below the parcel that was found: the way to keep it, and the way back. */
export function lookupEnd(
  { keep, another }: LookupMessages,
  { token, action }: { token: string; action: string },
) {
  return html`<p class="order" slot="footer">
    <a href="/t/${token}">${keep}</a><br />
    <a href="${action}">${another}</a>
  </p>`;
}

/** For the name of a shop that there is none of. */
export const noShopPage = (spoken: Spoken, nonce: string) => apology(spoken, 'noShop', nonce);

/** For a time in which nothing can be looked up. */
export const noAnswerPage = (spoken: Spoken, nonce: string) => apology(spoken, 'unreached', nonce);

function apology({ locale, dir, messages }: Spoken, why: 'noShop' | 'unreached', nonce: string) {
  const { title, headline, detail } = messages.lookup[why];
  return page({
    lang: locale,
    dir,
    title: headline,
    nonce,
    body: html`
      <main class="wrap slim plain">
        <p class="stage">${title}</p>
        <h1 class="display">${headline}</h1>
        <p class="say">${detail}</p>
      </main>
    `,
  });
}
