import { render } from 'lit/html.js';
import { followers } from '../config.ts';

/** What all elements share: one shadow root, one update for many changes, and no error that gets out. */
export abstract class BaseElement extends HTMLElement {
  /** The text of the style sheet. */
  declare static readonly styles: string;
  /** Parsed once for each class, however many elements there are. */
  declare static sheet?: CSSStyleSheet;

  readonly #root = this.attachShadow({ mode: 'open' });
  #updating: Promise<void> | undefined;

  /** Registers the element, once. A second copy of the code on the page is not an error. */
  static define(tag: string): void {
    // What is defined is never abstract, which TypeScript cannot see from here.
    if (!customElements.get(tag))
      customElements.define(tag, this as unknown as CustomElementConstructor);
  }

  connectedCallback(): void {
    const type = this.constructor as typeof BaseElement;
    if (!type.sheet) {
      type.sheet = new CSSStyleSheet();
      type.sheet.replaceSync(type.styles);
    }
    this.#root.adoptedStyleSheets = [type.sheet];
    // What was set before the element was defined goes through its accessors now.
    const own = this as Record<string, unknown>;
    for (const [name, value] of Object.entries(this)) {
      delete own[name];
      own[name] = value;
    }
    followers.add(this);
    void this.requestUpdate();
  }

  disconnectedCallback(): void {
    followers.delete(this);
  }

  attributeChangedCallback(): void {
    void this.requestUpdate();
  }

  /** Draws again, together with all that changes in this task; resolves when it is on the screen. */
  requestUpdate(): Promise<void> {
    this.#updating ??= Promise.resolve().then(() => {
      this.#updating = undefined;
      if (!this.isConnected) return;
      try {
        render(this.render(), this.#root);
      } catch {
        this.recover();
      }
    });
    return this.#updating;
  }

  /** Dispatches an event when what it tells of is on the screen. */
  protected emit(event: Event): void {
    void this.requestUpdate().then(() => this.dispatchEvent(event));
  }

  /** Looks at what changed and answers with a template of Lit. */
  protected abstract render(): unknown;

  /** Drops the data that could not be drawn. */
  protected abstract recover(): void;
}
