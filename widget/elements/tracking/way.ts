import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { ShipmentView, Step } from '#contract/tracking';
import type { Words } from '#contract/words';
import { counter, door, vehicle } from './scenes.ts';

/** The line from the shop to the door, with what is on it. */
export function way(
  { kind, stage, lamp, steps }: ShipmentView,
  words: Words,
  compact: boolean,
  othersHome: boolean,
): TemplateResult {
  const now = steps.findIndex(({ state }) => state === 'current' || state === 'lost');
  // What is said to be there and is not leaves the door dark and empty.
  const left = lamp || stage !== 'delivered' ? stage : undefined;
  // ready_for_pickup, returning, returned
  const end =
    kind === 'return' || stage.startsWith('re') ? counter(lamp) : door(lamp, left, othersHome);
  const stop = (step: Step, i: number) => {
    const isLast = i === steps.length - 1;
    return html`
      <li
        class=${isLast && step.state === 'current' ? 'done' : step.state}
        aria-current=${i === now ? 'step' : nothing}
      >
        ${isLast ? end : i === now ? vehicle(stage) : nothing}
        <b
          >${step.state === 'done' ? html`<span class="vh">${words.done} </span>` : nothing}${step.title}</b
        >
        ${
          compact || !(step.display || step.struck)
            ? nothing
            : html`<time>${step.struck && html`<del>${step.struck}</del> `}${step.display}</time>`
        }
      </li>
    `;
  };
  return html`
    <ol class="way" part="way" role="list" aria-label=${words.progress}>
      ${steps.map(stop)}
    </ol>
  `;
}

/** The line and the door before anything is known, and after asking failed. */
export const emptyWay = (state: 'ahead' | 'lost'): TemplateResult => html`
  <div class="way" aria-hidden="true">
    <span class=${state}><b>&nbsp;</b><time>&nbsp;</time></span>
    <span class=${state}></span>
    <span class=${state}></span>
    <span>${door()}</span>
  </div>
`;
