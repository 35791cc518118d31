import { html } from 'hono/html';
import type { Spoken } from '../messages/spoken.ts';
import { page } from './page.ts';
import { emptyWay } from './scenes.ts';
import { trackingStyles } from './tracking-styles.ts';

type Apology = { stage: string; headline: string; text: string; back?: string };

/** Around a sentence that says what to do: the line and the door, as where all is well. */
function apologyPage(
  { locale, dir }: Spoken,
  { stage, headline, text, back: label }: Apology,
  { look = '', back = '', nonce }: { look?: string; back?: string; nonce: string },
) {
  return page({
    lang: locale,
    dir,
    title: headline,
    nonce,
    look,
    more: trackingStyles,
    body: html`
      <main class="wrap slim sorry">
        <p class="stage">${stage}</p>
        <h1 class="display">${headline}</h1>
        <p class="say">${text}</p>
        ${emptyWay('lost')} ${label ? html`<p><a class="act" href="${back}">${label}</a></p>` : ''}
      </main>
    `,
  });
}

/** For a link that is mistyped, cut off or over. Says what to do, and nothing about what exists. */
export const noParcelPage = (spoken: Spoken, nonce: string) =>
  apologyPage(spoken, spoken.messages.hosted.noParcel, { nonce });

/** For a calendar that nothing is to be written into. */
export const noEventPage = (
  spoken: Spoken,
  around: { look: string; back: string; nonce: string },
) => apologyPage(spoken, spoken.messages.hosted.noEvent, around);

/** For the name of a shop that there is none of. */
export const noShopPage = (spoken: Spoken, nonce: string) => sorry(spoken, 'noShop', nonce);

/** For a time in which nothing can be looked up. */
export const noAnswerPage = (spoken: Spoken, nonce: string) => sorry(spoken, 'unreached', nonce);

function sorry(spoken: Spoken, why: 'noShop' | 'unreached', nonce: string) {
  const { title: stage, headline, detail: text } = spoken.messages.lookup[why];
  return apologyPage(spoken, { stage, headline, text }, { nonce });
}
