import { spreadOf, type Spread } from './spread.ts';

/** `shift`: a layout-shift score, without a unit. */
export type Unit =
  | 'B'
  | 'ms'
  | 'req/CPU-s'
  | 'req/s'
  | 'reads/s'
  | 'lines/s'
  | 'rows/s'
  | 'requests'
  | 'constructions'
  | 'shift';

/** A number where it is exact, else what several samples gave. */
export type Figure = number | Spread;

/** One line of the table. */
export type Row = {
  measure: string;
  unit: Unit;
  figure: Figure;
  baseline: Figure | null;
  ratio: Figure | null;
  /** `≤ 1,024 B` of the figure, `≥ 0.50` of the ratio. */
  budget: string | null;
  verdict: 'met' | 'missed' | null;
};

/** What one part measured, and with what besides Node. */
export type Measured = { rows: Row[]; chromium?: string };

export type Part = () => Promise<Measured>;

type Budget = { atMost: number } | { atLeast: number };

export const middleOf = (figure: Figure): number =>
  typeof figure === 'number' ? figure : figure.median;

/** Bytes and counts: the same each time. `control` is what the measure says where it must not be 0. */
export function counted(
  measure: string,
  unit: Unit,
  figure: number,
  atMost?: number,
  control?: number,
): Row {
  return {
    measure,
    unit,
    figure,
    baseline: control ?? null,
    ratio: null,
    budget: atMost === undefined ? null : `≤ ${inUnit(atMost, unit)}`,
    verdict: atMost === undefined ? null : figure <= atMost ? 'met' : 'missed',
  };
}

/** Two things taken in turns: the ratio is that of neighbours, which the machine treated alike. */
export function compared(
  measure: string,
  unit: Unit,
  figures: readonly number[],
  baselines: readonly number[],
  budget?: Budget,
): Row {
  const ratio = spreadOf(figures.map((figure, i) => figure / (baselines[i] ?? NaN)));
  return {
    measure,
    unit,
    figure: spreadOf(figures),
    baseline: spreadOf(baselines),
    ratio,
    budget: budget ? inWords(budget) : null,
    verdict: budget ? (holds(budget, ratio.median) ? 'met' : 'missed') : null,
  };
}

const inWords = (budget: Budget) =>
  'atMost' in budget ? `≤ ${budget.atMost.toFixed(2)}` : `≥ ${budget.atLeast.toFixed(2)}`;

const holds = (budget: Budget, ratio: number) =>
  'atMost' in budget ? ratio <= budget.atMost : ratio >= budget.atLeast;

const decimals: Partial<Record<Unit, number>> = { ms: 1, shift: 3 };

export function inUnit(value: number, unit: Unit): string {
  const digits = decimals[unit] ?? 0;
  const text = value.toLocaleString('en', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return unit === 'shift' ? text : `${text} ${unit}`;
}
