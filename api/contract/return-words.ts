/** Words of what goes back to the shop. Imports nothing, as `vocabulary.ts`. */

/** What goes back, and whether something else comes for it. */
export const returnKinds = ['return', 'exchange'] as const;
export type ReturnKind = (typeof returnKinds)[number];

export const returnStates = [
  'requested',
  'approved',
  'sent_back',
  'received',
  'refunded',
  'rejected',
  'cancelled',
] as const;
export type ReturnState = (typeof returnStates)[number];

export const returnReasons = [
  'damaged',
  'wrong_item',
  'missing_part',
  'not_as_described',
  'too_small',
  'too_large',
  'late',
  'changed_mind',
  'gift',
  'other',
] as const;
export type ReturnReason = (typeof returnReasons)[number];
