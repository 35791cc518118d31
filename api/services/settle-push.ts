import { and, eq } from 'drizzle-orm';
import type { DeliveryFault } from '#contract/webhook-endpoint';
import type { MerchantContext } from '../context.ts';
import { outbox } from '../db/schema/boxes.ts';
import { nextAttemptMs } from '../domain/retry.ts';
import type { Claimed } from './deliver-outbox.ts';
import { goneStatements, type PushMessage } from './push-subscriptions.ts';
import { messageStatement, wakeFor, type Outcome } from './settle-delivery.ts';

/**
 * Writes down how an attempt went: the message is done, due again as long as it is news, or given
 * up. A device that its push service does not know any more, or whose address cannot be read, is
 * not told anything again.
 */
export async function settlePush(
  ctx: MerchantContext,
  row: Claimed,
  message: PushMessage,
  outcome: Outcome,
): Promise<void> {
  const { fault, status } = outcome;
  if (fault !== null && lost.has(fault)) {
    await ctx.db.write(goneStatements(ctx, row.endpointId));
    return;
  }
  const wait = mayTryAgain(outcome)
    ? nextAttemptMs(row.attempts, Math.random(), outcome.askedMs)
    : null;
  const waitMs = wait !== null && ctx.now() + wait < message.expiresAt ? wait : null;
  const state = fault === null ? 'done' : waitMs === null ? 'failed' : 'due';
  await ctx.db.write([
    messageStatement(ctx, row, outcome, { state, nextAt: ctx.now() + (waitMs ?? 0) }),
  ]);
  // Our own doing: the key, the contact or the length is not to its taste.
  if (status === 401 || status === 403 || status === 413) {
    ctx.log({ event: 'push_refused', merchantId: row.merchantId, status });
  }
  if (waitMs !== null) wakeFor(ctx, waitMs);
}

/** From then on nothing can reach the device. */
const lost = new Set<DeliveryFault>(['gone', 'refused_address', 'unreadable_secret']);

/** No answer, or one that says "not now". */
const mayTryAgain = ({ fault, status }: Outcome): boolean =>
  fault !== null && (status === null || status === 408 || status === 429 || status >= 500);

/** Old, or for a device that is not told any more. */
export async function dropPush(ctx: MerchantContext, row: Claimed): Promise<void> {
  await ctx.db.write([
    ctx.db.orm
      .delete(outbox)
      .where(
        and(
          eq(outbox.merchantId, row.merchantId),
          eq(outbox.id, row.id),
          eq(outbox.leaseBy, row.leaseBy),
        ),
      )
      .toSQL(),
  ]);
}
