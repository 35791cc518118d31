import { and, desc, eq, sql } from 'drizzle-orm';
import type { WebhookEndpointList, WebhookEndpointView } from '#contract/webhook-endpoint';
import type { MerchantContext } from '../context.ts';
import { definePlan } from '../db/plan.ts';
import { webhookEndpoints } from '../db/schema/webhooks.ts';
import { NotFoundError } from '../errors.ts';

const ofMerchant = eq(webhookEndpoints.merchantId, sql.placeholder('merchantId'));
const columns = {
  id: webhookEndpoints.id,
  url: webhookEndpoints.url,
  events: webhookEndpoints.events,
  description: webhookEndpoints.description,
  createdAt: webhookEndpoints.createdAt,
  disabledAt: webhookEndpoints.disabledAt,
  disabledReason: webhookEndpoints.disabledReason,
  failingSince: webhookEndpoints.failingSince,
  lastSuccessAt: webhookEndpoints.lastSuccessAt,
  previousUntil: webhookEndpoints.previousUntil,
};
const webhookPlans = {
  all: definePlan((orm) => [
    orm
      .select(columns)
      .from(webhookEndpoints)
      .where(ofMerchant)
      .orderBy(desc(webhookEndpoints.createdAt), desc(webhookEndpoints.id))
      .prepare(),
  ]),
  one: definePlan((orm) => [
    orm
      .select(columns)
      .from(webhookEndpoints)
      .where(and(ofMerchant, eq(webhookEndpoints.id, sql.placeholder('id'))))
      .prepare(),
  ]),
};

export async function listWebhookEndpoints(ctx: MerchantContext): Promise<WebhookEndpointList> {
  const [rows] = await ctx.db.read(webhookPlans.all, { merchantId: ctx.merchantId });
  return { endpoints: rows.map((row) => viewOf(ctx, row)) };
}

/** @throws NotFoundError */
export async function getWebhookEndpoint(
  ctx: MerchantContext,
  id: string,
): Promise<WebhookEndpointView> {
  const [[row]] = await ctx.db.read(webhookPlans.one, { merchantId: ctx.merchantId, id });
  if (!row) throw new NotFoundError('endpoint');
  return viewOf(ctx, row);
}

type Row = Pick<typeof webhookEndpoints.$inferSelect, keyof typeof columns>;

function viewOf(ctx: MerchantContext, { events, previousUntil, ...row }: Row): WebhookEndpointView {
  return {
    id: row.id,
    url: row.url,
    // Written by `openWebhookEndpoint` and by nobody else.
    events: events === null ? null : (JSON.parse(events) as string[]),
    description: row.description,
    createdAt: instant(row.createdAt),
    disabledAt: instantOrNull(row.disabledAt),
    disabledReason: row.disabledReason,
    failingSince: instantOrNull(row.failingSince),
    lastSuccessAt: instantOrNull(row.lastSuccessAt),
    previousUntil:
      previousUntil !== null && previousUntil > ctx.now() ? instant(previousUntil) : null,
  };
}

const instant = (ms: number) => new Date(ms).toISOString();
const instantOrNull = (ms: number | null) => (ms === null ? null : instant(ms));
