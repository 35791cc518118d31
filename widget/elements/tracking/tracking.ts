import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { ShipmentView, WidgetView } from '#contract/tracking';
import { parseView, type FailureCode } from '../../client.ts';
import { FailureEvent, ProblemEvent, ReadyEvent, StageEvent } from '../../events.ts';
import type { Result } from '../../result.ts';
import type { DrawHelp } from '../help/help-host.ts';
import { settingsOf, tokenOf } from '../../settings.ts';
import { theme } from '../../theme.ts';
import { trackingStyles } from './tracking.styles.ts';
import { wayStyles } from './way.styles.ts';
import { BaseElement } from '../base-element.ts';
import { copyText } from './copy-text.ts';
import { loadHelp } from './load-help.ts';
import { PollController } from './poll-controller.ts';
import { answer } from './states.ts';
import { waiting } from './waiting.ts';

/**
 * @tag porch-tracking
 * @summary Shows where a parcel is, when it comes and what happened to it, and keeps itself up to date.
 *
 * @attr {string} token - Shopper token of 26 characters; else `?porch=` in the page's address.
 * @attr {string} api - Origin of the server; else what the loader or `configure` says.
 * @attr {string} lang - BCP 47 language; else the configured one, the page's, the browser's.
 * @attr {boolean} compact - Only the answer, the line and a link to the hosted page.
 * @attr {string} mock - A simulated journey, `late` or `late:3`: nothing is asked of a server.
 *
 * @slot - Shown until the element works, when it cannot, and when it has no token: a plain link.
 * @slot header - Above everything.
 * @slot help - Below what one can do.
 * @slot footer - Below everything.
 *
 * @fires {ReadyEvent} porch-ready - The parcel is shown for the first time.
 * @fires {StageEvent} porch-stage - The parcel moved on while it was watched.
 * @fires {ProblemEvent} porch-problem - The shop has what the shopper reported.
 * @fires {FailureEvent} porch-error - There is no answer.
 *
 * @csspart base - Everything.
 * @csspart head - Where it is, when it comes and one sentence.
 * @csspart way - The line from the shop to the door.
 * @csspart parcels - The parcels of an order that has several.
 * @csspart facts - What is inside, what was promised, who brings it.
 * @csspart actions - What one can do.
 * @csspart action - One of these.
 * @csspart help - What may be wrong and what can be done, once it is asked for.
 * @csspart log - Everything that happened.
 * @csspart status - How old the news is, when there is no newer.
 *
 * @cssproperty [--porch-accent=#e8a33d] - The light: one fill, never text.
 * @cssproperty [--porch-ink=the page's own] - Text and strokes.
 * @cssproperty [--porch-muted=ink at 74 %] - The second voice.
 * @cssproperty [--porch-line=ink at 16 %] - Hairlines.
 * @cssproperty [--porch-radius=.375em] - Pictures and focus.
 * @cssproperty [--porch-gap=1em] - The one rhythm.
 * @cssproperty [--porch-display-font=the page's own] - Face of the headline.
 * @cssproperty [--porch-display-weight=500] - Weight of the headline.
 */
export class TrackingElement extends BaseElement {
  static override readonly styles = theme + trackingStyles + wayStyles;
  static readonly observedAttributes = ['token', 'api', 'lang', 'dir', 'compact', 'mock'];

  #view: WidgetView | undefined;
  #failure: FailureCode | undefined;
  #seenAt: Date | undefined;
  #address = '';
  #shownId = '';
  #copied = '';
  #help: DrawHelp | undefined;
  /** For those who listen. */
  #news = '';
  readonly #poll = new PollController((result) => this.#receive(result));

  /** Shopper token of 26 characters. */
  get token(): string {
    return this.getAttribute('token') ?? '';
  }
  set token(token: string) {
    this.setAttribute('token', token);
  }

