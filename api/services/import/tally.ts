import type { ImportCounts, ImportFault, ImportReceipt, ImportType } from '#contract/import';

export type Outcome = 'created' | 'updated' | 'unchanged';
/** `type` is null where the line did not get as far as naming one that exists. */
export type Refused = ImportFault & { type: ImportType | null };

export type Tally = {
  count(type: ImportType, outcome: Outcome): void;
  refuse(refused: Refused): void;
  receipt(): ImportReceipt;
};

const nothing = (): ImportCounts => ({
  accepted: 0,
  created: 0,
  updated: 0,
  unchanged: 0,
  rejected: 0,
});

/** Counts what becomes of lines and keeps the first `named` faults. */
export function createTally(named: number): Tally {
  const total = nothing();
  const byType = new Map<ImportType, ImportCounts>();
  const errors: ImportFault[] = [];
  const of = (type: ImportType) => {
    const counts = byType.get(type) ?? nothing();
    byType.set(type, counts);
    return counts;
  };
  return {
    count(type, outcome) {
      for (const counts of [total, of(type)]) {
        counts.accepted++;
        counts[outcome]++;
      }
    },
    refuse({ type, line, code, field, message }) {
      for (const counts of type ? [total, of(type)] : [total]) counts.rejected++;
      if (errors.length < named) errors.push({ line, code, field, message });
    },
    receipt: () => ({ ...total, byType: Object.fromEntries(byType), errors: [...errors] }),
  };
}
