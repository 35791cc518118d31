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

type Fact = [name: string | undefined, ...values: unknown[]];

/** What was reported, where it waits or is, what is inside, what was promised, who brings it, by where. */
export function facts(
  shipment: ShipmentView,
  words: Words,
  items: ShipmentView['items'],
  problems: WidgetView['problems'],
  copying: Copying,
): TemplateResult {
  const { promise, carrier } = shipment;
  // Without its first value a fact is left out.
  const known: Fact[] = [
    // What waits for an answer is looked for first.
    ...(problems ?? [])
      .filter(({ shipmentId }) => !shipmentId || shipmentId === shipment.id)
      .map((each): Fact => [
        each.label,
        html`<b>${each.headline}</b>`,
        each.answer ?? each.detail,
        html`<span class="sub">${each.display}</span>`,
      ]),
    ...(shipment.facts ?? []).map((each): Fact => [each.label, ...each.lines, pictures([each], 1)]),
    [words.contents, items[0] && pictures(items, 4), shipment.contents],
    // A promise that no longer holds stands in the headline, beside the new one; here is why.
    [promise?.label, ...(shipment.struck ? [promise?.note] : [promise?.display, promise?.note])],
    [words.newsBy, shipment.nextNewsDisplay],
    [words.carrier, carrier?.name, carrier && number(carrier, words, copying)],
    [words.route, shipment.routeDisplay],
  ];
  return html`
    <dl class="facts block" part="facts">
      ${known.map(([name, ...values]) =>
        values[0]
          ? html`
              <div>
                <dt class="sub">${name}</dt>
                ${values.map((value) => html`<dd>${value}</dd>`)}
              </div>
            `
          : nothing,
      )}
    </dl>
  `;
}

/** The first pictures of a parcel, where there are any; the words beside them say what they show. */
export const pictures = (
  items: readonly Pick<ShipmentView['items'][number], 'imageUrl'>[],
  most: number,
): TemplateResult[] =>
  items
    .filter((each) => safeUrl(each.imageUrl))
    .slice(0, most)
    .map((each) => html`<img src=${each.imageUrl} alt="" /> `);

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
