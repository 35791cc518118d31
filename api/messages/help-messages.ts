import type { HelpStep } from '#contract/help';
import type { HelpWords } from '#contract/help-words';
import type { ProblemKind, ProblemState } from '#contract/problem-words';

type Names = { shop: string; carrier: string };

/** When something is wrong: what it is called, what to try, who acts. */
export type HelpMessages = {
  /** `Something wrong?` */
  title: string;
  label: Record<ProblemKind, string>;
  /** What `not_received` is called where the parcel got lost. */
  gone: string;
  /** A sentence each. `until` is the day on which collecting ends, empty where it is not known. */
  steps: Record<HelpStep, (facts: Names & { until: string }) => string>;
  reschedule(carrier: string): string;
  contact(shop: string): string;
  /** Where a report stands. */
  state: Record<ProblemState, { headline(shop: string): string; detail(shop: string): string }>;
  /** It counts as delivered, and somebody says that it is not there. */
  notHere: { title(carrier: string, when: string): string; headline: string; detail: string };
  answerKept(shop: string): string;
  form: ReportMessages;
  /** `Reported today, 9:12` */
  reported(when: string): string;
};

/** Around a report from a page without script. */
export type ReportMessages = Pick<
  HelpWords,
  'items' | 'neededBy' | 'note' | 'photos' | 'sent' | 'notSent'
> & {
  /** `Tell Hobnail` */
  report(shop: string): string;
  notePlease(shop: string): string;
  notePhotoPlease(shop: string): string;
  send(shop: string): string;
  photo(n: number): string;
  refused: { headline: string; detail(shop: string): string };
};
