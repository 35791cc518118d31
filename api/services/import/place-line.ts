import type { ImportInput } from '#contract/import';
import { newId } from '../../lib/id.ts';
import type { Book, Order, Placed } from './book.ts';
import { placeReturn } from './place-return.ts';
import type { Told } from './read-line.ts';
import { unknown, type Refusal } from './refusal.ts';
import { faultOfParcel, tellParcel } from './tell-parcel.ts';
import { parcelOf, type Thing } from './things-of.ts';

/** `rest` is what the line says of things that earlier lines have still to tell of. */
type PlacedInPart = Placed & { rest?: (() => void) | undefined };

/**
 * Notes a line down in the book as the single call would store it; a refused one leaves no trace.
 * @param waiting things of which an earlier line has not found its place yet
 */
export function placeLine(
  book: Book,
  told: Told,
  waiting: ReadonlySet<Thing>,
  nowMs: number,
): PlacedInPart | Refusal {
  switch (told.type) {
    case 'order':
      return placeOrder(book, told, told.input, waiting, nowMs);
    case 'shipment':
      return placeShipment(book, told, told.input, nowMs);
    case 'return':
      return placeReturn(book, told, told.input, nowMs);
    case 'checkpoint': {
      const parcel = book.parcels.get(told.input.shipmentExternalId);
      if (!parcel) return unknown('shipment', 'shipmentExternalId', told.input.shipmentExternalId);
      const placed = { told, subjects: [] };
      book.told.scans.push({ placed, parcel, input: told.input });
      return placed;
    }
    case 'rating':
      return placeRating(book, told, told.input);
    case 'consent':
      return placeConsent(book, told, told.input);
    case 'product':
      book.told.products.set(told.input.externalId, told.input);
      return { told, subjects: [`product/${told.input.externalId}`] };
    case 'customer':
      tellCustomer(book, told.input);
      return { told, subjects: [`customer/${told.input.externalId}`] };
  }
}

function placeOrder(
  book: Book,
  told: Told,
  input: ImportInput<'order'>,
  waiting: ReadonlySet<Thing>,
  nowMs: number,
): PlacedInPart | Refusal {
  const { externalId, placedAt, items, customer } = input;
  const known = book.orders.get(externalId);
  const pieces = new Map(items.map((item) => [item.externalId, item.quantity]));
  const order: Order = {
    id: known?.id ?? newId('ord', nowMs),
    isNew: known?.isNew ?? true,
    placedAt,
    pieces,
    told: input,
  };
  for (const [i, shipment] of input.shipments.entries()) {
    const field = `shipments.${i}.`;
    const fault = faultOfParcel(book, shipment.externalId, shipment, order, field);
    if (fault) return fault;
  }
  book.orders.set(externalId, order);
  book.orderById.set(order.id, order);
  for (const item of items) {
    if (item.productId !== undefined) book.told.itemProducts.set(item.productId, item);
  }
  if (customer?.externalId !== undefined) {
    tellCustomer(book, { ...customer, externalId: customer.externalId });
  }
  const later: (() => void)[] = [];
  const parcels = input.shipments.map((each) => {
    const { externalId: id } = each;
    if (!waiting.has(parcelOf(id))) return tellParcel(book, id, each, order, nowMs);
    // It belongs to the order from here on, which the line before it may be waiting for.
    later.push(() => tellParcel(book, id, each, order, nowMs));
    return tellParcel(book, id, {}, order, nowMs);
  });
  const rest = later.length > 0 ? () => later.forEach((tell) => tell()) : undefined;
  return { told, subjects: [order.id, ...parcels.map(({ id }) => id)], rest };
}

function placeShipment(
  book: Book,
  told: Told,
  input: ImportInput<'shipment'>,
  nowMs: number,
): Placed | Refusal {
  const { externalId, orderExternalId } = input;
  const order = orderExternalId === undefined ? null : book.orders.get(orderExternalId);
  if (order === undefined) return unknown('order', 'orderExternalId', orderExternalId ?? '');
  const fault = faultOfParcel(book, externalId, input, order);
  if (fault) return fault;
  return { told, subjects: [tellParcel(book, externalId, input, order, nowMs).id] };
}

function placeRating(book: Book, told: Told, input: ImportInput<'rating'>): Placed | Refusal {
  const { externalId, orderExternalId, shipmentExternalId } = input;
  const order = book.orders.get(orderExternalId);
  if (!order) return unknown('order', 'orderExternalId', orderExternalId);
  const parcel = shipmentExternalId === undefined ? null : book.parcels.get(shipmentExternalId);
  if (parcel === undefined || (parcel && parcel.orderId !== order.id)) {
    return unknown('shipment of that order', 'shipmentExternalId', shipmentExternalId ?? '');
  }
  book.told.ratings.set(externalId, { input, orderId: order.id, parcelId: parcel?.id ?? null });
  return { told, subjects: [`rating/${externalId}`] };
}

function placeConsent(book: Book, told: Told, input: ImportInput<'consent'>): Placed | Refusal {
  const { email, customerExternalId: id = '' } = input;
  if (email === undefined && !book.customers.has(id) && !book.told.customers.has(id)) {
    return unknown('customer', 'customerExternalId', id);
  }
  const placed = { told, subjects: [] };
  book.told.consents.push({ placed, input });
  return placed;
}

/** What a later line does not say of a customer stays as an earlier one said it. */
function tellCustomer(book: Book, input: ImportInput<'customer'>): void {
  const known = book.told.customers.get(input.externalId);
  const { email = known?.email, marketingOptIn = known?.marketingOptIn } = input;
  book.told.customers.set(input.externalId, { email, marketingOptIn });
}
