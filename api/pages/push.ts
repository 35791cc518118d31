import { html } from 'hono/html';
import { bellIcon } from './drawings.ts';

export type PushWords = {
  turnOn: string;
  text: string;
  on: string;
  turnOff: string;
  blocked: string;
  failed: string;
};

/**
 * News of this parcel on this device. Hidden until script has found that the browser can do it:
 * without script, and where it cannot, there is nothing.
 * @param publicKey of the installation; null where nothing more can happen
 */
export function pushSection(
  publicKey: string | null,
  { token, locale }: { token: string; locale: string },
  words: PushWords,
) {
  if (publicKey === null) return '';
  return html`
    <div
      class="push"
      id="push"
      hidden
      data-token="${token}"
      data-lang="${locale}"
      data-key="${publicKey}"
      data-on="${words.on}"
      data-blocked="${words.blocked}"
      data-failed="${words.failed}"
    >
      ${bellIcon}
      <button type="button" class="act" data-turn="on" aria-describedby="push-text">
        ${words.turnOn}
      </button>
      <p class="sub" id="push-text">${words.text}</p>
      <div class="row">
        <p role="status" tabindex="-1"></p>
        <button type="button" class="plain-button" data-turn="off" hidden>${words.turnOff}</button>
      </div>
    </div>
  `;
}

/** The bell stands before all that may be said; to press it is to press the button. */
export const pushStyles = `
.push { position: relative; flex: 1 1 100%; padding-inline-start: 1.75em; }
.push [hidden] { display: none; }
.push > .i { position: absolute; inset-block-start: .75em; inset-inline-start: 0; pointer-events: none; }
.push .act { margin-inline-start: -1.75em; padding-inline-start: 1.75em; }
.push > .sub { max-width: 28em; }
.push .row { display: flex; flex-wrap: wrap; align-items: center; gap: 0 1em; max-width: 32em; }
.push [role=status]:not(:empty) { padding-block: .625em; }
.push [aria-disabled] { opacity: .6; cursor: default; }
@media print { .push { display: none; } }
`;
