import * as z from 'zod';
import { problemKinds, problemStates } from './problem-words.ts';

const text = z.string().nullable();

/** A report in the export of a person's data, with all that was written about it. */
export const ExportedProblem = z.object({
  id: z.string(),
  shipmentId: text,
  kind: z.enum(problemKinds),
  state: z.enum(problemStates),
  note: text,
  neededBy: text,
  answer: text,
  privateNote: text,
  reportedAt: z.string(),
  updatedAt: z.string(),
  history: z.array(
    z.object({ at: z.string(), by: z.string(), state: z.enum(problemStates), text }),
  ),
  /** Where the pictures themselves are read, with the secret key. */
  photos: z.array(z.object({ type: z.string(), path: z.string() })),
});
export type ExportedProblem = z.infer<typeof ExportedProblem>;
