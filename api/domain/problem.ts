import type { ProblemState } from '#contract/problem-words';

const open = new Set<ProblemState>(['reported', 'looking', 'answered']);
const dayMs = 24 * 3_600_000;

/** Something is still to come: until then nothing may ask how the delivery was. */
export const isOpen = (state: ProblemState): boolean => open.has(state);

/** What is over is shown for two weeks, so that whoever comes back finds how it ended. */
export const isShown = (
  { state, updatedMs }: { state: ProblemState; updatedMs: number },
  nowMs: number,
): boolean => isOpen(state) || nowMs - updatedMs < 14 * dayMs;
