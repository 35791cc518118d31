import type { ImportInput } from '#contract/import';
import { newId } from '../../lib/id.ts';
import type { Book, Order, Placed } from './book.ts';
import { placeReturn } from './place-return.ts';
import type { Told } from './read-line.ts';
import { unknown, type Refusal } from './refusal.ts';
import { faultOfParcel, tellParcel } from './tell-parcel.ts';

/** Notes a line down in the book as the single call would store it; a refused one leaves no trace. */
export function placeLine(book: Book, told: Told, nowMs: number): Placed | Refusal {
  switch (told.type) {
    case 'order':
      return placeOrder(book, told, told.input, nowMs);
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
  nowMs: number,
): Placed | Refusal {
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
  const parcels = input.shipments.map((each) =>
    tellParcel(book, each.externalId, each, order, nowMs),
  );
  return { told, subjects: [order.id, ...parcels.map(({ id }) => id)] };
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
