import type { MerchantContext } from '../../context.ts';
import { shipmentItems, shipmentNumbers, shipments } from '../../db/schema/shipments.ts';
import { trackingKeyOf } from '../../domain/carrier.ts';
import { forgetEstimates, forgetStrangers } from '../forget-scans.ts';
import type { Book, Parcel } from './book.ts';
import { defineBulk, type Write } from './bulk.ts';
import type { Changes } from './changes.ts';
import { defineSweep } from './sweep.ts';

const putParcels = defineBulk({
  table: shipments,
  columns: [
    ...(['id', 'externalId', 'orderId', 'carrier', 'carrierName', 'service'] as const),
    ...(['trackingNumber', 'trackingKey', 'trackingUrl', 'direction', 'replaces'] as const),
    ...(['originCountry', 'originPostcode', 'gift'] as const),
  ],
  createdAt: 'createdAt',
  updatedAt: 'updatedAt',
  key: ['id'],
  set: ['direction'],
  keep: [
    ...(['orderId', 'carrier', 'carrierName', 'service'] as const),
    ...(['trackingNumber', 'trackingKey', 'trackingUrl', 'replaces'] as const),
    ...(['originCountry', 'originPostcode', 'gift'] as const),
  ],
  returning: ['id'],
});

const putContents = defineBulk({
  table: shipmentItems,
  columns: ['shipmentId', 'itemExternalId', 'orderId', 'quantity'],
  key: ['shipmentId', 'itemExternalId'],
  set: ['orderId', 'quantity'],
  returning: ['shipmentId'],
});
const sweepContents = defineSweep(shipmentItems, 'shipmentId', 'itemExternalId');

const putNumbers = defineBulk({
  table: shipmentNumbers,
  columns: ['shipmentId', 'trackingKey', 'trackingNumber', 'carrier', 'position'],
  key: ['shipmentId', 'trackingKey'],
  set: ['trackingNumber', 'carrier', 'position'],
  returning: ['shipmentId'],
});
const sweepNumbers = defineSweep(shipmentNumbers, 'shipmentId', 'trackingKey');

/** The parcels of a chunk, with what is in them and the numbers that further carriers gave them. */
export function parcelWrites(ctx: MerchantContext, book: Book, changes: Changes): Write[] {
  const told = [...book.parcels.values()].filter((parcel) => parcel.told);
  const contents = told.flatMap((parcel) => contentsOf(book, parcel));
  const numbers = told.flatMap(numbersOf);
  const stored = (field: 'items' | 'handovers') =>
    told.filter(({ isNew, given }) => !isNew && given[field]).map(({ id }) => id);
  const fresh = new Set(told.filter(({ isNew }) => isNew).map(({ id }) => id));
  for (const id of fresh) changes.mark(id, 'created');
  const ofParcel = {
    isNew: ({ shipmentId }: { shipmentId: string }) => fresh.has(shipmentId),
    changed: changes.updated('shipment_id'),
  };
  return [
    ...putParcels(ctx, told.map(rowOf), {
      isNew: ({ id }) => fresh.has(id),
      changed: changes.updated('id'),
    }),
    ...sweepContents(
      ctx,
      stored('items'),
      contents.map((row) => [row.shipmentId, row.itemExternalId]),
      ofParcel.changed,
    ),
    ...putContents(ctx, contents, ofParcel),
    ...sweepNumbers(
      ctx,
      stored('handovers'),
      numbers.map((row) => [row.shipmentId, row.trackingKey]),
      ofParcel.changed,
    ),
    ...putNumbers(ctx, numbers, ofParcel),
    ...forgetWrites(ctx, told),
  ];
}

/** What was told by numbers that a parcel no longer has is of somebody else's parcel. */
function forgetWrites(ctx: MerchantContext, told: readonly Parcel[]): Write[] {
  const idsOf = (parcels: readonly Parcel[]) => parcels.map(({ id }) => id);
  const renumbered = told.filter((parcel) => parcel.renumbered);
  const touched = told.filter(({ isNew, given }) => !isNew && given.handovers);
  const strangers = [...new Set(idsOf([...renumbered, ...touched]))];
  return [
    ...(strangers.length ? [{ statement: forgetStrangers(ctx, strangers) }] : []),
    ...(renumbered.length ? [{ statement: forgetEstimates(ctx, idsOf(renumbered)) }] : []),
  ];
}

function rowOf({ id, externalId, orderId, carrier, trackingKey, direction, given }: Parcel) {
  const { carrierName, service, trackingNumber, trackingUrl, replaces, gift, origin } = given;
  return {
    id,
    externalId,
    orderId,
    carrier,
    trackingKey,
    direction,
    carrierName,
    service,
    trackingNumber,
    trackingUrl,
    replaces,
    gift,
    originCountry: origin?.country,
    originPostcode: origin?.postcode,
  };
}

/** A later line of the chunk may have taken an item off the order. */
function contentsOf(book: Book, { id: shipmentId, orderId, given }: Parcel) {
  const order = book.orderById.get(orderId ?? '');
  const items = (given.items ?? []).filter((item) => order?.pieces?.has(item.externalId));
  const rows = items.map(({ externalId, quantity }) => ({
    shipmentId,
    orderId: orderId ?? '',
    itemExternalId: externalId,
    quantity,
  }));
  return [...new Map(rows.map((row) => [row.itemExternalId, row])).values()];
}

/** A number that is listed twice stands where it is listed first. */
function numbersOf({ id: shipmentId, given }: Parcel) {
  const rows = (given.handovers ?? []).map(({ carrier, trackingNumber }, position) => ({
    shipmentId,
    trackingNumber,
    carrier,
    position,
    trackingKey: trackingKeyOf(trackingNumber),
  }));
  return [...new Map(rows.toReversed().map((row) => [row.trackingKey, row])).values()];
}
