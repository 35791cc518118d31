import type { ShipmentInput } from '#contract/shipment';
import { trackingKeyOf } from '../../domain/carrier.ts';
import { newId } from '../../lib/id.ts';
import { judgeNumber } from '../detect-carrier.ts';
import { untold, type Book, type Order, type Parcel } from './book.ts';
import type { Refusal } from './refusal.ts';

/** Why a parcel cannot be told so, or null. `home` is the order that the line names, if any. */
export function faultOfParcel(
  book: Book,
  externalId: string,
  input: ShipmentInput,
  home: Order | null,
  field = '',
): Refusal | null {
  const stored = book.parcels.get(externalId);
  if (stored?.orderId && home && stored.orderId !== home.id) {
    const message = `Shipment ${externalId} belongs to another order. Give each parcel an id of its own.`;
    return { code: 'conflict', field: `${field}externalId`, message };
  }
  const order = home ?? book.orderById.get(stored?.orderId ?? '');
  const stranger = input.items?.findIndex((item) => !order?.pieces?.has(item.externalId)) ?? -1;
  if (stranger < 0) return null;
  const message = `${input.items?.[stranger]?.externalId} is not an item of the order.`;
  return { code: 'invalid_body', field: `${field}items.${stranger}.externalId`, message };
}

/** Notes down what a line says of a parcel. Fields that it does not give keep what they had. */
export function tellParcel(
  book: Book,
  externalId: string,
  input: ShipmentInput,
  home: Order | null,
  nowMs: number,
  placedAt: string | null = home?.placedAt ?? null,
): Parcel {
  const parcel = book.parcels.get(externalId) ?? newParcel(externalId, nowMs);
  book.parcels.set(externalId, parcel);
  parcel.told = true;
  if (home && parcel.orderId === null) {
    parcel.orderId = home.id;
    parcel.moved = true;
  }
  const { trackingNumber, handovers, promised } = input;
  const origin = { ...parcel.given.origin, ...input.origin };
  parcel.given = { ...parcel.given, ...input, origin };
  parcel.carrier = input.carrier ?? parcel.carrier;
  parcel.direction = input.direction ?? parcel.direction;
  if (trackingNumber !== undefined) {
    parcel.carrier ??= judgeNumber(null, trackingNumber).carrier;
    const key = trackingKeyOf(trackingNumber);
    if (key !== parcel.trackingKey) {
      parcel.awaited.push(...(parcel.trackingKey === null ? [key] : [parcel.trackingKey, key]));
      parcel.renumbered ||= !parcel.isNew && parcel.trackingKey !== null;
    }
    parcel.trackingKey = key;
  }
  for (const each of handovers ?? []) parcel.awaited.push(trackingKeyOf(each.trackingNumber));
  if (promised) promise(parcel, promised, placedAt, nowMs);
  return parcel;
}

const newParcel = (externalId: string, nowMs: number): Parcel => ({
  id: newId('shp', nowMs),
  externalId,
  isNew: true,
  orderId: null,
  carrier: null,
  trackingKey: null,
  direction: 'outbound',
  ...untold(),
});

/** The first promise of a new parcel was made with its order. Of later ones the last one counts. */
function promise(
  parcel: Parcel,
  { from, to }: { from: string; to: string },
  placedAt: string | null,
  nowMs: number,
): void {
  const { promised, isNew } = parcel;
  const last = promised.at(-1);
  if (last?.from === from && last.to === to) return;
  const first = isNew ? promised[0] : undefined;
  if (first) {
    parcel.promised = [first, { madeMs: Math.max(nowMs, first.madeMs + 1), from, to }];
  } else {
    const placedMs = isNew && placedAt ? Date.parse(placedAt) : nowMs;
    parcel.promised = [{ madeMs: Math.min(placedMs, nowMs), from, to }];
  }
}
