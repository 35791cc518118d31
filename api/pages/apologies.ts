import { html } from 'hono/html';
import type { PageMessages } from '../messages/page.ts';
import { page } from './page.ts';

/** For a link that is mistyped, cut off or over. Says what to do, and nothing about what exists. */
export function noParcelPage(nonce: string) {
  return page({
    lang: 'en',
    dir: 'ltr',
    title: 'No parcel here',
    nonce,
    body: html`
      <main class="wrap slim plain">
        <p class="stage">No match</p>
        <h1 class="display">This link shows no parcel</h1>
        <p class="say">
          It may have been cut off on the way, or taken back by whoever shared it. Open it once more
          from the shop’s e-mail, or write to the shop: with your order number they can send you a
          new one.
        </p>
      </main>
    `,
  });
}

/** For a calendar that nothing is to be written into. */
export function noEventPage(options: {
  lang: string;
  dir: 'ltr' | 'rtl';
  look: string;
  say: PageMessages;
  back: string;
  nonce: string;
}) {
  const { lang, dir, look, say, back, nonce } = options;
  const { stage, headline, text, back: label } = say.noEvent;
  return page({
    lang,
    dir,
    title: headline,
    nonce,
    look,
    body: html`
      <main class="wrap slim plain">
        <p class="stage">${stage}</p>
        <h1 class="display">${headline}</h1>
        <p class="say">${text}</p>
        <p><a class="act" href="${back}">${label}</a></p>
      </main>
    `,
  });
}
