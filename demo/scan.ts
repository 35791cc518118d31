import type { CheckpointInput } from '#contract/checkpoint';
import { meaningOf, type Subtag } from './subtags.ts';

/** One line of a carrier's log. */
export interface Scan {
  /** ISO 8601 with offset. */
  at: string;
  subtag: Subtag;
  text: string;
  city: string;
  /** ISO 3166, two letters; Britain where it is missing. */
  country?: string;
  pickup?: CheckpointInput['pickup'];
}

/** When the carrier means to deliver: two days, or two instants. */
export interface Expected {
  from: string;
  to: string;
}

/** A parcel as its carrier knows it. */
export interface Parcel {
  carrier: string;
  trackingNumber: string;
}

/** The same line for `POST /v1/shipments/:externalId/checkpoints`. */
export function checkpointOf({
  at,
  subtag,
  text,
  city,
  country = 'GB',
  pickup,
}: Scan): CheckpointInput {
  const { stage, flags, reason } = meaningOf(subtag);
  return {
    at,
    stage,
    text,
    place: { city, country },
    ...(flags && { flags: [...flags] }),
    ...(reason && { reason }),
    ...(pickup && { pickup }),
  };
}
