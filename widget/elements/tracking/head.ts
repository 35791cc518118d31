import { html, nothing, type TemplateResult } from 'lit/html.js';

interface Saying {
  readonly title?: string | null | undefined;
  readonly headline?: string | null | undefined;
  readonly detail: string;
  readonly struck?: string | null;
}

/** The answer in the largest type, and one sentence. An old promise is struck, never deleted. */
export const head = (
  { title, headline, detail, struck }: Saying,
  promised?: string,
  compact?: boolean,
): TemplateResult => html`
  <div part="head">
    <h2>
      <span class="stage">${title}</span>
      <span class="display">
        ${struck ? html`<del><span class="vh">${promised} </span>${struck}</del>` : nothing}
        ${headline}
      </span>
    </h2>
    ${compact ? nothing : html`<p class="say">${detail}</p>`}
  </div>
`;
