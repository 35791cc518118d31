import type { ProblemView } from '#contract/problem';
import type { ProblemKind, ProblemState } from '#contract/problem-words';
import { wallIn } from '../domain/moment.ts';
import { isOpen } from '../domain/problem.ts';
import type { Around } from './parcels.ts';
import { spoken } from './telling.ts';

/** A report as it is stored, as far as the shopper sees it. */
export type Problem = {
  id: string;
  shipmentId: string | null;
  kind: ProblemKind;
  state: ProblemState;
  answer: string | null;
  photoCount: number;
  createdMs: number;
  updatedMs: number;
};

/** A report in the shopper's words. */
export function problemView(
  problem: Problem,
  around: Pick<Around, 'words' | 'days' | 'zone' | 'shop'>,
): ProblemView {
  const { words, zone, shop } = around;
  const { headline, detail } = words.help.state[problem.state];
  return {
    id: problem.id,
    shipmentId: problem.shipmentId,
    kind: problem.kind,
    state: problem.state,
    open: isOpen(problem.state),
    label: words.help.label[problem.kind],
    headline: headline(shop),
    detail: detail(shop),
    // In whatever language the shop wrote it.
    answer: problem.answer && words.apart(problem.answer),
    reportedAt: new Date(problem.createdMs).toISOString(),
    updatedAt: new Date(problem.updatedMs).toISOString(),
    display: words.help.reported(spoken(around, wallIn(problem.createdMs, zone))),
    photos: problem.photoCount,
  };
}
