import { and, count, eq, inArray, sql, type SQL } from 'drizzle-orm';
import type { Database, Orm } from '../db/database.ts';
import { definePlan } from '../db/plan.ts';
import { checkpoints } from '../db/schema/checkpoints.ts';
import { orderItems, orders } from '../db/schema/orders.ts';
import { itemCancellations, returnItems, returns } from '../db/schema/returns.ts';
import { problems } from '../db/schema/problems.ts';
import { promises, shipmentItems, shipmentNumbers, shipments } from '../db/schema/shipments.ts';
import type { Parcel, WidgetFacts } from '../view/facts.ts';
import { fromQuarter, normRow, selectNorms } from './read-norms.ts';
import {
  cancelledColumns,
  handoverColumns,
  itemColumns,
  orderColumns,
  parcelColumns,
  pieceColumns,
  problemColumns,
  promiseColumns,
  returnColumns,
  sentBackColumns,
} from './parcel-columns.ts';
import { checkpointColumns, checkpointOf } from './read-checkpoints.ts';

const merchantId = sql.placeholder('merchantId');
const orderId = sql.placeholder('orderId');
/** Empty for the token of one parcel, which tells nothing of the order's returns. */
const wholeOrderId = sql.placeholder('wholeOrderId');

type About = typeof checkpoints | typeof promises | typeof shipmentItems | typeof shipmentNumbers;
/** A parcel's id, in its own table or in one about it. */
type Column = typeof shipments.id | About['shipmentId'];
type Which = (orm: Orm, id: Column) => SQL;

/** Each read names what it wants by itself: in a join the engine may begin at the far end. */
const ofOrder = (
  t: typeof orderItems | typeof itemCancellations | typeof returns | typeof returnItems,
  id: typeof orderId | typeof wholeOrderId,
) => and(eq(t.merchantId, merchantId), eq(t.orderId, id));

/** All reads in one round trip; `which` picks the parcels. */
const planFor = (which: Which, reported: SQL) =>
  definePlan((orm: Orm) => {
    const ofParcels = (t: About) => and(eq(t.merchantId, merchantId), which(orm, t.shipmentId));
    const thisOrder = and(eq(orders.merchantId, merchantId), eq(orders.id, orderId));
    const theseParcels = and(eq(shipments.merchantId, merchantId), which(orm, shipments.id));
    return [
      orm.select(orderColumns).from(orders).where(thisOrder).prepare(),
      orm.select(parcelColumns).from(shipments).where(theseParcels).prepare(),
      orm.select(itemColumns).from(orderItems).where(ofOrder(orderItems, orderId)).prepare(),
      orm.select(pieceColumns).from(shipmentItems).where(ofParcels(shipmentItems)).prepare(),
      orm.select(promiseColumns).from(promises).where(ofParcels(promises)).prepare(),
      orm.select(checkpointColumns).from(checkpoints).where(ofParcels(checkpoints)).prepare(),
      orm
        .select(cancelledColumns)
        .from(itemCancellations)
        .where(ofOrder(itemCancellations, orderId))
        .prepare(),
      orm.select(returnColumns).from(returns).where(ofOrder(returns, wholeOrderId)).prepare(),
      orm
        .select(sentBackColumns)
        .from(returnItems)
        .where(ofOrder(returnItems, wholeOrderId))
        .prepare(),
      orm
        .select({ all: count() })
        .from(shipments)
        .where(
          and(
            eq(shipments.merchantId, merchantId),
            eq(shipments.orderId, orderId),
            eq(shipments.direction, 'outbound'),
          ),
        )
        .prepare(),
      selectNorms(orm, theseParcels),
      orm
        .select(problemColumns)
        .from(problems)
        .where(and(eq(problems.merchantId, merchantId), reported))
        .prepare(),
      orm.select(handoverColumns).from(shipmentNumbers).where(ofParcels(shipmentNumbers)).prepare(),
    ];
  });

/** Exported for the test that looks at how the engine would run them. */
export const parcelPlans = {
  one: planFor(
    (_orm, id) => eq(id, sql.placeholder('shipmentId')),
    eq(problems.subjectId, sql.placeholder('shipmentId')),
  ),
  all: planFor(
    (orm, id) =>
      inArray(
        id,
        orm
          .select({ id: shipments.id })
          .from(shipments)
          .where(and(eq(shipments.merchantId, merchantId), eq(shipments.orderId, orderId))),
      ),
    eq(problems.orderId, orderId),
  ),
};

export type Subject = { merchantId: string; orderId: string | null; shipmentId: string | null };

/** Where the order goes, as far as it is known. */
export type Door = { timeZone: string | null; country: string | null; region: string | null };

/** What a token shows: the order, its parcels with all that happened to them, and what goes back. */
export async function readParcels(
  db: Database,
  subject: Subject,
  nowMs: number,
): Promise<Omit<WidgetFacts, 'merchant'> & { locale: string | null; door: Door | null }> {
  const { shipmentId } = subject;
  const whole = shipmentId === null;
  const order = subject.orderId ?? '';
  const values = {
    ...subject,
    orderId: order,
    wholeOrderId: whole ? order : '',
    fromQuarter: fromQuarter(nowMs),
  };
  const plan = whole ? parcelPlans.all : parcelPlans.one;
  const [[head], found, items, packed, promised, scans, cancelled, back, sentBack, ...more] =
    await db.read(plan, values);
  const [[outbound], counted, reported, handed] = more;

  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  items.sort((a, b) => a.position - b.position);
  handed.sort((a, b) => a.position - b.position);
  const parcels = found.sort(byId).map((shipment): Parcel => {
    const own = <T extends { shipmentId: string }>(rows: T[]) =>
      rows.filter((row) => row.shipmentId === shipment.id);
    const history = own(scans);
    return {
      ...shipment,
      checkpoints: history.map(checkpointOf),
      heardMs: history.length ? Math.max(...history.map((row) => row.receivedAt)) : null,
      promises: own(promised).map(({ shipmentId: _of, ...promise }) => promise),
      norms: own(counted).map(normRow),
      handovers: own(handed).map(({ carrier, trackingNumber }) => ({ carrier, trackingNumber })),
      contents: own(packed).map(({ shipmentId: _of, ...pieces }) => pieces),
    };
  });
  const calledOff = (externalId: string) =>
    cancelled
      .filter((row) => row.itemExternalId === externalId)
      .reduce((sum, { quantity }) => sum + quantity, 0);
  const others =
    (outbound?.all ?? 0) - parcels.filter((each) => each.direction === 'outbound').length;
  return {
    whole,
    ...(whole ? {} : { others: Math.max(0, others) }),
    order: head
      ? {
          ...head,
          items: items.map(({ position: _position, ...item }) => ({
            ...item,
            cancelled: Math.min(item.quantity, item.cancelled + calledOff(item.externalId)),
          })),
        }
      : null,
    door: head ?? null,
    locale: head?.locale ?? null,
    problems: reported,
    parcels,
    returns: back.sort(byId).map((made) => ({
      ...made,
      items: sentBack
        .filter(({ returnId }) => returnId === made.id)
        .map(({ returnId: _of, ...pieces }) => pieces),
    })),
  };
}
