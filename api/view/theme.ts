import type { Face, FontStack, ThemeInput, ThemeReceipt } from '#contract/theme';
import { contrast, legible, longHex, wordsOn, type Pair } from '../domain/contrast.ts';

const stacks: Record<FontStack, string> = {
  system:
    'ui-sans-serif, system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif',
  humanist: 'Seravek, "Gill Sans Nova", Ubuntu, Calibri, "DejaVu Sans", sans-serif',
  geometric: 'Avenir, Montserrat, Corbel, "URW Gothic", sans-serif',
  grotesque: '"Helvetica Neue", Inter, Roboto, "Arial Nova", Arimo, Arial, sans-serif',
  serif: '"Iowan Old Style", "Palatino Linotype", Palatino, "URW Palladio L", Georgia, serif',
  transitional: 'Charter, "Bitstream Charter", "Sitka Text", Cambria, Georgia, serif',
  slab: 'Rockwell, "Rockwell Nova", "Roboto Slab", "DejaVu Serif", serif',
  rounded:
    'ui-rounded, "Hiragino Maru Gothic ProN", Quicksand, "Arial Rounded MT Bold", sans-serif',
  mono: 'ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace',
};

const papers = {
  light: { ink: '#17181b', paper: '#ffffff' },
  dark: { ink: '#eceae5', paper: '#111214' },
} as const satisfies Record<string, Pair>;

/** What a hosted page is dressed in. */
export type Look = {
  theme: ThemeInput;
  adjusted: ThemeReceipt['adjusted'];
  /** Custom properties by name. */
  page: Record<string, string>;
  /** The same and the shop's faces, as a style sheet. */
  css: string;
  /** Where its font files are, for the page's policy. */
  fontOrigins: string[];
  /** Colour of the paper around the page: light, then dark. */
  papers: [light: string, dark: string];
};

const faceText = ({ stack, family }: Face): string =>
  family === undefined ? stacks[stack] : `"${family}", ${stacks[stack]}`;

/** The tokens that the elements understand: they take ink and paper from the page around them. */
export function tokensOf(theme: ThemeInput): Record<string, string> {
  const { colours, displayFont, displayWeight, radius, gap } = theme;
  return {
    ...(colours?.accent ? { '--porch-accent': longHex(colours.accent) } : {}),
    ...(radius === undefined ? {} : { '--porch-radius': `${radius}px` }),
    ...(gap === undefined ? {} : { '--porch-gap': `${gap}em` }),
    ...(displayFont ? { '--porch-display-font': faceText(displayFont) } : {}),
    ...(displayWeight === undefined ? {} : { '--porch-display-weight': `${displayWeight}` }),
  };
}

export function lookOf(theme: ThemeInput): Look {
  const light = legiblePair(theme, 'light');
  const dark = legiblePair(theme, 'dark');
  const { scheme = 'auto' } = theme;
  const by = (name: keyof Pair | 'words') => {
    if (scheme === 'light') return light[name];
    return scheme === 'dark' ? dark[name] : `light-dark(${light[name]}, ${dark[name]})`;
  };
  const page = {
    '--ink': by('ink'),
    '--paper': by('paper'),
    '--on-ink': by('words'),
    ...(theme.font ? { '--font': faceText(theme.font) } : {}),
    ...tokensOf(theme),
  };
  const faces = [theme.font, theme.displayFont].flatMap((face) => (face?.url ? [face] : []));
  const adjusted = [...light.adjusted, ...dark.adjusted];
  return {
    theme,
    adjusted: scheme === 'auto' ? adjusted : scheme === 'light' ? light.adjusted : dark.adjusted,
    page,
    css: [
      ...faces.map(faceRule),
      rule({ 'color-scheme': scheme === 'auto' ? 'light dark' : scheme, ...page }),
    ].join('\n'),
    fontOrigins: [...new Set(faces.map(({ url }) => new URL(url ?? '').origin))],
    papers: scheme === 'auto' ? [light.paper, dark.paper] : [by('paper'), by('paper')],
  };
}

/** For a style sheet of the shop's own. */
export const rule = (properties: Record<string, string>): string => {
  const lines = Object.entries(properties).map(([name, value]) => `  ${name}: ${value};\n`);
  return `:root {\n${lines.join('')}}`;
};

function faceRule({ family, url, weights }: Face): string {
  const weight = weights === undefined ? '' : ` font-weight: ${weights};`;
  return `@font-face { font-family: "${family}"; src: url("${quotable(url ?? '')}");${weight} font-display: swap; }`;
}

/** An address that can end neither the string nor the style element that it stands in. */
const quotable = (url: string): string =>
  new URL(url).href.replace(/["\\<>]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);

function legiblePair({ colours }: ThemeInput, scheme: 'light' | 'dark') {
  const wish = {
    ink: longHex(colours?.[scheme]?.ink ?? papers[scheme].ink),
    paper: longHex(colours?.[scheme]?.paper ?? papers[scheme].paper),
  };
  const pair = legible(wish);
  const before = contrast(wish.ink, wish.paper).toFixed(1);
  const after = contrast(pair.ink, pair.paper).toFixed(1);
  const adjusted = (['ink', 'paper'] as const)
    .filter((name) => pair[name] !== wish[name])
    .map((name) => ({
      path: `colours.${scheme}.${name}`,
      from: wish[name],
      to: pair[name],
      why: `Ink on paper was ${before} to 1, now ${after} to 1: from 9.5 on the small print can be read by everybody.`,
    }));
  return { ...pair, words: wordsOn(pair.ink, pair.paper), adjusted };
}
