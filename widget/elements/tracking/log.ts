import { html, type TemplateResult } from 'lit/html.js';
import type { ShipmentView } from '#contract/tracking';
import type { Words } from '#contract/words';
import { down } from '../icons.ts';

/** Everything that happened, in the carrier's own words, newest first; closed until asked for. */
export function log({ checkpoints, updates }: ShipmentView, words: Words): TemplateResult {
  if (!checkpoints.length) return html`<p class="block" part="log">${updates}</p>`;
  // A day is written once; below it, it is there for those who listen.
  const entries = checkpoints.map(
    (each, i) => html`
      <li>
        <time>
          <span class=${each.day === checkpoints[i - 1]?.day ? 'vh' : ''}>${each.day} </span>
          <span class="num">${each.time}</span>
        </time>
        <span><bdi>${each.text}</bdi>${each.place && html`, <bdi>${each.place}</bdi>`}</span>
      </li>
    `,
  );
  return html`
    <details class="log block" part="log">
      <summary>
        <span>${words.log}</span>
        <span class="sub">${updates} ${down}</span>
      </summary>
      <ol role="list">
        ${entries}
      </ol>
    </details>
  `;
}
