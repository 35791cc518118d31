import type { Flag, Stage } from '#contract/vocabulary';

export type Meaning = { stage: Stage; flags?: Flag[]; reason?: string };

/** https://www.aftership.com/docs/tracking/others/delivery-statuses: the nine tags. */
const byTag: Record<string, Meaning> = {
  Pending: { stage: 'pending' },
  InfoReceived: { stage: 'label_created' },
  InTransit: { stage: 'in_transit' },
  OutForDelivery: { stage: 'out_for_delivery' },
  AttemptFail: { stage: 'delivery_attempted', flags: ['attempted'] },
  Delivered: { stage: 'delivered' },
  AvailableForPickup: { stage: 'ready_for_pickup' },
  Exception: { stage: 'exception' },
  Expired: { stage: 'expired' },
};

/** Subtags that say more than their tag. The list is open: new ones come without notice. */
const bySubtag: Record<string, Meaning> = {
  InTransit_002: { stage: 'picked_up' },
  InTransit_004: { stage: 'customs' },
  InTransit_005: { stage: 'customs' },
  InTransit_006: { stage: 'customs' },
  AttemptFail_002: {
    stage: 'delivery_attempted',
    flags: ['attempted'],
    reason: 'addressee_absent',
  },
  AttemptFail_003: { stage: 'delivery_attempted', flags: ['attempted'], reason: 'business_closed' },
  Delivered_002: { stage: 'delivered', flags: ['collected'] },
  Delivered_003: { stage: 'delivered', flags: ['signed'] },
  Delivered_005: { stage: 'delivered', flags: ['with_neighbour'] },
  Exception_002: { stage: 'exception', flags: ['address_issue'], reason: 'addressee_moved' },
  Exception_003: { stage: 'exception', reason: 'refused' },
  Exception_004: { stage: 'customs', flags: ['delayed', 'customs_hold'], reason: 'customs' },
  Exception_005: { stage: 'exception', flags: ['delayed'], reason: 'external' },
  Exception_006: { stage: 'exception', flags: ['payment_due'], reason: 'payment' },
  Exception_007: { stage: 'exception', flags: ['address_issue'], reason: 'wrong_address' },
  Exception_008: { stage: 'exception', reason: 'pickup_missed' },
  Exception_009: { stage: 'exception', reason: 'rejected' },
  Exception_010: { stage: 'returning' },
  Exception_011: { stage: 'returned' },
  Exception_012: { stage: 'exception', flags: ['damaged'], reason: 'damaged' },
  Exception_013: { stage: 'lost' },
  Exception_016: { stage: 'exception', flags: ['delayed'], reason: 'carrier' },
  Exception_017: { stage: 'exception', flags: ['delayed'], reason: 'weather' },
  Exception_018: { stage: 'exception', flags: ['documents_missing'], reason: 'documents' },
  Exception_019: { stage: 'exception', flags: ['delayed'], reason: 'carrier' },
  Exception_020: { stage: 'cancelled' },
  Exception_021: { stage: 'destroyed' },
};

/** Subtags that say exactly what their tag does. */
const plainSubtags = new Set([
  'Pending_001',
  'InfoReceived_001',
  'InTransit_001',
  'InTransit_003',
  'InTransit_007',
  'InTransit_008',
  'InTransit_009',
  'OutForDelivery_001',
  'OutForDelivery_003',
  'OutForDelivery_004',
  'AvailableForPickup_001',
  'AttemptFail_001',
  'Delivered_001',
  'Delivered_004',
  'Exception_001',
  'Expired_001',
]);

/** An unknown subtag means what its tag does; an unknown tag moves nothing. `known` tells. */
export function meaningOf(tag: string, subtag: string): Meaning & { known: boolean } {
  const exact = bySubtag[subtag];
  if (exact) return { ...exact, known: true };
  const parent = byTag[tag] ?? byTag[subtag.split('_')[0] ?? ''];
  return {
    ...(parent ?? { stage: 'pending' }),
    known: parent !== undefined && (subtag === '' || plainSubtags.has(subtag)),
  };
}
