import { fontStacks, type ThemeInput, type ThemeReceipt } from '#contract/theme';
import { controls, type Choices, type Control } from './choices.ts';
import { hobnailFaces, hobnailPlaces } from './hobnail.ts';

const nothingSet = '/* Nothing to set: this is how the elements come. */';

/** The body of `PUT /v1/theme`, as far as it is a matter of looks. */
export function bodyOf(choices: Choices, origin: string): ThemeInput {
  const own = hobnailFaces(origin);
  const stack = (name: 'font' | 'display') => fontStacks.find((each) => each === choices[name]);
  const [font, display] = [stack('font'), stack('display')];
  const scheme = (['light', 'dark'] as const).find((each) => each === choices.scheme);
  const isOwn = choices.inkFrom === 'own';
  const differs = (name: Control) => choices[name] !== controls[name].usual;
  return {
    ...(scheme ? { scheme } : {}),
    colours: {
      ...(differs('accent') ? { accent: choices.accent } : {}),
      light: { ink: isOwn ? choices.ownInk : choices.ink, paper: choices.paper },
      dark: { ink: isOwn ? choices.ownInkDark : choices.inkDark, paper: choices.paperDark },
    },
    font: font ? { stack: font } : own.font,
    ...(choices.display === 'own' ? { displayFont: own.displayFont } : {}),
    ...(display ? { displayFont: { stack: display } } : {}),
    ...(differs('weight') ? { displayWeight: Number(choices.weight) } : {}),
    ...(differs('radius') ? { radius: Number(choices.radius) } : {}),
    ...(differs('gap') ? { gap: Number(choices.gap) } : {}),
  };
}

/** The same on the demo shop's page, with its links. */
export const themeOf = (choices: Choices, origin: string): ThemeInput => ({
  ...hobnailPlaces(origin),
  ...bodyOf(choices, origin),
});

/** Each token that is not as it comes, by its name. */
function tokensOf(choices: Choices, { page }: ThemeReceipt): Record<string, string> {
  const ofInk = (percent: string) =>
    percent === '100'
      ? 'currentColor'
      : `color-mix(in srgb, currentColor ${percent}%, transparent)`;
  const by: Partial<Record<Control, [token: string, value: string | undefined]>> = {
    accent: ['--porch-accent', choices.accent],
    inkFrom: ['--porch-ink', papered(choices, choices.ownInk, choices.ownInkDark)],
    muted: ['--porch-muted', ofInk(choices.muted)],
    line: ['--porch-line', ofInk(choices.line)],
    radius: ['--porch-radius', `${choices.radius}px`],
    gap: ['--porch-gap', `${choices.gap}em`],
    display: ['--porch-display-font', page['--porch-display-font']],
    weight: ['--porch-display-weight', choices.weight],
  };
  return Object.fromEntries(
    Object.entries(by).flatMap(([name, [token, value]]) =>
      value === undefined || choices[name as Control] === controls[name as Control].usual
        ? []
        : [[token, value]],
    ),
  );
}

/** A page with one scheme has one of the two; else the scheme decides. */
const papered = ({ scheme }: Choices, light: string, dark: string): string =>
  scheme === 'auto' ? `light-dark(${light}, ${dark})` : scheme === 'dark' ? dark : light;

const rule = (selector: string, properties: Record<string, string>): string =>
  `${selector} {\n${Object.entries(properties)
    .map(([name, value]) => `  ${name}: ${value};\n`)
    .join('')}}`;

/** What is copied: the tokens that differ, for a style sheet of the shop's. */
export function cssOf(choices: Choices, receipt: ThemeReceipt): string {
  const tokens = tokensOf(choices, receipt);
  return Object.keys(tokens).length === 0 ? nothingSet : rule(':root', tokens);
}

/** What the samples stand in: the page that was turned, and the very text that is copied. */
export function previewOf(choices: Choices, receipt: ThemeReceipt): string {
  const { ink, paper, inkDark, paperDark } = choices;
  const page = {
    background: `light-dark(${paper}, ${paperDark})`,
    color: `light-dark(${ink}, ${inkDark})`,
    ...(receipt.page['--font'] ? { 'font-family': receipt.page['--font'] } : {}),
  };
  const css = cssOf(choices, receipt).replace(':root', '.theme-sample');
  return `${rule('.theme-sample', page)}\n${css}\n`;
}
