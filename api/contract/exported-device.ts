import * as z from 'zod';
import { locales } from './vocabulary.ts';

/**
 * A device that is told of an order, in the export of a person's data. Its address is a secret of its
 * own, as links are: neither is handed out.
 */
export const ExportedDevice = z.object({
  /** Null: it is told of the whole order. */
  shipmentId: z.string().nullable(),
  /** Origin of its push service. */
  service: z.string(),
  locale: z.enum(locales),
  subscribedAt: z.string(),
});
export type ExportedDevice = z.infer<typeof ExportedDevice>;
