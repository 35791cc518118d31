import * as z from 'zod';
import { CalendarDay } from './time.ts';
import { returnReasons, returnStates } from './return-words.ts';

const longestDays = 400;

/** Days in the merchant's own zone, both included; at most 400 of them. */
export const MetricsRange = z
  .object({ from: CalendarDay, to: CalendarDay })
  .refine(({ from, to }) => from <= to, { path: ['to'], message: 'must not be before from' })
  .refine(({ from, to }) => Date.parse(to) - Date.parse(from) < longestDays * 86_400_000, {
    path: ['to'],
    message: `must be within ${longestDays} days of from`,
  });
export type MetricsRange = z.infer<typeof MetricsRange>;

/**
 * `GET /v1/metrics/returns`: of the returns that were asked for in that time. Those that were
 * rejected or cancelled are in `byState` alone.
 */
export const ReturnMetrics = z.object({
  from: z.string(),
  to: z.string(),
  /** Orders that were placed in that time. */
  orders: z.int(),
  returns: z.int(),
  exchanges: z.int(),
  /** Returns and exchanges for each order; null without an order. */
  rate: z.number().nullable(),
  /** In pieces, most first. */
  byReason: z.array(z.object({ reason: z.enum(returnReasons), pieces: z.int() })),
  /** In pieces, most first; at most 100. `product` is the shop's own id, where it gave one. */
  byProduct: z.array(
    z.object({ product: z.string().nullable(), title: z.string(), pieces: z.int() }),
  ),
  /** As far as `state` of `GET /v1/returns`. */
  byState: z.array(z.object({ state: z.enum(returnStates), returns: z.int() })),
});
export type ReturnMetrics = z.infer<typeof ReturnMetrics>;
