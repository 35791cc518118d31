import { createHash } from 'node:crypto';

/** One scan, to be told in a provider's own words: the parcel has been loaded into the van. */
export type Told = {
  trackingNumber: string;
  /** ISO 8601 in UTC, without milliseconds: `2026-11-21T08:12:00Z`. */
  at: string;
  text: string;
  city: string;
};

/** An id as providers have them, the same for the same news. */
export const idOf = (length: number, ...parts: string[]): string =>
  createHash('sha256').update(parts.join()).digest('hex').slice(0, length);
