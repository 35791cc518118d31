import * as z from 'zod';
import { PickupPoint } from './checkpoint.ts';
import { ExportedDevice } from './exported-device.ts';
import { ExportedProblem } from './exported-problem.ts';
import { ExternalId } from './text.ts';
import { returnKinds, returnReasons, returnStates } from './return-words.ts';
import { flags, stages } from './vocabulary.ts';

/**
 * `POST /v1/privacy/export` and `POST /v1/privacy/erase`. A customer is found by their id, by their
 * e-mail address, or by both. With `orderExternalIds` only these orders are erased, without it all
 * of theirs; an export always holds all of them.
 */
export const PrivacyInput = z
  .object({
    email: z.email().max(254).optional(),
    customerExternalId: ExternalId.optional(),
    orderExternalIds: z.array(ExternalId).min(1).max(500).optional(),
  })
  .refine((given) => Object.values(given).some((value) => value !== undefined), {
    message: 'must name at least one of email, customerExternalId and orderExternalIds',
  });
export type PrivacyInput = z.infer<typeof PrivacyInput>;

const text = z.string().nullable();
const source = z.string();

const ExportedShipment = z.object({
  id: z.string(),
  externalId: z.string(),
  carrier: text,
  carrierName: text,
  service: text,
  trackingNumber: text,
  trackingUrl: text,
  direction: z.enum(['outbound', 'return']),
  /** The same parcel's numbers with further carriers. */
  handovers: z.array(z.object({ carrier: text, trackingNumber: z.string() })),
  items: z.array(z.object({ externalId: z.string(), quantity: z.int() })),
  promises: z.array(
    z.object({
      source: z.enum(['shop', 'carrier']),
      madeAt: z.string(),
      from: z.string(),
      to: z.string(),
    }),
  ),
  checkpoints: z.array(
    z.object({
      at: z.string(),
      stage: z.enum(stages),
      flags: z.array(z.enum(flags)),
      reason: text,
      code: text,
      text,
      city: text,
      region: text,
      postcode: text,
      country: text,
      carrier: text,
      pickup: PickupPoint.nullable(),
      proofUrl: text,
      source,
    }),
  ),
});

const ExportedOrder = z.object({
  id: z.string(),
  externalId: z.string(),
  number: z.string(),
  placedAt: z.string(),
  currency: z.string(),
  locale: text,
  customerExternalId: text,
  /** Keyed hashes: what is stored in place of the address and the postcode. */
  emailHash: text,
  postcodeHash: text,
  country: text,
  region: text,
  city: text,
  timeZone: text,
  cancelledAt: text,
  source,
  items: z.array(
    z.object({
      externalId: z.string(),
      productId: text,
      sku: text,
      title: z.string(),
      quantity: z.int(),
      cancelled: z.int(),
      /** Of one, in minor units of the order's currency. */
      price: z.int().nullable(),
    }),
  ),
  shipments: z.array(ExportedShipment),
  returns: z.array(
    z.object({
      externalId: z.string(),
      kind: z.enum(returnKinds),
      state: z.enum(returnStates),
      reason: z.enum(returnReasons),
      requestedAt: z.string(),
      refunded: z.int().nullable(),
      note: text,
      items: z.array(
        z.object({
          externalId: z.string(),
          quantity: z.int(),
          reason: z.enum(returnReasons),
        }),
      ),
    }),
  ),
  problems: z.array(ExportedProblem),
  devices: z.array(ExportedDevice),
  ratings: z.array(
    z.object({
      externalId: z.string(),
      question: z.string(),
      score: z.int(),
      comment: text,
      ratedAt: z.string(),
      source,
    }),
  ),
});

/** All that is stored about one customer, but for raw messages of providers. */
export const PersonalData = z.object({
  customers: z.array(
    z.object({
      id: z.string(),
      externalId: z.string(),
      emailHash: text,
      marketingOptIn: z.boolean(),
      createdAt: z.string(),
      updatedAt: z.string(),
    }),
  ),
  orders: z.array(ExportedOrder),
  consents: z.array(
    z.object({ purpose: z.string(), granted: z.boolean(), saidAt: z.string(), source }),
  ),
});
export type PersonalData = z.infer<typeof PersonalData>;
