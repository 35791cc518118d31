import * as z from 'zod';

/** Something that is known of a parcel besides, ready to show under its name. */
export const FactView = z.object({
  /** `Pick-up point` */
  label: z.string(),
  /** One below the other; at least one. */
  lines: z.array(z.string()),
  /** A picture of it, over https. */
  imageUrl: z.string().nullable(),
});
export type FactView = z.infer<typeof FactView>;
