import { and, desc, eq, lt, sql } from 'drizzle-orm';
import type { Delivery, DeliveryPage, DeliveryQuery } from '#contract/webhook-endpoint';
import { outboxStates } from '#contract/vocabulary';
import type { MerchantContext } from '../context.ts';
import { definePlan } from '../db/plan.ts';
import { outbox } from '../db/schema/boxes.ts';
import { NotFoundError } from '../errors.ts';
import { getWebhookEndpoint } from './read-webhook-endpoints.ts';

/** Sorts behind every id. */
const end = '~';

const deliveryColumns = {
  id: outbox.id,
  webhookId: outbox.messageId,
  type: outbox.type,
  state: outbox.state,
  attempts: outbox.attempts,
  nextAt: outbox.nextAt,
  createdAt: outbox.createdAt,
  tries: outbox.tries,
};

/** One walk along an index for each state, all in one round trip. */
const pageOf = (states: readonly (typeof outboxStates)[number][]) =>
  definePlan((orm) =>
    states.map((state) =>
      orm
        .select(deliveryColumns)
        .from(outbox)
        .where(
          and(
            eq(outbox.merchantId, sql.placeholder('merchantId')),
            eq(outbox.endpointId, sql.placeholder('endpointId')),
            eq(outbox.state, state),
            lt(outbox.id, sql.placeholder('before')),
          ),
        )
        .orderBy(desc(outbox.id))
        .limit(sql.placeholder('limit'))
        .prepare(),
    ),
  );

/** Exported for the test that looks at how the engine would run them. */
export const deliveryPlans = {
  all: pageOf(outboxStates),
  due: pageOf(['due']),
  done: pageOf(['done']),
  failed: pageOf(['failed']),
  one: definePlan((orm) => [
    orm
      .select(deliveryColumns)
      .from(outbox)
      .where(
        and(
          eq(outbox.merchantId, sql.placeholder('merchantId')),
          eq(outbox.id, sql.placeholder('id')),
          eq(outbox.endpointId, sql.placeholder('endpointId')),
        ),
      )
      .prepare(),
  ]),
};

/**
 * What an endpoint was told and how that went, newest first.
 * @throws NotFoundError
 */
export async function readDeliveries(
  ctx: MerchantContext,
  endpointId: string,
  { state, limit, cursor }: DeliveryQuery,
): Promise<DeliveryPage> {
  await getWebhookEndpoint(ctx, endpointId);
  const found = await ctx.db.read(deliveryPlans[state ?? 'all'], {
    merchantId: ctx.merchantId,
    endpointId,
    before: cursor ?? end,
    // One more than is shown tells whether there is a next page.
    limit: limit + 1,
  });
  const rows = found.flat().sort((a, b) => (a.id < b.id ? 1 : -1));
  const shown = rows.slice(0, limit);
  return {
    deliveries: shown.map(deliveryOf),
    next: rows.length > limit ? (shown.at(-1)?.id ?? null) : null,
  };
}

/** @throws NotFoundError */
export async function readDelivery(
  ctx: MerchantContext,
  endpointId: string,
  id: string,
): Promise<Delivery> {
  const { merchantId } = ctx;
  const [[row]] = await ctx.db.read(deliveryPlans.one, { merchantId, endpointId, id });
  if (!row) throw new NotFoundError('delivery');
  return deliveryOf(row);
}

type DeliveryRow = Pick<
  typeof outbox.$inferSelect,
  'id' | 'type' | 'state' | 'attempts' | 'nextAt' | 'createdAt' | 'tries'
> & { webhookId: string };

const deliveryOf = ({ nextAt, createdAt, tries, ...row }: DeliveryRow): Delivery => ({
  ...row,
  nextAttemptAt: row.state === 'due' ? instant(nextAt) : null,
  createdAt: instant(createdAt),
  // Written by `deliverOutbox` and by nobody else.
  tries: JSON.parse(tries) as Delivery['tries'],
});

const instant = (ms: number) => new Date(ms).toISOString();
