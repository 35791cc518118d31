import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { findApiKey } from '../../api/auth/api-key.ts';
import type { Context } from '../../api/context.ts';
import { createMerchant } from '../../api/services/create-merchant.ts';
import { createInboundEndpoint } from '../../api/services/inbound-endpoints.ts';

/** An account to play with, whose keys stand in `file` for this user alone. */
export async function localMerchant(ctx: Context, origin: string, file: string): Promise<void> {
  if (existsSync(file)) {
    const { secretKey } = JSON.parse(readFileSync(file, 'utf8')) as { secretKey: string };
    if (await findApiKey(ctx.db, secretKey, ctx.now())) return;
  }
  const { id, publishableKey, secretKey } = await createMerchant(ctx, {
    slug: `local-${ctx.now()}`,
    name: 'Local shop',
    locale: 'en',
    timeZone: 'Europe/London',
    live: false,
  });
  const { path, secret } = await createInboundEndpoint({ ...ctx, merchantId: id }, 'aftership');
  const account = {
    url: origin,
    publishableKey,
    secretKey,
    webhooks: { aftership: { url: origin + path, secret } },
  };
  writeFileSync(file, `${JSON.stringify(account, null, 2)}\n`, { mode: 0o600 });
}
