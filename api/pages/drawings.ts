import { html, raw } from 'hono/html';
import type { Stage } from '#contract/vocabulary';

const icon = (path: string) =>
  html`<svg class="i" viewBox="0 0 20 20" aria-hidden="true">${raw(`<path d="${path}"/>`)}</svg>`;

export const calendarIcon = icon(
  'M2.75 5.25a1 1 0 0 1 1-1h12.5a1 1 0 0 1 1 1v11a1 1 0 0 1-1 1H3.75a1 1 0 0 1-1-1zM2.75 8.25h14.5M6.25 2v3.5M13.75 2v3.5',
);
export const someoneIcon = icon(
  'M8 3.25a3.25 3.25 0 1 1 0 6.5 3.25 3.25 0 0 1 0-6.5M1.75 17.25a6.25 6.25 0 0 1 12.5 0M15.75 7.25v5M13.25 9.75h5',
);
export const messageIcon = icon(
  'M2.75 4.75a1 1 0 0 1 1-1h12.5a1 1 0 0 1 1 1v8a1 1 0 0 1-1 1H9l-4.25 3.5v-3.5h-1a1 1 0 0 1-1-1z',
);
export const phoneIcon = icon(
  'M6.9 2.75H4.25a1.5 1.5 0 0 0-1.5 1.6c.5 7 5.9 12.4 12.9 12.9a1.5 1.5 0 0 0 1.6-1.5V13.1l-4-1.6-1.6 2a10.6 10.6 0 0 1-5.15-5.15l2-1.6z',
);
export const helpIcon = icon(
  'M17.25 10a7.25 7.25 0 1 1-14.5 0 7.25 7.25 0 0 1 14.5 0M7.9 7.75a2.1 2.1 0 1 1 3.1 1.9c-.7.35-1 .85-1 1.6M10 13.9v.1',
);
export const bellIcon = icon(
  'M4.75 14.25v-4.5a5.25 5.25 0 0 1 10.5 0v4.5M2.75 14.25h14.5M8.25 17.25h3.5M10 4.25v-1.5',
);
export const truckIcon = icon(
  'M1.75 14.25v-8.5h9.5v8.5M11.25 8.25h3.5l3.5 3v3h-2M7 14.25h5M2.75 14.25h-1M5 16a1.75 1.75 0 1 0 0-3.5A1.75 1.75 0 0 0 5 16M14.25 16a1.75 1.75 0 1 0 0-3.5 1.75 1.75 0 0 0 0 3.5',
);

export const unfoldIcon = icon('M4.75 7.75 10 13l5.25-5.25');

/** Stands on the line, its edge on the tick. */
const mark = (width: number, height: number, inside: string) =>
  html`<svg
    class="mark"
    width="${width / 16}em"
    height="${height / 16}em"
    viewBox="0 0 ${width} ${height}"
    aria-hidden="true"
  >
    ${raw(inside)}
  </svg>`;

const van = mark(
  64,
  36,
  '<path d="M6 30.25H2.75a2 2 0 0 1-2-2V4.75a2 2 0 0 1 2-2h37.1c2.1 0 4.1 1.1 5.2 2.9l5.7 9.1 7.3 2.5c2 .7 3.2 2.4 3.2 4.4v6.6a2 2 0 0 1-2 2H55M43 30.25H18M34.75 2.75v27.5M39.75 7.75h1.7c.9 0 1.7.5 2.2 1.2l3.4 5.8h-7.3zM56.5 21.75H61"/><circle cx="12" cy="30" r="5.25"/><circle cx="49" cy="30" r="5.25"/>',
);

const parcel = mark(
  30,
  24,
  '<path d="M.75 23.25v-20.5h28.5v20.5M10.75 2.75v7.5h8v-7.5M4.75 18.25h6"/>',
);

const moving = new Set<Stage>([
  ...(['picked_up', 'in_transit', 'customs'] as const),
  ...(['out_for_delivery', 'delivery_attempted', 'returning'] as const),
]);

export const vehicle = (stage: Stage) => (moving.has(stage) ? van : parcel);

const doorLines =
  '<path d="M38.75 84.25V9.75a2 2 0 0 1 2-2h30.5a2 2 0 0 1 2 2v74.5M33.75 91.25v-5.5a1.5 1.5 0 0 1 1.5-1.5h41.5a1.5 1.5 0 0 1 1.5 1.5v5.5M46.75 17.75h9.5v28.5h-9.5zM66.25 47v7M10 10.75h10M15 10.75v11"/>';
const lamp = (kind: string) => `<circle class="${kind}" cx="15" cy="29" r="7.25"/>`;

/** The lamp beside it is on while somebody should be there, and when it has arrived. */
export const door = (isLit: boolean) =>
  mark(
    79,
    92,
    isLit
      ? `<circle class="glow" cx="15" cy="29" r="50"/>${doorLines}${lamp('lit')}`
      : doorLines + lamp('unlit'),
  );

/** How the lamps of a page shine; once on each. */
export const glow = html`<svg class="vh" aria-hidden="true">
  ${raw(
    '<radialGradient id="porch-glow"><stop stop-opacity=".55"/><stop offset=".45" stop-opacity=".17"/><stop offset="1" stop-opacity="0"/></radialGradient>',
  )}
</svg>`;
