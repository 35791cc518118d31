import type { Told } from './read-line.ts';

/** External ids of all that lines tell of or refer to, by what has to be known of it. */
export function namesIn(lines: readonly Told[]) {
  const names = {
    orders: new Set<string>(),
    parcels: new Set<string>(),
    ordersOfItems: new Set<string>(),
    parcelsOfItems: new Set<string>(),
    customers: new Set<string>(),
    returns: new Set<string>(),
    ordersOfReturns: new Set<string>(),
  };
  for (const { type, input } of lines) {
    if (type === 'order') {
      names.orders.add(input.externalId);
      for (const { externalId } of input.shipments) names.parcels.add(externalId);
    } else if (type === 'shipment') {
      names.parcels.add(input.externalId);
      const { orderExternalId, items } = input;
      if (orderExternalId !== undefined) names.orders.add(orderExternalId);
      if (items && orderExternalId !== undefined) names.ordersOfItems.add(orderExternalId);
      if (items && orderExternalId === undefined) names.parcelsOfItems.add(input.externalId);
    } else if (type === 'checkpoint') {
      names.parcels.add(input.shipmentExternalId);
    } else if (type === 'rating') {
      names.orders.add(input.orderExternalId);
      if (input.shipmentExternalId !== undefined) names.parcels.add(input.shipmentExternalId);
    } else if (type === 'return') {
      names.returns.add(input.externalId);
      names.ordersOfReturns.add(input.orderExternalId);
      names.orders.add(input.orderExternalId);
      names.ordersOfItems.add(input.orderExternalId);
      for (const each of [input.shipment, input.exchangeShipment]) {
        if (each) names.parcels.add(each.externalId);
      }
    } else if (type === 'consent' && input.customerExternalId !== undefined) {
      names.customers.add(input.customerExternalId);
    }
  }
  return names;
}
