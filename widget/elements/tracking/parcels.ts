import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { ShipmentView } from '#contract/tracking';
import { check } from '../icons.ts';
import { pictures } from './facts.ts';

/** Every parcel of the order by what is inside; a press shows it in full. */
export const parcels = (
  shipments: readonly ShipmentView[],
  shown: ShipmentView,
  onShow: (shipment: ShipmentView) => void,
): TemplateResult => html`
  <ol class="rows" part="parcels" role="list">
    ${shipments.map((each) => {
      const { stage, title, headline, contents, items } = each;
      return html`
        <li>
          <button
            type="button"
            class="row"
            @click=${() => onShow(each)}
            aria-current=${each === shown || nothing}
          >
            <span>${pictures(items, 1)}</span>
            <span>
              <b>${contents ?? title}</b>
              <span class="sub">${title}</span>
            </span>
            <span class="when"
              >${headline}${stage === 'delivered' ? ['\u00a0', check] : nothing}</span
            >
          </button>
        </li>
      `;
    })}
  </ol>
`;
