import type { ExportedProblem } from '#contract/exported-problem';
import type { PersonalRows } from './personal-rows.ts';

/** What a person reported, with all that was written about it. */
export function exportedProblem(
  rows: PersonalRows,
  problem: PersonalRows['problems'][number],
): ExportedProblem {
  const own = <T extends { problemId: string }>(all: T[]) =>
    all.filter(({ problemId }) => problemId === problem.id);
  const { id, shipmentId, kind, state, note, neededBy, answer, privateNote } = problem;
  return {
    id,
    shipmentId,
    kind,
    state,
    note,
    neededBy,
    answer,
    privateNote,
    reportedAt: iso(problem.createdAt),
    updatedAt: iso(problem.updatedAt),
    history: own(rows.reports).map(({ at, by, state: then, text }) => ({
      at: iso(at),
      by,
      state: then,
      text,
    })),
    photos: own(rows.photos).map(({ type, position }) => ({
      type,
      path: `/v1/problems/${id}/photos/${position}`,
    })),
  };
}

const iso = (ms: number): string => new Date(ms).toISOString();
