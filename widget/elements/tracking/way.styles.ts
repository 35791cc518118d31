import { css } from '../../theme.ts';

/** The line, how it moves, and what changes with the width. Comes last. */
export const wayStyles = css`
  /* The way: travelled is ink, ahead is a hairline, unknown is dashed. Things stand on the line. */
  .way {
    display: flex;
    padding-block-start: 7.5em;
    font-size: 0.8125em;
    line-height: 1.4;
  }
  .way > * {
    position: relative;
    flex: auto;
    padding-block-start: 0.75em;
    padding-inline-end: 0.75em;
    border-block-start: 1.5px solid var(--_l);
  }
  .way > ::before {
    content: '';
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    height: 0.5em;
    border-inline-start: 1.5px solid;
  }
  .way > :last-child {
    flex: none;
    padding-inline-end: 0;
    text-align: end;
  }
  .way > :last-child::before,
  :last-child > .mark {
    inset-inline: auto 0;
  }
  .way > .done {
    border-color: currentColor;
  }
  .way > .lost {
    border-block-start: 1.5px dashed color-mix(in srgb, currentColor 60%, #0000);
  }
  [aria-current] b {
    font-weight: 600;
  }
  .mark {
    position: absolute;
    inset-block-end: 100%;
    inset-inline-start: 0;
    font-size: 1.231em;
  }
  .glow {
    fill: url(#glow);
    stroke: none;
  }
  stop {
    stop-color: var(--_a);
  }

  /* One arrival, once: what moves drives in, then the lamp comes on */
  @media (prefers-reduced-motion: no-preference) {
    :not(:last-child) > .mark {
      animation: come 0.7s cubic-bezier(0.2, 0.7, 0.2, 1);
    }
    .glow {
      animation: lit 0.8s 0.5s backwards;
    }
    @keyframes come {
      0% {
        transform: translateX(-2em);
        opacity: 0;
      }
    }
    @keyframes lit {
      0% {
        opacity: 0;
      }
    }
  }

  @container (max-width: 24em) {
    .way time {
      position: absolute;
      inset-inline-end: 0;
      contain: strict;
      padding: 1px;
      opacity: 0;
    }
  }
  /* 200 % text on a phone */
  @container (max-width: 17em) {
    .way b {
      position: absolute;
      inset-inline-end: 0;
      contain: strict;
      padding: 1px;
      opacity: 0;
    }
    .mark {
      font-size: 0.75em;
    }
    .log li,
    .row {
      display: block;
    }
  }
  @container (min-width: 36em) {
    .say {
      max-width: 25em;
      min-height: 3em;
    }
    .facts {
      grid-template-columns: repeat(3, 1fr);
    }
    .way {
      padding-block-start: 5em;
    }
    .way > * {
      flex: 1 1 0;
    }
    .way > :last-child {
      width: 9em;
      margin-inline-start: -9em;
      border-color: #0000;
    }
    .mark {
      font-size: 1.539em;
    }
  }
`;
