import { eq, sql } from 'drizzle-orm';
import type { KeyKind } from '#contract/vocabulary';
import type { Database } from '../db/database.ts';
import { definePlan } from '../db/plan.ts';
import { apiKeys } from '../db/schema/merchants.ts';
import { sha256, toHex } from '../lib/bytes.ts';
import { randomBase32 } from '../lib/id.ts';

const prefixes: Record<KeyKind, string> = { publishable: 'porch_pk', secret: 'porch_sk' };

/** A new key, 130 random bits behind a prefix that says what it may do. Shown once. */
export function newApiKey(kind: KeyKind, live: boolean): string {
  return `${prefixes[kind]}_${live ? 'live' : 'test'}_${randomBase32(26)}`;
}

export const apiKeyHash = async (key: string): Promise<string> => toHex(await sha256(key));

export const looksLikeApiKey = (key: string): boolean =>
  /^porch_[ps]k_(?:test|live)_[0-9a-z]{26}$/.test(key);

const keyByHash = definePlan((orm) => [
  orm
    .select({ merchantId: apiKeys.merchantId, kind: apiKeys.kind, expiresAt: apiKeys.expiresAt })
    .from(apiKeys)
    .where(eq(apiKeys.hash, sql.placeholder('hash')))
    .limit(1)
    .prepare(),
]);

/** Whose key it is; null when there is none such, or it was replaced and its time is over. */
export async function findApiKey(
  db: Database,
  key: string,
  nowMs: number,
): Promise<{ merchantId: string; kind: KeyKind } | null> {
  if (!looksLikeApiKey(key)) return null;
  const [[found]] = await db.read(keyByHash, { hash: await apiKeyHash(key) });
  if (!found || (found.expiresAt !== null && found.expiresAt <= nowMs)) return null;
  return { merchantId: found.merchantId, kind: found.kind };
}
