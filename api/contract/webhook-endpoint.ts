import * as z from 'zod';
import { line } from './text.ts';
import { disabledReasons, outboxStates } from './vocabulary.ts';
import { webhookEventTypes } from './webhook-events.ts';

/**
 * Why an attempt to deliver does not count. `unreadable_secret`: the secret was sealed with another
 * `PORCHLIGHT_SECRET`; rotate it.
 */
export const deliveryFaults = [
  'status',
  'redirect',
  'gone',
  'timeout',
  'unreachable',
  'refused_address',
  'unreadable_secret',
  'answer_too_long',
  'endpoint_disabled',
] as const;
export type DeliveryFault = (typeof deliveryFaults)[number];

/** `POST /v1/webhook-endpoints`. */
export const WebhookEndpointInput = z.object({
  /** https, a host that everybody can reach, port 443 or 8443. */
  url: z.string().trim().min(1).max(2048),
  /** What it is told; all that there is, and all that there will be, where it is left out. */
  events: z.array(z.enum(webhookEventTypes)).min(1).max(50).optional(),
  /** For whoever reads the list. */
  description: line(200).optional(),
});
export type WebhookEndpointInput = z.infer<typeof WebhookEndpointInput>;

/** `POST /v1/webhook-endpoints/:id/rotate`. */
export const WebhookRotationInput = z.object({
  /** So long both secrets sign, a day where it is left out; at most a week. */
  graceSeconds: z.int().min(0).max(604_800).optional(),
});
export type WebhookRotationInput = z.infer<typeof WebhookRotationInput>;

/** An address of the shop's own that is told what happens. The secret is never part of it. */
export const WebhookEndpointView = z.object({
  id: z.string(),
  url: z.string(),
  /** Null: everything. */
  events: z.array(z.string()).nullable(),
  description: z.string().nullable(),
  createdAt: z.string(),
  /** From then on nothing is sent; `POST /v1/webhook-endpoints/:id/enable` begins again. */
  disabledAt: z.string().nullable(),
  /** `gone`: it answered 410. `failing`: five days without one success. */
  disabledReason: z.enum(disabledReasons).nullable(),
  /** Since then every attempt has failed. */
  failingSince: z.string().nullable(),
  lastSuccessAt: z.string().nullable(),
  /** Until then the secret before the last rotation signs as well. */
  previousUntil: z.string().nullable(),
});
export type WebhookEndpointView = z.infer<typeof WebhookEndpointView>;

/** Answer to opening an endpoint and to rotating its secret: the one time that it is shown. */
export const WebhookEndpointReceipt = WebhookEndpointView.extend({
  /** `whsec_…`, for any library of Standard Webhooks. */
  secret: z.string(),
});
export type WebhookEndpointReceipt = z.infer<typeof WebhookEndpointReceipt>;

/** `GET /v1/webhook-endpoints`, newest first. */
export const WebhookEndpointList = z.object({ endpoints: z.array(WebhookEndpointView) });
export type WebhookEndpointList = z.infer<typeof WebhookEndpointList>;

/** `DELETE /v1/webhook-endpoints/:id`: it is gone, and its deliveries with it. */
export const WebhookEndpointGone = z.object({ id: z.string(), deleted: z.literal(true) });
export type WebhookEndpointGone = z.infer<typeof WebhookEndpointGone>;

/** One message for one endpoint, and how it went. Kept for 30 days. */
export const Delivery = z.object({
  id: z.string(),
  /** What the receiver sees as `webhook-id`: the same for every attempt and every replay. */
  webhookId: z.string(),
  type: z.string(),
  /** `due`: it will be tried at `nextAttemptAt`. */
  state: z.enum(outboxStates),
  /** Since it happened, or since it was last replayed. */
  attempts: z.int(),
  nextAttemptAt: z.string().nullable(),
  createdAt: z.string(),
  /** The last twenty, oldest first. */
  tries: z.array(
    z.object({
      at: z.string(),
      /** HTTP status; null where no answer came. */
      status: z.int().nullable(),
      /** Why it does not count; null where it does. */
      fault: z.enum(deliveryFaults).nullable(),
      ms: z.int(),
    }),
  ),
});
export type Delivery = z.infer<typeof Delivery>;

/** `GET /v1/webhook-endpoints/:id/deliveries` */
export const DeliveryQuery = z.object({
  state: z.enum(outboxStates).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
  /** `next` of the page before. */
  cursor: z
    .string()
    .regex(/^\w{1,96}$/, 'is not the `next` of a page')
    .optional(),
});
export type DeliveryQuery = z.infer<typeof DeliveryQuery>;

/** Newest first. */
export const DeliveryPage = z.object({
  deliveries: z.array(Delivery),
  /** Give it as `cursor` to read on; null at the end. */
  next: z.string().nullable(),
});
export type DeliveryPage = z.infer<typeof DeliveryPage>;
