import type { ProblemView } from '#contract/problem';
import type { ProblemKind, ProblemState } from '#contract/problem-words';
import { wallIn } from '../domain/moment.ts';
import { isOpen, isShown } from '../domain/problem.ts';
import type { Around } from './parcels.ts';
import { spoken } from './telling.ts';

type Near = Pick<Around, 'words' | 'days' | 'zone' | 'shop' | 'nowMs'>;

/** A report as it is stored, as far as the shopper sees it. */
export type Problem = {
  id: string;
  shipmentId: string | null;
  kind: ProblemKind;
  state: ProblemState;
  answer: string | null;
  /** There is an answer that this link does not show. */
  isAnswerKept?: boolean;
  photoCount: number;
  createdMs: number;
  updatedMs: number;
};

/** Where an open report stands that says that a parcel is not there; null where there is none. */
export const notHere = (problems: readonly Problem[], shipmentId: string): ProblemState | null =>
  problems.find(
    (each) => each.kind === 'not_received' && each.shipmentId === shipmentId && isOpen(each.state),
  )?.state ?? null;

/**
 * Reports in the shopper's words, newest first. Two that are called the same say when they were made.
 * @param lost ids of parcels that got lost
 */
export function problemViews(
  problems: readonly Problem[],
  lost: ReadonlySet<string>,
  around: Near,
): ProblemView[] {
  const views = problems
    .filter((problem) => isShown(problem, around.nowMs))
    .sort((a, b) => (a.id < b.id ? 1 : -1))
    .map((problem) => problemView(problem, lost.has(problem.shipmentId ?? ''), around));
  const isSame = (a: ProblemView, b: ProblemView) =>
    a.label === b.label && a.shipmentId === b.shipmentId;
  return views.map((view) => {
    const isOnly = views.filter((other) => isSame(view, other)).length === 1;
    if (isOnly) return view;
    const { words, days, zone } = around;
    const when = days.moment(wallIn(Date.parse(view.reportedAt), zone));
    return { ...view, label: words.line([view.label, when]) };
  });
}

/** @param isLost the parcel that it is about got lost */
export function problemView(
  problem: Problem,
  isLost: boolean,
  around: Omit<Near, 'nowMs'>,
): ProblemView {
  const { words, zone, shop } = around;
  const { headline, detail } = words.help.state[problem.state];
  return {
    id: problem.id,
    shipmentId: problem.shipmentId,
    kind: problem.kind,
    state: problem.state,
    open: isOpen(problem.state),
    label:
      isLost && problem.kind === 'not_received' ? words.help.gone : words.help.label[problem.kind],
    headline: headline(shop),
    detail:
      problem.isAnswerKept && problem.state === 'answered'
        ? words.help.answerKept(shop)
        : detail(shop),
    // In whatever language the shop wrote it.
    answer: problem.answer && words.apart(problem.answer),
    reportedAt: new Date(problem.createdMs).toISOString(),
    updatedAt: new Date(problem.updatedMs).toISOString(),
    display: words.help.reported(spoken(around, wallIn(problem.createdMs, zone))),
    photos: problem.photoCount,
  };
}
