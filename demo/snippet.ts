import { html } from 'hono/html';

export interface Embed {
  /** Where Porchlight runs, without a trailing slash. */
  origin: string;
  publishableKey: string;
  token: string;
  compact?: boolean;
}

// These are shown as source too, so their line breaks stay as they are.

/** The one script tag of a page. */
// prettier-ignore
export const loaderTag = ({ origin, publishableKey }: Omit<Embed, 'token' | 'compact'>) =>
  html`<script src="${origin}/static/v1/porchlight.js" data-key="${publishableKey}" async></script>`;

/** The element; the link inside is what shoppers see without script. */
// prettier-ignore
export const trackingTag = ({ origin, token, compact }: Omit<Embed, 'publishableKey'>) =>
  compact
    ? html`<porch-tracking token="${token}" compact>
  <a href="${origin}/t/${token}">Where is my order?</a>
</porch-tracking>`
    : html`<porch-tracking token="${token}">
  <a href="${origin}/t/${token}">Where is my order?</a>
</porch-tracking>`;

/** The element for those who come without a token; without script, a link to the same on a page of its own. */
// prettier-ignore
export const lookupTag = ({ origin, merchant }: { origin: string; merchant: string }) =>
  html`<porch-lookup>
  <a href="${origin}/o/${merchant}">Find my order</a>
  <a slot="help" href="mailto:hello@hobnail.example">Ask Sam</a>
</porch-lookup>`;

/** A simulated journey; without script, a link to where real ones are. */
// prettier-ignore
export const journeyTag = (
  { origin }: { origin: string },
  { scenario, moment, locale }: { scenario: string; moment: number; locale: string },
) =>
  html`<porch-tracking mock="${scenario}:${moment}" lang="${locale}">
  <a href="${origin}/states">Every state</a>
</porch-tracking>`;

/** Script tag and element together: the snippet of the README. */
// prettier-ignore
export const snippet = (embed: Embed) => html`${loaderTag(embed)}

${trackingTag(embed)}`;
