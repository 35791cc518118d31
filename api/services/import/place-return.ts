import type { ImportInput } from '#contract/import';
import { isLive } from '../../domain/return-state.ts';
import { newId } from '../../lib/id.ts';
import { anothersReturn, returnFactsOf } from '../return-facts.ts';
import { alreadyReturned, leftOf, type InReturn } from '../return-pieces.ts';
import type { Book, Order, Placed, Return } from './book.ts';
import type { Told } from './read-line.ts';
import { unknown, type Refusal } from './refusal.ts';
import { faultOfParcel, tellParcel } from './tell-parcel.ts';

type Input = ImportInput<'return'>;

/** What goes back, with its parcels. Fields that are not given keep what they had. */
export function placeReturn(book: Book, told: Told, input: Input, nowMs: number): Placed | Refusal {
  const { externalId, orderExternalId } = input;
  const order = book.orders.get(orderExternalId);
  if (!order) return unknown('order', 'orderExternalId', orderExternalId);
  const known = book.returns.get(externalId);
  if (known && known.row.orderId !== order.id) {
    return { code: 'conflict', field: 'externalId', message: anothersReturn(externalId) };
  }
  const state = input.state ?? known?.row.state ?? 'requested';
  const others = (book.inReturns.get(order.id) ?? []).filter(
    (each) => each.externalId !== externalId,
  );
  const pieces = piecesOf(input, order, isLive(state) ? others : []);
  if ('code' in pieces) return pieces;
  const { shipment, exchangeShipment } = input;
  for (const [name, parcel] of Object.entries({ shipment, exchangeShipment })) {
    const fault = parcel && faultOfParcel(book, parcel.externalId, parcel, order, `${name}.`);
    if (fault) return fault;
  }
  const tell = (parcel: Input['shipment'], direction: 'return' | 'outbound') =>
    parcel
      ? // What was promised for the order says nothing about these parcels.
        tellParcel(book, parcel.externalId, { ...parcel, direction }, order, nowMs, null).id
      : null;
  const back = tell(shipment, 'return');
  const instead = tell(exchangeShipment, 'outbound');
  const ties = { orderId: order.id, shipmentId: back, exchangeShipmentId: instead };
  const row: Return['row'] = {
    id: known?.row.id ?? newId('ret', nowMs),
    externalId,
    ...returnFactsOf(input, known?.row, ties, nowMs),
  };
  const held = [...pieces].map(([itemExternalId, { quantity }]) => ({
    externalId,
    state,
    itemExternalId,
    quantity,
  }));
  book.inReturns.set(order.id, [...others, ...held]);
  book.returns.set(externalId, { row, isNew: known?.isNew ?? true, pieces });
  return { told, subjects: [row.id, back, instead].filter((id) => id !== null) };
}

/** By item. One that is named twice counts together. */
function piecesOf(
  { items }: Input,
  order: Order,
  others: readonly InReturn[],
): NonNullable<Return['pieces']> | Refusal {
  const pieces: NonNullable<Return['pieces']> = new Map();
  for (const [i, { externalId, quantity, reason }] of items.entries()) {
    const bought = order.pieces?.get(externalId);
    const known = pieces.get(externalId);
    const all = (known?.quantity ?? 0) + quantity;
    if (bought === undefined) {
      const message = `${externalId} is not an item of the order.`;
      return { code: 'invalid_body', field: `items.${i}.externalId`, message };
    }
    if (all > bought) {
      const message = `Only ${bought} of ${externalId} were bought.`;
      return { code: 'invalid_body', field: `items.${i}.quantity`, message };
    }
    const room = leftOf(externalId, bought, others);
    if (all > room.left) {
      const message = `${alreadyReturned(externalId, room)}.`;
      return { code: 'already_returned', field: `items.${i}.quantity`, message };
    }
    pieces.set(externalId, { quantity: all, reason: reason ?? known?.reason });
  }
  return pieces;
}
