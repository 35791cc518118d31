import { and, count, eq, sql } from 'drizzle-orm';
import type {
  WebhookEndpointGone,
  WebhookEndpointInput,
  WebhookEndpointReceipt,
  WebhookEndpointView,
  WebhookRotationInput,
} from '#contract/webhook-endpoint';
import type { MerchantContext } from '../context.ts';
import { definePlan } from '../db/plan.ts';
import { outbox } from '../db/schema/boxes.ts';
import { webhookEndpoints } from '../db/schema/webhooks.ts';
import { ApiError } from '../errors.ts';
import { newId } from '../lib/id.ts';
import { isLoopbackAddress, isPublicAddress } from '../lib/public-address.ts';
import { webhookAddress } from '../lib/webhook-address.ts';
import type { Outgoing } from '../lib/webhook-post.ts';
import { newWebhookSecret } from '../lib/webhook-signature.ts';
import { getWebhookEndpoint } from './read-webhook-endpoints.ts';

const daySeconds = 24 * 3600;
/** Each event is one message for each of them. */
const mostEndpoints = 20;

type Sending = MerchantContext & { outgoing: Outgoing };

const howMany = definePlan((orm) => [
  orm
    .select({ all: count() })
    .from(webhookEndpoints)
    .where(eq(webhookEndpoints.merchantId, sql.placeholder('merchantId')))
    .prepare(),
]);

/** Ties a sealed secret to its endpoint. */
export const webhookSecretPlace = (merchantId: string, id: string): string =>
  `${merchantId}/webhook_endpoints/${id}`;

/** Hosts of this installation, which it never posts to. */
export const ownHosts = (origin: string): string[] => {
  const host = URL.parse(origin)?.hostname;
  return host ? [host] : [];
};

/** @throws ApiError address_refused where nothing may be sent to, limit_reached */
export async function openWebhookEndpoint(
  ctx: Sending,
  input: WebhookEndpointInput,
): Promise<WebhookEndpointReceipt> {
  const url = await checkedAddress(ctx, input.url);
  const [[found]] = await ctx.db.read(howMany, { merchantId: ctx.merchantId });
  if ((found?.all ?? 0) >= mostEndpoints) {
    const message = `There are ${mostEndpoints} endpoints already. Delete one that is not needed.`;
    throw new ApiError('limit_reached', message);
  }
  const id = newId('whe', ctx.now());
  const secret = newWebhookSecret();
  const row = {
    merchantId: ctx.merchantId,
    id,
    url,
    events: input.events ? JSON.stringify([...new Set(input.events)]) : null,
    description: input.description ?? null,
    secretCipher: await seal(ctx, id, secret),
    createdAt: ctx.now(),
  };
  await ctx.db.write([ctx.db.orm.insert(webhookEndpoints).values(row).toSQL()]);
  return { ...(await getWebhookEndpoint(ctx, id)), secret };
}

/**
 * A new secret; the one before it signs beside it until its grace is over, an older one no longer.
 * @throws NotFoundError
 */
export async function rotateWebhookSecret(
  ctx: MerchantContext,
  id: string,
  { graceSeconds = daySeconds }: WebhookRotationInput,
): Promise<WebhookEndpointReceipt> {
  await getWebhookEndpoint(ctx, id);
  const secret = newWebhookSecret();
  await ctx.db.write([
    ctx.db.orm
      .update(webhookEndpoints)
      .set({
        previousCipher: sql`${webhookEndpoints.secretCipher}`,
        previousUntil: ctx.now() + graceSeconds * 1000,
        secretCipher: await seal(ctx, id, secret),
      })
      .where(isOwn(ctx, id))
      .toSQL(),
  ]);
  return { ...(await getWebhookEndpoint(ctx, id)), secret };
}

/**
 * Begins to send again to an endpoint that was given up. What failed meanwhile is not sent by itself.
 * @throws NotFoundError; ApiError address_refused where it now leads where nothing may be sent
 */
export async function enableWebhookEndpoint(
  ctx: Sending,
  id: string,
): Promise<WebhookEndpointView> {
  const { url } = await getWebhookEndpoint(ctx, id);
  await checkedAddress(ctx, url);
  await ctx.db.write([
    ctx.db.orm
      .update(webhookEndpoints)
      .set({ disabledAt: null, disabledReason: null, failingSince: null })
      .where(isOwn(ctx, id))
      .toSQL(),
  ]);
  return getWebhookEndpoint(ctx, id);
}

/**
 * Takes it away, with its secret and all that was to be sent to it.
 * @throws NotFoundError
 */
export async function deleteWebhookEndpoint(
  ctx: MerchantContext,
  id: string,
): Promise<WebhookEndpointGone> {
  await getWebhookEndpoint(ctx, id);
  await ctx.db.write([
    ctx.db.orm.delete(webhookEndpoints).where(isOwn(ctx, id)).toSQL(),
    ctx.db.orm
      .delete(outbox)
      .where(and(eq(outbox.merchantId, ctx.merchantId), eq(outbox.endpointId, id)))
      .toSQL(),
  ]);
  return { id, deleted: true };
}

const isOwn = (ctx: MerchantContext, id: string) =>
  and(eq(webhookEndpoints.merchantId, ctx.merchantId), eq(webhookEndpoints.id, id));

const seal = (ctx: MerchantContext, id: string, secret: string) =>
  ctx.secrets.seal(secret, webhookSecretPlace(ctx.merchantId, id));

/**
 * The address is judged again at each attempt; here somebody reads why it is refused. What is behind
 * the name is a hint: it may be another thing by then.
 */
async function checkedAddress(ctx: Sending, text: string): Promise<string> {
  const { allowLocal } = ctx.outgoing;
  const address = webhookAddress(text, { own: ownHosts(ctx.origin), allowLocal });
  if ('fault' in address) throw refused(address.fault);
  const { href, hostname } = address.url;
  const mayReach = (ip: string) => isPublicAddress(ip) || (allowLocal && isLoopbackAddress(ip));
  const behind = isLiteral(hostname) ? [] : await ctx.outgoing.resolve(hostname);
  if (behind?.some((ip) => !mayReach(ip))) throw refused('leads into a private network');
  return href;
}

const isLiteral = (host: string) => host.startsWith('[') || /^[\d.]+$/.test(host);

const refused = (fault: string) =>
  new ApiError('address_refused', `url: ${fault}`, { issues: [{ path: 'url', message: fault }] });
