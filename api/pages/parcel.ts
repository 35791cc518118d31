import { html, raw } from 'hono/html';
import type { ShipmentView, WidgetView } from '#contract/tracking';
import type { Messages } from '../messages/messages.ts';
import { truckIcon, unfoldIcon } from './drawings.ts';
import { helpList } from './help-list.ts';
import { endOf, vehicle } from './scenes.ts';

/**
 * One parcel, as complete as the element shows it: what is there before script, and without it.
 * @param page address of the page, and the query that its links keep
 */
export function parcelSection(
  shipment: ShipmentView,
  { problems = [], merchant }: Pick<WidgetView, 'problems' | 'merchant'>,
  messages: Messages,
  page: { path: string; query: string },
) {
  const { words } = messages;
  const { id, title, headline, struck, detail, help = [] } = shipment;
  const reported = problems.filter(({ shipmentId }) => !shipmentId || shipmentId === id);
  return html`
    <section class="parcel">
      <h2>
        <span class="stage">${title}</span>
        <span class="display" ${raw('role="presentation"')}
          >${struck ? html`<del><span class="vh">${words.promised} </span>${struck}</del> ` : ''}${headline}</span
        >
      </h2>
      <p class="say">${detail}</p>
      ${way(shipment, words)} ${factsOf(shipment, reported, messages)} ${links(shipment)}
      ${helpList(help, messages, { shop: merchant.name, addressOf: (kind) => reportAddress(page, kind, id) })}
      ${log(shipment, messages)}
    </section>
  `;
}

const reportAddress = (
  { path, query }: { path: string; query: string },
  kind: string,
  id: string,
): string =>
  `${path}/report/${kind}?${new URLSearchParams([['parcel', id], ...new URLSearchParams(query)])}`;

function way(shipment: ShipmentView, words: Messages['words']) {
  const { steps, stage } = shipment;
  const now = steps.findIndex(({ state }) => state === 'current' || state === 'lost');
  return html`
    <ol class="way" aria-label="${words.progress}">
      ${steps.map(({ title, state, display, struck }, i) => {
        const isLast = i === steps.length - 1;
        const time = [struck && html`<del>${struck}</del> `, display].filter(Boolean);
        return html`<li
          class="${isLast && state === 'current' ? 'done' : state}"
          ${raw(i === now ? 'aria-current="step"' : '')}
        >
          ${isLast ? endOf(shipment) : i === now ? vehicle(stage) : ''}
          <b>${state === 'done' ? html`<span class="vh">${words.done} </span>` : ''}${title}</b>
          ${time.length ? html`<time>${time}</time>` : ''}
        </li>`;
      })}
    </ol>
  `;
}

function factsOf(
  shipment: ShipmentView,
  reported: NonNullable<WidgetView['problems']>,
  { words }: Messages,
) {
  const { facts = [], contents, struck, promise, nextNewsDisplay, carrier } = shipment;
  const number = carrier?.display ? html`<bdi class="num">${carrier.display}</bdi>` : null;
  const known: [name: string | undefined, value: string | null | undefined, more?: unknown][] = [
    [words.contents, contents],
    // A promise that no longer holds stands in the headline, beside the new one; here is why.
    [promise?.label, struck ? promise?.note : promise?.display, struck ? null : promise?.note],
    [words.newsBy, nextNewsDisplay],
    [words.carrier, carrier?.name, number],
    [words.route, shipment.routeDisplay],
  ];
  const told = known.filter(([, value]) => value);
  if (facts.length + told.length + reported.length === 0) return '';
  return html`<dl class="known">
    ${reported.map(
      ({ label, headline, answer, detail, display }) =>
        html`<div class="wide">
          <dt class="sub">${label}</dt>
          <dd><b>${headline}</b></dd>
          <dd>${answer ?? detail}</dd>
          <dd class="sub">${display}</dd>
        </div>`,
    )}
    ${facts.map(
      ({ label, lines, imageUrl }) =>
        html`<div>
          <dt class="sub">${label}</dt>
          ${lines.map((each) => html`<dd>${each}</dd>`)}
          ${imageUrl ? html`<dd><img src="${imageUrl}" alt="" loading="lazy" /></dd>` : ''}
        </div>`,
    )}
    ${told.map(
      ([name, value, more]) =>
        html`<div>
          <dt class="sub">${name}</dt>
          <dd>${value}</dd>
          ${more ? html`<dd>${more}</dd>` : ''}
        </div>`,
    )}
  </dl>`;
}

function links({ actions }: ShipmentView) {
  if (actions.length === 0) return '';
  return html`<p class="acts">
    ${actions.map(({ url, label }) => html`<a class="act" href="${url}">${truckIcon}${label}</a>`)}
  </p>`;
}

function log({ checkpoints, updates }: ShipmentView, { words, line, apart }: Messages) {
  if (checkpoints.length === 0) return updates ? html`<p class="log">${updates}</p>` : '';
  return html`
    <details class="log" open>
      <summary><span>${words.log}</span><span class="sub">${updates} ${unfoldIcon}</span></summary>
      <ol>
        ${checkpoints.map(
          ({ text, place, day, time }, i) =>
            html`<li>
              <time
                ><span ${raw(checkpoints[i - 1]?.day === day ? 'class="vh"' : '')}>${day}</span>
                <span>${time}</span></time
              >
              <span>${line([text, place].map((part) => part && apart(part)))}</span>
            </li>`,
        )}
      </ol>
    </details>
  `;
}
