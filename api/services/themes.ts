import { eq, sql } from 'drizzle-orm';
import type { ThemeInput, ThemeReceipt } from '#contract/theme';
import type { MerchantContext } from '../context.ts';
import { definePlan } from '../db/plan.ts';
import { merchants } from '../db/schema/merchants.ts';
import { lookOf, rule, tokensOf, type Look } from '../view/theme.ts';

const themeOfMerchant = definePlan((orm) => [
  orm
    .select({ theme: merchants.theme })
    .from(merchants)
    .where(eq(merchants.id, sql.placeholder('merchantId')))
    .prepare(),
]);

/** Written by `putTheme` alone, `{}` before: so it has the shape that was checked then. */
export const storedTheme = (json: string): ThemeInput => JSON.parse(json) as ThemeInput;

/** What the shop's pages are dressed in. */
export const lookOfShop = ({ theme }: { theme: string }): Look => lookOf(storedTheme(theme));

export async function getTheme(ctx: MerchantContext): Promise<ThemeReceipt> {
  const [[found]] = await ctx.db.read(themeOfMerchant, { merchantId: ctx.merchantId });
  return checkTheme(storedTheme(found?.theme ?? '{}'));
}

/** Every page of the shop looks like it from now on. */
export async function putTheme(ctx: MerchantContext, theme: ThemeInput): Promise<ThemeReceipt> {
  await ctx.db.write([
    ctx.db.orm
      .update(merchants)
      .set({ theme: JSON.stringify(theme) })
      .where(eq(merchants.id, ctx.merchantId))
      .toSQL(),
  ]);
  ctx.views.forget([ctx.merchantId]);
  return checkTheme(theme);
}

/** What it looks like, and what had to be moved so that everybody can read it. */
export function checkTheme(theme: ThemeInput): ThemeReceipt {
  const { adjusted, page } = lookOf(theme);
  return { theme, adjusted, page, css: rule(tokensOf(theme)) };
}
