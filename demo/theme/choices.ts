import { fontStacks } from '#contract/theme';

const colour = (label: string, value: string, usual = value) =>
  ({ kind: 'colour', label, value, usual }) as const;
const choice = (label: string, options: readonly string[], value: string, usual = value) =>
  ({ kind: 'choice', label, options, value, usual }) as const;
const range = (
  label: string,
  [from, to, step]: readonly [number, number, number],
  unit: string,
  value: string,
  usual = value,
) => ({ kind: 'range', label, from, to, step, unit, value, usual }) as const;

/**
 * What can be turned, by its name in the address. `value` is what the editor begins with, the demo
 * shop's own; `usual` is Porchlight's, where there is one. `own` is a face of the demo shop.
 */
export const controls = {
  // The page around the elements.
  font: choice('Text', ['own', ...fontStacks], 'own'),
  scheme: choice('Scheme', ['auto', 'light', 'dark'], 'auto'),
  ink: colour('Ink', '#12352c'),
  paper: colour('Paper', '#ffffff'),
  inkDark: colour('Ink in the dark', '#e6ece7'),
  paperDark: colour('Paper in the dark', '#0d1f1a'),
  // Tokens.
  accent: colour('Accent', '#f0b429', '#e8a33d'),
  inkFrom: choice('Ink of the elements', ['page', 'own'], 'page'),
  ownInk: colour('Own ink', '#12352c'),
  ownInkDark: colour('Own ink in the dark', '#e6ece7'),
  muted: range('Second voice, of the ink', [50, 100, 1], '%', '74'),
  line: range('Hairlines, of the ink', [4, 100, 1], '%', '16'),
  radius: range('Corners', [0, 24, 1], 'px', '3', '6'),
  gap: range('Rhythm', [0.75, 1.5, 0.05], 'em', '1'),
  display: choice('Headline', ['page', 'own', ...fontStacks], 'own', 'page'),
  weight: range('Weight', [300, 900, 100], '', '600', '500'),
  // How it is looked at.
  scene: choice('Element', ['full', 'compact', 'lookup', 'help'], 'full'),
  width: choice('Width', ['wide', '320'], 'wide'),
  shown: choice('Paper', ['both', 'light', 'dark'], 'both'),
  dir: choice('Direction', ['ltr', 'rtl'], 'ltr'),
} as const;

export type Control = keyof typeof controls;
export type Choices = Record<Control, string>;

/** What is Porchlight's to set; the rest is the page's, or the eye's. */
export const tokenControls = [
  'accent',
  'inkFrom',
  'ownInk',
  'ownInkDark',
  'muted',
  'line',
  'radius',
  'gap',
  'display',
  'weight',
] as const satisfies Control[];

const names = Object.keys(controls) as Control[];

/** Choices out of what is said of each control. */
const choicesBy = (say: (name: Control) => string): Choices =>
  // Every control has its entry.
  Object.fromEntries(names.map((name) => [name, say(name)])) as Choices;

/** What the address says; what it does not say or says wrongly is as the shop has it. */
export const readChoices = (query: Record<string, string>): Choices =>
  choicesBy((name) => {
    const said = query[name] ?? '';
    return isValid(name, said) ? said : controls[name].value;
  });

/** As an address says it: what the editor does not begin with anyway. */
export const queryOf = (choices: Partial<Choices>): string =>
  new URLSearchParams(
    Object.entries(choices).filter(([name, value]) => value !== controls[name as Control].value),
  ).toString();

function isValid(name: Control, value: string): boolean {
  const control = controls[name];
  switch (control.kind) {
    case 'choice':
      return control.options.some((each) => each === value);
    case 'range':
      return value !== '' && Number(value) >= control.from && Number(value) <= control.to;
    case 'colour':
      return /^#[\da-f]{6}$/i.test(value);
  }
}
