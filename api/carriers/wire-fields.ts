import * as z from 'zod';
import { instantOf } from '#contract/instant';

/** A text, or a number for one; what has another shape is taken as missing. */
export const text = z
  .union([z.string(), z.number().transform(String)])
  .nullable()
  .catch(null);

/** As `text`, and one that is blank is missing too. */
export const word = text.transform((value) => value?.trim() || null);

/** When that was, ms; null where there is no time, or none that can be read. */
export const msOf = (at: string | null | undefined): number | null =>
  at ? instantOf(at.trim()) : null;

/** A list of anything; each entry is judged by itself. */
export const list = z.array(z.unknown()).catch([]);

/** What a carrier would find a parcel by: some letter or digit is in it. */
export const TrackingNumber = z.union([z.string(), z.int().nonnegative().transform(String)]).pipe(
  z
    .string()
    .trim()
    .max(128)
    .regex(/[\p{L}\p{N}]/u),
);
