import { html, raw } from 'hono/html';
import type { ThemeInput } from '#contract/theme';
import type { PageMessages } from '../messages/page.ts';
import { helpIcon, messageIcon, phoneIcon } from './drawings.ts';
import type { Markup } from './page.ts';

/** The shop around its page, as far as its theme says: in its own language, whatever the page is told in. */
export type Frame = { shop: string; theme: ThemeInput; say: PageMessages };

type Links = NonNullable<ThemeInput['header']>;

const items = (links: Links, kind = '') =>
  links.map(
    ({ label, url }) =>
      html`<li ${raw(kind && `class="${kind}"`)}>
        <a href="${url}"><bdi>${label}</bdi></a>
      </li>`,
  );

export function shopHead({ shop, theme: { url, logo, header = [] }, say }: Frame) {
  const name = logo ? picture(logo) : html`<span class="word">${shop}</span>`;
  return html`
    <header class="wrap head">
      ${url ? html`<a href="${url}">${name}</a>` : html`<span>${name}</span>`}
      ${
        header.length
          ? html`<nav aria-label="${say.shopLinks}">
              <ul class="links">
                ${items(header)}
              </ul>
            </nav>`
          : ''
      }
    </header>
  `;
}

function picture({ url, darkUrl, alt, width, height }: NonNullable<ThemeInput['logo']>) {
  const image = html`<img
    src="${url}"
    alt="${alt ?? ''}"
    width="${width ?? ''}"
    height="${height ?? ''}"
  />`;
  return darkUrl
    ? html`<picture
        ><source media="(prefers-color-scheme: dark)" srcset="${darkUrl}" />
        ${image}</picture
      >`
    : image;
}

export function shopFoot({ shop, theme: { header = [], footer = [], address }, say }: Frame) {
  const links = [...items(header.slice(0, -1), 'from-head'), ...items(footer)];
  return html`
    <footer class="wrap">
      <div class="foot">
        <p><bdi>${address ?? shop}</bdi></p>
        ${
          links.length
            ? html`<nav aria-label="${say.footLinks}">
                <ul class="links">
                  ${links}
                </ul>
              </nav>`
            : ''
        }
        <p class="made">${say.madeBy}</p>
      </div>
    </footer>
  `;
}

/** How to reach the shop; without it, what to ask it with. */
export function shopHelp({ shop, theme: { contact }, say }: Frame): Markup {
  const { note, email, phone, helpUrl } = contact ?? {};
  return html`
    <section class="help">
      <h2>${say.questions}</h2>
      ${note ? html`<p><bdi>${note}</bdi></p>` : contact ? '' : html`<p>${say.askShop(shop)}</p>`}
      ${email ? html`<a href="mailto:${email}">${messageIcon}${say.write(shop)}</a>` : ''}
      ${
        phone
          ? html`<a href="tel:${phone.replace(/[^\d+]/g, '')}"
              >${phoneIcon}<span class="vh">${say.call} </span><bdi class="num">${phone}</bdi></a
            >`
          : ''
      }
      ${helpUrl ? html`<a href="${helpUrl}">${helpIcon}${say.help}</a>` : ''}
    </section>
  `;
}
