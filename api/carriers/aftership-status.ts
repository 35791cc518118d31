import type { Meaning } from './adapter.ts';

/** https://www.aftership.com/docs/tracking/enum/delivery-statuses: the nine tags. */
export const byTag = new Map<string, Meaning>(
  Object.entries({
    Pending: { stage: 'pending' },
    InfoReceived: { stage: 'label_created' },
    InTransit: { stage: 'in_transit' },
    OutForDelivery: { stage: 'out_for_delivery' },
    AttemptFail: { stage: 'delivery_attempted', flags: ['attempted'] },
    Delivered: { stage: 'delivered' },
    AvailableForPickup: { stage: 'ready_for_pickup' },
    Exception: { stage: 'exception' },
    Expired: { stage: 'expired' },
  } satisfies Record<string, Meaning>),
);

/** The subtags under them. The list is open: new ones come without notice. */
export const bySubtag = new Map<string, Meaning>(
  Object.entries({
    Pending_001: { stage: 'pending' },
    Pending_002: { stage: 'pending' },
    Pending_003: { stage: 'pending' },
    Pending_004: { stage: 'pending' },
    Pending_005: { stage: 'pending' },
    Pending_006: { stage: 'pending' },
    InfoReceived_001: { stage: 'label_created' },
    InTransit_001: { stage: 'in_transit' },
    InTransit_002: { stage: 'picked_up' },
    InTransit_003: { stage: 'in_transit' },
    InTransit_004: { stage: 'customs' },
    InTransit_005: { stage: 'customs' },
    InTransit_006: { stage: 'customs' },
    InTransit_007: { stage: 'in_transit' },
    InTransit_008: { stage: 'in_transit', flags: ['resolved'] },
    InTransit_009: { stage: 'in_transit', flags: ['redirected'] },
    OutForDelivery_001: { stage: 'out_for_delivery' },
    OutForDelivery_003: { stage: 'out_for_delivery' },
    OutForDelivery_004: { stage: 'out_for_delivery' },
    AvailableForPickup_001: { stage: 'ready_for_pickup' },
    AttemptFail_001: { stage: 'delivery_attempted', flags: ['attempted'] },
    AttemptFail_002: {
      stage: 'delivery_attempted',
      flags: ['attempted'],
      reason: 'addressee_absent',
    },
    AttemptFail_003: {
      stage: 'delivery_attempted',
      flags: ['attempted'],
      reason: 'business_closed',
    },
    Delivered_001: { stage: 'delivered' },
    Delivered_002: { stage: 'delivered', flags: ['collected'] },
    Delivered_003: { stage: 'delivered', flags: ['signed'] },
    Delivered_004: { stage: 'delivered' },
    Delivered_005: { stage: 'delivered', flags: ['with_neighbour'] },
    Exception_001: { stage: 'exception' },
    Exception_002: { stage: 'exception', flags: ['address_issue'], reason: 'addressee_moved' },
    Exception_003: { stage: 'exception', reason: 'refused' },
    Exception_004: { stage: 'customs', flags: ['delayed', 'customs_hold'], reason: 'customs' },
    // What is only late is on its way.
    Exception_005: { stage: 'in_transit', flags: ['delayed'], reason: 'external' },
    Exception_006: { stage: 'exception', flags: ['payment_due'], reason: 'payment', action: true },
    Exception_007: {
      stage: 'exception',
      flags: ['address_issue'],
      reason: 'wrong_address',
      action: true,
    },
    Exception_008: { stage: 'exception', reason: 'pickup_missed' },
    Exception_009: { stage: 'exception', reason: 'rejected' },
    Exception_010: { stage: 'returning' },
    Exception_011: { stage: 'returned' },
    Exception_012: { stage: 'exception', flags: ['damaged'], reason: 'damaged' },
    Exception_013: { stage: 'lost', reason: 'lost' },
    Exception_016: { stage: 'in_transit', flags: ['delayed'], reason: 'carrier' },
    Exception_017: { stage: 'in_transit', flags: ['delayed'], reason: 'weather' },
    Exception_018: {
      stage: 'exception',
      flags: ['documents_missing'],
      reason: 'documents',
      action: true,
    },
    Exception_019: { stage: 'in_transit', flags: ['delayed'], reason: 'transport' },
    Exception_020: { stage: 'cancelled' },
    Exception_021: { stage: 'destroyed' },
    Expired_001: { stage: 'expired' },
  } satisfies Record<string, Meaning>),
);

/** The tag under which a subtag stands; a tag is its own. */
export const tagOf = (code: string | null | undefined): string | null =>
  code?.split('_')[0] ?? null;

/** An unknown subtag means what its tag does; an unknown tag moves nothing. `known` tells. */
export function meaningOf(tag: string | null, subtag: string | null): Meaning & { known: boolean } {
  const exact = bySubtag.get(subtag ?? '');
  if (exact) return { ...exact, known: true };
  const parent = byTag.get(tag ?? '') ?? byTag.get(tagOf(subtag) ?? '');
  const silent = !tag && !subtag;
  return {
    ...(parent ?? { stage: 'pending' }),
    known: silent || (parent !== undefined && !subtag),
  };
}
