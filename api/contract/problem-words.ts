/** What a shopper can report. */
export const problemKinds = [
  'not_received',
  'damaged',
  'wrong_item',
  'late',
  'wrong_address',
  'failed_attempt',
  'missed_pickup',
  'customs_fee',
  'other',
] as const;
export type ProblemKind = (typeof problemKinds)[number];

/** The first three are open: something is still to come. */
export const problemStates = ['reported', 'looking', 'answered', 'solved', 'closed'] as const;
export type ProblemState = (typeof problemStates)[number];
