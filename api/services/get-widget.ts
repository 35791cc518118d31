import type { Context } from '../context.ts';
import { instantOf } from '#contract/instant';
import { nextDayMs } from '../domain/moment.ts';
import { doorZone } from '../lib/time-zone.ts';
import { sha256 } from '../lib/bytes.ts';
import { toBase32 } from '../lib/base32.ts';
import type { CachedView } from '../lib/view-cache.ts';
import { nearestLocale } from '../messages/locale.ts';
import { isGift, viewFor, type Secrecy } from '../view/conceal.ts';
import type { Parcel, WidgetFacts } from '../view/facts.ts';
import { tokensOf } from '../view/theme.ts';
import { readParcels } from './read-parcels.ts';
import { storedTheme } from './themes.ts';
import { subjectOf } from './token-subject.ts';

const longestMs = 5 * 60_000;

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

export async function readWidget(ctx: Context, token: string, wish: string | undefined) {
  const { found, facts, secrecy, zone, spoken } = await readShown(ctx, token, wish);
  const { merchantId, orderId } = found;
  const now = ctx.now();
  return {
    view: viewFor(facts, secrecy, spoken, now),
    words: spoken.messages,
    subject: found,
    subjects: [merchantId, ...(orderId ? [orderId] : []), ...facts.parcels.map(({ id }) => id)],
    untilMs: freshUntil(facts.parcels, zone, now),
  };
}

/**
 * All that stands behind a token, and what of it may be told.
 * @param wish BCP 47
 * @throws ApiError unknown_token
 */
export async function readShown(ctx: Context, token: string, wish: string | undefined) {
  const found = await subjectOf(ctx, token);
  const { merchantId, orderId, shipmentId, name, timeZone } = found;
  const { door, locale, ...read } = await readParcels(
    ctx.db,
    { merchantId, orderId, shipmentId },
    ctx.now(),
  );
  const zone = door ? doorZone(door, timeZone) : timeZone;
  const theme = storedTheme(found.theme);
  const facts: WidgetFacts = {
    merchant: { name, theme: tokensOf(theme), timeZone, contact: theme.contact },
    ...read,
    order: read.order && { ...read.order, timeZone: zone },
  };
  const secrecy: Secrecy = found.purpose === 'share' ? 'share' : isGift(facts) ? 'gift' : 'none';
  return {
    found,
    facts,
    theme,
    secrecy,
    zone,
    spoken: await ctx.languages.speak(nearestLocale(wish, locale, found.locale), found.words),
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
