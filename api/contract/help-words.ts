import * as z from 'zod';

/** What is said around help and a report. `{…}` is filled in by the element. */
export const HelpWords = z.object({
  /** Opens it: `Something wrong?` */
  title: z.string(),
  /** Above the list of what may be wrong. */
  question: z.string(),
  back: z.string(),
  close: z.string(),
  /** `Step {n} of {all}` */
  step: z.string(),
  next: z.string(),
  settled: z.string(),
  /** Said after that. */
  glad: z.string(),
  /** Heading of the report, once the steps are done. */
  report: z.string(),
  items: z.string(),
  neededBy: z.string(),
  note: z.string(),
  /** For those reports that say nothing without. */
  notePlease: z.string(),
  /** For those that a picture tells as well. */
  notePhotoPlease: z.string(),
  photos: z.string(),
  /** `Up to {most}, made smaller here. Where they were taken is left out.` */
  photosHint: z.string(),
  addPhoto: z.string(),
  /** `Photo {n}`, `Remove photo {n}` */
  photo: z.string(),
  removePhoto: z.string(),
  /** A file that is no picture, or cannot be made small enough. */
  photoRefused: z.string(),
  send: z.string(),
  sending: z.string(),
  sent: z.string(),
  /** Headline, then one sentence. */
  notSent: z.tuple([z.string(), z.string()]),
  offline: z.tuple([z.string(), z.string()]),
  /** The server took too many, or takes none of this kind now. */
  refused: z.tuple([z.string(), z.string()]),
  sendAgain: z.string(),
});
export type HelpWords = z.infer<typeof HelpWords>;
