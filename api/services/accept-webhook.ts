import { and, eq, sql } from 'drizzle-orm';
import { providers, type Provider } from '#contract/vocabulary';
import type { WebhookReceipt } from '#contract/webhook';
import { adapterOf } from '../carriers/registry.ts';
import type { Context } from '../context.ts';
import { definePlan } from '../db/plan.ts';
import { inbox } from '../db/schema/boxes.ts';
import { inboundEndpoints } from '../db/schema/merchants.ts';
import { ApiError } from '../errors.ts';
import { sha256, toHex } from '../lib/bytes.ts';
import { newId } from '../lib/id.ts';
import { parseJson } from '../lib/parse-json.ts';
import { secretPlace } from './create-merchant.ts';

const endpointById = definePlan((orm) => [
  orm
    .select()
    .from(inboundEndpoints)
    .where(
      and(
        eq(inboundEndpoints.id, sql.placeholder('id')),
        eq(inboundEndpoints.provider, sql.placeholder('provider')),
      ),
    )
    .limit(1)
    .prepare(),
]);

const bodyHashOf = definePlan((orm) => [
  orm
    .select({ id: inbox.id, bodyHash: inbox.bodyHash })
    .from(inbox)
    .where(
      and(
        eq(inbox.merchantId, sql.placeholder('merchantId')),
        eq(inbox.source, sql.placeholder('source')),
        eq(inbox.dedupeKey, sql.placeholder('dedupeKey')),
      ),
    )
    .prepare(),
]);

/**
 * Commits a provider's message before it is answered; what it means is worked out afterwards.
 * @throws ApiError invalid_signature (also where there is no such endpoint: the two look alike),
 *   invalid_encoding, malformed_json
 */
export async function acceptWebhook(
  ctx: Context,
  name: string,
  endpointId: string,
  headers: Headers,
  body: Uint8Array<ArrayBuffer>,
): Promise<WebhookReceipt> {
  const provider = providers.find((each) => each === name);
  const merchantId = provider && (await verify(ctx, provider, endpointId, headers, body));
  if (!provider || !merchantId) {
    throw new ApiError(
      'invalid_signature',
      'The address or the signature is wrong. Sign the raw body with the secret of this endpoint.',
    );
  }
  const json = parseJson(body);
  if ('fault' in json) throw new ApiError(json.fault, messages[json.fault]);

  const bodyHash = toHex(await sha256(body));
  const messageId = adapterOf(provider).messageId(json.value) ?? bodyHash;
  const message = { merchantId, source: provider, endpointId, bodyHash, body };
  const stored = await store(ctx, message, messageId);
  if (stored) {
    ctx.wake();
    return { id: stored, duplicate: false };
  }
  const [[known]] = await ctx.db.read(bodyHashOf, {
    merchantId,
    source: provider,
    dedupeKey: messageId,
  });
  // One id on two different bodies: a fault of the sender's, but nothing that came is dropped.
  const twin =
    known && known.bodyHash !== bodyHash
      ? await store(ctx, message, `${messageId}#${bodyHash.slice(0, 16)}`)
      : null;
  if (twin) ctx.wake();
  return { id: twin ?? known?.id ?? '', duplicate: twin === null };
}

const messages = {
  invalid_encoding: 'The body is not UTF-8.',
  malformed_json: 'The body is not JSON, or nested too deeply.',
};

async function verify(
  ctx: Context,
  provider: Provider,
  endpointId: string,
  headers: Headers,
  body: Uint8Array<ArrayBuffer>,
): Promise<string | null> {
  const adapter = adapterOf(provider);
  const [[endpoint]] = await ctx.db.read(endpointById, { id: endpointId, provider });
  if (!endpoint) {
    await adapter.verify(headers, body, 'no such endpoint');
    return null;
  }
  const { merchantId, secretCipher, previousCipher, previousUntil } = endpoint;
  const live = [
    secretCipher,
    previousUntil !== null && previousUntil > ctx.now() ? previousCipher : null,
  ].filter((cipher) => cipher !== null);
  for (const cipher of live) {
    const secret = await ctx.secrets.unseal(cipher, secretPlace(merchantId, endpointId));
    if (await adapter.verify(headers, body, secret)) return merchantId;
  }
  return null;
}

type Message = {
  merchantId: string;
  source: Provider;
  endpointId: string;
  bodyHash: string;
  body: Uint8Array;
};

/** The new row's id, or null where the key is taken. */
async function store(ctx: Context, message: Message, dedupeKey: string): Promise<string | null> {
  const now = ctx.now();
  const id = newId('inb', now);
  const row = {
    ...message,
    dedupeKey,
    id,
    receivedAt: now,
    state: 'due' as const,
    attempts: 0,
    nextAt: now,
    leaseUntil: 0,
  };
  const insert = ctx.db.orm.insert(inbox).values(row).onConflictDoNothing();
  const [result] = await ctx.db.write([insert.returning({ id: inbox.id }).toSQL()]);
  return result?.rows.length ? id : null;
}
