import { html, raw } from 'hono/html';
import type { ShipmentView, WidgetView } from '#contract/tracking';
import { page } from './page.ts';

/** The hosted tracking page: complete as it is sent, made livelier where script runs. */
export function trackingPage(view: WidgetView, token: string, nonce: string) {
  const { merchant, locale, dir, shipments, order } = view;
  const [first] = shipments;
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
          ${shipments.map((shipment) => parcel(shipment, view))}
        </porch-tracking>
      </main>
      <footer>${order ? `${merchant.name} · ${order.number}` : merchant.name}</footer>
    `,
  });
}

/** JSON that cannot end the script element that it stands in. */
const inScript = (view: WidgetView) => JSON.stringify(view).replaceAll('<', '\\u003c');

function parcel(shipment: ShipmentView, { words }: WidgetView) {
  const { title, headline, struck, detail, steps, carrier, contents, checkpoints } = shipment;
  return html`
    <section>
      <p class="stage">${title}</p>
      <h1>${struck ? html`<del>${struck}</del> ` : ''}${headline}</h1>
      <p class="say">${detail}</p>
      <ol aria-label="${words.progress}">
        ${steps.map(
          (step) =>
            html`<li ${raw(step.state === 'current' ? 'aria-current="step"' : '')}>
              <span>${step.title}</span><span>${step.display ?? ''}</span>
            </li>`,
        )}
      </ol>
      ${contents ? html`<p>${words.contents}: ${contents}</p>` : ''}
      ${
        carrier
          ? html`<p>
              ${words.carrier}: ${carrier.name} ${carrier.display ?? ''}
              ${shipment.actions.map(({ url, label }) => html`<a href="${url}">${label}</a>`)}
            </p>`
          : ''
      }
      ${
        checkpoints.length
          ? html`<ol aria-label="${words.log}">
              ${checkpoints.map(
                ({ text, place, display }) =>
                  html`<li>
                    <span>${[text, place].filter(Boolean).join(', ')}</span><span>${display}</span>
                  </li>`,
              )}
            </ol>`
          : html`<p>${words.noNews}</p>`
      }
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
