import * as z from 'zod';
import { ProblemEvent } from './problem-event.ts';

/**
 * What a shop's own server can be told, and what `data` is for each. A new event is a new line here,
 * and a call of `tellWebhooks` where it happens.
 */
export const webhookEvents = {
  /** A shopper reported something, or added to an open report. */
  'problem.reported': ProblemEvent,
  /** The shop changed its state, answered, or gave it to somebody. */
  'problem.updated': ProblemEvent,
} as const;

export type WebhookEventType = keyof typeof webhookEvents;
export type WebhookEventData<Type extends WebhookEventType> = z.infer<(typeof webhookEvents)[Type]>;

/** The keys of the table above, in its order. */
export const webhookEventTypes = Object.keys(webhookEvents) as [
  WebhookEventType,
  ...WebhookEventType[],
];

/**
 * The body of a message, after Standard Webhooks 1.0.0. At most 20 kB; the headers `webhook-id`,
 * `webhook-timestamp` and `webhook-signature` go with it.
 */
export const WebhookMessage = z.object({
  type: z.enum(webhookEventTypes),
  /** When it happened, ISO 8601; attempts to deliver it may be much later. */
  timestamp: z.string(),
  data: z.union(Object.values(webhookEvents)),
});
export type WebhookMessage = z.infer<typeof WebhookMessage>;
