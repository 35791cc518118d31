import { html, raw } from 'hono/html';
import type { OrderItemView } from '#contract/order-view';
import type { ShipmentView, WidgetView } from '#contract/tracking';
import { messagesOf } from '../messages/catalogue.ts';
import { page } from './page.ts';

/**
 * The hosted tracking page: complete as it is sent, made livelier where script runs.
 * @param end further lines for the element's footer, already safe
 */
export function trackingPage(
  view: WidgetView,
  token: string,
  nonce: string,
  end: ReturnType<typeof html> | string = '',
) {
  const { merchant, locale, dir, shipments, order } = view;
  const [first, ...others] = shipments;
  const title = [first?.headline, merchant.name].filter(Boolean).join(' · ');
  return page({
    lang: locale,
    dir,
    title,
    nonce,
    head: html`<script type="module" src="/static/v1/porch-tracking.js"></script>`,
    body: html`
      <header>${merchant.name}</header>
      <main>
        <porch-tracking token="${token}">
          <script type="application/json">
            ${raw(inScript(view))}
          </script>
          ${order?.story ? html`<p class="stage">${order.story}</p>` : ''}
          ${first ? parcel(first, view, 'h1') : ''}
          ${others.map((shipment) => parcel(shipment, view, 'h2'))} ${orderList(view)} ${end}
        </porch-tracking>
      </main>
      <footer>${order ? `${merchant.name} · ${order.number}` : merchant.name}</footer>
    `,
  });
}

/** JSON that cannot end the script element that it stands in. */
const inScript = (view: WidgetView) => JSON.stringify(view).replaceAll('<', '\\u003c');

function parcel(shipment: ShipmentView, { words, locale }: WidgetView, level: 'h1' | 'h2') {
  const { title, headline, struck, detail, contents, carriers, proof } = shipment;
  const labels = messagesOf(locale).page;
  const heading = html`${struck ? html`<del>${struck}</del> ` : ''}${headline}`;
  const facts: [name: string, value: string | null][] = [
    [words.contents, contents],
    [labels.proof, proof?.display ?? null],
    [labels.carriers, carriers.length > 1 ? carriers.join(', ') : null],
  ];
  return html`
    <section>
      <p class="stage">${title}</p>
      ${level === 'h1' ? html`<h1>${heading}</h1>` : html`<h2>${heading}</h2>`}
      <p class="say">${detail}</p>
      ${stepList(shipment, words.progress)}
      ${facts.map(([name, value]) => (value ? html`<p>${name}: ${value}</p>` : ''))}
      ${carrierLine(shipment, words.carrier)} ${log(shipment, words.log)}
    </section>
  `;
}

const stepList = ({ steps }: ShipmentView, label: string) => html`
  <ol aria-label="${label}">
    ${steps.map(
      ({ title, state, display, struck }) =>
        html`<li ${raw(state === 'current' ? 'aria-current="step"' : '')}>
          <span>${title}</span>
          <span>${struck ? html`<del>${struck}</del> ` : ''}${display ?? ''}</span>
        </li>`,
    )}
  </ol>
`;

function carrierLine({ carrier, actions }: ShipmentView, label: string) {
  if (!carrier && actions.length === 0) return '';
  return html`<p>
    ${carrier ? `${label}: ${carrier.name} ${carrier.display ?? ''}` : ''}
    ${actions.map(({ url, label: name }) => html`<a href="${url}">${name}</a> `)}
  </p>`;
}

function log({ checkpoints, updates }: ShipmentView, label: string) {
  if (checkpoints.length === 0) return updates ? html`<p>${updates}</p>` : '';
  return html`
    <ol aria-label="${label}">
      ${checkpoints.map(
        ({ text, place, carrier, display }) =>
          html`<li>
            <span>${[text, place, carrier].filter(Boolean).join(', ')}</span>
            <span>${display}</span>
          </li>`,
      )}
    </ol>
  `;
}

/** Where everything is that was bought; below the element as well. Not told of one thing in one parcel. */
function orderList({ order, locale, shipments }: WidgetView) {
  const items = order?.items ?? [];
  if (items.every(({ pieces }) => pieces.length === 0)) return '';
  const isPlain = shipments.length < 2 && order?.story === null;
  if (isPlain && items.length < 2) return '';
  const { quantity, page: labels } = messagesOf(locale);
  const line = ({ title, quantity: all, imageUrl, pieces }: OrderItemView) =>
    html`<li>
      <span>
        ${imageUrl ? html`<img src="${imageUrl}" alt="" loading="lazy" /> ` : ''}
        ${quantity(all, title)}
      </span>
      <span>
        ${pieces.map(
          (piece) =>
            html`<span
              >${pieces.length > 1 ? quantity(piece.quantity, piece.display) : piece.display}</span
            > `,
        )}
      </span>
    </li>`;
  return html`
    <section class="order" slot="footer">
      <h2>${labels.order}</h2>
      <ul>
        ${items.map(line)}
      </ul>
    </section>
  `;
}

/** For a link that is mistyped, cut off or over. Says what to do, and nothing about what exists. */
export function noParcelPage(nonce: string) {
  return page({
    lang: 'en',
    dir: 'ltr',
    title: 'No parcel here',
    nonce,
    body: html`
      <main>
        <p class="stage">No match</p>
        <h1>This link shows no parcel</h1>
        <p class="say">
          It may have been cut off on the way. Open it once more from the shop’s e-mail, or write to
          the shop: with your order number they can send you a new one.
        </p>
      </main>
    `,
  });
}
