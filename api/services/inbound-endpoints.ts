import { and, eq, isNull, sql } from 'drizzle-orm';
import type {
  EndpointInput,
  EndpointReceipt,
  EndpointView,
  RotationInput,
} from '#contract/endpoint';
import type { Provider } from '#contract/vocabulary';
import { verifyingKey } from '../carriers/shipengine-key.ts';
import type { MerchantContext } from '../context.ts';
import { inboundEndpoints } from '../db/schema/merchants.ts';
import { ApiError } from '../errors.ts';
import { toBase64 } from '../lib/bytes.ts';
import { randomBase32 } from '../lib/id.ts';
import { getEndpoint, pathOf } from './read-endpoints.ts';

const hourSeconds = 3600;

/** Ties a sealed secret to its endpoint. */
export const secretPlace = (merchantId: string, endpointId: string): string =>
  `${merchantId}/inbound_endpoints/${endpointId}`;

/**
 * An address for a tracking source to post to, and the secret that it signs with.
 * @throws ApiError invalid_body where the given secret cannot check anything
 */
export async function createInboundEndpoint(
  ctx: MerchantContext,
  provider: Provider,
  given?: string,
): Promise<{ id: string; provider: Provider; path: string; secret: string }> {
  const id = randomBase32(26);
  const secret = await usableSecret(ctx, provider, given);
  const row = {
    merchantId: ctx.merchantId,
    id,
    provider,
    secretCipher: await seal(ctx, id, secret),
    createdAt: ctx.now(),
  };
  await ctx.db.write([ctx.db.orm.insert(inboundEndpoints).values(row).toSQL()]);
  return { id, provider, path: pathOf(provider, id), secret };
}

/** @throws ApiError invalid_body */
export async function openEndpoint(
  ctx: MerchantContext,
  input: EndpointInput,
): Promise<EndpointReceipt> {
  const { id, secret } = await createInboundEndpoint(ctx, input.provider, input.secret);
  return { ...(await getEndpoint(ctx, id)), secret };
}

/**
 * A new secret; the one before it counts until its grace is over, an older one no longer.
 * @throws NotFoundError; ApiError endpoint_deleted, invalid_body
 */
export async function rotateSecret(
  ctx: MerchantContext,
  id: string,
  { secret: given, graceSeconds }: RotationInput,
): Promise<EndpointReceipt> {
  const { provider, deletedAt } = await getEndpoint(ctx, id);
  if (deletedAt !== null) {
    throw new ApiError('endpoint_deleted', 'This endpoint was deleted. Open a new one.');
  }
  const secret = await usableSecret(ctx, provider, given);
  const grace = graceSeconds ?? (provider === 'shopify' ? hourSeconds : 24 * hourSeconds);
  await ctx.db.write([
    ctx.db.orm
      .update(inboundEndpoints)
      .set({
        previousCipher: sql`${inboundEndpoints.secretCipher}`,
        previousUntil: ctx.now() + grace * 1000,
        secretCipher: await seal(ctx, id, secret),
      })
      .where(isOwn(ctx, id))
      .toSQL(),
  ]);
  return { ...(await getEndpoint(ctx, id)), secret };
}

/**
 * Closes the address for good. It stays known: its provider is told, and what still comes is kept.
 * @throws NotFoundError
 */
export async function deleteEndpoint(ctx: MerchantContext, id: string): Promise<EndpointView> {
  await ctx.db.write([
    ctx.db.orm
      .update(inboundEndpoints)
      .set({ deletedAt: ctx.now() })
      .where(and(isOwn(ctx, id), isNull(inboundEndpoints.deletedAt)))
      .toSQL(),
  ]);
  return getEndpoint(ctx, id);
}

/**
 * Answers are remembered for their Idempotency-Key, and what lies in the database has no secret in
 * the open: in it the secret is sealed, and `openReceipt` gives the answer that goes out.
 */
export async function sealReceipt<Receipt extends { id: string; secret: string }>(
  ctx: MerchantContext,
  receipt: Receipt,
): Promise<Receipt> {
  const secret = await ctx.secrets.seal(receipt.secret, answerPlace(ctx, receipt.id));
  return { ...receipt, secret };
}

export async function openReceipt<Receipt extends { id: string; secret: string }>(
  ctx: MerchantContext,
  receipt: Receipt,
): Promise<Receipt> {
  const secret = await ctx.secrets.unseal(receipt.secret, answerPlace(ctx, receipt.id));
  return { ...receipt, secret };
}

const answerPlace = (ctx: MerchantContext, id: string) => `${ctx.merchantId}/answers/${id}`;

const isOwn = (ctx: MerchantContext, id: string) =>
  and(eq(inboundEndpoints.merchantId, ctx.merchantId), eq(inboundEndpoints.id, id));

const seal = (ctx: MerchantContext, id: string, secret: string) =>
  ctx.secrets.seal(secret, secretPlace(ctx.merchantId, id));

async function usableSecret(
  ctx: MerchantContext,
  provider: Provider,
  given: string | undefined,
): Promise<string> {
  if (given === undefined) return newSecret(provider);
  const isKey = async () => given === 'jwks' || (await verifyingKey({ ...ctx, secret: given }, ''));
  // A set of keys is asked for an id that only the messages name.
  if (provider !== 'shipengine' || /^\s*\{\s*"keys"/.test(given) || (await isKey())) return given;
  const message = 'for ShipEngine give `jwks`, or an RSA key as PEM or JSON Web Key';
  throw new ApiError('invalid_body', `secret: ${message}`, {
    issues: [{ path: 'secret', message }],
  });
}

function newSecret(provider: Provider): string {
  // ShipEngine signs with keys of its own, which it publishes.
  if (provider === 'shipengine') return 'jwks';
  if (provider !== 'generic') return randomBase32(40);
  return `whsec_${toBase64(crypto.getRandomValues(new Uint8Array(32)))}`;
}
