// oxlint-disable lit/no-value-attribute -- written by the server: the first value is what is meant
import { html } from 'hono/html';
import { controls, type Choices, type Control } from '../theme/choices.ts';
import type { Markup } from './layout.ts';

/** What is read where the value alone says too little; `control.value` before `value`. */
const words: Record<string, string> = {
  'font.own': 'Hanken Grotesk',
  'display.own': 'Besley',
  'display.page': 'as the page',
  'inkFrom.page': 'as the page',
  'inkFrom.own': 'one of its own',
  'scheme.auto': 'as the device',
  'scheme.light': 'light alone',
  'scheme.dark': 'dark alone',
  'scene.full': 'In full',
  'scene.compact': 'Compact',
  'scene.lookup': 'Look-up',
  'scene.help': 'With help',
  'width.wide': 'Wide',
  'width.320': '320 px',
  'shown.both': 'Both',
  'shown.light': 'Light',
  'shown.dark': 'Dark',
  'dir.ltr': 'Left to right',
  'dir.rtl': 'Right to left',
};
const said = (name: Control, value: string) => words[`${name}.${value}`] ?? value;

/** One thing to turn, with the token that it sets. */
export const controlOf =
  (choices: Choices) =>
  (name: Control, token?: string): Markup => {
    const control = controls[name];
    const value = choices[name];
    return html`<div class="theme-row">
      <label for="c-${name}">${control.label}</label>
      ${
        control.kind === 'colour'
          ? html`<input
                id="c-${name}"
                name="${name}"
                value="${value}"
                pattern="#[0-9a-fA-F]{6}"
                maxlength="7"
                spellcheck="false"
                title="Six digits, such as #1f2937"
              />
              <input
                type="color"
                value="${value}"
                data-for="${name}"
                aria-label="Pick: ${control.label}"
              />`
          : control.kind === 'range'
            ? html`<input
                  id="c-${name}"
                  type="range"
                  name="${name}"
                  min="${control.from}"
                  max="${control.to}"
                  step="${control.step}"
                  value="${value}"
                  aria-valuetext="${value} ${control.unit}"
                  data-unit="${control.unit}"
                />
                <span class="num" aria-hidden="true">${value} ${control.unit}</span>`
            : html`<select id="c-${name}" name="${name}">
                ${control.options.map(
                  (each) =>
                    html`<option value="${each}" ${each === value ? 'selected' : ''}>
                      ${said(name, each)}
                    </option>`,
                )}
              </select>`
      }
      ${token ? html`<code>${token}</code>` : ''}
    </div>`;
  };

/** How the samples are looked at; belongs to the form, and so to the address. */
export const switchOf = (choices: Choices, name: Control): Markup => {
  const control = controls[name];
  const options = control.kind === 'choice' ? control.options : [];
  return html`<fieldset>
    <legend>${control.label}</legend>
    ${options.map(
      (each) =>
        html`<label
          ><input
            type="radio"
            form="look"
            name="${name}"
            value="${each}"
            ${each === choices[name] ? 'checked' : ''}
          />${said(name, each)}</label
        >`,
    )}
  </fieldset>`;
};
