import type { Flag, Stage } from '#contract/vocabulary';

interface Meaning {
  stage: Stage;
  /** What AfterShip calls it. */
  message: string;
  flags?: Flag[];
  reason?: string;
}

/** The AfterShip subtags that the demo's carriers use, and what each says in Porchlight's own words. */
export const subtags = {
  InfoReceived_001: { stage: 'label_created', message: 'Info Received' },
  InTransit_001: { stage: 'in_transit', message: 'In Transit' },
  InTransit_002: { stage: 'picked_up', message: 'Acceptance scan' },
  InTransit_003: { stage: 'in_transit', message: 'Arrival scan' },
  InTransit_004: { stage: 'in_transit', message: 'Arrived at the destination country/region' },
  InTransit_006: { stage: 'customs', message: 'Customs clearance started' },
  InTransit_007: { stage: 'in_transit', message: 'Departure Scan' },
  OutForDelivery_001: { stage: 'out_for_delivery', message: 'Out for Delivery' },
  AttemptFail_002: {
    stage: 'delivery_attempted',
    message: 'Addressee not available',
    flags: ['attempted'],
  },
  AvailableForPickup_001: { stage: 'ready_for_pickup', message: 'Available for pickup' },
  Delivered_001: { stage: 'delivered', message: 'Delivered' },
  Delivered_003: { stage: 'delivered', message: 'Delivered and signed', flags: ['signed'] },
  Delivered_005: {
    stage: 'delivered',
    message: 'Delivered to neighbour',
    flags: ['with_neighbour'],
  },
  Exception_003: { stage: 'exception', message: 'Customer refused', reason: 'refused' },
  Exception_007: {
    stage: 'exception',
    message: 'Incorrect address',
    flags: ['address_issue'],
    reason: 'wrong_address',
  },
  Exception_010: { stage: 'returning', message: 'Returning to sender' },
  Exception_011: { stage: 'returned', message: 'Returned to sender' },
  Exception_013: { stage: 'lost', message: 'Shipment lost' },
  Exception_016: {
    stage: 'in_transit',
    message: 'Delayed by the carrier',
    flags: ['delayed'],
    reason: 'carrier',
  },
  Exception_020: { stage: 'cancelled', message: 'Shipment cancelled' },
  Expired_001: { stage: 'expired', message: 'Expired' },
} as const satisfies Record<string, Meaning>;

export type Subtag = keyof typeof subtags;

export const meaningOf = (subtag: Subtag): Meaning => subtags[subtag];

/** AfterShip's tag is the subtag's first half: `OutForDelivery`. */
export const tagOf = (subtag: Subtag): string => subtag.split('_')[0] ?? subtag;
