import { css } from '../../theme.ts';

/** Comes with help, after the sheet of the element: one column, no card, no overlay. */
export const helpStyles = css`
  .help {
    --_e: color-mix(in srgb, currentColor 60%, #0000);
    overflow-wrap: anywhere;
  }
  .top {
    display: flex;
    justify-content: space-between;
    align-items: start;
    gap: 1em;
  }
  .top .act {
    padding: 0.75em;
    padding-inline-end: 0;
    margin-block-start: -0.625em;
  }
  .title {
    font-family: var(--porch-display-font, inherit);
    font-size: 1.375em;
    font-weight: var(--porch-display-weight, 500);
    line-height: 1.25;
    text-wrap: balance;
  }
  [tabindex='-1']:focus-visible {
    outline-offset: 0.375em;
  }
  .choices,
  .steps {
    margin-block-start: var(--_g);
  }
  .choice {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: 1em;
    width: 100%;
    min-height: 2.75em;
    padding-block: 0.625em;
    border-block-start: 1px solid var(--_l);
  }
  .choice:hover span {
    text-decoration: underline;
  }

  .steps li {
    display: flex;
    gap: 0.625em;
    margin-block-start: 0.5em;
  }
  .steps [aria-current] {
    display: block;
    margin-block-start: 0.75em;
  }
  .steps [aria-current] span {
    display: block;
  }
  .now {
    font-size: 1.125em;
    font-weight: 500;
    text-wrap: pretty;
  }
  .steps .i {
    margin-block-start: 0.125em;
  }

  .report {
    display: grid;
    gap: var(--_g);
    margin-block-start: var(--_g);
  }
  .report,
  .steps {
    max-width: 36em;
  }
  .report > *,
  fieldset {
    min-width: 0;
  }
  input:not([type='checkbox'], .vh),
  textarea {
    display: block;
    width: 100%;
    min-height: 2.75em;
    margin-block-start: 0.25em;
    padding: 0.5em 0.75em;
    border: 1px solid var(--_e);
    border-radius: var(--_r);
    background: none;
  }
  input[type='date'] {
    max-width: 14em;
  }
  textarea {
    resize: vertical;
    field-sizing: content;
    min-height: 5em;
    max-height: 24em;
  }
  input.vh {
    width: 1px;
    height: 1px;
  }
  [aria-invalid='true'] {
    border: 2px solid;
  }
  .box {
    display: flex;
    align-items: center;
    gap: 0.75em;
    min-height: 2.75em;
  }
  [type='checkbox'] {
    appearance: auto;
    flex: none;
    width: 1.5em;
    height: 1.5em;
    accent-color: currentColor;
  }
  .fault {
    display: block;
    margin-block-start: 0.5em;
    font-weight: 500;
  }
  .photos {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 0.75em;
    margin-block-start: 0.375em;
  }
  .photos li {
    display: flex;
    align-items: start;
  }
  .photos .act {
    padding: 0.5em;
    margin-block-start: -0.5em;
  }
  canvas {
    width: auto;
    max-width: 7.5em;
    height: 5em;
    border-radius: var(--_r);
    object-fit: cover;
  }
  .add {
    position: relative;
    cursor: pointer;
  }
  .add:focus-within {
    outline: 2px solid;
    outline-offset: 2px;
    border-radius: var(--_r);
  }
  .help .acts {
    gap: 0.25em 1.25em;
  }
  .help > .acts + .act,
  .report + .act {
    margin-block-start: 0.25em;
  }

  .btn {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-height: 2.75em;
    padding: 0.5em 1.25em;
    border: 1px solid;
    border-radius: var(--_r);
    font-weight: 500;
    text-align: center;
  }
  .btn[aria-disabled] {
    opacity: 0.6;
    cursor: default;
  }
  /* Filled with ink; its words turn white on dark ink and black on light ink. */
  @supports (color: oklch(from red l c h)) {
    .btn {
      background: currentColor;
    }
    .btn > * {
      color: oklch(from currentColor clamp(0, (0.62 - l) * 1000, 1) 0 0);
    }
  }
  @media (forced-colors: active) {
    .btn {
      border-color: ButtonText;
      background: ButtonFace;
      color: ButtonText;
    }
    .btn > * {
      color: inherit;
    }
  }
`;
