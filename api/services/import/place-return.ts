import type { ImportInput } from '#contract/import';
import { newId } from '../../lib/id.ts';
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
    const message = `Return ${externalId} belongs to another order.`;
    return { code: 'conflict', field: 'externalId', message };
  }
  const pieces = piecesOf(input, order);
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
  const row: Return['row'] = {
    ...rowOf(input, known?.row, nowMs),
    externalId,
    orderId: order.id,
    shipmentId: back ?? known?.row.shipmentId ?? null,
    exchangeShipmentId: instead ?? known?.row.exchangeShipmentId ?? null,
  };
  book.returns.set(externalId, { row, isNew: known?.isNew ?? true, pieces });
  return { told, subjects: [row.id, back, instead].filter((id) => id !== null) };
}

function rowOf(input: Input, known: Return['row'] | undefined, nowMs: number) {
  const requestedAt = input.requestedAt ?? known?.requestedAt ?? new Date(nowMs).toISOString();
  return {
    id: known?.id ?? newId('ret', nowMs),
    kind: input.kind ?? known?.kind ?? (input.exchangeShipment ? 'exchange' : 'return'),
    state: input.state ?? known?.state ?? 'requested',
    reason: input.reason ?? known?.reason ?? 'other',
    requestedAt,
    requestedMs: Date.parse(requestedAt),
    refunded: input.refunded ?? known?.refunded ?? null,
    note: input.note ?? known?.note ?? null,
  } as const;
}

/** By item. One that is named twice counts together. */
function piecesOf({ items }: Input, order: Order): NonNullable<Return['pieces']> | Refusal {
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
    pieces.set(externalId, { quantity: all, reason: reason ?? known?.reason });
  }
  return pieces;
}
