import { sql } from 'drizzle-orm';
import type { Provider } from '#contract/vocabulary';
import { inbox } from '../db/schema/boxes.ts';
import { keptHeaders } from './kept-headers.ts';

/** Who tells of something. A merchant may have several shops with one shop system. */
export type Sender = { source: Provider; shop: string | null };

/** The only source that says which shop it speaks of. */
const header = 'x-shopify-shop-domain';

export const shopName = (domain: string): string => domain.trim().toLowerCase();

export function senderOf({
  source,
  headers,
}: Pick<typeof inbox.$inferSelect, 'source' | 'headers'>): Sender {
  const domain = keptHeaders(headers).get(header);
  return { source, shop: domain === null ? null : shopName(domain) };
}

/** `Sender.shop` of a message, for a statement about many of them. */
export const shopOfMessage = sql`lower(json_extract(${inbox.headers}, ${`$."${header}"`}))`;
