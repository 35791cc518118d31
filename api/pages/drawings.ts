import { html, raw } from 'hono/html';

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
