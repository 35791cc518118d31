import { and, eq, sql, type SQL } from 'drizzle-orm';
import { SQLiteAsyncDialect } from 'drizzle-orm/sqlite-core';
import type { PushInput, PushReceipt, PushStopInput, PushStopped } from '#contract/push';
import { tokenHash } from '../auth/secrets.ts';
import type { Context, MerchantContext } from '../context.ts';
import { outbox } from '../db/schema/boxes.ts';
import { checkpoints } from '../db/schema/checkpoints.ts';
import { pushSubscriptions } from '../db/schema/push.ts';
import { ApiError } from '../errors.ts';
import { fromBase64Url, sha256, toHex } from '../lib/bytes.ts';
import { newId } from '../lib/id.ts';
import { devicePoint } from '../lib/push-message.ts';
import type { RateLimiter } from '../lib/rate-limit.ts';
import { webhookAddress } from '../lib/webhook-address.ts';
import type { Outgoing } from '../lib/webhook-post.ts';
import { viewFor } from '../view/conceal.ts';
import { standingsIn } from '../view/push.ts';
import { deviceExpiry } from './device-expiry.ts';
import { readShown } from './get-widget.ts';
import { addressPlace, type DeviceAddress } from './push-subscriptions.ts';
import { storedStandings } from './tell-devices.ts';
import { subjectOf } from './token-subject.ts';
import { ownHosts } from './webhook-endpoints.ts';

/** Of one link. */
const mostDevices = 10;
const dialect = new SQLiteAsyncDialect();

type Sending = Context & { limiter: RateLimiter; outgoing: Outgoing };

/**
 * From now on the device is told what happens to what the link shows; nothing of what was before.
 * @throws ApiError unknown_token, invalid_body, address_refused, limit_reached, rate_limited
 */
export async function subscribeDevice(
  context: Sending,
  { token, locale, subscription }: PushInput,
): Promise<{ created: boolean; receipt: PushReceipt }> {
  const begunMs = context.now();
  const { found, facts, secrecy, spoken, zone } = await readShown(context, token, locale);
  const ctx = { ...context, merchantId: found.merchantId };
  const { merchantId } = ctx;
  const key = {
    tokenHash: await tokenHash(found.purpose, token),
    endpointHash: await endpointHash(subscription.endpoint),
  };
  if (!(await context.limiter.allows(`push:${key.tokenHash}`))) {
    throw new ApiError('rate_limited', 'That was a lot at once. Try again in a minute.', {
      retryAfter: 60,
    });
  }
  const address = await checkedDevice(ctx, subscription);
  const view = viewFor(facts, secrecy, spoken, ctx.now());
  const row: typeof pushSubscriptions.$inferInsert = {
    ...key,
    merchantId,
    id: newId('psh', ctx.now()),
    orderId: found.orderId,
    shipmentId: found.shipmentId,
    service: new URL(address.endpoint).origin,
    addressCipher: await ctx.secrets.seal(JSON.stringify(address), addressPlace(merchantId, key)),
    locale: spoken.locale,
    standings: storedStandings(standingsIn(view, zone)),
    due: null,
    createdAt: ctx.now(),
    expiresAt: deviceExpiry(view, ctx.now()),
  };
  const parcelIds = facts.parcels.map(({ id }) => id);
  const [saved] = await ctx.db.write([upsert(row, scannedSince(merchantId, parcelIds, begunMs))]);
  const id = saved?.rows[0]?.['id'];
  if (id === undefined) {
    const message = `${mostDevices} devices are told of this parcel already. Turn one of them off.`;
    throw new ApiError('limit_reached', message);
  }
  return { created: id === row.id, receipt: { subscribed: true, locale: spoken.locale } };
}

/**
 * The device is told nothing more of what the link shows. Doing it again changes nothing.
 * @throws ApiError unknown_token
 */
