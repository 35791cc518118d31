import { html, nothing, type TemplateResult } from 'lit/html.js';
import { apiOf, localeOf } from '../../address.ts';
import { config } from '../../config.ts';
import { FailureEvent, FoundEvent } from '../../events.ts';
import { theme } from '../../theme.ts';
import { BaseElement } from '../base-element.ts';
import { askLookup, contactOf, type LookupAnswer, type LookupFailure } from './ask-lookup.ts';
import { form } from './form.ts';
import { lookupStyles } from './lookup.styles.ts';
import { lookupWordsFor, type LookupWords } from './words.ts';

/**
 * @tag porch-lookup
 * @summary Finds an order by its number and an e-mail address or postcode, and shows it in place.
 *
 * @attr {string} merchant - The shop's name in `/o/…`; else the publishable key that the loader or `configure` says.
 * @attr {string} api - Origin of the server; else what the loader or `configure` says.
 * @attr {string} lang - BCP 47 language; else the configured one, the page's, the browser's.
 *
 * @slot - Shown until the element works, when it cannot, and when the server does not answer: a plain link.
 * @slot header - Above everything.
 * @slot help - Below the form, and below what one can do once a parcel is found.
 * @slot footer - Below everything.
 *
 * @fires {FoundEvent} porch-found - The order is found, and shown in place.
 * @fires {FailureEvent} porch-error - It is not found, or there is no answer.
 *
 * @csspart base - Everything.
 * @csspart head - What is asked for, or why nothing was found.
 * @csspart form - Both fields and the button.
 * @csspart field - A field with its label.
 * @csspart input - The field itself.
 * @csspart button - What sends the form.
 * @csspart actions - What one can do besides.
 * @csspart action - One of these.
 * @csspart status - What is said to those who listen.
 *
 * @cssproperty [--porch-ink=the page's own] - Text, strokes and the button.
 * @cssproperty [--porch-radius=.375em] - Fields and the button.
 * @cssproperty [--porch-gap=1em] - The one rhythm.
 */
export class LookupElement extends BaseElement {
  static override readonly styles = theme + lookupStyles;
  static readonly observedAttributes = ['merchant', 'api', 'lang', 'dir'];
  /** Sees to it that `<porch-tracking>` is defined, where that does not happen by itself. */
  static prepare: () => Promise<unknown> = () => Promise.resolve();

  #token = '';
  #failure: LookupFailure | undefined;
  #retryMinutes = 0;
  #empty: readonly string[] = [];
  #request: AbortController | undefined;
  /** For those who listen. */
  #news = '';

  /** The shop's name in `/o/…`. */
  get merchant(): string {
    return this.getAttribute('merchant') ?? '';
  }
  set merchant(merchant: string) {
    this.setAttribute('merchant', merchant);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#request?.abort();
    this.#request = undefined;
  }

  protected override render(): TemplateResult {
    const api = apiOf(this, config.api);
    const locale = localeOf(this, config.locale);
    const words = lookupWordsFor(locale);
    const isReady = api && (this.merchant || config.key);
    return html`
      <div part="base" class="base" lang=${words.locale} dir=${this.dir || nothing}>
        <slot name="header"></slot>
        ${
          isReady
            ? this.#token
              ? this.#found(words, { api, locale })
              : this.#asking(words)
            : html`<slot></slot>`
        }
        <slot name="footer"></slot>
        <p part="status" class="vh" role="status">${this.#news}</p>
      </div>
    `;
  }

  #asking(words: LookupWords): TemplateResult {
    const [title, headline, detail] = this.#saying(words);
    const isLooking = this.#request !== undefined;
    return html`
      <div part="head">
        <h2><span class="stage">${title}</span> <span class="display">${headline}</span></h2>
        <p class="say" id="say">${detail}</p>
      </div>
      ${form(words, { empty: this.#empty, isLooking, onSubmit: this.#onSubmit })}
      <div class="acts" part="actions">
        <slot name="help"></slot>
        ${this.#failure === 'unreachable' ? html`<slot></slot>` : nothing}
      </div>
    `;
  }

  #saying(words: LookupWords) {
    if (this.#failure === 'not_found') return words.nothing;
    if (this.#failure === 'rate_limited') return words.paused(this.#retryMinutes);
    return this.#failure ? words.unreached : words.invitation;
  }

  /** The link is seen until `<porch-tracking>` works, or where it does not come. */
  #found(words: LookupWords, { api, locale }: { api: string; locale: string }): TemplateResult {
    return html`
      <div class="found" tabindex="-1">
        <porch-tracking
          token=${this.#token}
          api=${api}
          lang=${locale}
          dir=${this.dir || nothing}
          exportparts="head, way, parcels, facts, actions, action, log"
        >
          <a class="act" href="${api}/t/${encodeURIComponent(this.#token)}">${words.link}</a>
          <slot name="help" slot="help"></slot>
        </porch-tracking>
      </div>
      <div class="acts" part="actions">
        <button type="button" class="act" part="action" @click=${this.#onAnother}>
          <svg class="i flip" viewBox="-1.5 -1.5 40 40" aria-hidden="true">
            <path d="M4 16a12 12 0 1 0 24 0 12 12 0 1 0-24 0m21 8 9 9" />
          </svg>
          ${words.another}
        </button>
      </div>
    `;
  }

  protected override recover(): void {
    this.#token = '';
    void this.requestUpdate();
  }

  readonly #onSubmit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (this.#request) return;
    const typed = (id: string) => this.shadowRoot?.querySelector<HTMLInputElement>(`#${id}`);
    const orderNumber = typed('order')?.value.trim() ?? '';
    const contact = typed('contact')?.value.trim() ?? '';
    this.#failure = undefined;
    this.#news = '';
    this.#empty = [orderNumber ? '' : 'order', contact ? '' : 'contact'].filter(Boolean);
    const [first] = this.#empty;
    if (first) {
      await this.#focus(`#${first}`);
      return;
    }
    const request = (this.#request = new AbortController());
    const { merchant } = this;
    const words = lookupWordsFor(localeOf(this, config.locale));
    this.#news = words.looking;
    void this.requestUpdate();
    const question = {
      key: merchant ? undefined : config.key,
      merchant: merchant || undefined,
      orderNumber,
      ...contactOf(contact),
    };
    // While the server looks, the code that shows a parcel is on its way.
    const prepared = LookupElement.prepare().catch(() => undefined);
    const answer = await askLookup(apiOf(this, config.api) ?? '', question, request);
    if (answer.token) await prepared;
    if (this.#request === request) this.#receive(answer, words);
  };

  #receive(answer: LookupAnswer, words: LookupWords): void {
    this.#request = undefined;
    if (answer.token) {
      this.#token = answer.token;
      this.#news = words.found;
      void this.#focus('.found');
      this.emit(new FoundEvent(answer.token));
      return;
    }
    this.#failure = answer.failure;
    this.#retryMinutes = answer.retryMinutes;
    this.#news = this.#saying(words)[0];
    void this.#focus('#order');
    this.emit(new FailureEvent(answer.failure));
  }

  readonly #onAnother = async (): Promise<void> => {
    this.#token = '';
    this.#news = '';
    await this.#focus('#order');
  };

  /** Goes there once it is drawn. */
  async #focus(selector: string): Promise<void> {
    await this.requestUpdate();
    this.shadowRoot?.querySelector<HTMLElement>(selector)?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'porch-lookup': LookupElement;
  }
}
