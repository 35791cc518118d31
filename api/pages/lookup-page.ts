// oxlint-disable lit/no-value-attribute -- written by the server: the first value is what is meant
import { html, raw } from 'hono/html';
import type { LookupMessages } from '../messages/page.ts';
import type { Spoken } from '../messages/spoken.ts';
import type { Look } from '../view/theme.ts';
import { shopFoot, shopHead, type Frame } from './frame.ts';
import { page } from './page.ts';
import { emptyWay, glow } from './scenes.ts';
import { trackingStyles } from './tracking-styles.ts';

const styles = `
.find { container-type: inline-size; max-width: 47.5rem; }
.find form { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr)); gap: 1rem; align-items: start; margin-block-start: calc(var(--g) * 2.5); }
.find label { display: block; font-weight: 500; }
.find input { display: block; width: 100%; min-height: 2.75em; margin-block: .375em; padding: .5em .75em; border: 1px solid color-mix(in srgb, currentColor 60%, #0000); border-radius: var(--r); background: none; color: inherit; font: inherit; }
.find [aria-invalid] { border-width: 2px; }
.find .ink { min-height: 2.75em; margin-block-start: 1.875em; }
.find [role="alert"]:focus { outline: none; }
@media (max-width: 46rem) { .find .ink { grid-column: 1 / -1; margin-block-start: .5em; } }
`;

/** Why the form is shown again. `minutes`: how long to wait. */
export type LookupFault = { kind: 'incomplete' | 'miss' } | { kind: 'later'; minutes: number };

export type LookupForm = {
  shop: string;
  look: Look;
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
export function lookupPage({ shop, look, spoken, action, nonce, fault, ...typed }: LookupForm) {
  const words = spoken.messages.lookup;
  const { orderNumber = '', hasContact = false } = typed;
  const isIncomplete = fault?.kind === 'incomplete';
  const { title } =
    fault?.kind === 'miss' ? words.nothing : fault?.kind === 'later' ? words.paused : words;
  const { headline } = fault?.kind === 'later' ? words.paused : words;
  const frame: Frame = { shop, theme: look.theme, say: spoken.messages.hosted };
  return page({
    lang: spoken.locale,
    dir: spoken.dir,
    title: `${title} · ${shop}`,
    nonce,
    look: look.css,
    more: trackingStyles + styles,
    body: html`
      ${shopHead(frame)} ${glow}
      <main class="wrap">
        <div class="find">
          <p class="stage">${title}</p>
          <h1 class="display">${headline}</h1>
          ${
            fault
              ? summary(fault, words, { orderNumber, hasContact })
              : html`<p class="say">${words.detail}</p>`
          }
          ${emptyWay('ahead')}
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
            <button class="ink">${words.submit}</button>
          </form>
        </div>
      </main>
      ${shopFoot(frame)}
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
    <span class="sub" id="${id}-hint">${hint}</span>
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
