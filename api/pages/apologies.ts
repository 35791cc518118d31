import { html } from 'hono/html';
import type { Spoken } from '../messages/spoken.ts';
import { page } from './page.ts';

/** For a link that is mistyped, cut off or over. Says what to do, and nothing about what exists. */
export function noParcelPage({ locale, dir, messages }: Spoken, nonce: string) {
  const { stage, headline, text } = messages.hosted.noParcel;
  return page({
    lang: locale,
    dir,
    title: headline,
    nonce,
    body: html`
      <main class="wrap slim plain">
        <p class="stage">${stage}</p>
        <h1 class="display">${headline}</h1>
        <p class="say">${text}</p>
      </main>
    `,
  });
}

/** For a calendar that nothing is to be written into. */
export function noEventPage(
  { locale, dir, messages }: Spoken,
  { look, back, nonce }: { look: string; back: string; nonce: string },
) {
  const { stage, headline, text, back: label } = messages.hosted.noEvent;
  return page({
    lang: locale,
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
