import { html, nothing, type TemplateResult } from 'lit/html.js';

interface Saying {
  readonly title?: string | null | undefined;
  readonly headline?: string | null | undefined;
  readonly detail: string;
  readonly struck?: string | null;
}

/**
 * The answer in the largest type, and one sentence. An old promise is struck, never deleted. Where the
 * sentence stands elsewhere its place stays free: the lamp reaches up to it.
 */
export const head = (saying: Saying, promised?: string, compact?: boolean): TemplateResult => html`
  <div part="head">
    <h2>
      <span class="stage">${saying.title}</span>
      <span class="display">
        ${saying.struck && html`<del><span class="vh">${promised} </span>${saying.struck}</del>`}
        ${saying.headline}
      </span>
    </h2>
    <p class="say">${compact ? nothing : saying.detail}</p>
  </div>
`;
