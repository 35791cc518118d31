import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { ElementWords } from '#contract/element-words';
import type { ShipmentView, WidgetView } from '#contract/tracking';
import { safeUrl } from '../../safe-url.ts';
import { again, forward, message, question, truck } from '../icons.ts';
import { facts, type Copying } from './facts.ts';
import { head } from './head.ts';
import { log } from './log.ts';
import { parcels } from './parcels.ts';
import { emptyWay, way } from './way.ts';

/** How the shop and the shopper want to see it. */
export interface Choices extends Copying {
  /** Id of the parcel to show in full; the first when there is none of that id. */
  readonly shownId: string;
  readonly onShow: (shipment: ShipmentView) => void;
  readonly compact: boolean;
  /** The hosted page of the token, where there is one. */
  readonly page: string | typeof nothing;
  /** What is open. */
  readonly help: ((shipment: ShipmentView) => unknown) | undefined;
  readonly onHelp: () => unknown;
}

/** The boxes of the answer, greyed, so that nothing moves when it comes. */
export const loading: TemplateResult = html`
  <div aria-hidden="true">
    <p class="stage bone">&nbsp;</p>
    <p class="display bone">&nbsp;</p>
    <p class="say bone">&nbsp;</p>
  </div>
  ${emptyWay('ahead')}
`;

/** Not found, or not reached: what is known, a way to ask again, and the shop's own way out. */
export const apology = (
  [headline, detail]: ElementWords['missing'],
  { loading: title, tryAgain }: ElementWords,
  onRetry: () => unknown,
): TemplateResult => html`
  ${head({ title, headline, detail })}${emptyWay('lost')}
  <div class="acts" part="actions">
    <button type="button" class="act" part="action" @click=${onRetry}>${again}${tryAgain}</button>
    <slot></slot>
  </div>
`;

/** The parcel: the answer, the line, then what else is known. */
export function answer(
  { shipments, words, order, problems }: WidgetView,
  choices: Choices,
): TemplateResult {
  const { compact } = choices;
  const shown = shipments.find(({ id }) => id === choices.shownId) ?? shipments[0];
  if (!shown) {
    const saying = { title: order?.number, headline: order?.story, detail: words.noNews };
    return html`${head(saying)}${emptyWay('ahead')}`;
  }
  const several = shipments.length > 1;
  const othersHome = shipments.some((each) => each !== shown && each.stage === 'delivered');
  return html`
    ${head({ ...shown, title: order?.story || shown.title }, words.promised, compact)}
    ${way(shown, words, compact, othersHome)}
    ${
      compact
        ? html`<a class="act" part="action" href=${choices.page}>${shown.detail}${forward}</a>`
        : html`
            ${several ? parcels(shipments, shown, choices.onShow) : nothing}
            ${facts(shown, words, several ? [] : shown.items, problems, choices)}
            ${actions(shown, choices, words.help?.title ?? 'Something wrong?')}
            ${choices.help?.(shown)}
            <slot name="help"></slot>
            ${log(shown, words)}
          `
    }
  `;
}

/** `wrong` opens help; the server says it in every language but English. */
function actions({ actions: all, help }: ShipmentView, choices: Choices, wrong: string) {
  const links: unknown[] = all.map((each) => {
    const address = safeUrl(each.url);
    return (
      address &&
      html`
        <a class="act" part="action" href=${address} target="_blank" rel="noopener noreferrer">
          ${each.kind === 'carrier' ? truck : message}${each.label}
        </a>
      `
    );
  });
  if (help?.[0])
    links.push(html`
      <button
        type="button"
        class="act"
        part="action"
        aria-expanded=${!!choices.help}
        @click=${choices.onHelp}
      >
        ${question}${wrong}
      </button>
    `);
  return links.length ? html`<div class="acts" part="actions">${links}</div>` : nothing;
}
