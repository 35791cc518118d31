import { css } from '../../theme.ts';

/** The answer, the facts, what one can do, everything that happened, and what is there before. */
export const trackingStyles = css`
  /* The answer */
  .stage,
  .display,
  .way time,
  .row b,
  .row .sub {
    display: block;
  }
  .stage,
  dd b,
  .row b {
    font-weight: 500;
  }
  .stage {
    margin-block-end: 0.5em;
  }
  time {
    color: var(--_m);
  }
  del {
    text-decoration-thickness: 0.035em;
  }
  .display del {
    display: block;
    color: color-mix(in srgb, currentColor 60%, #0000);
  }

  /* The facts, what one can do, everything that happened */
  .block:not(:empty) {
    margin-block-start: calc(var(--_g) * 1.5);
    padding-block-start: var(--_g);
    border-block-start: 1px solid var(--_l);
  }
  .facts {
    display: grid;
    row-gap: var(--_g);
  }
  .facts > * {
    min-width: 0;
    padding-inline-end: 1.5em;
    text-wrap: balance;
  }
  /* What was reported, and what would stand alone below the others */
  :has(dd b),
  :last-child:nth-child(3n + 1) {
    grid-column: 1 / -1;
  }
  .facts img {
    margin-block: 0.375em 0.125em;
  }
  /* What the driver saw */
  dd ~ dd img {
    width: 12em;
    height: 9em;
  }
  img {
    border-radius: var(--_r);
    width: 3em;
    height: 3.75em;
    object-fit: cover;
    background: var(--_l);
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1.75em;
  }
  .acts,
  .rows,
  .note {
    margin-block-start: var(--_g);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1.75em;
    width: 100%;
    padding-block: 0.75em;
    border-block-start: 1px solid var(--_l);
    overflow-wrap: anywhere;
  }
  .row > :empty {
    display: none;
  }
  /* What it is; when it comes goes below where both have no room */
  span:has(b) {
    flex: 1 9em;
  }
  .when {
    margin-inline-start: auto;
  }
  .copy {
    padding: 0.25em;
    margin: -0.25em 0.125em;
  }
  summary {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    margin-block: -0.625em;
    padding-block: 0.625em;
  }
  [open] > summary .i {
    rotate: 180deg;
  }
  .log li {
    display: grid;
    grid-template-columns: 7.5em minmax(0, 1fr);
    gap: 1.5em;
    margin-block-start: 0.75em;
  }
  .log time {
    display: flex;
  }
  .log time :last-child {
    margin-inline-start: auto;
  }

  /* Before there is news: the same boxes, greyed */
  .bone {
    width: 70%;
    border-radius: var(--_r);
    background: var(--_l);
    opacity: 0.35;
  }
  .stage.bone {
    width: 8em;
  }
  .say.bone {
    width: 45%;
  }

  /* On paper: ink alone, nothing to press, and all that happened */
  @media print {
    .base {
      --_a: #0000;
      color: #000;
    }
    .acts,
    .help,
    .i {
      display: none;
    }
    ::details-content {
      content-visibility: visible;
    }
  }

  /* There is no faint colour: an outline keeps the place of what is still to come */
  @media (forced-colors: active) {
    img,
    .bone {
      background: none;
      outline: 1px solid var(--_l);
    }
  }
`;
