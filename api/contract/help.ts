import * as z from 'zod';
import { problemKinds } from './problem-words.ts';

/** What can be done at once about a problem, besides reporting it. */
export const helpActionKinds = ['reschedule', 'carrier', 'proof', 'contact'] as const;
export type HelpActionKind = (typeof helpActionKinds)[number];

/** A step before it is put into words. */
export type HelpStep =
  | 'look_around'
  | 'ask_household'
  | 'ask_neighbours'
  | 'with_neighbour'
  | 'look_at_proof'
  | 'wait_until_tomorrow'
  | 'keep_packaging'
  | 'photo_of_damage'
  | 'photo_of_item'
  | 'find_card'
  | 'comes_again'
  | 'soon_changes_more'
  | 'say_needed_day'
  | 'collect_by'
  | 'ask_to_keep'
  | 'collecting_is_over'
  | 'pay_on_page'
  | 'moves_once_paid'
  | 'again_or_refund';

/**
 * What may be wrong with a parcel just now, and what can be done about it at once. The list holds
 * only what fits its state, the likeliest first; `other` is always there, and last. A shared link has none.
 */
export const HelpView = z.object({
  kind: z.enum(problemKinds),
  /** `It says delivered, but it is not here` */
  label: z.string(),
  /** What to try, in this order, before a report; a sentence each. Empty where nothing helps. */
  steps: z.array(z.string()),
  /** Places to go: the carrier's page, the proof of delivery, the shop. https or mailto. */
  actions: z.array(z.object({ kind: z.enum(helpActionKinds), label: z.string(), url: z.string() })),
  /** Whether `POST /v1/problems` takes this kind now. */
  report: z.boolean(),
});
export type HelpView = z.infer<typeof HelpView>;
