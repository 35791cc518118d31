import * as z from 'zod';
import { ExternalId, line, PictureAddress, WebAddress } from './text.ts';

/** What the shop sells. Fields that are not given are empty afterwards, price and category alike. */
export const ProductInput = z.object({
  externalId: ExternalId,
  title: line(256),
  sku: line(64).optional(),
  /** Left out where it is not https. */
  imageUrl: PictureAddress.optional(),
  url: WebAddress.optional(),
  /** In minor units of `currency`. */
  price: z.int().min(0).max(1_000_000_000_00).optional(),
  /** ISO 4217. */
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/, 'must be an ISO 4217 code such as EUR')
    .optional(),
  category: line(128).optional(),
});
export type ProductInput = z.infer<typeof ProductInput>;
