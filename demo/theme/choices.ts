import { fontStacks, type ThemeInput } from '#contract/theme';

/** How the demo shop's hosted page looks: as the shop does. */
export const hobnailTheme = (origin: string): ThemeInput => ({
  url: `${origin}/`,
  colours: {
    accent: '#f0b429',
    light: { ink: '#12352c', paper: '#ffffff' },
    dark: { ink: '#e6ece7', paper: '#0d1f1a' },
  },
  font: {
    stack: 'grotesque',
    family: 'Hanken Grotesk',
    url: `${origin}/shop/fonts/hanken-grotesk.woff2`,
    weights: '100 900',
  },
  displayFont: { stack: 'slab', family: 'Besley', url: `${origin}/shop/fonts/besley-600.woff2` },
  displayWeight: 600,
  radius: 3,
  header: [
    { label: 'All things', url: `${origin}/things` },
    { label: 'Find my order', url: `${origin}/order` },
    { label: 'Help', url: `${origin}/help` },
  ],
  footer: [{ label: 'Sending back', url: `${origin}/help` }],
  contact: {
    note: 'Fourteen people and a dog; one of them answers within a day.',
    email: 'hello@hobnail.example',
    helpUrl: `${origin}/help`,
  },
  address: 'Hobnail, Porter Works, Sheffield',
});

/** What the editor can turn, by its name in the address. `own`: the shop's own face. */
export const controls = {
  accent: { label: 'Light', value: '#f0b429' },
  ink: { label: 'Ink', value: '#12352c' },
  paper: { label: 'Paper', value: '#ffffff' },
  inkDark: { label: 'Ink', value: '#e6ece7' },
  paperDark: { label: 'Paper', value: '#0d1f1a' },
  font: { label: 'Text', value: 'own' },
  display: { label: 'Headline', value: 'own' },
  weight: { label: 'Weight of the headline', value: '600', from: 300, to: 900, step: 100 },
  radius: { label: 'Corners, px', value: '3', from: 0, to: 24, step: 1 },
  gap: { label: 'Rhythm, em', value: '1', from: 0.75, to: 1.5, step: 0.05 },
  scheme: { label: 'Paper', value: 'auto' },
} as const;
export type Control = keyof typeof controls;
export type Choices = Record<Control, string>;

export const schemes = ['auto', 'light', 'dark'] as const;
export const faces = ['own', ...fontStacks] as const;

/** What the address says; what it does not say or says wrongly is as the shop has it. */
export function readChoices(query: Record<string, string>): Choices {
  const names = Object.keys(controls) as Control[];
  const entries = names.map((name) => [
    name,
    isValid(name, query[name] ?? '') ? query[name] : controls[name].value,
  ]);
  // Every control has its entry.
  return Object.fromEntries(entries) as Choices;
}

function isValid(name: Control, value: string): boolean {
  const control = controls[name];
  if (name === 'scheme') return schemes.some((each) => each === value);
  if (name === 'font' || name === 'display') return faces.some((each) => each === value);
  if ('from' in control) {
    return value !== '' && Number(value) >= control.from && Number(value) <= control.to;
  }
  return /^#[\da-f]{6}$/i.test(value);
}

/** The body of `PUT /v1/theme`. */
export function themeOf(choices: Choices, origin: string): ThemeInput {
  const shop = hobnailTheme(origin);
  const stack = (name: 'font' | 'display') => fontStacks.find((each) => each === choices[name]);
  const font = stack('font');
  const display = stack('display');
  const scheme = schemes.find((each) => each === choices.scheme) ?? 'auto';
  return {
    ...shop,
    scheme,
    colours: {
      accent: choices.accent,
      light: { ink: choices.ink, paper: choices.paper },
      dark: { ink: choices.inkDark, paper: choices.paperDark },
    },
    ...(font ? { font: { stack: font } } : {}),
    ...(display ? { displayFont: { stack: display } } : {}),
    displayWeight: Number(choices.weight),
    radius: Number(choices.radius),
    gap: Number(choices.gap),
  };
}
