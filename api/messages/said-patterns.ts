import type { HelpStep } from '#contract/help';
import type { ProblemKind, ProblemState } from '#contract/problem-words';
import type { With } from './pattern.ts';

/** Steps that name somebody or a day; the others are plain sentences. */
type Naming = {
  with_neighbour: With<'carrier'>;
  keep_packaging: With<'shop'>;
  comes_again: With<'carrier'>;
  soon_changes_more: With<'carrier' | 'shop'>;
  say_needed_day: With<'shop'>;
  /** The last day on which it can be collected. */
  collect_by: With<'until'>;
  ask_to_keep: With<'carrier'>;
  collecting_is_over: With<'shop'>;
  pay_on_page: With<'carrier'>;
  again_or_refund: With<'shop'>;
};

/** When something is wrong: what it is called, what to try, who acts. */
export type SaidPatterns = {
  label: Record<ProblemKind, string>;
  steps: Record<Exclude<HelpStep, keyof Naming>, string> & Naming;
  reschedule: With<'carrier'>;
  contact: With<'shop'>;
  /** Where a report stands. */
  state: Record<ProblemState, { headline: string; detail: string }> &
    Record<'reported' | 'looking' | 'answered' | 'closed', { headline: With<'shop'> }>;
  /** Instead of `label.not_received`, of a parcel that got lost. */
  gone: string;
  /** In place of “it is home” while somebody says that it is not; where the report stands goes on behind it. */
  notHere: { title: With<'carrier' | 'when'>; headline: string; detail: string };
  /** To whoever is given a present: the answer is not shown to them. */
  answerKept: With<'shop'>;
  /** `Reported today, 9:12` */
  reported: With<'when'>;
};
