import type { ImportCounts, ImportReceipt } from '#contract/import';
import type { Progress } from './progress.ts';

type Counts = Progress['counts'];

const names = ['accepted', 'created', 'updated', 'unchanged', 'rejected'] as const;
const zero: ImportCounts = { accepted: 0, created: 0, updated: 0, unchanged: 0, rejected: 0 };

function sum(a: ImportCounts, b: ImportCounts): ImportCounts {
  const both = { ...zero };
  for (const name of names) both[name] = a[name] + b[name];
  return both;
}

/** Both together; `refused` lines were refused before they were sent. */
export function together(counts: Counts, receipt: ImportReceipt | null, refused: number): Counts {
  const more = receipt ?? { ...zero, byType: {} };
  const byType = { ...counts.byType };
  // Its keys are types of lines.
  for (const [type, each] of Object.entries(more.byType) as [keyof typeof byType, ImportCounts][]) {
    byType[type] = sum(byType[type] ?? zero, each);
  }
  const all = sum(counts, more);
  return { ...all, rejected: all.rejected + refused, byType };
}
