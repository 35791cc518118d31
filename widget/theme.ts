/** Marks text as a style sheet, for editors and for the build that shortens it. */
export const css = ({ raw }: TemplateStringsArray): string => raw[0] ?? '';

/** The system that every element shares; adopted first in each shadow root. */
export const theme = css`
  /* Public tokens are read here and never declared, so that a shop sets them once, on :root. */
  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
    border: 0;
    font: inherit;
    color: inherit;
    list-style: none;
  }
  :host {
    display: block;
    min-width: 0;
    max-width: 100%;
  }
  /* Private names are derived from the ink, so they are right on any paper, light or dark. */
  .base {
    --_a: var(--porch-accent, #e8a33d);
    --_m: var(--porch-muted, color-mix(in srgb, currentColor 74%, #0000));
    --_l: var(--porch-line, color-mix(in srgb, currentColor 16%, #0000));
    --_r: var(--porch-radius, 0.375em);
    --_g: var(--porch-gap, 1em);
    container-type: inline-size;
    /* As wide as this where the page asks how wide it would like to be: in a dialog, a float. */
    contain-intrinsic-inline-size: 36em;
    color: var(--porch-ink, inherit);
    line-height: 1.5;
    text-align: start;
    white-space: normal;
    overflow-wrap: break-word;
  }

  /* Four voices: display, say, body, sub */
  .display {
    font-family: var(--porch-display-font, inherit);
    font-weight: var(--porch-display-weight, 500);
    font-size: clamp(1.5em, 1em + 5cqi, 3.25em);
    line-height: 1.1;
    text-wrap: balance;
  }
  .display:dir(ltr) {
    letter-spacing: -0.015em;
  }
  .say {
    margin-block-start: 0.625em;
    font-size: 1.125em;
    text-wrap: pretty;
  }
  .sub {
    color: var(--_m);
    font-size: 0.875em;
  }
  .num {
    font-variant-numeric: tabular-nums;
  }
  .vh {
    position: absolute;
    contain: strict;
    padding: 1px;
    opacity: 0;
  }

  svg {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
    overflow: visible;
  }
  svg * {
    vector-effect: non-scaling-stroke;
  }
  .i {
    width: 1.25em;
    flex: none;
    vertical-align: -0.25em;
  }
  .flip:dir(rtl) {
    scale: -1 1;
  }
  .lit {
    fill: var(--_a);
  }

  /* Things to press: ink on paper, 44 px tall. The accent stays a light. */
  button,
  summary {
    background: none;
    cursor: pointer;
    text-align: start;
  }
  .act {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-height: 2.75em;
    padding-block: 0.5em;
    text-decoration: none;
    overflow-wrap: anywhere;
  }
  .act:hover {
    text-decoration: underline;
  }
  :focus-visible {
    outline: 2px solid;
    outline-offset: 2px;
    border-radius: var(--_r);
  }

  @media (forced-colors: active) {
    .base {
      --_l: GrayText;
      --_a: Highlight;
    }
  }
`;
