import type { KeyKind } from '#contract/vocabulary';
import { apiKeyHash, newApiKey } from '../auth/api-key.ts';
import type { Context, MerchantContext } from '../context.ts';
import type { Statement } from '../db/database.ts';
import { apiKeys, merchants } from '../db/schema/merchants.ts';
import { newId } from '../lib/id.ts';

export type NewMerchant = {
  slug: string;
  name: string;
  locale: string;
  /** IANA */
  timeZone: string;
  live: boolean;
};

export type MerchantKeys = { publishableKey: string; secretKey: string };

/**
 * Opens an account with one key of each kind. The keys are in the answer and nowhere else.
 * @throws ConstraintViolation when the slug is taken
 */
export async function createMerchant(
  ctx: Context,
  { slug, name, locale, timeZone, live }: NewMerchant,
): Promise<{ id: string } & MerchantKeys> {
  const now = ctx.now();
  const id = newId('mer', now);
  const row = { id, slug, name, locale, timeZone, theme: '{}', createdAt: now };
  const keys = await newKeys({ ...ctx, merchantId: id }, live);
  await ctx.db.write([ctx.db.orm.insert(merchants).values(row).toSQL(), ...keys.statements]);
  return { id, publishableKey: keys.publishableKey, secretKey: keys.secretKey };
}

/** One further key of each kind. Older ones go on working. */
export async function issueKeys(ctx: MerchantContext, live: boolean): Promise<MerchantKeys> {
  const { statements, ...keys } = await newKeys(ctx, live);
  await ctx.db.write(statements);
  return keys;
}

async function newKeys(ctx: MerchantContext, live: boolean) {
  const now = ctx.now();
  const row = async (kind: KeyKind, key: string): Promise<Statement> =>
    ctx.db.orm
      .insert(apiKeys)
      .values({
        merchantId: ctx.merchantId,
        id: newId('key', now),
        kind,
        live,
        hash: await apiKeyHash(key),
        lastFour: key.slice(-4),
        createdAt: now,
      })
      .toSQL();
  const publishableKey = newApiKey('publishable', live);
  const secretKey = newApiKey('secret', live);
  return {
    publishableKey,
    secretKey,
    statements: [await row('publishable', publishableKey), await row('secret', secretKey)],
  };
}
