import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { ShipmentView, WidgetView } from '#contract/tracking';
import type { Words } from '#contract/words';
import { safeUrl } from '../../safe-url.ts';
import { check, copy } from '../icons.ts';

/** What copying needs: the number that was copied last, and who puts it on the clipboard. */
export interface Copying {
  readonly copied: string;
  readonly onCopy: (number: string, event: Event) => void;
}

/** What was reported, what is inside, what was promised, when there is news, who brings it, by where. */
export function facts(
  { id, contents, struck, promise, nextNewsDisplay, carrier, routeDisplay }: ShipmentView,
  words: Words,
  items: ShipmentView['items'],
  problems: WidgetView['problems'],
  copying: Copying,
): TemplateResult {
  const known: [name: string | undefined, value: unknown, more?: unknown, when?: string][] = [
    // What waits for an answer is looked for first.
    ...(problems ?? [])
      .filter(({ shipmentId }) => !shipmentId || shipmentId === id)
      .map(({ label, headline, answer, detail, display }): [string, unknown, string, string] => [
        label,
        html`<b>${headline}</b>`,
        answer ?? detail,
        display,
      ]),
    [words.contents, items[0] && pictures(items, 4), contents],
    // A promise that no longer holds stands in the headline, beside the new one.
    [promise?.label, !struck && promise?.display, promise?.note],
    [words.newsBy, nextNewsDisplay],
    [words.carrier, carrier?.name, carrier && number(carrier, words, copying)],
    [words.route, routeDisplay],
  ];
  return html`
    <dl class="facts block" part="facts">
      ${known.map(([name, value, more, when]) =>
        value
          ? html`
              <div>
                <dt class="sub">${name}</dt>
                <dd>${value}</dd>
                <dd>${more}</dd>
                <dd class="sub">${when}</dd>
              </div>
            `
          : nothing,
      )}
    </dl>
  `;
}

/** The first pictures of a parcel, where there are any; the words beside them say what they show. */
export const pictures = (items: ShipmentView['items'], most: number): TemplateResult[] =>
  items
    .filter(({ imageUrl }) => safeUrl(imageUrl))
    .slice(0, most)
    .map(({ imageUrl }) => html`<img src=${imageUrl} alt="" /> `);

/** The button stays on the line of the last group. */
function number(
  { trackingNumber, display }: NonNullable<ShipmentView['carrier']>,
  words: Words,
  { copied, onCopy }: Copying,
) {
  return (
    trackingNumber &&
    html`
      <bdi class="num">
        ${display}&nbsp;<button
          type="button"
          class="copy"
          aria-label=${words.copy}
          @click=${(event: Event) => onCopy(trackingNumber, event)}
        >
          ${copied === trackingNumber ? check : copy}
        </button>
      </bdi>
    `
  );
}
