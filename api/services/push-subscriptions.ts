import { and, asc, eq, isNotNull, sql } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { MerchantContext } from '../context.ts';
import type { Statement } from '../db/database.ts';
import { definePlan } from '../db/plan.ts';
import { outbox } from '../db/schema/boxes.ts';
import { pushSubscriptions } from '../db/schema/push.ts';
import { shopperTokens } from '../db/schema/shipments.ts';
import type { News } from '../domain/push-news.ts';
import type { pushText } from '../view/push.ts';
import { shareToken } from './share-parcel.ts';
import { viewToken } from './shopper-tokens.ts';

/** Of the messages to devices in the outbox. */
export const pushType = 'push';

/** What waits in the outbox for one device. The link itself is not in it: it is made when it is sent. */
export type PushMessage = Pick<News, 'urgency'> & {
  shipmentId: string;
  /** From then on it is not worth sending, ms. */
  expiresAt: number;
  text: ReturnType<typeof pushText>;
};

/** What is sealed of a device. */
export type DeviceAddress = {
  endpoint: string;
  p256dh: string;
  auth: string;
  /** Of Porchlight, where the device subscribed. */
  origin: string;
};

/** Ties a sealed address to its row. */
export const addressPlace = (
  merchantId: string,
  { tokenHash, endpointHash }: Pick<Device, 'tokenHash' | 'endpointHash'>,
): string => `${merchantId}/push_subscriptions/${tokenHash}/${endpointHash}`;

const columns = {
  merchantId: pushSubscriptions.merchantId,
  id: pushSubscriptions.id,
  tokenHash: pushSubscriptions.tokenHash,
  endpointHash: pushSubscriptions.endpointHash,
  addressCipher: pushSubscriptions.addressCipher,
  locale: pushSubscriptions.locale,
  standings: pushSubscriptions.standings,
  due: pushSubscriptions.due,
  purpose: shopperTokens.purpose,
  orderId: shopperTokens.orderId,
  shipmentId: shopperTokens.shipmentId,
  salt: shopperTokens.salt,
};
const ofToken = and(
  eq(shopperTokens.merchantId, pushSubscriptions.merchantId),
  eq(shopperTokens.hash, pushSubscriptions.tokenHash),
);

export const devicePlans = {
  due: definePlan((orm) => [
    orm
      .select(columns)
      .from(pushSubscriptions)
      .innerJoin(shopperTokens, ofToken)
      .where(isNotNull(pushSubscriptions.due))
      // Of two links to one device the one that shows more comes first.
      .orderBy(asc(pushSubscriptions.due), asc(pushSubscriptions.shipmentId))
      .limit(sql.placeholder('limit'))
      .prepare(),
  ]),
  one: definePlan((orm) => [
    orm
      .select(columns)
      .from(pushSubscriptions)
      .innerJoin(shopperTokens, ofToken)
      .where(
        and(
          eq(pushSubscriptions.merchantId, sql.placeholder('merchantId')),
          eq(pushSubscriptions.id, sql.placeholder('id')),
        ),
      )
      .prepare(),
  ]),
};

/** A device with what its link is for. */
export type Device = Awaited<ReturnType<typeof devicePlans.one.rows>>[0][number];

/** The link that it subscribed by, which is not stored. */
export async function tokenOf(
  ctx: MerchantContext,
  { purpose, orderId, shipmentId, salt }: Device,
): Promise<string> {
  return purpose === 'share'
    ? shareToken(ctx, shipmentId ?? '', salt ?? '')
    : (await viewToken(ctx, { orderId, shipmentId })).token;
}

const own = (
  t: { merchantId: SQLiteColumn },
  ctx: MerchantContext,
  column: SQLiteColumn,
  id: string,
) => and(eq(t.merchantId, ctx.merchantId), eq(column, id));

/** Takes a device away, with what waits for it. */
export const goneStatements = (ctx: MerchantContext, id: string): Statement[] => [
  ctx.db.orm
    .delete(outbox)
    .where(own(outbox, ctx, outbox.endpointId, id))
    .toSQL(),
  ctx.db.orm
    .delete(pushSubscriptions)
    .where(own(pushSubscriptions, ctx, pushSubscriptions.id, id))
    .toSQL(),
];
