import { eq, inArray, sql } from 'drizzle-orm';
import { looksLikeToken, tokenHash, type TokenPurpose } from '../auth/secrets.ts';
import type { Context } from '../context.ts';
import { definePlan } from '../db/plan.ts';
import { merchants } from '../db/schema/merchants.ts';
import { shopperTokens } from '../db/schema/shipments.ts';
import { ApiError } from '../errors.ts';

const subjectOfToken = definePlan((orm) => [
  orm
    .select({
      merchantId: shopperTokens.merchantId,
      orderId: shopperTokens.orderId,
      shipmentId: shopperTokens.shipmentId,
      purpose: shopperTokens.purpose,
      name: merchants.name,
      theme: merchants.theme,
      timeZone: merchants.timeZone,
      locale: merchants.locale,
      words: merchants.words,
    })
    .from(shopperTokens)
    .innerJoin(merchants, eq(merchants.id, shopperTokens.merchantId))
    .where(inArray(shopperTokens.hash, [sql.placeholder('hash'), sql.placeholder('otherHash')]))
    .limit(1)
    .prepare(),
]);

/**
 * What a shopper's token is for: whose order or parcel, and how its shop presents itself.
 * @param purposes the kinds that will do
 * @throws ApiError unknown_token
 */
export async function subjectOf(
  ctx: Context,
  token: string,
  purposes: readonly [TokenPurpose, TokenPurpose?] = ['view', 'share'],
) {
  if (looksLikeToken(token)) {
    const [purpose, other = purpose] = purposes;
    // What a hash is of has its purpose in it: one that is found is of that kind.
    const hash = await tokenHash(purpose, token);
    const otherHash = other === purpose ? hash : await tokenHash(other, token);
    const [[found]] = await ctx.db.read(subjectOfToken, { hash, otherHash });
    if (found) return found;
  }
  throw new ApiError('unknown_token', 'Nothing fits this token.');
}

export type TokenSubject = Awaited<ReturnType<typeof subjectOf>>;
