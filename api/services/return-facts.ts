import type { ReturnInput } from '#contract/return';
import type { returnItems, returns } from '../db/schema/returns.ts';
import type { Piece } from './return-pieces.ts';

/** Columns that each telling of a return may change. */
export const returnFacts = [
  ...(['orderId', 'kind', 'state', 'reason', 'requestedAt', 'requestedMs'] as const),
  ...(['refunded', 'shipmentId', 'exchangeShipmentId', 'note'] as const),
] as const;

type Row = typeof returns.$inferSelect;
type Facts = Pick<Row, (typeof returnFacts)[number]>;

/** What a return points at; parcels as far as this telling names them. */
type Ties = Pick<Row, 'orderId' | 'shipmentId' | 'exchangeShipmentId'>;

/** Fields that are not given keep what they had. */
export const returnFactsOf = (
  input: ReturnInput,
  known: Facts | undefined,
  ties: Ties,
  nowMs: number,
): Facts => ({
  orderId: ties.orderId,
  kind: input.kind ?? known?.kind ?? (input.exchangeShipment ? 'exchange' : 'return'),
  state: input.state ?? known?.state ?? 'requested',
  reason: input.reason ?? known?.reason ?? 'other',
  ...requested(input, known, nowMs),
  refunded: input.refunded ?? known?.refunded ?? null,
  shipmentId: ties.shipmentId ?? known?.shipmentId ?? null,
  exchangeShipmentId: ties.exchangeShipmentId ?? known?.exchangeShipmentId ?? null,
  note: input.note ?? known?.note ?? null,
});

function requested({ requestedAt }: ReturnInput, known: Facts | undefined, nowMs: number) {
  if (requestedAt !== undefined) return { requestedAt, requestedMs: Date.parse(requestedAt) };
  if (known) return { requestedAt: known.requestedAt, requestedMs: known.requestedMs };
  return { requestedAt: new Date(nowMs).toISOString(), requestedMs: nowMs };
}

/** One item of a return; the reason of the whole is that of each which has none of its own. */
export const pieceRow = (
  whole: Pick<Row, 'id' | 'orderId' | 'reason'>,
  itemExternalId: string,
  { quantity, reason = whole.reason }: Piece,
): Omit<typeof returnItems.$inferSelect, 'merchantId'> => ({
  returnId: whole.id,
  orderId: whole.orderId,
  itemExternalId,
  quantity,
  reason,
});

/** The refusal of a return that is told of an order which is not its own. */
export const anothersReturn = (externalId: string): string =>
  `Return ${externalId} belongs to another order.`;
