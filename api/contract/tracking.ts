import * as z from 'zod';
import { PickupPoint } from './checkpoint.ts';
import { FactView } from './fact.ts';
import { HelpView } from './help.ts';
import { ItemView, OrderItemView } from './order-view.ts';
import { ProblemView } from './problem.ts';
import { RouteStop } from './route-stop.ts';
import { actionKinds, flags, healths, locales, parties, stages, stepStates } from './vocabulary.ts';
import { Words } from './words.ts';

const Moment = z.string();
const Window = z.object({ from: Moment, to: Moment });

/** One stop on the line from the shop to the door. */
export const Step = z.object({
  stage: z.enum(stages),
  title: z.string(),
  state: z.enum(stepStates),
  /** Day or time under the stop: `Mon 16`, `14:00–16:00`. */
  display: z.string().nullable(),
  /** The promise that no longer holds, shown struck. */
  struck: z.string().nullable(),
});
export type Step = z.infer<typeof Step>;

/** One scan, ready to show. */
export const CheckpointView = z.object({
  id: z.string(),
  /** As the source wrote it; without an offset when `zoneKnown` is false. */
  at: Moment,
  zoneKnown: z.boolean(),
  stage: z.enum(stages),
  title: z.string(),
  /** The carrier's own words; the title stands in where there are none. */
  text: z.string(),
  /** `Dublin, IE`; where another carrier takes over, with its name behind: `Dublin, IE, An Post`. */
  place: z.string().nullable(),
  /** Name of the carrier, where more than one had the parcel. */
  carrier: z.string().nullable(),
  /** `Today`, `Wed 18` */
  day: z.string(),
  /** `9:12` */
  time: z.string(),
  display: z.string(),
});
export type CheckpointView = z.infer<typeof CheckpointView>;

export const PromiseView = z.object({
  /** What was promised first; never changes. */
  first: Window,
  now: Window,
  /** `Promised on Monday` */
  label: z.string(),
  display: z.string(),
  /** How it changed, when it did. */
  note: z.string().nullable(),
});

/** Who has the parcel now, or had it last, with its own number and page. */
export const CarrierView = z.object({
  code: z.string(),
  name: z.string(),
  trackingNumber: z.string().nullable(),
  /** The number in groups that can be read out. */
  display: z.string().nullable(),
  url: z.string().nullable(),
});

export const ShipmentView = z.object({
  id: z.string(),
  /** `return`: what goes back to the shop. */
  kind: z.enum(['parcel', 'return']),
  stage: z.enum(stages),
  flags: z.array(z.enum(flags)),
  health: z.enum(healths),
  actionRequired: z.boolean(),
  reason: z.string().nullable(),
  /** Whose turn it is, while something is wrong. */
  responsible: z.enum(parties).nullable(),
  /** Where it is, in a few words: `Out for delivery`. */
  title: z.string(),
  /** The answer, for the largest type: `Today, 14:00–16:00`. */
  headline: z.string(),
  /** The promise that the headline replaces, shown struck above it. */
  struck: z.string().nullable(),
  /** One or two sentences: what is normal, who acts, by when. */
  detail: z.string(),
  /** When silence stops being normal. */
  nextNewsBy: Moment.nullable(),
  nextNewsDisplay: z.string().nullable(),
  /** Somebody should be there today, or it has arrived: the lamp is on. */
  lamp: z.boolean(),
  promise: PromiseView.nullable(),
  steps: z.array(Step),
  /** At most seven places in order; an older server does not say. */
  route: z.array(RouteStop).optional(),
  /** The same in one line: `Gent, BE – 3 more stops – Leipzig, DE`; null for fewer than two. */
  routeDisplay: z.string().nullable().optional(),
  /** Newest first. */
  checkpoints: z.array(CheckpointView),
  /** `6 updates` */
  updates: z.string(),
  carrier: CarrierView.nullable(),
  /** Every carrier that has had it, in order; one where it was never handed over. */
  carriers: z.array(z.string()),
  pickup: PickupPoint.extend({ untilDisplay: z.string().nullable() }).nullable(),
  proof: z.object({ url: z.string().nullable(), display: z.string() }).nullable(),
  /** What else is told of it; an older server does not say. Of a return only its carriers. */
  facts: z.array(FactView).optional(),
  /** When each stage was first reached. */
  milestones: z.array(z.object({ stage: z.enum(stages), at: Moment, display: z.string() })),
  /** The parcel that it stands in for. */
  replaces: z.string().nullable(),
  items: z.array(ItemView),
  /** `Mug · 2 × Bowl`; `Parcel 3` where the order comes in several and nobody said what is inside. */
  contents: z.string().nullable(),
  actions: z.array(z.object({ kind: z.enum(actionKinds), label: z.string(), url: z.string() })),
  /** What may be wrong, and what can be done; an older server does not say. None for a return. */
  help: z.array(HelpView).optional(),
});
export type ShipmentView = z.infer<typeof ShipmentView>;

/** `GET /v1/widget?token=…&locale=…`: everything the elements on a page need. */
export const WidgetView = z.object({
  merchant: z.object({ name: z.string(), theme: z.record(z.string(), z.string()) }),
  locale: z.enum(locales),
  dir: z.enum(['ltr', 'rtl']),
  words: Words,
  order: z
    .object({
      number: z.string(),
      /** `2 of 3 parcels are home, the mug is in the third.` */
      story: z.string().nullable(),
      items: z.array(OrderItemView),
    })
    .nullable(),
  /** Undelivered first. */
  shipments: z.array(ShipmentView),
  /** What was reported about them, newest first: open, or over for less than two weeks. */
  problems: z.array(ProblemView).optional(),
  /** Null also while one of `problems` is open. */
  rating: z.null(),
  recommendations: z.null(),
  poll: z.object({ afterSeconds: z.int() }),
});
export type WidgetView = z.infer<typeof WidgetView>;
