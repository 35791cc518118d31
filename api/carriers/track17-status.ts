import type { Meaning } from './adapter.ts';

const attempted = { stage: 'delivery_attempted', flags: ['attempted'] } satisfies Meaning;

/** The nine main statuses of 17TRACK (API 2). */
export const mainStatuses: ReadonlyMap<string, Meaning> = new Map(
  Object.entries<Meaning>({
    NotFound: { stage: 'pending' },
    InfoReceived: { stage: 'label_created' },
    InTransit: { stage: 'in_transit' },
    Expired: { stage: 'expired' },
    AvailableForPickup: { stage: 'ready_for_pickup' },
    OutForDelivery: { stage: 'out_for_delivery' },
    DeliveryFailure: attempted,
    Delivered: { stage: 'delivered' },
    Exception: { stage: 'exception' },
  }),
);

/** The thirty sub-statuses. A number is often not found before the carrier has it: no fault yet. */
export const subStatuses: ReadonlyMap<string, Meaning> = new Map(
  Object.entries<Meaning>({
    NotFound_Other: { stage: 'pending' },
    NotFound_InvalidCode: { stage: 'pending', reason: 'wrong_number' },
    InfoReceived: { stage: 'label_created' },
    InTransit_PickedUp: { stage: 'picked_up' },
    InTransit_Other: { stage: 'in_transit' },
    InTransit_Departure: { stage: 'in_transit' },
    InTransit_Arrival: { stage: 'in_transit' },
    InTransit_CustomsProcessing: { stage: 'customs' },
    InTransit_CustomsReleased: { stage: 'customs' },
    InTransit_CustomsRequiringInformation: {
      stage: 'customs',
      flags: ['customs_hold', 'documents_missing'],
      reason: 'customs_documents',
      action: true,
    },
    Expired_Other: { stage: 'expired' },
    AvailableForPickup_Other: { stage: 'ready_for_pickup' },
    OutForDelivery_Other: { stage: 'out_for_delivery' },
    DeliveryFailure_Other: attempted,
    DeliveryFailure_NoBody: { ...attempted, reason: 'addressee_absent' },
    DeliveryFailure_Security: { ...attempted, reason: 'security' },
    DeliveryFailure_Rejected: { ...attempted, reason: 'refused' },
    DeliveryFailure_InvalidAddress: {
      stage: 'delivery_attempted',
      flags: ['attempted', 'address_issue'],
      reason: 'wrong_address',
      action: true,
    },
    Delivered_Other: { stage: 'delivered' },
    Exception_Other: { stage: 'exception' },
    Exception_Returning: { stage: 'returning' },
    Exception_Returned: { stage: 'returned' },
    Exception_NoBody: { stage: 'exception', reason: 'addressee_absent' },
    Exception_Security: { stage: 'exception', flags: ['held'], reason: 'security' },
    Exception_Damage: { stage: 'exception', flags: ['damaged'], reason: 'damaged' },
    Exception_Rejected: { stage: 'exception', reason: 'refused' },
    // Late, but on its way.
    Exception_Delayed: { stage: 'in_transit', flags: ['delayed'] },
    Exception_Lost: { stage: 'lost', reason: 'lost' },
    Exception_Destroyed: { stage: 'destroyed' },
    Exception_Cancel: { stage: 'cancelled' },
  }),
);

/** The nine milestones: also the `stage` of an event. */
export const milestones: ReadonlyMap<string, Meaning> = new Map(
  Object.entries<Meaning>({
    InfoReceived: { stage: 'label_created' },
    PickedUp: { stage: 'picked_up' },
    Departure: { stage: 'in_transit' },
    Arrival: { stage: 'in_transit' },
    AvailableForPickup: { stage: 'ready_for_pickup' },
    OutForDelivery: { stage: 'out_for_delivery' },
    Delivered: { stage: 'delivered' },
    Returning: { stage: 'returning' },
    Returned: { stage: 'returned' },
  }),
);

/** The main status under which a sub-status stands; a main one is its own. */
export const mainOf = (code: string | null | undefined): string | null =>
  code?.split('_')[0] ?? null;

/**
 * A sub-status that is new means what its main status does, or else what the milestone does; where
 * nothing is known the parcel is not moved. `known` tells.
 */
export function meaningOf(said: {
  main?: string | null | undefined;
  sub?: string | null | undefined;
  milestone?: string | null | undefined;
}): Meaning & { known: boolean } {
  const { main, sub, milestone } = said;
  const exact = sub ? subStatuses.get(sub) : undefined;
  if (exact) return { ...exact, known: true };
  const parent =
    mainStatuses.get(main ?? '') ??
    mainStatuses.get(mainOf(sub) ?? '') ??
    milestones.get(milestone ?? '');
  const nothingSaid = !sub && !main && !milestone;
  return {
    ...(parent ?? { stage: 'pending' }),
    known: !sub && (parent !== undefined || nothingSaid),
  };
}
