import { eq } from 'drizzle-orm';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { findApiKey } from '../auth/api-key.ts';
import type { Context } from '../context.ts';
import { definePlan } from '../db/plan.ts';
import { merchants } from '../db/schema/merchants.ts';
import { createInboundEndpoint, createMerchant, issueKeys } from '../services/create-merchant.ts';

const slug = 'demo' as const;
const name = 'Hobnail' as const;

/** What a demo of an earlier start left beside the database. */
const Remembered = z.object({
  publishableKey: z.string(),
  secretKey: z.string(),
  webhooks: z.object({ aftership: z.object({ url: z.string(), secret: z.string() }) }),
});

const demoId = definePlan((orm) => [
  orm.select({ id: merchants.id }).from(merchants).where(eq(merchants.slug, slug)).prepare(),
]);

/** The demo's account: the one there is, or a new one. Keys that were lost are issued anew. */
export async function demoMerchant(ctx: Context, origin: string, folder: string) {
  const [[found]] = await ctx.db.read(demoId, {});
  const kept = found && (await remembered(ctx, found.id, folder));
  if (kept) {
    const { pathname } = new URL(kept.webhooks.aftership.url);
    const aftership = { ...kept.webhooks.aftership, url: origin + pathname };
    return { merchant: { slug, name }, ...kept, webhooks: { aftership } };
  }
  const account = found
    ? { id: found.id, ...(await issueKeys({ ...ctx, merchantId: found.id }, false)) }
    : await createMerchant(ctx, {
        slug,
        name,
        locale: 'en',
        timeZone: 'Europe/London',
        live: false,
      });
  const { path, secret } = await createInboundEndpoint(
    { ...ctx, merchantId: account.id },
    'aftership',
  );
  return {
    merchant: { slug, name },
    publishableKey: account.publishableKey,
    secretKey: account.secretKey,
    webhooks: { aftership: { url: origin + path, secret } },
  };
}

async function remembered(ctx: Context, merchantId: string, folder: string) {
  const file = join(folder, 'demo.json');
  if (!existsSync(file)) return null;
  let stored: unknown;
  try {
    stored = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
  const kept = Remembered.safeParse(stored);
  if (!kept.success) return null;
  const owner = await findApiKey(ctx.db, kept.data.secretKey, ctx.now());
  return owner?.merchantId === merchantId ? kept.data : null;
}
