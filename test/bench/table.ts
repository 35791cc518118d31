import { inUnit, middleOf, type Figure, type Row, type Unit } from './row.ts';

const heads = ['measure', 'figure', 'baseline', 'ratio', 'budget', 'verdict'];

/** All parts below each other, in columns of equal width. */
export function table(parts: ReadonlyMap<string, readonly Row[]>): string {
  const lines: string[][] = [heads];
  for (const [part, rows] of parts) lines.push([part], ...rows.map(cells));
  const widths = heads.map((_, i) => Math.max(...lines.map((line) => line[i]?.length ?? 0)));
  const text = lines.map((line) =>
    line
      .map((cell, i) => (i === 0 || i > 3 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!)))
      .join('   ')
      .trimEnd(),
  );
  const [first = ''] = text;
  return [first, '─'.repeat(Math.max(...text.map(({ length }) => length))), ...text.slice(1)].join(
    '\n',
  );
}

function cells({ measure, unit, figure, baseline, ratio, budget, verdict }: Row): string[] {
  return [
    `  ${measure}`,
    figureText(figure, unit),
    baseline === null ? '–' : figureText(baseline, unit),
    ratio === null ? '–' : ratioText(ratio),
    budget ?? '–',
    verdict ?? '–',
  ];
}

const figureText = (figure: Figure, unit: Unit) => inUnit(middleOf(figure), unit);

/** With its quarters: they say how much the machine had to do with it. */
function ratioText(ratio: Figure): string {
  if (typeof ratio === 'number') return short(ratio);
  const { median, lower, upper } = ratio;
  return `${short(median)} (${short(lower)}–${short(upper)})`;
}

const short = (ratio: number) => (ratio < 0.1 ? ratio.toPrecision(2) : ratio.toFixed(2));
