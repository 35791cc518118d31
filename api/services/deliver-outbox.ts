import { and, eq, sql } from 'drizzle-orm';
import { SQLiteAsyncDialect } from 'drizzle-orm/sqlite-core';
import type { Delivery, DeliveryFault } from '#contract/webhook-endpoint';
import type { Context } from '../context.ts';
import type { Statement } from '../db/database.ts';
import { definePlan } from '../db/plan.ts';
import { outbox } from '../db/schema/boxes.ts';
import { webhookEndpoints } from '../db/schema/webhooks.ts';
import { retryAfterMs } from '../domain/retry.ts';
import { newId } from '../lib/id.ts';
import { webhookAddress } from '../lib/webhook-address.ts';
import type { Outgoing, PostAnswer } from '../lib/webhook-post.ts';
import { signedHeaders } from '../lib/webhook-signature.ts';
import { deliverPush } from './deliver-push.ts';
import { pushType } from './push-subscriptions.ts';
import { settleDelivery } from './settle-delivery.ts';
import { ownHosts, webhookSecretPlace } from './webhook-endpoints.ts';

/** Longer than an answer may take. */
const leaseMs = 60_000;
/** A server that takes its time holds up its own messages and no one else's. */
const atOnce = 2;
const mostPerCall = 200;
const dialect = new SQLiteAsyncDialect();

export type Claimed = {
  merchantId: string;
  id: string;
  endpointId: string;
  messageId: string;
  type: string;
  payload: string;
  attempts: number;
  leaseBy: string;
  tries: Delivery['tries'];
};

const endpointPlan = definePlan((orm) => [
  orm
    .select()
    .from(webhookEndpoints)
    .where(
      and(
        eq(webhookEndpoints.merchantId, sql.placeholder('merchantId')),
        eq(webhookEndpoints.id, sql.placeholder('id')),
      ),
    )
    .prepare(),
]);
type Endpoint = typeof webhookEndpoints.$inferSelect;

/** Sealed with another secret of the installation. One such row must not keep all others waiting. */
export type Unreadable = { fault: 'unreadable_secret' };

/**
 * Sends what is due, several at a time, endpoints in turn, until nothing is left or there was enough
 * for one call. A crash half-way leaves a message leased; when the lease is over it is sent again
 * under the same id.
 * @param taken called for each message before it is sent: there may be more
 */
export async function deliverOutbox(
  ctx: Context,
  outgoing: Outgoing,
  { stopped = () => false, taken = () => {} }: { stopped?(): boolean; taken?(): void } = {},
): Promise<void> {
  let left = mostPerCall;
  const next = async () => (left-- > 0 && !stopped() ? claim(ctx) : null);
  const lane = async (first: Claimed | null) => {
    for (let row = first; row; row = await next()) {
      taken();
      await (row.type === pushType ? deliverPush : deliver)(ctx, outgoing, row);
    }
  };
  const first = await next();
  if (!first) return;
  const others = Array.from({ length: outgoing.lanes - 1 }, async () => lane(await next()));
  await Promise.all([lane(first), ...others]);
  if (left < 0 && !stopped()) ctx.wake();
}

/** The first of each endpoint goes before the second of any. */
async function claim(ctx: Context): Promise<Claimed | null> {
  const now = ctx.now();
  const leaseBy = newId('lease', now);
  const [result] = await ctx.db.write([claimStatement(leaseBy, now)]);
  const [row] = result?.rows ?? [];
  if (!row) return null;
  return {
    merchantId: String(row['merchant_id']),
    id: String(row['id']),
    endpointId: String(row['endpoint_id']),
    messageId: String(row['message_id']),
    type: String(row['type']),
    payload: String(row['payload']),
    attempts: Number(row['attempts']),
    leaseBy,
    // Written by `settleDelivery` and by nobody else.
    tries: JSON.parse(String(row['tries'])) as Delivery['tries'],
  };
}

/**
 * Exported for the test that looks at how the engine would run it: without the plus signs it walks
 * through the whole table in the order of its endpoints.
 */
export function claimStatement(leaseBy: string, now: number): Statement {
  return dialect.sqlToQuery(sql`
    UPDATE ${outbox} SET lease_by = ${leaseBy}, lease_until = ${now + leaseMs}, attempts = attempts + 1
    WHERE rowid IN (
      WITH busy AS (
        SELECT merchant_id, endpoint_id, count(*) AS n FROM ${outbox}
        WHERE lease_until > ${now} GROUP BY +merchant_id, +endpoint_id
      ), waiting AS (
        SELECT rowid AS place, merchant_id, endpoint_id, next_at, row_number() OVER (
          PARTITION BY merchant_id, endpoint_id ORDER BY next_at, id) AS turn
        FROM ${outbox} WHERE state = 'due' AND next_at <= ${now} AND lease_until <= ${now}
      )
      SELECT place FROM waiting LEFT JOIN busy USING (merchant_id, endpoint_id)
      WHERE turn + coalesce(n, 0) <= ${atOnce}
      ORDER BY turn + coalesce(n, 0), next_at LIMIT 1
    ) RETURNING merchant_id, id, endpoint_id, message_id, type, payload, attempts, tries`);
}

async function deliver(ctx: Context, outgoing: Outgoing, row: Claimed): Promise<void> {
  const { merchantId, endpointId: id } = row;
  const [[endpoint]] = await ctx.db.read(endpointPlan, { merchantId, id });
  const begun = ctx.now();
  const answer =
    endpoint && endpoint.disabledAt === null ? await post(ctx, outgoing, row, endpoint) : null;
  const status = answer && 'status' in answer ? answer.status : null;
  const asked = answer && 'status' in answer ? answer.retryAfter : null;
  await settleDelivery(ctx, row, {
    at: begun,
    status,
    fault: answer ? faultOf(answer) : 'endpoint_disabled',
    tookMs: Math.max(0, ctx.now() - begun),
    askedMs: retryAfterMs(asked, ctx.now()),
  });
}

async function post(
  ctx: Context,
  outgoing: Outgoing,
  { merchantId, messageId, payload }: Claimed,
  { id, url, secretCipher, previousCipher, previousUntil }: Endpoint,
): Promise<PostAnswer | Unreadable> {
  const now = ctx.now();
  const address = webhookAddress(url, {
    own: ownHosts(ctx.origin),
    allowLocal: outgoing.allowLocal,
  });
  if ('fault' in address) return { fault: 'refused_address' };
  const isInGrace = previousCipher !== null && previousUntil !== null && previousUntil > now;
  const unsealed = await Promise.all(
    [secretCipher, ...(isInGrace ? [previousCipher] : [])].map((cipher) =>
      ctx.secrets.unseal(cipher, webhookSecretPlace(merchantId, id)).catch(() => null),
    ),
  );
  const secrets = unsealed.filter((secret) => secret !== null);
  if (secrets.length === 0) return { fault: 'unreadable_secret' };
  const signed = await signedHeaders({ id: messageId, body: payload, nowMs: now }, secrets);
  return outgoing.post({
    url: address.url,
    headers: {
      'content-type': 'application/json',
      'user-agent': 'Porchlight-Webhooks/1',
      ...signed,
    },
    body: payload,
  });
}

/** Anything but a 2xx is a failure; a redirect is never followed. */
function faultOf(answer: PostAnswer | Unreadable): DeliveryFault | null {
  if ('fault' in answer) return answer.fault;
  const { status } = answer;
  if (status >= 200 && status < 300) return null;
  if (status === 410) return 'gone';
  return status >= 300 && status < 400 ? 'redirect' : 'status';
}
