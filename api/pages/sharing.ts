// oxlint-disable lit/no-value-attribute -- written by the server: the first value is what is meant
import { html, raw } from 'hono/html';
import type { PageMessages } from '../messages/page.ts';
import { someoneIcon } from './drawings.ts';

export type Shared = { id: string; name: string; link: string | null };

/** A link for somebody else, made and taken back by plain forms. `path` is that of the page. */
export function sharing(
  parcels: readonly Shared[],
  path: string,
  query: string,
  say: PageMessages,
) {
  if (parcels.length === 0) return '';
  const isOpen = parcels.some(({ link }) => link !== null);
  const form = (action: string, id: string, button: ReturnType<typeof html>) =>
    html`<form method="post" action="${path}/${action}${query}">
      <input type="hidden" name="parcel" value="${id}" />${button}
    </form>`;
  const made = ({ id, link }: Shared) => html`
    <label class="vh" for="link-${id}">${say.link}</label>
    <input id="link-${id}" class="num" type="text" readonly dir="ltr" value="${link ?? ''}" />
    <button type="button" class="ink" data-send hidden>${say.send}</button>
    <button type="button" class="plain-button" data-copy hidden>${say.copy}</button>
    ${form('share/stop', id, html`<button class="plain-button">${say.stop}</button>`)}
  `;
  return html`
    <details class="share" id="share" ${raw(isOpen ? 'open' : '')}>
      <summary class="act">${someoneIcon}${say.share}</summary>
      <p class="sub">${isOpen ? say.sharedText : say.shareText}</p>
      ${parcels.map(
        (parcel) =>
          html`<div class="row">
            ${parcels.length > 1 ? html`<span class="name">${parcel.name}</span>` : ''}
            ${
              parcel.link === null
                ? form('share', parcel.id, html`<button class="ink">${say.makeLink}</button>`)
                : made(parcel)
            }
          </div>`,
      )}
      <p class="vh" role="status" data-copied="${say.copied}"></p>
    </details>
  `;
}
