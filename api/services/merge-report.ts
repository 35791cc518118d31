import type { Report } from './judge-report.ts';
import { itemsOf } from './problem-event.ts';
import type { ProblemRow } from './problem-rows.ts';

/** The next place in the history: who comes second there has to look again. */
export const entryId = (count: number): string => String(count + 1).padStart(4, '0');

/** The problem as it is with this report. */
export function merged(
  merchantId: string,
  known: ProblemRow | null,
  { id, at, report, photoCount }: { id: string; at: number; report: Report; photoCount: number },
): ProblemRow {
  const pieces = new Map(known ? itemsOf(known).map((each) => [each.id, each.quantity]) : []);
  for (const { id: item, quantity } of report.items)
    pieces.set(item, Math.max(quantity, pieces.get(item) ?? 0));
  const said = [known?.note ?? null, report.note].filter((text) => text !== null).join('\n\n');
  return {
    merchantId,
    id,
    subjectId: report.subjectId,
    orderId: report.orderId,
    shipmentId: report.shipmentId,
    kind: report.kind,
    // Whoever was answered and writes again waits again.
    state: known && known.state !== 'answered' ? known.state : 'reported',
    note: said || null,
    neededBy: report.neededBy ?? known?.neededBy ?? null,
    items: JSON.stringify([...pieces].map(([item, quantity]) => ({ id: item, quantity }))),
    photoCount,
    answer: known?.answer ?? null,
    privateNote: known?.privateNote ?? null,
    owner: known?.owner ?? null,
    createdAt: known?.createdAt ?? at,
    updatedAt: at,
  };
}
