import { and, eq, inArray, sql, type SQL } from 'drizzle-orm';
import type { Database, Orm } from '../db/database.ts';
import { definePlan } from '../db/plan.ts';
import { orderItems, orders } from '../db/schema/orders.ts';
import { checkpoints, promises, shipmentItems, shipments } from '../db/schema/shipments.ts';
import type { Item } from '../view/shipment.ts';
import type { Parcel, WidgetFacts } from '../view/widget.ts';
import { checkpointColumns, checkpointOf } from './read-checkpoints.ts';

const merchantId = sql.placeholder('merchantId');
const orderId = sql.placeholder('orderId');

/** A parcel's id, in its own table or in one about it. */
type Column =
  | typeof shipments.id
  | typeof checkpoints.shipmentId
  | typeof promises.shipmentId
  | typeof shipmentItems.shipmentId;
type Which = (orm: Orm, id: Column) => SQL;

/**
 * Six reads in one round trip; `which` picks the parcels. Each read names them by itself: in a join
 * the engine may begin at the far end and walk through all that the merchant has.
 */
const planFor = (which: Which) =>
  definePlan((orm: Orm) => {
    const ofParcels = (t: typeof checkpoints | typeof promises | typeof shipmentItems) =>
      and(eq(t.merchantId, merchantId), which(orm, t.shipmentId));
    const ofOrder = and(eq(orderItems.merchantId, merchantId), eq(orderItems.orderId, orderId));
    return [
      orm
        .select({ number: orders.number, placedAt: orders.placedAt, locale: orders.locale })
        .from(orders)
        .where(and(eq(orders.merchantId, merchantId), eq(orders.id, orderId)))
        .prepare(),
      orm
        .select({
          id: shipments.id,
          carrier: shipments.carrier,
          carrierName: shipments.carrierName,
          trackingNumber: shipments.trackingNumber,
          trackingUrl: shipments.trackingUrl,
        })
        .from(shipments)
        .where(and(eq(shipments.merchantId, merchantId), which(orm, shipments.id)))
        .prepare(),
      orm
        .select({
          externalId: orderItems.externalId,
          position: orderItems.position,
          title: orderItems.title,
          quantity: orderItems.quantity,
          imageUrl: orderItems.imageUrl,
          url: orderItems.url,
        })
        .from(orderItems)
        .where(ofOrder)
        .prepare(),
      orm
        .select({
          shipmentId: shipmentItems.shipmentId,
          itemExternalId: shipmentItems.itemExternalId,
          quantity: shipmentItems.quantity,
        })
        .from(shipmentItems)
        .where(ofParcels(shipmentItems))
        .prepare(),
      orm
        .select({
          shipmentId: promises.shipmentId,
          id: promises.id,
          source: promises.source,
          madeMs: promises.madeMs,
          from: promises.from,
          to: promises.to,
        })
        .from(promises)
        .where(ofParcels(promises))
        .prepare(),
      orm.select(checkpointColumns).from(checkpoints).where(ofParcels(checkpoints)).prepare(),
    ];
  });

/** Exported for the test that looks at how the engine would run them. */
export const parcelPlans = {
  one: planFor((_orm, id) => eq(id, sql.placeholder('shipmentId'))),
  all: planFor((orm, id) =>
    inArray(
      id,
      orm
        .select({ id: shipments.id })
        .from(shipments)
        .where(and(eq(shipments.merchantId, merchantId), eq(shipments.orderId, orderId))),
    ),
  ),
};

export type Subject = { merchantId: string; orderId: string | null; shipmentId: string | null };

/** The parcels that a token shows, with what is in them and what happened to them. */
export async function readParcels(
  db: Database,
  subject: Subject,
): Promise<Pick<WidgetFacts, 'order' | 'parcels'> & { locale: string | null }> {
  const { shipmentId } = subject;
  const values = { ...subject, orderId: subject.orderId ?? '' };
  const [[order], found, items, packed, promised, scans] = await db.read(
    shipmentId === null ? parcelPlans.all : parcelPlans.one,
    values,
  );

  // Ids sort by time.
  found.sort((a, b) => (a.id < b.id ? -1 : 1));
  items.sort((a, b) => a.position - b.position);
  const parcels = found.map((shipment): Parcel => {
    const own = <T extends { shipmentId: string }>(rows: T[]) =>
      rows.filter((row) => row.shipmentId === shipment.id);
    const inside = own(packed).flatMap(({ itemExternalId, quantity }): Item[] => {
      const item = items.find((each) => each.externalId === itemExternalId);
      return item ? [{ ...itemOf(item), quantity }] : [];
    });
    const history = own(scans);
    return {
      ...shipment,
      checkpoints: history.map(checkpointOf),
      heardMs: history.length ? Math.max(...history.map((row) => row.receivedAt)) : null,
      promises: own(promised).map(({ shipmentId: _of, ...promise }) => promise),
      items: inside.length || found.length > 1 ? inside : items.map(itemOf),
    };
  });
  // An order whose parcels are not known yet is still being packed.
  if (parcels.length === 0 && order) {
    parcels.push({
      id: subject.orderId ?? '',
      carrier: null,
      carrierName: null,
      trackingNumber: null,
      trackingUrl: null,
      checkpoints: [],
      heardMs: null,
      promises: [],
      items: items.map(itemOf),
    });
  }
  return {
    order: order ? { number: order.number, placedAt: order.placedAt } : null,
    locale: order?.locale ?? null,
    parcels,
  };
}

const itemOf = ({ title, quantity, imageUrl, url }: Item): Item => ({
  title,
  quantity,
  imageUrl,
  url,
});
