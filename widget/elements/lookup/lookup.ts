import { html, nothing, type TemplateResult } from 'lit/html.js';
import { config } from '../../config.ts';
import { FailureEvent, FoundEvent } from '../../events.ts';
import { directionOf } from '../../languages.ts';
import { settingsOf, type Settings } from '../../settings.ts';
import { theme } from '../../theme.ts';
import { wordsIn } from '../../words.ts';
import { BaseElement } from '../base-element.ts';
import { askLookup, contactOf, type LookupAnswer, type LookupFailure } from './ask-lookup.ts';
import { form } from './form.ts';
import { lookupStyles } from './lookup.styles.ts';
import { sayingFor, type Saying, type Told } from './saying.ts';
import { englishForm, type FormWords } from './words.ts';

/** So long the form waits for its words; what is seen before would change under the eyes. */
const patienceMs = 1_000;

/**
 * @tag porch-lookup
 * @summary Finds an order by its number and an e-mail address or postcode, and shows it in place.
 *
 * @attr {string} merchant - The shop's name in `/o/…`; else the publishable key that the loader or `configure` says.
 * @attr {string} api - Origin of the server; else what the loader or `configure` says.
 * @attr {string} lang - BCP 47 language; else the configured one, the page's, the browser's.
 * @attr {string} mock - A simulated journey, `late` or `late:3`, which is found: nothing is asked of a server.
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
  static readonly observedAttributes = ['merchant', 'api', 'lang', 'dir', 'mock'];

  #token = '';
  #failure: LookupFailure | undefined;
  #retryMinutes = 0;
  #empty: readonly string[] = [];
  #request: AbortController | undefined;
  /** What it spoke with last; undefined as long as nothing can be seen. */
  #told: Told | undefined;
  #isWaiting = false;

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
    const settings = settingsOf(this);
    const { api, mock, spoken } = settings;
    let state: TemplateResult = html`<slot></slot>`;
    let news = '';
    let told: string | undefined;
    let dir: string | undefined;
    if (mock || (api && (this.merchant || config.key))) {
      const best = this.#wordsIn(settings);
      const isEarly = !this.#told;
      const { words } = best;
      told = best.in;
      // As it will stand.
      dir = directionOf(isEarly ? spoken : told);
      const saying = sayingFor(best, this.#failure, this.#retryMinutes);
      if (this.#request) news = words.looking;
      else if (this.#token) news = words.found;
      else if (this.#failure) news = saying.title;
      state = this.#token ? this.#found(words, settings) : this.#asking(words, saying, isEarly);
    }
    return html`
      <div part="base" class="base" lang=${told ?? nothing} dir=${this.dir || dir || nothing}>
        <slot name="header"></slot>
        ${state}
        <slot name="footer"></slot>
        <p part="status" class="vh" role="status">${news}</p>
      </div>
    `;
  }

  /**
   * The form is not shown before its words are there, unless they keep it waiting; from then on it says
   * what it said until there is better.
   */
  #wordsIn(settings: Settings): Told {
    const file = wordsIn(settings);
    const told: Told = {
      words: { ...(file ? file.lookup : englishForm), ...config.words?.lookup },
      in: file ? settings.spoken : 'en',
    };
    if (file || file === null) this.#told = told;
    else if (!this.#isWaiting) {
      this.#isWaiting = true;
      setTimeout(() => {
        this.#told ??= told;
        void this.requestUpdate();
      }, patienceMs);
    }
    return this.#told ?? told;
  }

  #asking(words: FormWords, { title, headline, detail }: Saying, isEarly: boolean): TemplateResult {
    const isLooking = this.#request !== undefined;
    return html`
      <div class=${isEarly ? 'early' : ''}>
        <div part="head">
          <h2><span class="stage">${title}</span> <span class="display">${headline}</span></h2>
          <p class="say" id="say">${detail}</p>
        </div>
        ${form(words, { empty: this.#empty, isLooking, onSubmit: this.#onSubmit })}
      </div>
      <div class="acts" part="actions">
        <slot name="help"></slot>
        ${this.#failure === 'unreachable' ? html`<slot></slot>` : nothing}
      </div>
    `;
  }

  /** The link is seen until `<porch-tracking>` works, or where it does not come. */
  #found(words: FormWords, { api, mock, locale }: Settings): TemplateResult {
    return html`
      <div class="found" tabindex="-1">
        <porch-tracking
          token=${this.#token}
          mock=${mock || nothing}
          api=${api ?? nothing}
          lang=${locale}
          dir=${this.dir || nothing}
          exportparts="head, way, parcels, facts, actions, action, help, log"
        >
          ${mock ? nothing : html`<a class="act" href="${api}/t/${encodeURIComponent(this.#token)}">${words.link}</a>`}
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
    // Once: where not even the form can be drawn, the plain link is left.
    if (!this.#token) return this.shadowRoot?.replaceChildren(document.createElement('slot'));
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
    this.#empty = [orderNumber ? '' : 'order', contact ? '' : 'contact'].filter(Boolean);
    const [first] = this.#empty;
    if (first) {
      await this.#focus(`#${first}`);
      return;
    }
    const request = (this.#request = new AbortController());
    const { merchant } = this;
    void this.requestUpdate();
    const question = {
      key: merchant ? undefined : config.key,
      merchant: merchant || undefined,
      orderNumber,
      ...contactOf(contact),
    };
    const { api, mock } = settingsOf(this);
    const answer = await askLookup(mock ? null : `${api}`, question, request);
    if (this.#request === request) this.#receive(answer);
  };

  #receive({ token, failure, retryMinutes }: LookupAnswer): void {
    this.#request = undefined;
    if (token) {
      this.#token = token;
      void this.#focus('.found');
      this.emit(new FoundEvent(token));
      return;
    }
    this.#failure = failure;
    this.#retryMinutes = retryMinutes;
    void this.#focus('#order');
    this.emit(new FailureEvent(failure));
  }

  readonly #onAnother = async (): Promise<void> => {
    this.#token = '';
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
