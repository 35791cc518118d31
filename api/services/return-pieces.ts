import type { ReturnInput } from '#contract/return';
import { ApiError, type Issue } from '../errors.ts';

export type Piece = Pick<ReturnInput['items'][number], 'quantity' | 'reason'>;

/**
 * Pieces by item. A line that is named twice counts together.
 * @throws ApiError invalid_body when the return holds what was not bought
 */
export function piecesOf(
  { items }: ReturnInput,
  bought: { externalId: string; quantity: number }[],
): Map<string, Piece> {
  const pieces = new Map<string, Piece>();
  const issues: Issue[] = [];
  for (const [i, { externalId, quantity, reason }] of items.entries()) {
    const item = bought.find((each) => each.externalId === externalId);
    const all = (pieces.get(externalId)?.quantity ?? 0) + quantity;
    pieces.set(externalId, { quantity: all, reason: reason ?? pieces.get(externalId)?.reason });
    if (!item) {
      const message = `${externalId} is not an item of the order`;
      issues.push({ path: `items.${i}.externalId`, message });
    } else if (all > item.quantity) {
      const message = `only ${item.quantity} of ${externalId} were bought`;
      issues.push({ path: `items.${i}.quantity`, message });
    }
  }
  if (issues.length === 0) return pieces;
  throw new ApiError('invalid_body', 'A return can only hold what was bought in its order.', {
    issues,
  });
}
