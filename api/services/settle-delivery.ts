import { and, eq, isNull, lte, sql } from 'drizzle-orm';
import type { Delivery, DeliveryFault } from '#contract/webhook-endpoint';
import type { DisabledReason } from '#contract/vocabulary';
import type { Context } from '../context.ts';
import type { Statement } from '../db/database.ts';
import { outbox } from '../db/schema/boxes.ts';
import { webhookEndpoints } from '../db/schema/webhooks.ts';
import { nextAttemptMs, patienceMs } from '../domain/retry.ts';
import type { Claimed } from './deliver-outbox.ts';

const triesKept = 20;
/** What comes later is found by the sweep, in a minute at most. */
const longestWakeSeconds = 600;

export type Outcome = {
  at: number;
  status: number | null;
  fault: DeliveryFault | null;
  tookMs: number;
  askedMs: number | null;
};

/**
 * Writes down how an attempt went: the message is done, due again, or given up, and its endpoint
 * with it after a 410 or five days of nothing but failures.
 */
export async function settleDelivery(ctx: Context, row: Claimed, outcome: Outcome): Promise<void> {
  const { fault } = outcome;
  const waitMs = mayTryAgain(fault)
    ? nextAttemptMs(row.attempts, Math.random(), outcome.askedMs)
    : null;
  const state = fault === null ? 'done' : waitMs === null ? 'failed' : 'due';
  const [, , off] = await ctx.db.write([
    messageStatement(ctx, row, outcome, { state, nextAt: ctx.now() + (waitMs ?? 0) }),
    endpointStatement(ctx, row, fault),
    disableStatement(ctx, row, fault),
    giveUpStatement(ctx, row),
  ]);
  if (off?.rows.length) {
    ctx.log({
      event: 'webhook_endpoint_disabled',
      merchantId: row.merchantId,
      code: String(off.rows[0]?.['disabled_reason']),
    });
  }
  if (waitMs !== null) wakeFor(ctx, waitMs);
}

/** Has it looked at again when it is due. */
export function wakeFor(ctx: Context, waitMs: number): void {
  const seconds = Math.ceil(waitMs / 1000);
  if (seconds <= longestWakeSeconds) ctx.wake(seconds);
}

const mayTryAgain = (fault: DeliveryFault | null): boolean =>
  fault !== null && fault !== 'gone' && fault !== 'endpoint_disabled';

/** Another worker may have taken over meanwhile: then this one has nothing to say. */
export function messageStatement(
  ctx: Context,
  row: Claimed,
  { at, status, fault, tookMs }: Outcome,
  { state, nextAt }: { state: 'done' | 'due' | 'failed'; nextAt: number },
): Statement {
  const tried = { at: new Date(at).toISOString(), status, fault, ms: tookMs };
  const tries: Delivery['tries'] = [...row.tries, tried].slice(-triesKept);
  return ctx.db.orm
    .update(outbox)
    .set({
      state,
      nextAt,
      leaseUntil: 0,
      leaseBy: null,
      lastStatus: status,
      tries: JSON.stringify(tries),
    })
    .where(
      and(
        eq(outbox.merchantId, row.merchantId),
        eq(outbox.id, row.id),
        eq(outbox.leaseBy, row.leaseBy),
      ),
    )
    .toSQL();
}

const endpointOf = ({ merchantId, endpointId }: Claimed) =>
  and(eq(webhookEndpoints.merchantId, merchantId), eq(webhookEndpoints.id, endpointId));

function endpointStatement(ctx: Context, row: Claimed, fault: DeliveryFault | null): Statement {
  const now = ctx.now();
  return ctx.db.orm
    .update(webhookEndpoints)
    .set(
      fault === null
        ? { failingSince: null, lastSuccessAt: now }
        : { failingSince: sql`coalesce(${webhookEndpoints.failingSince}, ${now})` },
    )
    .where(endpointOf(row))
    .toSQL();
}

function disableStatement(ctx: Context, row: Claimed, fault: DeliveryFault | null): Statement {
  const reason: DisabledReason = fault === 'gone' ? 'gone' : 'failing';
  return ctx.db.orm
    .update(webhookEndpoints)
    .set({ disabledAt: ctx.now(), disabledReason: reason })
    .where(
      and(
        endpointOf(row),
        isNull(webhookEndpoints.disabledAt),
        fault === 'gone' ? undefined : lte(webhookEndpoints.failingSince, ctx.now() - patienceMs),
      ),
    )
    .returning({ disabled_reason: webhookEndpoints.disabledReason })
    .toSQL();
}

/** Nothing is sent to an endpoint that is off; what waited for it can be replayed. */
function giveUpStatement(ctx: Context, { merchantId, endpointId }: Claimed): Statement {
  const tried = {
    at: new Date(ctx.now()).toISOString(),
    status: null,
    fault: 'endpoint_disabled',
    ms: 0,
  };
  return ctx.db.orm
    .update(outbox)
    .set({
      state: 'failed',
      leaseUntil: 0,
      leaseBy: null,
      tries: sql`json_insert(${outbox.tries}, '$[#]', json(${JSON.stringify(tried)}))`,
    })
    .where(
      and(
        eq(outbox.merchantId, merchantId),
        eq(outbox.endpointId, endpointId),
        eq(outbox.state, 'due'),
        sql`EXISTS (SELECT 1 FROM ${webhookEndpoints} w WHERE w.merchant_id = ${merchantId}
          AND w.id = ${endpointId} AND w.disabled_at IS NOT NULL)`,
      ),
    )
    .toSQL();
}
