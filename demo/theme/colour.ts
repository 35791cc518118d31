/** Red, green and blue of `#rrggbb`, from 0 to 255. */
const channels = (colour: string): number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** From 1 to 21. https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** What is seen where `share` of an ink lies over its paper. */
export function mix(ink: string, paper: string, share: number): string {
  const under = channels(paper);
  const seen = channels(ink).map((value, i) =>
    Math.round(value * share + (under[i] ?? 0) * (1 - share)),
  );
  return `#${seen.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
