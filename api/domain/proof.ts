import type { Flag } from '#contract/vocabulary';
import type { Checkpoint } from './fold.ts';

/** How a parcel was handed over; where several are said, the one that helps to find it goes first. */
export const handovers = [
  'with_neighbour',
  'collected',
  'safe_place',
  'signed',
] as const satisfies Flag[];
export type Handover = (typeof handovers)[number];

export type Proof = {
  /** A picture or a signed slip. */
  url: string | null;
  /** When it was delivered, as written. */
  at: string;
  how: Handover | null;
};

/** What the scans of one delivery tell, in order of time; null where it is only its word. */
export function proofOf(delivered: readonly Checkpoint[]): Proof | null {
  const [first] = delivered;
  if (!first) return null;
  const url = delivered.findLast(({ proofUrl }) => proofUrl !== null)?.proofUrl ?? null;
  const how = handovers.find((each) => delivered.some(({ flags }) => flags.includes(each))) ?? null;
  return url === null && how === null ? null : { url, at: first.at, how };
}
