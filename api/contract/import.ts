import * as z from 'zod';
import { CheckpointInput } from './checkpoint.ts';
import { ErrorBody } from './error.ts';
import { CustomerInput, OrderInput } from './order.ts';
import { ProductInput } from './product.ts';
import { ReturnInput } from './return.ts';
import { ShipmentInput } from './shipment.ts';
import { ExternalId, line } from './text.ts';
import { Instant } from './time.ts';
import { errorCodes } from './vocabulary.ts';

/** The longest line, in bytes of UTF-8. */
export const longestLine = 256 * 1024;

export const consentPurposes = [
  'marketing',
  'tracking_mail',
  'rating_request',
  'analytics',
] as const;

/** What a shopper said about a delivery or a product. */
const RatingInput = z.object({
  /** Sending it again updates the rating. */
  externalId: ExternalId,
  orderExternalId: ExternalId,
  shipmentExternalId: ExternalId.optional(),
  /** `delivery`, `nps`, `effort` or `product:<external id>`. */
  question: line(160),
  score: z.int().min(0).max(10),
  /** Line breaks in it become spaces. */
  comment: z.preprocess(
    (value) => (typeof value === 'string' ? value.replace(/\s+/g, ' ') : value),
    line(2048).optional(),
  ),
  at: Instant,
});

/** The latest word on a purpose counts, by `at`. */
const ConsentInput = z
  .object({
    email: CustomerInput.shape.email,
    customerExternalId: ExternalId.optional(),
    purpose: z.enum(consentPurposes),
    granted: z.boolean(),
    at: Instant,
  })
  .refine(({ email, customerExternalId }) => Boolean(email ?? customerExternalId), {
    path: ['email'],
    message: 'give an email or a customerExternalId',
  });

/** One line of a file: `{"type":"order",…}`, by the value of `type`. */
export const importLines = {
  product: ProductInput,
  customer: CustomerInput.pick({ email: true, marketingOptIn: true }).extend({
    externalId: ExternalId,
  }),
  order: OrderInput.extend({ externalId: ExternalId }),
  shipment: ShipmentInput.extend({ externalId: ExternalId }),
  checkpoint: CheckpointInput.extend({ shipmentExternalId: ExternalId }),
  return: ReturnInput,
  rating: RatingInput,
  consent: ConsentInput,
};
export type ImportType = keyof typeof importLines;
export type ImportInput<T extends ImportType> = z.infer<(typeof importLines)[T]>;
// The keys of the record are these.
export const importTypes = Object.keys(importLines) as [ImportType, ...ImportType[]];

const ImportCounts = z.object({
  /** Lines that are stored now: `created`, `updated` and `unchanged` together. */
  accepted: z.int(),
  created: z.int(),
  updated: z.int(),
  /** Lines that said nothing new. */
  unchanged: z.int(),
  rejected: z.int(),
});
export type ImportCounts = z.infer<typeof ImportCounts>;

export const ImportFault = z.object({
  /** Of the request, from 1; blank lines count. */
  line: z.int(),
  code: z.enum(errorCodes),
  /** Where in the line, `items.0.title`; empty where it is about the line as a whole. */
  field: z.string(),
  message: z.string(),
});
export type ImportFault = z.infer<typeof ImportFault>;

/** `POST /v1/import`. Told on every answer once lines were read, whatever its status. */
export const ImportReceipt = ImportCounts.extend({
  /** Types that occurred. */
  byType: z.partialRecord(z.enum(importTypes), ImportCounts),
  /** The first ones, in the order in which they were found: 100, or as many as `?errors=` says. */
  errors: z.array(ImportFault),
  /** Why the rest was not read, where it was not. What is counted stays. */
  error: ErrorBody.shape.error.optional(),
});
export type ImportReceipt = z.infer<typeof ImportReceipt>;

export const ImportQuery = z.object({
  /** How many lines that were refused are named. */
  errors: z.coerce.number().int().min(0).max(10_000).default(100),
});
