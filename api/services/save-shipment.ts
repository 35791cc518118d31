import type { ShipmentInput, ShipmentReceipt } from '#contract/shipment';
import type { MerchantContext } from '../context.ts';
import type { Statement } from '../db/database.ts';
import { shipments } from '../db/schema/shipments.ts';
import { trackingKeyOf } from '../domain/carrier.ts';
import { ApiError } from '../errors.ts';
import { newId } from '../lib/id.ts';
import { judgeNumber } from './detect-carrier.ts';
import { devicesDueStatement } from './devices-due.ts';
import { findShipment } from './find-shipment.ts';
import { contents } from './parcel-contents.ts';
import { renumber } from './parcel-numbers.ts';
import { promiseStatement } from './save-updates.ts';
import { issueToken, receiptOf } from './shopper-tokens.ts';

/** The order that a parcel belongs to, as far as it is known. */
export type Home = { orderId: string | null; placedAt: string | null; itemIds: Set<string> };

/** When the source said so: an older telling changes nothing of what a newer one said. */
export type Told = {
  saidMs: number;
  /** A shop system may name items that its order no longer has: they are left out, not refused. */
  lenient: boolean;
};

export type SavedShipment = {
  created: boolean;
  receipt: ShipmentReceipt;
  orderId: string | null;
  statements: Statement[];
  /** News may be waiting for this tracking number. */
  awaited: boolean;
};

/** What it takes to store one parcel. Fields that are not given keep what they had. */
export async function saveShipment(
  ctx: MerchantContext,
  externalId: string,
  input: ShipmentInput,
  home: Home,
  told: Told = { saidMs: 0, lenient: false },
): Promise<SavedShipment> {
  const { merchantId, db } = ctx;
  const now = ctx.now();
  const found = await findShipment(ctx, externalId);
  if (found?.orderId && home.orderId && found.orderId !== home.orderId) {
    throw new ApiError(
      'conflict',
      `Shipment ${externalId} belongs to another order. Give each parcel an id of its own.`,
    );
  }
  const stale = found !== null && told.saidMs > 0 && found.saidMs > told.saidMs;
  const id = found?.id ?? newId('shp', now);
  const orderId = home.orderId ?? found?.orderId ?? null;
  const trackingKey = input.trackingNumber ? trackingKeyOf(input.trackingNumber) : undefined;
  const token = await issueToken(ctx, { orderId, shipmentId: id });
  const judged = input.trackingNumber
    ? judgeNumber(input.carrier ?? found?.carrier ?? null, input.trackingNumber)
    : null;
  const given = withoutUndefined({
    carrier: input.carrier ?? (found?.carrier ? undefined : (judged?.carrier ?? undefined)),
    carrierName: input.carrierName,
    service: input.service,
    trackingNumber: input.trackingNumber,
    trackingKey,
    trackingUrl: input.trackingUrl,
    direction: input.direction,
    replaces: input.replaces,
    gift: input.gift,
    originCountry: input.origin?.country,
    originPostcode: input.origin?.postcode,
  });
  const statements: Statement[] = [
    db.orm
      .insert(shipments)
      .values({
        merchantId,
        id,
        externalId,
        orderId,
        ...given,
        saidMs: told.saidMs,
        createdAt: now,
        updatedAt: now,
      })
      .onConflictDoUpdate({
        target: [shipments.merchantId, shipments.id],
        set: stale
          ? { orderId }
          : { orderId, ...given, ...(told.saidMs ? { saidMs: told.saidMs } : {}), updatedAt: now },
      })
      .toSQL(),
    token.statement,
  ];
  if (input.items !== undefined && !stale) {
    const ours = input.items.filter((item) => !told.lenient || home.itemIds.has(item.externalId));
    statements.push(...contents(ctx, id, orderId, ours, home.itemIds));
  }
  const before = found?.trackingKey ?? null;
  const after = stale ? before : (trackingKey ?? before);
  const handovers = stale ? undefined : input.handovers;
  statements.push(...(await renumber(ctx, id, before, after, handovers)));
  if (input.promised) {
    // What the shop says with the order was promised when it was placed.
    const first = found === null && home.placedAt ? Date.parse(home.placedAt) : now;
    const promise = { source: 'shop' as const, madeMs: Math.min(first, now), ...input.promised };
    statements.push(await promiseStatement(ctx, id, promise));
  }
  if (found) statements.push(devicesDueStatement(ctx, [id]));
  const awaited = before !== after || handovers !== undefined;
  const number = input.trackingNumber ?? found?.trackingNumber ?? null;
  const verdict = judged ?? (number === null ? null : judgeNumber(found?.carrier ?? null, number));
  return {
    created: found === null,
    receipt: {
      ...receiptOf({ id, externalId }, token),
      ...(verdict ? { trackingNumber: verdict } : {}),
    },
    orderId,
    statements,
    awaited,
  };
}

function withoutUndefined<T extends object>(values: T): Partial<T> {
  const kept = Object.entries(values).filter(([, value]) => value !== undefined);
  // Only keys of T with values of T are left.
  return Object.fromEntries(kept) as Partial<T>;
}
