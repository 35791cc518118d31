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

/** About certain things of the parcel: says little without words, a thing or a photo. */
export const aboutItems: readonly ProblemKind[] = ['damaged', 'wrong_item'];
/** A photo helps. */
export const helpedByPhotos: readonly ProblemKind[] = [...aboutItems, 'not_received', 'other'];
/** Says nothing without words. */
export const needsNote = (kind: ProblemKind): boolean =>
  kind === 'other' || kind === 'wrong_address';

/** The first three are open: something is still to come. */
export const problemStates = ['reported', 'looking', 'answered', 'solved', 'closed'] as const;
export type ProblemState = (typeof problemStates)[number];
