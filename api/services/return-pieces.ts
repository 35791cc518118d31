import { and, eq, notInArray, sql, type SQL } from 'drizzle-orm';
import type { ReturnInput } from '#contract/return';
import { returnStates, type ReturnState } from '#contract/return-words';
import type { MerchantContext } from '../context.ts';
import type { Orm, Statement } from '../db/database.ts';
import { returnItems, returns } from '../db/schema/returns.ts';
import { isLive } from '../domain/return-state.ts';
import { ApiError, type Issue } from '../errors.ts';

export type Piece = Pick<ReturnInput['items'][number], 'quantity' | 'reason'>;

/** Pieces of one item that are in a return of its order. */
export type InReturn = {
  /** Of the return. */
  externalId: string;
  state: ReturnState;
  itemExternalId: string;
  quantity: number;
};

/** How many of an item are left to go back, and in which other returns the rest is. */
export function leftOf(
  itemExternalId: string,
  bought: number,
  others: readonly InReturn[],
): { left: number; within: string[] } {
  const same = others.filter(
    (each) => each.itemExternalId === itemExternalId && isLive(each.state),
  );
  const taken = same.reduce((sum, { quantity }) => sum + quantity, 0);
  return {
    left: Math.max(0, bought - taken),
    within: [...new Set(same.map(({ externalId }) => externalId))],
  };
}

/** The refusal of pieces that are in other returns already. */
export const alreadyReturned = (
  itemExternalId: string,
  { left, within }: ReturnType<typeof leftOf>,
): string => `${left} of ${itemExternalId} can still go back, the rest is in ${within.join(', ')}`;

/**
 * Pieces by item. A line that is named twice counts together.
 * @param others what other returns of the order hold
 * @throws ApiError invalid_body when the return holds what was not bought, already_returned when
 *   its pieces are in other returns already
 */
export function piecesOf(
  { items }: ReturnInput,
  bought: { externalId: string; quantity: number }[],
  others: readonly InReturn[],
): Map<string, Piece> {
  const pieces = new Map<string, Piece>();
  const issues: Issue[] = [];
  const again: Issue[] = [];
  for (const [i, { externalId, quantity, reason }] of items.entries()) {
    const item = bought.find((each) => each.externalId === externalId);
    const all = (pieces.get(externalId)?.quantity ?? 0) + quantity;
    pieces.set(externalId, { quantity: all, reason: reason ?? pieces.get(externalId)?.reason });
    if (!item) {
      const message = `${externalId} is not an item of the order`;
      issues.push({ path: `items.${i}.externalId`, message });
      continue;
    }
    const room = leftOf(externalId, item.quantity, others);
    const path = `items.${i}.quantity`;
    if (all > item.quantity) {
      issues.push({ path, message: `only ${item.quantity} of ${externalId} were bought` });
    } else if (all > room.left) again.push({ path, message: alreadyReturned(externalId, room) });
  }
  if (issues.length > 0) {
    const message = 'A return can only hold what was bought in its order.';
    throw new ApiError('invalid_body', message, { issues });
  }
  if (again.length === 0) return pieces;
  const message =
    'These pieces are in another return of the order. Send fewer, or change that return: one that is rejected or cancelled holds none.';
  throw new ApiError('already_returned', message, { issues: again });
}

const over = returnStates.filter((state) => !isLive(state));

/** What the returns of some orders hold, those that are over left out. */
export const inReturns = (orm: Orm, ofOrders: SQL | undefined) =>
  orm
    .select({
      orderId: returnItems.orderId,
      externalId: returns.externalId,
      state: returns.state,
      itemExternalId: returnItems.itemExternalId,
      quantity: returnItems.quantity,
    })
    .from(returnItems)
    .innerJoin(
      returns,
      and(eq(returns.merchantId, returnItems.merchantId), eq(returns.id, returnItems.returnId)),
    )
    .where(
      and(
        eq(returnItems.merchantId, sql.placeholder('merchantId')),
        ofOrders,
        notInArray(returns.state, over),
      ),
    )
    .prepare();

/**
 * Fails the whole commit, as a clash, where these returns hold more together with others than was
 * bought: two that are sent at once do not see each other before.
 */
export function returnsFit(
  { merchantId }: MerchantContext,
  returnIds: readonly string[],
): Statement {
  const live = `state NOT IN (${over.map((state) => `'${state}'`).join(', ')})`;
  return {
    sql: `UPDATE return_items AS own SET quantity = NULL
      WHERE own.merchant_id = ?1 AND own.return_id IN (SELECT value FROM json_each(?2))
        AND EXISTS (SELECT 1 FROM returns r
          WHERE r.merchant_id = ?1 AND r.id = own.return_id AND r.${live})
        AND (SELECT sum(i.quantity) FROM return_items i
            JOIN returns r ON r.merchant_id = i.merchant_id AND r.id = i.return_id AND r.${live}
            WHERE i.merchant_id = ?1 AND i.order_id = own.order_id
              AND i.item_external_id = own.item_external_id)
          > (SELECT o.quantity FROM order_items o
            WHERE o.merchant_id = ?1 AND o.order_id = own.order_id
              AND o.external_id = own.item_external_id)`,
    params: [merchantId, JSON.stringify(returnIds)],
  };
}
