import { html, raw } from 'hono/html';
import type { WidgetView } from '#contract/tracking';
import type { Messages } from '../messages/messages.ts';
import type { OrderSummary } from '../view/order-summary.ts';
import type { Look } from '../view/theme.ts';
import { calendarIcon } from './drawings.ts';
import { shopFoot, shopHead, shopHelp, type Frame } from './frame.ts';
import { page } from './page.ts';
import { parcelSection } from './parcel.ts';
import { pushSection, pushStyles } from './push.ts';
import { sharing, type Shared } from './sharing.ts';
import { glow } from './scenes.ts';
import { trackingStyles } from './tracking-styles.ts';

export type TrackingPage = {
  view: WidgetView;
  look: Look;
  messages: Messages;
  token: string;
  /** What the token does not show, and says so. */
  secrecy: 'none' | 'gift' | 'share';
  summary: OrderSummary | null;
  /** Names of the parcels that it is for, where there are others too. */
  calendar: { names: string[] } | null;
  sharing: Shared[];
  /** The key that a device subscribes with; null where nothing more can happen. */
  pushKey: string | null;
  /** Further lines of the parcel's own place, already safe. */
  end?: ReturnType<typeof html>;
};

/**
 * The hosted tracking page: complete as it is sent, made livelier where script runs.
 * @param query with its question mark, to be kept by links and forms of the page
 */
export function trackingPage(shown: TrackingPage, query: string, nonce: string) {
  const { view, look, messages, token, secrecy, summary } = shown;
  const { merchant, locale, dir, shipments, order } = view;
  const say = messages.hosted;
  const frame: Frame = { shop: merchant.name, theme: look.theme, say };
  const title = [shipments[0]?.headline, merchant.name].filter(Boolean).join(' · ');
  return page({
    lang: locale,
    dir,
    title,
    nonce,
    look: look.css,
    more: trackingStyles + pushStyles,
    head: html`${preview(frame, locale, look)}
      <script type="module" src="/static/v1/page.js"></script>
      <script type="module" src="/static/v1/porch-tracking.js"></script>`,
    body: html`
      ${shopHead(frame)} ${glow}
      <main class="wrap">
        <h1 class="vh">${say.neutralTitle(merchant.name)}</h1>
        <div class="grid">
          <div>
            ${secrecy === 'none' ? '' : notice(messages, secrecy === 'gift' ? 'gift' : 'sharedView', merchant.name)}
            <porch-tracking token="${token}" lang="${locale}">
              <script type="application/json">
                ${raw(inScript(view))}
              </script>
              ${order?.story ? html`<p class="note">${order.story}</p>` : ''}
              ${shipments.map((shipment) => parcelSection(shipment, view, messages, { path: `/t/${token}`, query }))}
              ${tools(shown, query)} ${shown.end ?? ''}
            </porch-tracking>
          </div>
          <aside class="side">${summary ? bought(summary, say) : ''}${shopHelp(frame)}</aside>
        </div>
      </main>
      ${shopFoot(frame)}
    `,
  });
}

/** JSON that cannot end the script element that it stands in. */
const inScript = (view: WidgetView) => JSON.stringify(view).replaceAll('<', '\\u003c');

/** What a chat or a mail shows of the link: whose parcel it is stays with whoever opens it. */
function preview({ shop, say, theme: { logo } }: Frame, locale: string, { papers }: Look) {
  const [light, dark] = papers;
  const of = (property: string, content: string) =>
    html`<meta property="og:${property}" content="${content}" />`;
  return html`
    ${of('type', 'website')} ${of('site_name', shop)} ${of('title', say.neutralTitle(shop))}
    ${of('description', say.neutralText)} ${of('locale', locale.replace('-', '_'))}
    ${logo ? html`${of('image', logo.url)} ${of('image:alt', logo.alt ?? shop)}` : ''}
    <meta name="twitter:card" content="summary" />
    <meta name="description" content="${say.neutralText}" />
    <meta name="theme-color" content="${light}" media="(prefers-color-scheme: light)" />
    <meta name="theme-color" content="${dark}" media="(prefers-color-scheme: dark)" />
  `;
}

function notice({ hosted, sentence, gap }: Messages, of: 'gift' | 'sharedView', shop: string) {
  const { title, text } = hosted[of];
  return html`<p class="note"><b>${sentence(title)}</b>${gap}${text(shop)}</p>`;
}

/** Below what the carrier offers, with script and without. */
function tools(shown: TrackingPage, query: string) {
  const { token, messages, calendar, sharing: parcels, pushKey, view } = shown;
  const say = messages.hosted;
  if (!calendar && parcels.length === 0 && pushKey === null) return '';
  const path = `/t/${token}`;
  return html`
    <div class="acts" slot="help">
      ${
        calendar
          ? html`<a class="act" href="${path}/delivery.ics${query}"
              >${calendarIcon}<span
                >${say.calendar}${calendar.names.map((name) => html`<span class="sub for">${name}</span>`)}</span
              ></a
            >`
          : ''
      }
      ${sharing(parcels, path, query, say)}
      ${pushSection(pushKey, { token, locale: view.locale }, say.push)}
    </div>
  `;
}

function bought({ title, lines, sum }: OrderSummary, say: Messages['hosted']) {
  return html`
    <section>
      <h2>${title}</h2>
      <ul class="things">
        ${lines.map(
          ({ title: name, count, where, imageUrl, url, price }) =>
            html`<li ${raw(imageUrl ? '' : 'class="bare"')}>
              ${imageUrl ? html`<img src="${imageUrl}" alt="" width="64" height="80" loading="lazy" />` : ''}
              <span>
                <b
                  >${url ? html`<a href="${url}"><bdi>${name}</bdi></a>` : html`<bdi>${name}</bdi>`}</b
                >
                ${count ? html`<span class="sub">${count}</span>` : ''}
                ${where ? html`<span class="sub">${where}</span>` : ''}
              </span>
              ${price ? html`<span class="num">${price}</span>` : ''}
            </li>`,
        )}
      </ul>
      ${sum ? html`<p class="sum num"><span>${say.sum}</span><span>${sum}</span></p>` : ''}
    </section>
  `;
}
