import type { TemplateResult } from 'lit/html.js';
import type { HelpWords } from '#contract/help-words';
import type { HelpHost, HelpScene } from './help-host.ts';
import { englishHelp } from './words.ts';

/** What every part of help is written with. */
export interface Pen extends Pick<HelpHost, 'html' | 'nothing'> {
  readonly words: HelpWords;
  /** Fills in `{shop}` and whatever else a text asks for. */
  readonly fill: (text: string, facts?: Readonly<Record<string, string | number>>) => string;
}

export const penOf = (host: HelpHost, { view }: HelpScene): Pen => ({
  html: host.html,
  nothing: host.nothing,
  words: view.words.help ?? englishHelp,
  fill: (text, facts = {}) =>
    text.replace(/\{(\w+)\}/g, (_, name: string) =>
      name === 'shop' ? view.merchant.name : `${facts[name] ?? ''}`,
    ),
});

const signs = {
  back: ['M23 8L13 18l10 10', 'i flip'],
  forward: ['M14 8l10 10-10 10', 'i flip'],
  close: ['M8 8l20 20M28 8L8 28', 'i'],
  check: ['M7 20l7 7 16-17', 'i'],
  photo: ['M3 11h8l3-5h9l3 5h8v20H3zm8 9a7 7 0 1 0 14 0 7 7 0 1 0-14 0', 'i'],
  write: ['M4 6h29v20H16l-8 7v-7H4z', 'i'],
  out: ['M15 7H6v24h24v-9M21 5h11v11M32 5L17 20', 'i flip'],
} as const;

/** A sign, always beside a word or in a button with a name. */
export const sign = ({ html }: Pen, name: keyof typeof signs): TemplateResult => {
  const [lines, classes] = signs[name];
  return html`<svg class=${classes} viewBox="-1.5 -1.5 40 40" aria-hidden="true">
    <path d=${lines} />
  </svg>`;
};
