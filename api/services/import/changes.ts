import type { Row } from './bulk.ts';
import type { Outcome } from './tally.ts';

/** What became of each row that a chunk names, by id or by `type/external id`. */
export type Changes = {
  mark(subject: string, outcome: Outcome): void;
  /** For rows of a statement: the column holds what changed. */
  updated(column: string): (rows: Row[]) => void;
  /** Of a line: its first subject is what it is about, the others go with it. */
  outcomeOf(subjects: readonly string[]): Outcome;
};

export function createChanges(): Changes {
  const outcomes = new Map<string, Outcome>();
  const mark: Changes['mark'] = (subject, outcome) => {
    if (outcomes.get(subject) !== 'created') outcomes.set(subject, outcome);
  };
  return {
    mark,
    updated: (column) => (rows) => {
      for (const row of rows) mark(String(row[column]), 'updated');
    },
    outcomeOf(subjects) {
      const [first = ''] = subjects;
      if (outcomes.get(first) === 'created') return 'created';
      return subjects.some((each) => outcomes.has(each)) ? 'updated' : 'unchanged';
    },
  };
}
