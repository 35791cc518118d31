import { and, eq, sql } from 'drizzle-orm';
import { providers, type InboxState, type Provider } from '#contract/vocabulary';
import type { WebhookReceipt } from '#contract/webhook';
import { adapterOf } from '../carriers/registry.ts';
import type { Context } from '../context.ts';
import { definePlan } from '../db/plan.ts';
import { inbox } from '../db/schema/boxes.ts';
import { ApiError } from '../errors.ts';
import { sha256, toHex } from '../lib/bytes.ts';
import { newId } from '../lib/id.ts';
import { parseJson } from '../lib/parse-json.ts';
import { notesText, type InboxNotes } from './inbox-notes.ts';
import { headersText } from './kept-headers.ts';
import { countRefusal, judgeWebhook } from './judge-webhook.ts';

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
 * What is rightly signed is kept whatever it holds, so that the merchant can see what came of it.
 * @throws ApiError invalid_signature (also where there is no such endpoint: the two look alike),
 *   stale_signature, endpoint_deleted, invalid_encoding, malformed_json
 */
export async function acceptWebhook(
  ctx: Context,
  name: string,
  endpointId: string,
  headers: Headers,
  body: Uint8Array<ArrayBuffer>,
): Promise<WebhookReceipt> {
  const provider = providers.find((each) => each === name);
  const judged = provider && (await judgeWebhook(ctx, provider, endpointId, headers, body));
  if (!provider || !judged || judged.verdict === 'invalid') {
    if (judged) countRefusal(ctx, judged, 'invalid_signature');
    throw new ApiError(
      'invalid_signature',
      'The address or the signature is wrong. Sign the raw body with the secret of this endpoint.',
    );
  }
  if (judged.verdict === 'stale') {
    countRefusal(ctx, judged, 'stale_signature');
    throw new ApiError(
      'stale_signature',
      'The signed time is more than five minutes from ours. Set the clock, and sign each attempt anew.',
    );
  }
  const adapter = adapterOf(provider);
  const json = parseJson(body);
  const bodyHash = toHex(await sha256(body));
  const named = 'fault' in json ? null : adapter.messageId(json.value, headers);
  const messageId = named ?? bodyHash;
  const message: Message = {
    merchantId: judged.merchantId,
    source: provider,
    endpointId,
    bodyHash,
    body,
    headers: headersText(headers, adapter.keeps),
  };
  const fault = faultOf(judged.deleted, json);
  const stored = await store(ctx, message, messageId, fault);
  if (fault) {
    countRefusal(ctx, judged, fault.code);
    throw new ApiError(fault.code, fault.message);
  }
  if (stored) {
    ctx.wake();
    return { id: stored, duplicate: false };
  }
  const [[known]] = await ctx.db.read(bodyHashOf, {
    merchantId: judged.merchantId,
    source: provider,
    dedupeKey: messageId,
  });
  // One id on two different bodies: a fault of the sender's, but nothing that came is dropped.
  const twin =
    known && known.bodyHash !== bodyHash
      ? await store(ctx, message, `${messageId}#${bodyHash.slice(0, 16)}`, null)
      : null;
  if (twin) ctx.wake();
  return { id: twin ?? known?.id ?? '', duplicate: twin === null };
}

type Fault = Required<Pick<InboxNotes, 'code' | 'message'>> & { state: InboxState };

function faultOf(deleted: boolean, json: ReturnType<typeof parseJson>): Fault | null {
  if (deleted) {
    const message = 'This endpoint was deleted. What came was kept; it can be replayed.';
    return { state: 'refused', code: 'endpoint_deleted', message };
  }
  if (!('fault' in json)) return null;
  return { state: 'failed', code: json.fault, message: messages[json.fault] };
}

const messages = {
  invalid_encoding: 'The body is not UTF-8.',
  malformed_json: 'The body is not JSON, or nested too deeply.',
};

type Message = {
  merchantId: string;
  source: Provider;
  endpointId: string;
  bodyHash: string;
  body: Uint8Array;
  headers: string | null;
};

/** The new row's id, or null where the key is taken. */
async function store(
  ctx: Context,
  message: Message,
  dedupeKey: string,
  fault: Fault | null,
): Promise<string | null> {
  const now = ctx.now();
  const id = newId('inb', now);
  const row = {
    ...message,
    // What came to a deleted endpoint must not stand in the way of the same news by a living one.
    dedupeKey: fault ? `${fault.code}:${message.endpointId}:${dedupeKey}` : dedupeKey,
    id,
    receivedAt: now,
    state: fault?.state ?? ('due' as const),
    error: fault && notesText({ code: fault.code, message: fault.message }),
    attempts: 0,
    nextAt: now,
    leaseUntil: 0,
  };
  const insert = ctx.db.orm.insert(inbox).values(row).onConflictDoNothing();
  const [result] = await ctx.db.write([insert.returning({ id: inbox.id }).toSQL()]);
  return result?.rows.length ? id : null;
}
