import * as z from 'zod';
import { problemKinds, problemStates } from './problem-words.ts';
import { stages } from './vocabulary.ts';

/** A problem with all that somebody needs to act on it, as webhooks tell it. */
export const ProblemEvent = z.object({
  problem: z.object({
    id: z.string(),
    kind: z.enum(problemKinds),
    state: z.enum(problemStates),
    /** In the shopper's words; what several reports say stands in paragraphs. At most 2,000 characters here. */
    note: z.string().nullable(),
    /** By which day they need it. */
    neededBy: z.string().nullable(),
    /** What the shopper was answered. */
    answer: z.string().nullable(),
    owner: z.string().nullable(),
    /** `GET /v1/problems/:id/photos/:n` shows them, n from 1. */
    photos: z.int(),
    /** Pieces that it is about; empty where the shopper did not say. */
    items: z.array(z.object({ externalId: z.string(), title: z.string(), quantity: z.int() })),
    reportedAt: z.string(),
    updatedAt: z.string(),
  }),
  order: z
    .object({
      id: z.string(),
      externalId: z.string(),
      number: z.string(),
      /** Its lines, at most 50. */
      items: z.array(
        z.object({
          externalId: z.string(),
          sku: z.string().nullable(),
          title: z.string(),
          quantity: z.int(),
        }),
      ),
    })
    .nullable(),
  shipment: z
    .object({
      id: z.string(),
      externalId: z.string(),
      carrier: z.string().nullable(),
      trackingNumber: z.string().nullable(),
      trackingUrl: z.string().nullable(),
      stage: z.enum(stages),
      /** As the source wrote it. */
      lastScan: z
        .object({
          at: z.string(),
          stage: z.enum(stages),
          text: z.string().nullable(),
          place: z.string().nullable(),
        })
        .nullable(),
      /** What was promised first, and what is promised now. */
      promise: z
        .object({
          first: z.object({ from: z.string(), to: z.string() }),
          now: z.object({ from: z.string(), to: z.string() }),
        })
        .nullable(),
    })
    .nullable(),
});
export type ProblemEvent = z.infer<typeof ProblemEvent>;
