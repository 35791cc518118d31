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
    ${shipments.map(
      (each) => html`
        <li>
          <button
            type="button"
            class="row"
            @click=${() => onShow(each)}
            aria-current=${each === shown || nothing}
          >
            <span>${pictures(each.items, 1)}</span>
            <span>
              <b>${each.contents ?? each.title}</b>
              <span class="sub">${each.title}</span>
            </span>
            <span class="when"
              >${each.headline}${each.lamp && each.stage === 'delivered' ? ['\u00a0', check] : nothing}</span
            >
          </button>
        </li>
      `,
    )}
  </ol>
`;