  /** Only the answer, the line and a link. */
  get compact(): boolean {
    return this.hasAttribute('compact');
  }
  set compact(compact: boolean) {
    this.toggleAttribute('compact', compact);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // It was moved: the same parcel, and perhaps news.
    if (this.#address) this.#poll.follow(this.#address);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#poll.stop();
  }

  protected override render(): TemplateResult {
    const settings = settingsOf(this);
    const { api, mock, locale, spoken } = settings;
    const token = tokenOf(this);
    const question = new URLSearchParams({ token, locale });
    this.#follow(mock ? `mock:${mock}:${spoken}` : api && token && `${api}/v1/widget?${question}`);

    const view = this.#view;
    const help = this.#help;
    const failure = this.#failure;
    let state: TemplateResult = html`<slot></slot>`;
    let said = '';
    let { locale: told, dir }: { locale?: string; dir?: string } = view ?? {};
    if (view) {
      state = answer(view, {
        shownId: this.#shownId,
        onShow: this.#onShow,
        copied: this.#copied,
        onCopy: this.#onCopy,
        compact: this.compact,
        page: mock ? nothing : `${api}/t/${encodeURIComponent(token)}`,
        help: help && ((shipment) => help({ view, shipment, api: mock ? '' : `${api}`, token })),
        onHelp: this.#onHelp,
      });
      said = failure ? this.#stale(view) : this.#news;
    } else if (token || mock) {
      [state, said, told, dir] = waiting(settings, failure, () => this.#poll.ask());
    }
    return html`
      <div part="base" class="base" lang=${told ?? nothing} dir=${this.dir || dir || nothing}>
        <slot name="header"></slot>
        ${state}
        <slot name="footer"></slot>
        <p part="status" role="status" class=${view && failure ? 'sub note' : 'vh'}>${said}</p>
      </div>
    `;
  }

  protected override recover(): void {
    // Once: what cannot draw an apology either stays as it is.
    if (!this.#view) return;
    this.#view = this.#help = undefined;
    this.#receive({ error: 'unreadable' });
  }

  #follow(address = ''): void {
    if (address === this.#address) return;
    this.#address = address;
    this.#view = undefined;
    this.#help = undefined;
    this.#failure = undefined;
    this.#poll.stop();
    if (!address) return;
    // A view that the shop's server wrote into the page, for a first paint without a request: it is of
    // one parcel in one language.
    const script = this.#seenAt ? null : this.querySelector('script');
    const { value } = script ? parseView(script.textContent) : {};
    if (value) this.#receive({ value });
    this.#poll.follow(address, value);
  }

  #receive({ value, error }: Result<WidgetView, FailureCode>): void {
    const before = this.#view;
    if (error && error !== this.#failure) this.emit(new FailureEvent(error));
    this.#failure = error;
    this.#news = '';
    if (error === 'unknown_token') this.#view = undefined;
    if (value) {
      this.#view = value;
      this.#seenAt = new Date();
      if (!before) this.emit(new ReadyEvent(value));
      for (const { id, stage, title, headline } of value.shipments) {
        const previous = before?.shipments.find((each) => each.id === id)?.stage ?? stage;
        if (previous === stage) continue;
        this.emit(new StageEvent(id, stage, previous));
        this.#news = `${title}. ${headline}`;
      }
    }
    void this.requestUpdate();
  }

  /** The only time that is formatted here: nobody could send it. */
  #stale({ words, locale }: WidgetView): string {
    const clock = { timeStyle: 'short', hourCycle: 'h23' } as const;
    return words.stale.replace('{time}', `${this.#seenAt?.toLocaleTimeString(locale, clock)}`);
  }

  readonly #onShow = ({ id, headline }: ShipmentView): void => {
    this.#shownId = id;
    this.#help = undefined;
    this.#say(headline);
  };

  readonly #onHelp = async (): Promise<void> => {
    if (this.#help) return this.#shutHelp();
    const { shadowRoot: root } = this;
    if (!root) return;
    const address = this.#address;
    const help = await loadHelp({
      root,
      draw: () => this.requestUpdate(),
      say: this.#say,
      shut: this.#shutHelp,
      sent: (problem) => this.emit(new ProblemEvent(problem)),
    });
    // Meanwhile it was opened by another press, or is about another order.
    if (this.#help || address !== this.#address) return;
    this.#help = help;
    // It says so until there is an answer again.
    this.#failure ||= help ? undefined : 'unreachable';
    void this.requestUpdate();
  };

  readonly #shutHelp = async (): Promise<void> => {
    this.#help = undefined;
    await this.requestUpdate();
    this.shadowRoot?.querySelector<HTMLElement>('[aria-expanded]')?.focus();
  };

  readonly #say = (text = ''): void => {
    this.#news = text;
    void this.requestUpdate();
  };

  readonly #onCopy = async (number: string, { currentTarget }: Event): Promise<void> => {
    // The button that this listens on.
    const { parentNode } = currentTarget as Element;
    if (!(await copyText(number, parentNode))) return;
    this.#copied = number;
    this.#say(this.#view?.words.copied);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'porch-tracking': TrackingElement;
  }
}
