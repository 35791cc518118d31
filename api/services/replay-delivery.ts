import { and, eq, ne } from 'drizzle-orm';
import type { Delivery } from '#contract/webhook-endpoint';
import type { MerchantContext } from '../context.ts';
import { outbox } from '../db/schema/boxes.ts';
import { ApiError } from '../errors.ts';
import { readDelivery } from './read-deliveries.ts';
import { getWebhookEndpoint } from './read-webhook-endpoints.ts';

/**
 * Sends a message once more, as it was, under the same `webhook-id`: a receiver that has it already
 * knows it again.
 * @throws NotFoundError; ApiError not_replayable while it waits for its turn, or its endpoint is off
 */
export async function replayDelivery(
  ctx: MerchantContext,
  endpointId: string,
  id: string,
): Promise<Delivery> {
  const { disabledAt } = await getWebhookEndpoint(ctx, endpointId);
  if (disabledAt !== null) {
    throw new ApiError('not_replayable', 'Nothing is sent to this endpoint. Enable it first.');
  }
  const [result] = await ctx.db.write([
    ctx.db.orm
      .update(outbox)
      .set({ state: 'due', attempts: 0, nextAt: ctx.now(), leaseUntil: 0, leaseBy: null })
      .where(
        and(
          eq(outbox.merchantId, ctx.merchantId),
          eq(outbox.id, id),
          eq(outbox.endpointId, endpointId),
          ne(outbox.state, 'due'),
        ),
      )
      .returning({ id: outbox.id })
      .toSQL(),
  ]);
  const delivery = await readDelivery(ctx, endpointId, id);
  if (!result?.rows.length) {
    throw new ApiError('not_replayable', 'It is about to be sent anyway. Look again shortly.');
  }
  ctx.wake();
  return delivery;
}
