import { returnStates, type ReturnState } from '#contract/return-words';
import type { Stage } from '#contract/vocabulary';

/** What the parcel that goes back says of the return: for the shop, "delivered" is "received". */
const told: Partial<Record<Stage, ReturnState>> = {
  picked_up: 'sent_back',
  in_transit: 'sent_back',
  customs: 'sent_back',
  out_for_delivery: 'sent_back',
  delivery_attempted: 'sent_back',
  ready_for_pickup: 'sent_back',
  exception: 'sent_back',
  returning: 'sent_back',
  delivered: 'received',
  returned: 'received',
};

/** One that is rejected or cancelled brings nothing back to the shop. */
export const isLive = (state: ReturnState): boolean =>
  state !== 'rejected' && state !== 'cancelled';

/** States that the parcel can be ahead of, and those that it can show. */
export const parcelMoves = {
  from: ['requested', 'approved', 'sent_back'],
  to: ['sent_back', 'received'],
} as const satisfies Record<string, readonly ReturnState[]>;

/** How far a return is: what the shop said, or its parcel where that is further. */
export function shownReturnState(said: ReturnState, parcel: Stage | null): ReturnState {
  if (said === 'rejected' || said === 'cancelled') return said;
  const seen = (parcel && told[parcel]) ?? said;
  return returnStates.indexOf(seen) > returnStates.indexOf(said) ? seen : said;
}
