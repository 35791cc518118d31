/** The middle of what was measured, and the quarters below and above it. */
export type Spread = { median: number; lower: number; upper: number; samples: number };

export function spreadOf(values: readonly number[]): Spread {
  const inOrder = values.toSorted((a, b) => a - b);
  return {
    median: quantile(inOrder, 0.5),
    lower: quantile(inOrder, 0.25),
    upper: quantile(inOrder, 0.75),
    samples: inOrder.length,
  };
}

function quantile(inOrder: readonly number[], share: number): number {
  const place = (inOrder.length - 1) * share;
  const below = inOrder[Math.floor(place)];
  const above = inOrder[Math.ceil(place)];
  if (below === undefined || above === undefined) throw new RangeError('nothing was measured');
  return below + (above - below) * (place - Math.floor(place));
}
