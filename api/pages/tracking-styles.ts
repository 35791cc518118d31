/** What only the tracking page has: the shop around it, the way without script, order and help. */
export const trackingStyles = `
.head { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: .5rem 2rem; padding-block: 2rem clamp(2.5rem, 6vw, 5rem); }
.head > :first-child { display: flex; align-items: center; min-height: 2.75rem; text-decoration: none; overflow-wrap: anywhere; }
.head img { display: block; max-height: 4rem; width: auto; }
.word { font-family: var(--porch-display-font, inherit); font-size: 1.75rem; font-weight: var(--porch-display-weight, 500); line-height: 1; }
.links { display: flex; flex-wrap: wrap; gap: 0 1.75rem; }
.links a { display: inline-flex; align-items: center; min-height: 2.75rem; text-decoration: none; }
.links a:hover { text-decoration: underline; }
.grid { display: grid; grid-template-columns: minmax(0, 1fr); gap: clamp(3rem, 8vw, 4rem); align-items: start; }
.head + main { min-height: 60vh; }
.note { margin-block-end: calc(var(--g) * 2); padding-block-end: var(--g); border-block-end: 1px solid var(--rule); }

.sorry { container-type: inline-size; }
porch-tracking { display: block; min-height: min(100svh, 57em); container-type: inline-size; }
h2 > .stage, h2 > .display { display: block; }
.parcel + .parcel { margin-block-start: calc(var(--g) * 4); }
.parcel + .parcel .display { font-size: 1.5em; }
.display del { display: block; opacity: .8; text-decoration-thickness: .035em; }
.way { display: flex; padding-block-start: 7.5em; font-size: .8125em; line-height: 1.4; }
.way > * { position: relative; flex: auto; padding-block-start: .75em; padding-inline-end: .75em; border-block-start: 1.5px solid var(--rule); }
.way > ::before { content: ""; position: absolute; inset-block-start: 0; inset-inline-start: 0; height: .5em; border-inline-start: 1.5px solid; }
.way > :last-child { flex: none; padding-inline-end: 0; text-align: end; }
.way > :last-child::before, .way > :last-child > .mark { inset-inline: auto 0; }
.way > .done { border-color: currentColor; }
.way > .lost { border-block-start: 1.5px dashed color-mix(in srgb, currentColor 60%, #0000); }
.way b { display: block; font-weight: 400; }
.way [aria-current] b { font-weight: 600; }
.way time { display: block; color: var(--soft); }
.mark { position: absolute; inset-block-end: 100%; inset-inline-start: 0; font-size: 1.231em; fill: none; stroke: currentColor; stroke-width: 1.5; stroke-linecap: round; stroke-linejoin: round; overflow: visible; }
.mark * { vector-effect: non-scaling-stroke; }
.mark:dir(rtl) { scale: -1 1; }
.lit { fill: var(--porch-accent, #e8a33d); }
.glow { fill: url(#porch-glow); stroke: none; }
#porch-glow stop { stop-color: var(--porch-accent, #e8a33d); }
.known { display: grid; row-gap: var(--g); margin-block-start: calc(var(--g) * 1.5); padding-block-start: var(--g); border-block-start: 1px solid var(--rule); }
.known > * { min-width: 0; padding-inline-end: 1.5em; text-wrap: balance; }
.known img { display: block; width: 12em; height: 9em; object-fit: cover; margin-block: .375em .125em; border-radius: var(--r); background: var(--rule); }
.known > .wide, .known > :last-child:nth-child(3n + 1) { grid-column: 1 / -1; }
.known > .wide { max-width: 32em; text-wrap: pretty; } .wide b { font-weight: 500; }
.for { display: block; }
.acts { display: flex; flex-wrap: wrap; align-items: start; gap: 0 1.75em; margin-block-start: var(--g); }
.log { margin-block-start: calc(var(--g) * 1.5); padding-block-start: var(--g); border-block-start: 1px solid var(--rule); }
summary { cursor: pointer; }
.log summary { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1em; margin-block: -.625em; padding-block: .625em; list-style: none; }
.log summary .i { rotate: 0deg; vertical-align: -.25em; } .log[open] summary .i { rotate: 180deg; }
.log summary::-webkit-details-marker, .share > summary::-webkit-details-marker { display: none; }
.log .i { vertical-align: -.25em; } .log summary > :first-child { display: inline-flex; align-items: center; gap: .5em; }
.wrong > details { padding-block: .25em; border-block-start: 1px solid var(--rule); } .wrong > details > summary { min-height: 2.75em; align-items: center; margin: 0; padding: 0; }
.wrong > details:first-of-type { margin-block-start: .75em; } .wrong ol { padding-block: 0 .75em; padding-inline-start: 1.25em; list-style: decimal; } .wrong p { margin: 0 0 .75em; }
.log:not(.wrong) li { display: grid; grid-template-columns: 7.5em minmax(0, 1fr); gap: 1.5em; margin-block-start: .75em; }
.wrong li { margin-block-start: .25em; }
.log time { display: flex; gap: .5em; color: var(--soft); font-variant-numeric: tabular-nums; }
.log time :last-child { margin-inline-start: auto; }
porch-tracking:defined > .acts { margin-block-start: 0; }
@container (max-width: 24em) { .way time { position: absolute; inset-inline-end: 0; contain: strict; padding: 1px; opacity: 0; } }
@container (max-width: 17em) { .way b { position: absolute; inset-inline-end: 0; contain: strict; padding: 1px; opacity: 0; } .mark { font-size: .75em; } .log li { display: block; } }
@container (min-width: 36em) {
  .known { grid-template-columns: repeat(3, 1fr); } .parcel .say { min-height: 3em; }
  .way { padding-block-start: 5em; } .way > * { flex: 1 1 0; }
  .way > :last-child { width: 9em; margin-inline-start: -9em; border-color: #0000; }
  .mark { font-size: 1.539em; }
}

.share { flex: 0 1 auto; max-width: 32em; }
.share[open] { flex-basis: 100%; }
.share > summary { list-style: none; width: fit-content; }
.share > :not(summary) { padding-block: .25em .75em; }
.share form, .share .row { display: flex; flex-wrap: wrap; align-items: center; gap: .5em 1em; margin-block-start: .75em; }
.share .row + .row { border-block-start: 1px solid var(--rule); padding-block-start: .75em; }
.share .row form { margin: 0; }
.share .name { flex: 1 1 100%; font-weight: 500; }
.share input { flex: 1 1 14em; min-width: 0; min-height: 2.75em; padding-inline: .75em; border: 1px solid color-mix(in srgb, currentColor 60%, #0000); border-radius: var(--r); background: none; color: inherit; font: inherit; font-size: .875em; }
button { font: inherit; color: inherit; cursor: pointer; border: 0; background: none; padding: 0; }
button.ink { min-height: 2.75em; padding: .375em 1.25em; border-radius: var(--r); background: var(--ink); color: var(--on-ink); font-weight: 500; }
button.plain-button { min-height: 2.75em; text-decoration: underline; text-underline-offset: .25em; }

.side { container-type: inline-size; }
.side h2 { color: var(--soft); font-size: .875em; }
.things { margin-block: .75rem 0; border-block-end: 1px solid var(--rule); }
.things li { display: grid; grid-template-columns: 4rem minmax(0, 1fr) auto; gap: 1rem; align-items: center; padding-block: .75rem; border-block-start: 1px solid var(--rule); }
.things li.bare { grid-template-columns: minmax(0, 1fr) auto; }
.things img { display: block; width: 4rem; height: 5rem; object-fit: cover; border-radius: var(--r); background: var(--rule); }
.things b { display: block; font-weight: 500; }
.things a { text-decoration: none; } .things a:hover { text-decoration: underline; }
.things .sub { display: block; }
.sum { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1rem; padding-block: .75rem; border-block-end: 1px solid var(--rule); }
.help { margin-block-start: 2.5rem; } .help:first-child { margin-block-start: 0; }
.help p { max-width: 22rem; margin-block: .25rem .5rem; }
.help a { display: flex; align-items: center; gap: .625rem; min-height: 2.75rem; text-decoration: none; width: fit-content; max-width: 100%; overflow-wrap: anywhere; }
.help a:hover { text-decoration: underline; }
.foot { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: center; gap: .25rem 2rem; margin-block-start: clamp(4rem, 8vw, 7rem); padding-block: 1rem 2.5rem; border-block-start: 1px solid var(--rule); color: var(--soft); font-size: .875rem; }
.foot > p { padding-block: .6875rem; }

.foot > * { overflow-wrap: anywhere; }
@container (max-width: 17em) { .things li { grid-template-columns: minmax(0, 1fr); gap: .5rem; } .things img { width: 3rem; height: 3.75rem; } }
@media (min-width: 70em) { .grid { grid-template-columns: minmax(0, 47.5rem) minmax(0, 20rem); justify-content: space-between; } }
@media (min-width: 48em) { porch-tracking { min-height: min(100svh, 45em); } }
/* On a phone the shop's links stand at the foot: the answer comes first. */
@media (max-width: 35em) { .head .links li:not(:last-child) { display: none; } }
@media (min-width: 35.01em) { .foot .from-head { display: none; } }
@media (scripting: enabled) { body:has(porch-tracking:not(:defined)) footer { animation: wait 0s 4s backwards; } }
@media (scripting: enabled) and (max-width: 70em) { body:has(porch-tracking:not(:defined)) .side { animation: wait 0s 4s backwards; } }
@keyframes wait { 0% { visibility: hidden; } }
@media (forced-colors: active) { .lit { fill: Highlight; } .glow { display: none; } .way > * { border-color: GrayText; } .way > .done { border-color: CanvasText; } button.ink { border: 1px solid ButtonText; } }
@media print {
  :root { color-scheme: light; --ink: #000; --paper: #fff; } @page { margin: 2cm; }
  body { background: none; font-size: 11pt; } .links, .share, .acts, .foot > .made, porch-tracking::part(actions), .wrong { display: none; }
  .head { padding-block: 0 2rem; } porch-tracking { min-height: 0; } .head + main { min-height: 0; }
  .grid { display: block; } .side { margin-block-start: 1.5rem; } .things li { padding-block: .375rem; } .things img { width: 2rem; height: 2.5rem; } .things li:not(.bare) { grid-template-columns: 2rem minmax(0, 1fr) auto; }
  .parcel + .parcel { margin-block-start: 2rem; } .log li { margin-block-start: .25em !important; } .help { margin-block-start: 1rem; } .help a { min-height: 1.75rem; } .things li, .log li { break-inside: avoid; }
  .help a[href^="http"]::after { content: " " attr(href); } .foot { margin-block-start: 1rem; padding-block: 0; }
}
`;
