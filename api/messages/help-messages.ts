import type { HelpStep } from '#contract/help';
import type { ProblemKind, ProblemState } from '#contract/problem-words';

type Names = { shop: string; carrier: string };

/** When something is wrong: what it is called, what to try, who acts. */
export type HelpMessages = {
  /** `Something wrong?` */
  title: string;
  label: Record<ProblemKind, string>;
  /** A sentence each. `until` is the day on which collecting ends, empty where it is not known. */
  steps: Record<HelpStep, (facts: Names & { until: string }) => string>;
  reschedule(carrier: string): string;
  contact(shop: string): string;
  /** Where a report stands. */
  state: Record<ProblemState, { headline(shop: string): string; detail(shop: string): string }>;
  /** `Reported today, 9:12` */
  reported(when: string): string;
};
