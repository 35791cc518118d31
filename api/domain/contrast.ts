/**
 * Contrast as WCAG 2.2 counts it (relative luminance of sRGB). Colours are `#rrggbb`.
 * https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 */
export type Pair = { ink: string; paper: string };

const black = '#000000';
const white = '#ffffff';

/** How strong each voice of the page is: parts of the ink over the paper, and what it needs. */
const voices = [
  { share: 1, needs: 9.5 },
  // Text of the second voice, and what is struck or edged. A little more than 4.5 and 3: browsers
  // round each channel.
  { share: 0.74, needs: 4.55 },
  { share: 0.6, needs: 3.05 },
];

/** `#abc` and `#AABBCC` as `#aabbcc`. */
export function longHex(colour: string): string {
  const digits = colour.slice(1).toLowerCase();
  return `#${digits.length === 3 ? digits.replace(/./g, '$&$&') : digits}`;
}

const channels = (colour: string): number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

export function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** 1 to 21. */
export function contrast(one: string, other: string): number {
  const a = luminance(one);
  const b = luminance(other);
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** `share` of the one over the other, as a browser lays a translucent colour on paper. */
export function mix(one: string, other: string, share: number): string {
  const under = channels(other);
  const mixed = channels(one).map((value, i) =>
    Math.round(value * share + (under[i] ?? 0) * (1 - share)),
  );
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** Every voice of the page can be read by everybody (AA). */
export const reads = ({ ink, paper }: Pair): boolean =>
  voices.every(({ share, needs }) => contrast(mix(ink, paper, share), paper) >= needs);

/**
 * The pair, or the nearest one that reads: the ink goes towards black or white. On a paper of
 * middling lightness no ink reads; then the paper gives way too.
 */
export function legible(pair: Pair): Pair {
  if (reads(pair)) return pair;
  const { ink, paper } = pair;
  const isDark = luminance(ink) < luminance(paper);
  const ends = isDark ? [black, white] : [white, black];
  for (const end of ends) {
    if (reads({ ink: end, paper })) {
      return { ink: nearest(ink, end, (colour) => reads({ ink: colour, paper })), paper };
    }
  }
  const [end = black, away = white] = ends;
  return { ink: end, paper: nearest(paper, away, (colour) => reads({ ink: end, paper: colour })) };
}

/** The first colour on the way from one to the other that will do; the other one, at the latest. */
function nearest(from: string, to: string, suits: (colour: string) => boolean): string {
  const steps = 64;
  for (let step = 1; step < steps; step++) {
    const colour = mix(to, from, step / steps);
    if (suits(colour)) return colour;
  }
  return to;
}

/** For words on a button: the paper where it reads, else black or white, whichever reads better. */
export function wordsOn(fill: string, paper: string): string {
  if (contrast(paper, fill) >= 4.5) return paper;
  return contrast(black, fill) >= contrast(white, fill) ? black : white;
}
