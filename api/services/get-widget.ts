import { and, eq, sql } from 'drizzle-orm';
import type { WidgetView } from '#contract/tracking';
import { looksLikeToken, tokenHash } from '../auth/secrets.ts';
import type { Context } from '../context.ts';
import { definePlan } from '../db/plan.ts';
import { merchants } from '../db/schema/merchants.ts';
import { shopperTokens } from '../db/schema/shipments.ts';
import { instantOf } from '#contract/instant';
import { nextDayMs } from '../domain/moment.ts';
import { doorZone } from '../lib/time-zone.ts';
import { ApiError } from '../errors.ts';
import { sha256 } from '../lib/bytes.ts';
import { toBase32 } from '../lib/base32.ts';
import type { CachedView } from '../lib/view-cache.ts';
import { nearestLocale } from '../messages/catalogue.ts';
import type { Parcel, WidgetFacts } from '../view/facts.ts';
import { widgetView } from '../view/widget.ts';
import { readParcels, type Subject } from './read-parcels.ts';

const longestMs = 5 * 60_000;

const subjectOfToken = definePlan((orm) => [
  orm
    .select({
      merchantId: shopperTokens.merchantId,
      orderId: shopperTokens.orderId,
      shipmentId: shopperTokens.shipmentId,
      name: merchants.name,
      theme: merchants.theme,
      timeZone: merchants.timeZone,
      locale: merchants.locale,
    })
    .from(shopperTokens)
    .innerJoin(merchants, eq(merchants.id, shopperTokens.merchantId))
    .where(
      and(
        eq(shopperTokens.hash, sql.placeholder('hash')),
        eq(shopperTokens.purpose, sql.placeholder('purpose')),
      ),
    )
    .limit(1)
    .prepare(),
]);

/**
 * What a token shows, as the JSON that goes out and its ETag.
 * @throws ApiError unknown_token
 */
export async function getWidget(
  ctx: Context,
  token: string,
  wish: string | undefined,
): Promise<CachedView> {
  const key = `${token}|${wish ?? ''}`;
  const cached = ctx.views.get(key, ctx.now());
  if (cached) return cached;

  const { view, subjects, untilMs } = await readWidget(ctx, token, wish);
  const body = JSON.stringify(view);
  const etag = `"${toBase32(await sha256(body), 20)}"`;
  ctx.views.set(key, { body, etag }, subjects, untilMs);
  return { body, etag };
}

export async function readWidget(
  ctx: Context,
  token: string,
  wish: string | undefined,
): Promise<{ view: WidgetView; subject: Subject; subjects: string[]; untilMs: number }> {
  const [[found]] = looksLikeToken(token)
    ? await ctx.db.read(subjectOfToken, {
        hash: await tokenHash('view', token),
        purpose: 'view',
      })
    : [[]];
  if (!found) throw new ApiError('unknown_token', 'Nothing fits this token.');

  const { merchantId, orderId, shipmentId, name, timeZone } = found;
  const { door, locale, ...read } = await readParcels(ctx.db, { merchantId, orderId, shipmentId });
  const zone = door ? doorZone(door, timeZone) : timeZone;
  const facts: WidgetFacts = {
    merchant: { name, theme: themeOf(found.theme), timeZone },
    ...read,
    order: read.order && { ...read.order, timeZone: zone },
  };
  const now = ctx.now();
  const { parcels } = read;
  return {
    view: widgetView(facts, nearestLocale(wish, locale, found.locale), now),
    subject: { merchantId, orderId, shipmentId },
    subjects: [...(orderId ? [orderId] : []), ...parcels.map(({ id }) => id)],
    untilMs: freshUntil(parcels, zone, now),
  };
}

/** Words such as "today" and "late" turn at midnight and when a promise ends. */
function freshUntil(parcels: Parcel[], zone: string, now: number): number {
  const midnight = nextDayMs(now, zone);
  const ends = parcels
    .flatMap(({ promises }) => promises.map(({ to }) => instantOf(to)))
    .filter((end): end is number => end !== null && end > now);
  return Math.min(now + longestMs, midnight, ...ends);
}

function themeOf(json: string): Record<string, string> {
  const stored: unknown = JSON.parse(json);
  if (typeof stored !== 'object' || stored === null) return {};
  return Object.fromEntries(
    Object.entries(stored).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );
}
