import { returnStates, type ReturnState, type Stage } from '#contract/vocabulary';

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

/** How far a return is: what the shop said, or its parcel where that is further. */
export function shownReturnState(said: ReturnState, parcel: Stage | null): ReturnState {
  if (said === 'rejected' || said === 'cancelled') return said;
  const seen = (parcel && told[parcel]) ?? said;
  return returnStates.indexOf(seen) > returnStates.indexOf(said) ? seen : said;
}
