import { eq, sql } from 'drizzle-orm';
import type { Locale } from '#contract/vocabulary';
import type { WordsInput, WordsView } from '#contract/words-of-shop';
import type { MerchantContext } from '../context.ts';
import { definePlan } from '../db/plan.ts';
import { merchants } from '../db/schema/merchants.ts';
import { ApiError, NotFoundError } from '../errors.ts';
import type { Catalogue } from '../messages/catalogue.ts';
import { directionOf, localeOf } from '../messages/locale.ts';
import { elementsOf, faultsOf, leavesOf, type OwnWords } from '../messages/own-words.ts';
import { ownWordsOf } from '../messages/spoken.ts';

/** UTF-16 units of one language: about as many as a whole catalogue has. */
const mostCharacters = 30_000;

const wordsOfMerchant = definePlan((orm) => [
  orm
    .select({ words: merchants.words })
    .from(merchants)
    .where(eq(merchants.id, sql.placeholder('merchantId')))
    .prepare(),
]);

/** @throws ApiError not_found for a language that there is no catalogue for */
export async function getWords(ctx: MerchantContext, tag: string): Promise<WordsView> {
  const { locale, catalogue } = await languageOf(ctx, tag);
  const [[found]] = await ctx.db.read(wordsOfMerchant, { merchantId: ctx.merchantId });
  return viewOf(locale, catalogue, ownWordsOf(found?.words ?? '{}', locale));
}

/**
 * Replaces the shop's own words in one language. All of them are taken or none.
 * @throws ApiError not_found, invalid_body
 */
export async function putWords(
  ctx: MerchantContext,
  tag: string,
  { words }: WordsInput,
): Promise<WordsView> {
  const { locale, catalogue } = await languageOf(ctx, tag);
  const issues = faultsOf(catalogue, words);
  const [first] = issues;
  if (first) {
    const message =
      issues.length === 1
        ? `${first.path}: ${first.message}`
        : `${issues.length} of these words cannot be used; nothing was changed.`;
    throw new ApiError('invalid_body', message, { issues });
  }
  const json = JSON.stringify(words);
  if (json.length > mostCharacters)
    throw new ApiError('invalid_body', `words: more than ${mostCharacters} characters in all`);
  const path = `$."${locale}"`;
  // In one statement: another language may be written at the same time.
  const changed =
    Object.keys(words).length === 0
      ? sql`json_remove(${merchants.words}, ${path})`
      : sql`json_set(${merchants.words}, ${path}, json(${json}))`;
  await ctx.db.write([
    ctx.db.orm
      .update(merchants)
      .set({ words: changed })
      .where(eq(merchants.id, ctx.merchantId))
      .toSQL(),
  ]);
  ctx.views.forget([ctx.merchantId]);
  return viewOf(locale, catalogue, words);
}

const viewOf = (locale: Locale, catalogue: Catalogue, own: OwnWords): WordsView => ({
  locale,
  dir: directionOf(locale),
  words: { ...own },
  elements: elementsOf(catalogue, own),
  all: leavesOf(catalogue),
});

async function languageOf({ languages }: MerchantContext, tag: string) {
  const locale = localeOf(tag);
  const catalogue = locale && (await languages.catalogue(locale));
  if (!catalogue) throw new NotFoundError('language');
  return { locale, catalogue };
}
