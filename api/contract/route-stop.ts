import * as z from 'zod';

/** A place that the parcel was at, is at or goes to: a town, never a street. */
export const RouteStop = z.object({
  /** `Gent, BE`; null where several are left out of the middle. */
  place: z.string().nullable(),
  /** `Gent`, `3 more stops` */
  display: z.string(),
  state: z.enum(['done', 'now', 'ahead']),
});
export type RouteStop = z.infer<typeof RouteStop>;
