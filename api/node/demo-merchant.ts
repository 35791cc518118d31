import { generateKeyPair } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { eq } from 'drizzle-orm';
import * as z from 'zod';
import { providers, type Provider } from '#contract/vocabulary';
import { findApiKey } from '../auth/api-key.ts';
import type { Context, MerchantContext } from '../context.ts';
import { definePlan } from '../db/plan.ts';
import { merchants } from '../db/schema/merchants.ts';
import { createMerchant, issueKeys } from '../services/create-merchant.ts';
import { createInboundEndpoint } from '../services/inbound-endpoints.ts';

const slug = 'demo' as const;
const name = 'Hobnail' as const;

/** Where a provider posts to, and what it signs with; for ShipEngine also what it calls its key. */
const Webhook = z.object({ url: z.url(), secret: z.string(), keyId: z.string().optional() });
type Webhook = z.infer<typeof Webhook>;

/** What a demo of an earlier start left beside the database; it may have known fewer providers. */
const Remembered = z.object({
  publishableKey: z.string(),
  secretKey: z.string(),
  webhooks: z.partialRecord(z.enum(providers), Webhook),
});

const demoId = definePlan((orm) => [
  orm.select({ id: merchants.id }).from(merchants).where(eq(merchants.slug, slug)).prepare(),
]);

/** The demo's account: the one there is, or a new one. What was lost is issued anew. */
export async function demoMerchant(ctx: Context, origin: string, folder: string) {
  const [[found]] = await ctx.db.read(demoId, {});
  const kept = found && (await remembered(ctx, found.id, folder));
  const account = kept && found ? { id: found.id, ...kept } : await open(ctx, found?.id);
  const webhooks = await Promise.all(
    providers.map(async (provider): Promise<[Provider, Webhook]> => {
      const webhook = kept?.webhooks[provider];
      if (!webhook)
        return [provider, await openWebhook({ ...ctx, merchantId: account.id }, provider, origin)];
      return [provider, { ...webhook, url: origin + new URL(webhook.url).pathname }];
    }),
  );
  const { publishableKey, secretKey } = account;
  return {
    merchant: { slug, name },
    publishableKey,
    secretKey,
    // Made from all of them, one after the other.
    webhooks: Object.fromEntries(webhooks) as Record<Provider, Webhook>,
  };
}

async function open(ctx: Context, id: string | undefined) {
  if (id !== undefined) return { id, ...(await issueKeys({ ...ctx, merchantId: id }, false)) };
  const locale = 'en';
  const timeZone = 'Europe/London';
  return createMerchant(ctx, { slug, name, locale, timeZone, live: false });
}

async function openWebhook(
  ctx: MerchantContext,
  provider: Provider,
  origin: string,
): Promise<Webhook> {
  const given = provider === 'shipengine' ? await newPrivateKey() : undefined;
  const { path, secret } = await createInboundEndpoint(ctx, provider, given);
  return {
    url: origin + path,
    secret,
    ...(provider === 'shipengine' ? { keyId: 'demo' } : {}),
  };
}

/** ShipEngine signs with a private key. Whoever plays with the demo has to be able to, too. */
async function newPrivateKey(): Promise<string> {
  const { privateKey } = await promisify(generateKeyPair)('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  return privateKey.trim();
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
