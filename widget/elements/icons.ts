import { html, type TemplateResult } from 'lit/html.js';

/** Signs on a grid of 40, always beside a word or inside a button with a name. */
const icon = (lines: string, classes = 'i'): TemplateResult =>
  html`<svg class=${classes} viewBox="-1.5 -1.5 40 40" aria-hidden="true">
    <path d=${lines} />
  </svg>`;

export const check = icon('M7 20l7 7 16-17');
export const copy = icon('M25 12V4H4v21h8m0-13h21v21H12z');
export const down = icon('M8 14l10 10 10-10');
export const forward = icon('M14 8l10 10-10 10', 'i flip');
export const again = icon('M32 18a14 14 0 1 1-4-9l3 3m1-8v8h-8');
export const truck = icon(
  'M5 27H2V8h19v19h-8m8-12h7q2 0 3 1l4 6v5h-4M5 27a4 4 0 1 0 8 0 4 4 0 1 0-8 0m18 0a4 4 0 1 0 8 0 4 4 0 1 0-8 0',
);
export const message = icon('M4 6h29v20H16l-8 7v-7H4z');
export const question = icon(
  'M4 18a14 14 0 1 0 28 0 14 14 0 1 0-28 0m10-4q0-4 4-4t4 4q0 2-4 5v2m0 4v1',
);
