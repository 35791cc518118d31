import { html } from 'hono/html';
import type { HelpView } from '#contract/help';
import type { Messages } from '../messages/messages.ts';
import { helpIcon, unfoldIcon } from './drawings.ts';

/**
 * What may be wrong, what to try and where to turn to, for a page without script. A report needs the
 * element; without it the shop is asked.
 * @param askShop said where there is no address to write to
 */
export function helpList(help: readonly HelpView[], messages: Messages, askShop: string) {
  if (help.length === 0) return '';
  return html`
    <details class="log wrong">
      <summary>
        <span>${helpIcon} ${messages.help.title}</span><span class="sub">${unfoldIcon}</span>
      </summary>
      ${help.map(
        ({ label, steps, actions }) => html`
          <details>
            <summary>${label}</summary>
            ${
              steps.length
                ? html`<ol>
                    ${steps.map((step) => html`<li>${step}</li>`)}
                  </ol>`
                : ''
            }
            ${
              actions.length
                ? html`<p class="acts">
                    ${actions.map((each) => html`<a class="act" href="${each.url}">${each.label}</a>`)}
                  </p>`
                : ''
            }
            ${actions.some(({ kind }) => kind === 'contact') ? '' : html`<p>${askShop}</p>`}
          </details>
        `,
      )}
    </details>
  `;
}
