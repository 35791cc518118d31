import * as z from 'zod';
import { line } from './text.ts';

/** `POST /v1/lookup`: two things that only the shopper and the shop know. */
export const LookupInput = z
  .object({
    /** Publishable key of the shop, `porch_pk_…`. */
    key: line(64).optional(),
    /** Instead of the key: the shop's name in `/o/:merchant`. */
    merchant: line(64).optional(),
    /** With or without `#`. */
    orderNumber: line(64),
    email: line(254).optional(),
    /** With or without spaces. */
    postcode: line(32).optional(),
  })
  .refine(({ key, merchant }) => (key === undefined) !== (merchant === undefined), {
    path: ['key'],
    message: 'send either key or merchant',
  })
  .refine(({ email, postcode }) => (email === undefined) !== (postcode === undefined), {
    path: ['email'],
    message: 'send either email or postcode',
  });
export type LookupInput = z.infer<typeof LookupInput>;

export const LookupReceipt = z.object({
  /** Shows every parcel of the order. */
  token: z.string(),
});
export type LookupReceipt = z.infer<typeof LookupReceipt>;

/** One field takes either: what has an `@` is an e-mail address. */
export const contactOf = (text: string): { email: string } | { postcode: string } =>
  text.includes('@') ? { email: text } : { postcode: text };
