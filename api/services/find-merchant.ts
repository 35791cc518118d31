import { eq, sql } from 'drizzle-orm';
import { findApiKey } from '../auth/api-key.ts';
import type { Context } from '../context.ts';
import { definePlan } from '../db/plan.ts';
import { merchants } from '../db/schema/merchants.ts';
import { ApiError, NotFoundError } from '../errors.ts';

const merchantBySlug = definePlan((orm) => [
  orm
    .select({
      id: merchants.id,
      name: merchants.name,
      locale: merchants.locale,
      words: merchants.words,
      theme: merchants.theme,
    })
    .from(merchants)
    .where(eq(merchants.slug, sql.placeholder('slug')))
    .limit(1)
    .prepare(),
]);

/** The shop of this name in addresses, `/o/:merchant`; null where there is none. */
export async function findMerchant(ctx: Context, slug: string) {
  const [[found]] = await ctx.db.read(merchantBySlug, { slug: slug.toLowerCase() });
  return found ?? null;
}

/**
 * The shop that a page names by its publishable key, or by its name in addresses.
 * @throws ApiError invalid_key, wrong_key_kind, not_found
 */
export async function shopOf(
  ctx: Context,
  { key, merchant }: { key?: string | undefined; merchant?: string | undefined },
): Promise<string> {
  if (key === undefined) {
    const found = await findMerchant(ctx, merchant ?? '');
    if (!found) throw new NotFoundError('shop');
    return found.id;
  }
  const found = await findApiKey(ctx.db, key, ctx.now());
  if (!found) throw new ApiError('invalid_key', 'This key is not known, or no longer valid.');
  if (found.kind !== 'publishable') {
    throw new ApiError(
      'wrong_key_kind',
      'This is a secret key. In a page only a publishable key (porch_pk_…) belongs; replace this one.',
    );
  }
  return found.merchantId;
}
