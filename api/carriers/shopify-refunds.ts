import { instantOf } from '#contract/instant';
import { UnknownShape, type News, type RefundNews } from './adapter.ts';
import { minorUnits } from './shopify-money.ts';
import { isCalledOff } from './shopify-status.ts';
import * as wire from './shopify-wire.ts';
import {
  each,
  instantText,
  needsParcel,
  saidMsOf,
  type Fulfillment,
  type Refund,
} from './shopify-wire.ts';

type RefundLine = ReturnType<typeof linesOf>[number];

export function newsOfRefund(body: unknown, headers: Headers, nowMs: number): News[] {
  const refund = wire.read(wire.Refund, body, 'refund');
  if (!refund.order_id) throw new UnknownShape('no refund: order_id is missing or not valid');
  const news = refundOf(refund, refund.order_id, headers, nowMs, null);
  return news.length ? news : [{ kind: 'ignored', why: 'The refund names no piece of the order.' }];
}

/**
 * @param fulfillments those of the order, where they are known: an order is told again and again,
 *   and what had been sent by the time of the refund does not change
 */
export function refundOf(
  refund: Refund,
  orderExternalId: string,
  headers: Headers,
  nowMs: number,
  fulfillments: Fulfillment[] | null,
): RefundNews[] {
  const at = instantText(refund.created_at, refund.processed_at);
  const atMs = at === null ? null : instantOf(at);
  const lines: RefundNews['lines'] = [];
  for (const line of linesOf(refund)) {
    const itemExternalId = line.line_item_id ?? line.line_item?.id;
    if (!itemExternalId || (line.line_item && !needsParcel(line.line_item))) continue;
    const sent = fulfillments
      ? wasSent(fulfillments, itemExternalId, atMs)
      : ['fulfilled', 'partial'].includes(line.line_item?.fulfillment_status ?? '');
    const what = whatOf(line.restock_type, sent);
    const same = lines.find((one) => one.itemExternalId === itemExternalId && one.what === what);
    if (same) same.quantity += line.quantity;
    else lines.push({ itemExternalId, quantity: line.quantity, what });
  }
  if (lines.length === 0) return [];
  const saidMs = saidMsOf(headers, nowMs, at);
  const amount = amountOf(refund);
  return [{ kind: 'refund', orderExternalId, externalId: refund.id, saidMs, lines, amount }];
}

const linesOf = (refund: Refund) => each(wire.RefundLine, refund.refund_line_items);

/** `no_restock` and `legacy_restock` do not say where the pieces were. */
function whatOf(restockType: string | null | undefined, sent: boolean): 'cancelled' | 'returned' {
  if (restockType === 'cancel') return 'cancelled';
  if (restockType === 'return') return 'returned';
  return sent ? 'returned' : 'cancelled';
}

function wasSent(fulfillments: Fulfillment[], itemId: string, atMs: number | null): boolean {
  return fulfillments.some(({ status, created_at: createdAt, line_items: items }) => {
    const sentMs = instantOf(instantText(createdAt) ?? '');
    return (
      !isCalledOff(status) &&
      (sentMs === null || atMs === null || sentMs <= atMs) &&
      each(wire.LineItem, items).some(({ id }) => id === itemId)
    );
  });
}

/** What was really paid back, where it was in the order's own currency; else nobody says. */
function amountOf(refund: Refund): number | null {
  const paid = each(wire.Transaction, refund.transactions).filter(
    ({ kind, status }) => kind === 'refund' && status === 'success',
  );
  const currency = linesOf(refund).map(currencyOf).find(Boolean) ?? paid[0]?.currency;
  if (!currency || paid.length === 0) return null;
  let sum = 0;
  for (const { amount, currency: own } of paid) {
    const units = minorUnits(amount, currency);
    if (units === null || (own && own !== currency)) return null;
    sum += units;
  }
  return sum;
}

const currencyOf = ({ subtotal_set: subtotal }: RefundLine) => subtotal?.shop_money.currency_code;
