import { and, desc, eq, sql } from 'drizzle-orm';
import type { EndpointList, EndpointView } from '#contract/endpoint';
import { schemes } from '#contract/signature-schemes';
import { errorCodes, type InboxState, type Provider } from '#contract/vocabulary';
import type { MerchantContext } from '../context.ts';
import { definePlan } from '../db/plan.ts';
import { inbox } from '../db/schema/boxes.ts';
import { inboundEndpoints } from '../db/schema/merchants.ts';
import { NotFoundError } from '../errors.ts';

const mostListed = 200;

const columns = {
  id: inboundEndpoints.id,
  provider: inboundEndpoints.provider,
  createdAt: inboundEndpoints.createdAt,
  deletedAt: inboundEndpoints.deletedAt,
  previousUntil: inboundEndpoints.previousUntil,
  refusedCount: inboundEndpoints.refusedCount,
  refusedAt: inboundEndpoints.refusedAt,
  refusedCode: inboundEndpoints.refusedCode,
  lastMessage: { id: inbox.id, receivedAt: inbox.receivedAt, state: inbox.state },
};
/** Ids sort by time, so the greatest is the newest: one step into the index finds it. */
const newest = sql`(SELECT max(m.id) FROM ${inbox} m
  WHERE m.merchant_id = ${inboundEndpoints.merchantId} AND m.endpoint_id = ${inboundEndpoints.id})`;
const lastMessage = and(eq(inbox.merchantId, inboundEndpoints.merchantId), eq(inbox.id, newest));
const ofMerchant = eq(inboundEndpoints.merchantId, sql.placeholder('merchantId'));

/** Exported for the test that looks at how the engine would run them. */
export const endpointPlans = {
  all: definePlan((orm) => [
    orm
      .select(columns)
      .from(inboundEndpoints)
      .leftJoin(inbox, lastMessage)
      .where(ofMerchant)
      .orderBy(desc(inboundEndpoints.createdAt), desc(inboundEndpoints.id))
      .limit(mostListed)
      .prepare(),
  ]),
  one: definePlan((orm) => [
    orm
      .select(columns)
      .from(inboundEndpoints)
      .leftJoin(inbox, lastMessage)
      .where(and(ofMerchant, eq(inboundEndpoints.id, sql.placeholder('id'))))
      .prepare(),
  ]),
};

type Row = {
  id: string;
  provider: Provider;
  createdAt: number;
  deletedAt: number | null;
  previousUntil: number | null;
  refusedCount: number;
  refusedAt: number | null;
  refusedCode: string | null;
  lastMessage: { id: string; receivedAt: number; state: InboxState } | null;
};

export async function listEndpoints(ctx: MerchantContext): Promise<EndpointList> {
  const [rows] = await ctx.db.read(endpointPlans.all, { merchantId: ctx.merchantId });
  return { endpoints: rows.map((row) => viewOf(ctx, row)) };
}

/** @throws NotFoundError */
export async function getEndpoint(ctx: MerchantContext, id: string): Promise<EndpointView> {
  const [[row]] = await ctx.db.read(endpointPlans.one, { merchantId: ctx.merchantId, id });
  if (!row) throw new NotFoundError('endpoint');
  return viewOf(ctx, row);
}

/** Where a provider posts to, without the origin. */
export const pathOf = (provider: Provider, id: string): string => `/in/${provider}/${id}`;

function viewOf(ctx: MerchantContext, row: Row): EndpointView {
  const { id, provider, previousUntil, lastMessage: last } = row;
  const { signs, note } = schemes[provider];
  return {
    id,
    provider,
    url: ctx.origin + pathOf(provider, id),
    protection: { signs, note },
    createdAt: instant(row.createdAt),
    deletedAt: instantOrNull(row.deletedAt),
    previousUntil:
      previousUntil !== null && previousUntil > ctx.now() ? instant(previousUntil) : null,
    refusedCount: row.refusedCount,
    refusedAt: instantOrNull(row.refusedAt),
    refusedCode: errorCodes.find((code) => code === row.refusedCode) ?? null,
    lastMessage: last && { id: last.id, receivedAt: instant(last.receivedAt), state: last.state },
  };
}

const instant = (ms: number) => new Date(ms).toISOString();
const instantOrNull = (ms: number | null) => (ms === null ? null : instant(ms));
