import { html, raw } from 'hono/html';
import type { ShipmentView } from '#contract/tracking';
import type { Stage } from '#contract/vocabulary';

/*
 * The drawings of the element, for the page before script: the same lines, and a test that they stay
 * so. They stand on the line, an edge on the tick; 32 units are 1 em.
 */
type Light = { lines: string; at: readonly [x: number, y: number, radius: number]; isOn: boolean };

const mark = (width: number, height: number, lines: string, light?: Light) =>
  html`<svg
    class="mark"
    width="${width / 32}em"
    height="${height / 32}em"
    viewBox="-1.5 -1.5 ${width} ${height}"
    aria-hidden="true"
  >
    ${raw(light ? lightOf(light) : '')}${raw(`<path d="${lines}"/>`)}
  </svg>`;

const lightOf = ({ lines, at: [x, y, radius], isOn }: Light) =>
  isOn
    ? `<circle class="glow" cx="${x}" cy="${y}" r="${radius}"/><path class="lit" d="${lines}"/>`
    : `<path d="${lines}"/>`;

const wheel = 'a11 11 0 1 0 22 0 11 11 0 1 0-22 0';

const parcel = mark(60, 48, 'M0 45V4h57v41M20 4v15h16V4M8 35h12');

const lorry = mark(
  188,
  84,
  `M8 71H0V4h123v67H70M32 71h14m77-47h26q7 0 10 6l8 16 9 3q4 2 4 6v16h-9m-24 0h-24m13-37h12q2 0 4 2l5 12h-21zM9 70${wheel}M47 70${wheel}M147 70${wheel}`,
);

const van = mark(
  128,
  72,
  `M10 59H4q-4 0-4-4V8q0-4 4-4h74q7 0 11 6l11 18 15 5q6 2 6 9v13q0 4-4 4h-9M84 59H34M68 4v55M78 14h3q3 0 5 2l7 12H78zm34 28h8M11 58${wheel}M85 58${wheel}`,
);

const moving: Partial<Record<Stage, typeof van>> = {
  picked_up: lorry,
  in_transit: lorry,
  customs: lorry,
  returning: lorry,
  out_for_delivery: van,
  delivery_attempted: van,
};

/** What stands where the parcel is: a lorry, a van, or the parcel alone while nobody moves it. */
export const vehicle = (stage: Stage) => moving[stage] ?? parcel;

const left: Partial<Record<Stage, string>> = {
  delivered: 'M4 181v-36h49v36M22 145v12h14v-12',
  delivery_attempted: 'M94 112l24-4 4 24-24 4zm5 8 13-3m-12 9 8-1',
};

const door = (isOn: boolean, stage?: Stage) =>
  mark(
    158,
    184,
    'M76 167V18q0-4 4-4h61q4 0 4 4v149M66 181v-14h89v14M92 34h19v57H92zm39 58v14M18 20h20M28 20v22' +
      ((stage && left[stage]) ?? ''),
    { lines: 'M13 57a15 15 0 1 0 30 0 15 15 0 1 0-30 0', at: [28, 57, 100], isOn },
  );

const counter = (isOn: boolean) =>
  mark(
    190,
    176,
    `M16 173V69M174 173V69M124 173V93h34v80m-26-41v1M4 54l14-32h154l14 32v4${'q-11.5 22-22.75 0'.repeat(8)}zh182${isOn ? 'M50 149v-29h40v29M64 120v10h12v-10' : ''}`,
    { lines: 'M32 93h76v56H32z', at: [70, 92, 82], isOn },
  );

/** The end of the line: the door with its lamp and what was left at it, or a counter. */
export const endOf = ({ kind, stage, lamp }: Pick<ShipmentView, 'kind' | 'stage' | 'lamp'>) =>
  // ready_for_pickup, returning, returned
  kind === 'return' || stage.startsWith('re')
    ? counter(lamp)
    : // What is said to be there and is not leaves the door dark and empty.
      door(lamp, lamp || stage !== 'delivered' ? stage : undefined);

/** The line and the door before anything is known, and where nothing can be. */
export const emptyWay = (state: 'ahead' | 'lost') =>
  html`<div class="way" aria-hidden="true">
    <span class="${state}">&nbsp;</span><span class="${state}"></span><span class="${state}"></span>
    <span>${door(false)}</span>
  </div>`;

/** How the lamps of a page shine; once on each. */
export const glow = html`<svg class="vh" aria-hidden="true">
  ${raw(
    '<radialGradient id="porch-glow"><stop stop-opacity=".55"/><stop offset=".45" stop-opacity=".17"/><stop offset="1" stop-opacity="0"/></radialGradient>',
  )}
</svg>`;
