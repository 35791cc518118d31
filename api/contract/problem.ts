import * as z from 'zod';
import { ExternalId, paragraphs } from './text.ts';
import { CalendarDay } from './time.ts';
import { problemKinds, problemStates } from './vocabulary.ts';

/** Of one line of the order, by the `id` that its entry in `shipments[].items` has. */
const Pieces = z.object({ id: ExternalId, quantity: z.int().min(1).max(9_999).default(1) });

/** 200 KB of bytes are so many characters of base64. */
const photoCharacters = Math.ceil(200_000 / 3) * 4;

/**
 * `POST /v1/problems`, from the shopper's page: the token is the authority, there is no key. JSON, as
 * `application/json` or, to spare the browser a preflight, as `text/plain`.
 *
 * While a report of one kind about one parcel is open, what is sent again belongs to it: words and
 * photos are added. The very same report twice, as after a lost answer, is one.
 */
export const ProblemInput = z.object({
  token: z.string().max(128),
  /** BCP 47, of the answer. */
  locale: z.string().max(64).optional(),
  /** `id` of the parcel in the view; needed where the token shows several. */
  shipmentId: z.string().max(128).optional(),
  /** One of `help[]` of that parcel whose `report` is true. */
  kind: z.enum(problemKinds),
  items: z.array(Pieces).max(100).default([]),
  note: paragraphs(2_000).optional(),
  /** A day, for `late`: by then they need it. */
  neededBy: CalendarDay.optional(),
  /** JPEG, PNG or WebP as base64 or as a `data:` address, each of at most 200 KB before that. */
  photos: z
    .array(z.string().max(photoCharacters + 64))
    .max(3)
    .default([]),
});
export type ProblemInput = z.infer<typeof ProblemInput>;

/** A report as the shopper sees it, ready to show. What they wrote is not shown: links are passed on. */
export const ProblemView = z.object({
  id: z.string(),
  /** Of the parcel in `shipments`; null where it is about the order. */
  shipmentId: z.string().nullable(),
  kind: z.enum(problemKinds),
  state: z.enum(problemStates),
  /** While it is true nothing asks for a rating. */
  open: z.boolean(),
  /** What was reported: `It says delivered, but it is not here` */
  label: z.string(),
  /** Where it stands, in a few words: `Hobnail is looking into it` */
  headline: z.string(),
  /** Who acts, and what the shopper has to do. */
  detail: z.string(),
  /** The shop's own words. */
  answer: z.string().nullable(),
  reportedAt: z.string(),
  updatedAt: z.string(),
  /** `Reported today, 9:12` */
  display: z.string(),
  photos: z.int(),
});
export type ProblemView = z.infer<typeof ProblemView>;

/** Answer to a report: 201 for a new one, 200 where it was added to one that is open. */
export const ProblemReceipt = z.object({ problem: ProblemView });
export type ProblemReceipt = z.infer<typeof ProblemReceipt>;
