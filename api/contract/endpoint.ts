import * as z from 'zod';
import { protections } from './signature-schemes.ts';
import { errorCodes, inboxStates, providers } from './vocabulary.ts';

/**
 * A signing secret as the provider shows it. Printable text; a PEM may have several lines.
 * Spaces around it are a slip of the clipboard and go.
 */
const SigningSecret = z
  .string()
  .trim()
  .min(4)
  .max(8192)
  .regex(/^[\P{Cc}\n\r]+$/u, 'holds a control character');

/** `POST /v1/inbound-endpoints`. */
export const EndpointInput = z.object({
  provider: z.enum(providers),
  /**
   * What the provider signs with, where it gives one: 17TRACK's API key, Shopify's client secret, the
   * secret of AfterShip's webhook page. For ShipEngine `jwks`, or the public key to hold on to as PEM
   * or JWK. One is made where it is left out.
   */
  secret: SigningSecret.optional(),
});
export type EndpointInput = z.infer<typeof EndpointInput>;

/** `POST /v1/inbound-endpoints/:id/rotate`. */
export const RotationInput = z.object({
  /** The new secret; one is made where it is left out. */
  secret: SigningSecret.optional(),
  /** So long the old one counts beside it. A day where it is left out; for Shopify an hour. */
  graceSeconds: z.int().min(0).max(2_592_000).optional(),
});
export type RotationInput = z.infer<typeof RotationInput>;

/** An address for a tracking source to post to. The secret is never part of it. */
export const EndpointView = z.object({
  id: z.string(),
  provider: z.enum(providers),
  /** What to enter at the provider's. A secret in itself. */
  url: z.string(),
  protection: z.object({ signs: z.enum(protections), note: z.string() }),
  createdAt: z.string(),
  /** From then on it takes nothing. */
  deletedAt: z.string().nullable(),
  /** Until then the secret before the last rotation counts as well. */
  previousUntil: z.string().nullable(),
  /** Calls that were turned away, when the last of them was, and why. */
  refusedCount: z.int(),
  refusedAt: z.string().nullable(),
  refusedCode: z.enum(errorCodes).nullable(),
  lastMessage: z
    .object({ id: z.string(), receivedAt: z.string(), state: z.enum(inboxStates) })
    .nullable(),
});
export type EndpointView = z.infer<typeof EndpointView>;

/** Answer to opening an endpoint and to rotating its secret: the one time that it is shown. */
export const EndpointReceipt = EndpointView.extend({ secret: z.string() });
export type EndpointReceipt = z.infer<typeof EndpointReceipt>;

/** `GET /v1/inbound-endpoints`, newest first. */
export const EndpointList = z.object({ endpoints: z.array(EndpointView) });
export type EndpointList = z.infer<typeof EndpointList>;
