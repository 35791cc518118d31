import type { Meaning } from './adapter.ts';
import { refined } from './refine.ts';

/** https://docs.goshippo.com/docs/tracking/tracking: the six of `status`. */
export const byStatus = new Map<string, Meaning>(
  Object.entries({
    UNKNOWN: { stage: 'pending' },
    PRE_TRANSIT: { stage: 'label_created' },
    TRANSIT: { stage: 'in_transit' },
    DELIVERED: { stage: 'delivered' },
    RETURNED: { stage: 'returned' },
    FAILURE: { stage: 'exception' },
  } satisfies Record<string, Meaning>),
);

/** `substatus.code`; `action` where Shippo's table says that somebody must act. */
export const bySubstatus = new Map<string, Meaning>(
  Object.entries({
    information_received: { stage: 'label_created' },
    address_issue: {
      stage: 'exception',
      flags: ['address_issue'],
      reason: 'wrong_address',
      action: true,
    },
    contact_carrier: { stage: 'exception', action: true },
    delayed: { stage: 'in_transit', flags: ['delayed'] },
    delivery_attempted: { stage: 'delivery_attempted', flags: ['attempted'], action: true },
    delivery_rescheduled: { stage: 'in_transit', flags: ['rescheduled'] },
    delivery_scheduled: { stage: 'in_transit' },
    location_inaccessible: {
      stage: 'exception',
      flags: ['attempted'],
      reason: 'no_access',
      action: true,
    },
    notice_left: { stage: 'delivery_attempted', flags: ['attempted'], action: true },
    out_for_delivery: { stage: 'out_for_delivery' },
    package_accepted: { stage: 'picked_up' },
    package_arrived: { stage: 'in_transit' },
    package_damaged: { stage: 'exception', flags: ['damaged'], reason: 'damaged', action: true },
    package_departed: { stage: 'in_transit' },
    package_forwarded: { stage: 'in_transit', flags: ['redirected'] },
    package_held: { stage: 'exception', flags: ['held'], reason: 'held', action: true },
    package_processed: { stage: 'in_transit' },
    package_processing: { stage: 'in_transit' },
    pickup_available: { stage: 'ready_for_pickup', action: true },
    reschedule_delivery: { stage: 'exception', action: true },
    delivered: { stage: 'delivered' },
    return_to_sender: { stage: 'returning' },
    package_unclaimed: { stage: 'returning', reason: 'pickup_missed', action: true },
    package_undeliverable: { stage: 'exception', action: true },
    package_disposed: { stage: 'destroyed' },
    package_lost: { stage: 'lost', reason: 'lost', action: true },
    other: { stage: 'pending' },
  } satisfies Record<string, Meaning>),
);

/**
 * An unknown substatus means what its status does; an unknown status moves nothing. What the message
 * says of an action goes before the table.
 */
export function meaningOf(
  status: string | null,
  substatus: string | null,
  actionRequired: boolean | null,
): Meaning & { known: boolean } {
  const parent = byStatus.get(status ?? '');
  const narrow = bySubstatus.get(substatus ?? '');
  const known = substatus ? narrow !== undefined : !status || parent !== undefined;
  const { action, ...meaning } = refined(
    parent ?? { stage: 'pending' },
    narrow ?? { stage: 'pending' },
  );
  return { ...meaning, ...((actionRequired ?? action) ? { action: true } : {}), known };
}
