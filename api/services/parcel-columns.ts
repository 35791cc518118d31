import { orderItems, orders } from '../db/schema/orders.ts';
import { itemCancellations, returnItems, returns } from '../db/schema/returns.ts';
import { problems } from '../db/schema/problems.ts';
import { promises, shipmentItems, shipmentNumbers, shipments } from '../db/schema/shipments.ts';

/** What the view of an order needs of each table. */
export const orderColumns = {
  id: orders.id,
  number: orders.number,
  placedAt: orders.placedAt,
  currency: orders.currency,
  locale: orders.locale,
  timeZone: orders.timeZone,
  country: orders.country,
  region: orders.region,
  city: orders.city,
  cancelledAt: orders.cancelledAt,
  gift: orders.gift,
  updatedMs: orders.updatedAt,
};
export const parcelColumns = {
  id: shipments.id,
  externalId: shipments.externalId,
  direction: shipments.direction,
  replaces: shipments.replaces,
  carrier: shipments.carrier,
  carrierName: shipments.carrierName,
  service: shipments.service,
  originCountry: shipments.originCountry,
  trackingNumber: shipments.trackingNumber,
  trackingUrl: shipments.trackingUrl,
  createdMs: shipments.createdAt,
  saidMs: shipments.saidMs,
  gift: shipments.gift,
  updatedMs: shipments.updatedAt,
};
export const itemColumns = {
  externalId: orderItems.externalId,
  position: orderItems.position,
  title: orderItems.title,
  quantity: orderItems.quantity,
  cancelled: orderItems.cancelled,
  price: orderItems.price,
  imageUrl: orderItems.imageUrl,
  url: orderItems.url,
};
export const promiseColumns = {
  shipmentId: promises.shipmentId,
  id: promises.id,
  source: promises.source,
  madeMs: promises.madeMs,
  from: promises.from,
  to: promises.to,
};
export const returnColumns = {
  id: returns.id,
  kind: returns.kind,
  state: returns.state,
  requestedAt: returns.requestedAt,
  updatedMs: returns.updatedAt,
  refunded: returns.refunded,
  shipmentId: returns.shipmentId,
  exchangeShipmentId: returns.exchangeShipmentId,
  note: returns.note,
};
export const pieceColumns = {
  shipmentId: shipmentItems.shipmentId,
  itemExternalId: shipmentItems.itemExternalId,
  quantity: shipmentItems.quantity,
};
export const handoverColumns = {
  shipmentId: shipmentNumbers.shipmentId,
  carrier: shipmentNumbers.carrier,
  trackingNumber: shipmentNumbers.trackingNumber,
  position: shipmentNumbers.position,
};
export const cancelledColumns = {
  itemExternalId: itemCancellations.itemExternalId,
  quantity: itemCancellations.quantity,
};
export const sentBackColumns = {
  returnId: returnItems.returnId,
  itemExternalId: returnItems.itemExternalId,
  quantity: returnItems.quantity,
};
export const problemColumns = {
  id: problems.id,
  shipmentId: problems.shipmentId,
  kind: problems.kind,
  state: problems.state,
  answer: problems.answer,
  photoCount: problems.photoCount,
  createdMs: problems.createdAt,
  updatedMs: problems.updatedAt,
};
