import { sql } from 'drizzle-orm';
import { SQLiteAsyncDialect } from 'drizzle-orm/sqlite-core';
import type { WebhookEventData, WebhookEventType } from '#contract/webhook-events';
import type { MerchantContext } from '../context.ts';
import type { Statement } from '../db/database.ts';
import { outbox } from '../db/schema/boxes.ts';
import { webhookEndpoints } from '../db/schema/webhooks.ts';
import { newId } from '../lib/id.ts';

const dialect = new SQLiteAsyncDialect();

/**
 * One message for every endpoint that wants to hear of it, as a statement for the batch that makes it
 * true: it is told if, and only if, it happened. Call `ctx.wake()` when the batch is committed.
 */
export function tellWebhooks<Type extends WebhookEventType>(
  ctx: MerchantContext,
  type: Type,
  data: WebhookEventData<Type>,
): Statement {
  const now = ctx.now();
  const messageId = newId('msg', now);
  const payload = JSON.stringify({ type, timestamp: new Date(now).toISOString(), data });
  return dialect.sqlToQuery(sql`
    INSERT INTO ${outbox} (merchant_id, id, endpoint_id, message_id, type, payload, state,
      attempts, next_at, lease_until, tries, created_at)
    SELECT w.merchant_id, ${messageId} || '_' || w.id, w.id, ${messageId}, ${type}, ${payload}, 'due',
      0, ${now}, 0, '[]', ${now}
    FROM ${webhookEndpoints} w
    WHERE w.merchant_id = ${ctx.merchantId} AND w.disabled_at IS NULL
      AND (w.events IS NULL OR EXISTS (SELECT 1 FROM json_each(w.events) e WHERE e.value = ${type}))`);
}
