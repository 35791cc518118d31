import { html } from 'hono/html';
import type { HelpView } from '#contract/help';
import type { Messages } from '../messages/messages.ts';
import { helpIcon, messageIcon, unfoldIcon } from './drawings.ts';

/**
 * What may be wrong, what to try, how to report it and where to turn to, for a page without script.
 * @param addressOf the form for a report of one kind
 */
export function helpList(
  help: readonly HelpView[],
  messages: Messages,
  { shop, addressOf }: { shop: string; addressOf: (kind: HelpView['kind']) => string },
) {
  if (help.length === 0) return '';
  return html`
    <details class="log wrong">
      <summary>
        <span>${helpIcon} ${messages.help.title}</span><span class="sub">${unfoldIcon}</span>
      </summary>
      ${help.map(
        ({ kind, label, steps, actions, report }) => html`
          <details>
            <summary>${label}</summary>
            ${
              steps.length
                ? html`<ol>
                    ${steps.map((step) => html`<li>${step}</li>`)}
                  </ol>`
                : ''
            }
            <p class="acts">
              ${
                report
                  ? html`<a class="act" href="${addressOf(kind)}"
                      >${messageIcon}${messages.help.form.report(shop)}</a
                    >`
                  : ''
              }
              ${actions.map((each) => html`<a class="act" href="${each.url}">${each.label}</a>`)}
            </p>
            ${
              report || actions.some((each) => each.kind === 'contact')
                ? ''
                : html`<p>${messages.hosted.askShop(shop)}</p>`
            }
          </details>
        `,
      )}
    </details>
  `;
}
