import { html } from 'hono/html';
import { schemes } from '#contract/signature-schemes';
import type { Provider } from '#contract/vocabulary';
import { page } from './page.ts';

/**
 * For whoever opens a webhook's address in a browser: what it takes and what guards it. Says nothing
 * about the endpoint itself, so that it is the same whether there is one or not.
 */
export function endpointPage(provider: Provider, nonce: string) {
  const { name, header, scheme, signs, note } = schemes[provider];
  return page({
    lang: 'en',
    dir: 'ltr',
    title: `An address for ${name}`,
    nonce,
    body: html`
      <main class="wrap slim plain">
        <p>Porchlight</p>
        <p class="stage">A webhook’s address</p>
        <h1 class="display">This address is for ${name}, not for people</h1>
        <p class="say">
          It takes tracking news by POST, as ${name} sends it: JSON of up to 1 MiB, uncompressed.
          Each message is committed before it is answered.
        </p>
        <ol class="facts" aria-label="What the signature protects">
          <li><span>Body protected</span><span>${signs === 'nothing' ? 'No' : 'Yes'}</span></li>
          <li>
            <span>Time protected</span><span>${signs === 'body_and_time' ? 'Yes' : 'No'}</span>
          </li>
        </ol>
        <p class="text">What is checked is the header ${header}: ${scheme}.</p>
        <p class="text">${note}</p>
        <p class="text">
          <strong>Treat the address itself as a secret.</strong> It cannot be guessed, and whoever
          has it can try to post to it. If it got about, open a new one and delete this one.
        </p>
      </main>
    `,
  });
}

/** For the name of a provider that there is none of. */
export function noProviderPage(nonce: string) {
  return page({
    lang: 'en',
    dir: 'ltr',
    title: 'No such address',
    nonce,
    body: html`
      <main class="wrap slim plain">
        <p>Porchlight</p>
        <p class="stage">No match</p>
        <h1 class="display">No tracking source goes by this name</h1>
        <p class="say">
          Copy the whole address once more, as it was shown when the endpoint was opened.
        </p>
      </main>
    `,
  });
}