export async function unsubscribeDevice(
  ctx: Context,
  { token, endpoint }: PushStopInput,
): Promise<PushStopped> {
  const { merchantId, purpose } = await subjectOf(ctx, token);
  const { orm } = ctx.db;
  const which = and(
    eq(pushSubscriptions.merchantId, merchantId),
    eq(pushSubscriptions.tokenHash, await tokenHash(purpose, token)),
    eq(pushSubscriptions.endpointHash, await endpointHash(endpoint)),
  );
  await ctx.db.write([
    orm
      .delete(outbox)
      .where(
        and(
          eq(outbox.merchantId, merchantId),
          sql`${outbox.endpointId} IN (SELECT ${pushSubscriptions.id} FROM ${pushSubscriptions}
            WHERE ${which})`,
        ),
      )
      .toSQL(),
    orm.delete(pushSubscriptions).where(which).toSQL(),
  ]);
  return { subscribed: false };
}

const endpointHash = async (endpoint: string): Promise<string> => toHex(await sha256(endpoint));

/** What is said to be a device, where messages may be sent to it and it could read them. */
async function checkedDevice(
  ctx: MerchantContext & { outgoing: Outgoing },
  { endpoint, keys }: PushInput['subscription'],
): Promise<DeviceAddress> {
  const judged = webhookAddress(endpoint, {
    own: ownHosts(ctx.origin),
    allowLocal: ctx.outgoing.allowLocal,
  });
  const refusal = (code: 'address_refused' | 'invalid_body', path: string, message: string) =>
    new ApiError(code, `subscription.${path}: ${message}`, {
      issues: [{ path: `subscription.${path}`, message }],
    });
  if ('fault' in judged) throw refusal('address_refused', 'endpoint', judged.fault);
  if (!(await devicePoint(fromBase64Url(keys.p256dh)))) {
    throw refusal('invalid_body', 'keys.p256dh', 'is no point of the curve P-256');
  }
  return { endpoint, ...keys, origin: ctx.origin };
}

/** True where a scan came in while the page was looked at: what it brought is not known yet. */
const scannedSince = (
  merchantId: string,
  parcelIds: readonly string[],
  sinceMs: number,
): SQL => sql`
  EXISTS (SELECT 1 FROM json_each(${JSON.stringify(parcelIds)}) AS parcel
    JOIN ${checkpoints} c ON c.merchant_id = ${merchantId} AND c.shipment_id = parcel.value
      AND c.received_at >= ${sinceMs})`;

/** One statement, so that two devices at once are not one too many. */
function upsert(row: typeof pushSubscriptions.$inferInsert, isLate: SQL) {
  const { merchantId, tokenHash: hash, endpointHash: of } = row;
  const those = sql`FROM ${pushSubscriptions}
    WHERE merchant_id = ${merchantId} AND token_hash = ${hash}`;
  return dialect.sqlToQuery(sql`
    INSERT INTO ${pushSubscriptions} (merchant_id, token_hash, endpoint_hash, id, order_id, shipment_id,
      service, address_cipher, locale, standings, due, created_at, expires_at)
    SELECT ${merchantId}, ${hash}, ${of}, ${row.id}, ${row.orderId}, ${row.shipmentId},
      ${row.service}, ${row.addressCipher}, ${row.locale}, ${row.standings},
      CASE WHEN ${isLate} THEN ${newId('due', row.createdAt)} END,
      ${row.createdAt}, ${row.expiresAt}
    WHERE (SELECT count(*) ${those}) < ${mostDevices}
      OR EXISTS (SELECT 1 ${those} AND endpoint_hash = ${of})
    ON CONFLICT (merchant_id, token_hash, endpoint_hash) DO UPDATE SET
      address_cipher = excluded.address_cipher, locale = excluded.locale,
      order_id = excluded.order_id, shipment_id = excluded.shipment_id,
      expires_at = excluded.expires_at
    RETURNING id`);
}
