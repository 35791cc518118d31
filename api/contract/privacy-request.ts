import * as z from 'zod';
import { PersonalData } from './privacy.ts';

/** Rows by what they are about: `orders`, `checkpoints`, `messages` … */
const counts = z.record(z.string(), z.int());

/** Nobody found is an answer, too: all counts are 0. */
export const ExportReceipt = z.object({ id: z.string(), counts, data: PersonalData });
export type ExportReceipt = z.infer<typeof ExportReceipt>;

/** What was erased. Doing it again finds nothing more, and says so with zeros. */
export const EraseReceipt = z.object({ id: z.string(), counts });
export type EraseReceipt = z.infer<typeof EraseReceipt>;

/** `GET /v1/privacy/requests`. */
export const PrivacyRequestQuery = z.object({
  limit: z.coerce.number().int().min(1).max(100).default(50),
  /** `next` of the page before. */
  cursor: z.string().min(1).max(64).optional(),
});
export type PrivacyRequestQuery = z.infer<typeof PrivacyRequestQuery>;

export const PrivacyRequest = z.object({
  id: z.string(),
  kind: z.enum(['export', 'erase_customer', 'erase_shop']),
  /** Who asked: `api`, or the shop system. */
  source: z.string(),
  /** Which of its shops, where it says so; null for `api`. */
  shop: z.string().nullable(),
  /** The customer's external id of an export, as far as it was named; empty once they are erased. */
  subject: z.string().nullable(),
  counts,
  createdAt: z.string(),
  /** What an export found; kept for 30 days, or until the customer is erased. */
  result: PersonalData.nullable(),
});
export type PrivacyRequest = z.infer<typeof PrivacyRequest>;

export const PrivacyRequestPage = z.object({
  requests: z.array(PrivacyRequest),
  /** Give it as `cursor` to read on; null at the end. */
  next: z.string().nullable(),
});
export type PrivacyRequestPage = z.infer<typeof PrivacyRequestPage>;
