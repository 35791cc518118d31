import * as z from 'zod';
import { errorCodes } from './vocabulary.ts';

/** Every answer that is not a success. */
export const ErrorBody = z.object({
  error: z.object({
    code: z.enum(errorCodes),
    message: z.string(),
    requestId: z.string(),
    /** Where in the request it is, for `invalid_body`, `invalid_query` and `invalid_character`. */
    issues: z
      .array(z.object({ path: z.string(), message: z.string(), code: z.string().optional() }))
      .optional(),
  }),
});
export type ErrorBody = z.infer<typeof ErrorBody>;
