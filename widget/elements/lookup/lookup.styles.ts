import { css } from '../../theme.ts';

/** One row that becomes one column. */
export const lookupStyles = css`
  .base {
    --_e: color-mix(in srgb, currentColor 60%, #0000);
  }
  .stage,
  .display {
    display: block;
  }
  .stage {
    margin-block-end: 0.5em;
    font-weight: 500;
  }
  /* While its words are on their way it keeps its place. */
  .early {
    visibility: hidden;
  }
  .say {
    max-width: 36em;
  }
  .form {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr));
    gap: var(--_g);
    margin-block-start: calc(var(--_g) * 1.5);
  }
  .field {
    display: block;
    min-width: 0;
  }
  input {
    display: block;
    width: 100%;
    min-height: 2.75em;
    margin-block-start: 0.25em;
    padding: 0.5em 0.75em;
    border: 1px solid var(--_e);
    border-radius: var(--_r);
    background: none;
  }
  [aria-invalid='true'] {
    border: 2px solid;
  }
  .fault {
    margin-block-start: 0.5em;
    font-weight: 500;
  }
  /* Beside the fields, and level with them though it has no label. */
  .btn {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-height: 2.75em;
    align-self: start;
    margin-block-start: 1.75em;
    padding: 0.5em 1.25em;
    border: 1px solid;
    border-radius: var(--_r);
    font-weight: 500;
    text-align: center;
  }
  @container (width < 41em) {
    .btn {
      grid-column: 1 / -1;
      margin-block-start: 0;
    }
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
  .acts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1.75em;
    margin-block-start: var(--_g);
  }
  .found:focus {
    outline: none;
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
