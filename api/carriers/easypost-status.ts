import type { Meaning } from './adapter.ts';
import { refined } from './refine.ts';

/** A tracker's `status`, and that of each of its details. */
export const byStatus = new Map<string, Meaning>(
  Object.entries({
    unknown: { stage: 'pending' },
    pre_transit: { stage: 'label_created' },
    in_transit: { stage: 'in_transit' },
    out_for_delivery: { stage: 'out_for_delivery' },
    delivered: { stage: 'delivered' },
    available_for_pickup: { stage: 'ready_for_pickup' },
    return_to_sender: { stage: 'returning' },
    failure: { stage: 'exception' },
    cancelled: { stage: 'cancelled' },
    error: { stage: 'exception' },
  } satisfies Record<string, Meaning>),
);

/** Its `status_detail`. `pending` says nothing: what the status says stands. */
export const byDetail = new Map<string, Meaning>(
  Object.entries({
    address_correction: { stage: 'in_transit', flags: ['address_issue'], reason: 'wrong_address' },
    arrived_at_destination: { stage: 'in_transit' },
    arrived_at_facility: { stage: 'in_transit' },
    arrived_at_pickup_location: { stage: 'ready_for_pickup' },
    awaiting_information: { stage: 'label_created' },
    cancelled: { stage: 'cancelled' },
    damaged: { stage: 'exception', flags: ['damaged'], reason: 'damaged' },
    delayed: { stage: 'in_transit', flags: ['delayed'] },
    delivery_exception: { stage: 'delivery_attempted', flags: ['attempted'] },
    departed_facility: { stage: 'in_transit' },
    departed_origin_facility: { stage: 'in_transit' },
    expired: { stage: 'expired' },
    failure: { stage: 'exception' },
    held: { stage: 'exception', flags: ['held'], reason: 'held' },
    in_transit: { stage: 'in_transit' },
    label_created: { stage: 'label_created' },
    lost: { stage: 'lost', reason: 'lost' },
    missorted: { stage: 'in_transit', flags: ['delayed'], reason: 'missorted' },
    out_for_delivery: { stage: 'out_for_delivery' },
    received_at_destination_facility: { stage: 'in_transit' },
    received_at_origin_facility: { stage: 'picked_up' },
    refused: { stage: 'exception', reason: 'refused' },
    return: { stage: 'returning' },
    status_update: { stage: 'pending' },
    transferred_to_destination_carrier: { stage: 'in_transit' },
    transit_exception: { stage: 'exception' },
    unknown: { stage: 'pending' },
    weather_delay: { stage: 'in_transit', flags: ['delayed'], reason: 'weather' },
  } satisfies Record<string, Meaning>),
);

/** True where a detail adds nothing to its status. */
export const saysNothing = (detail: string | null): boolean =>
  detail === null || byDetail.get(detail)?.stage === 'pending';

/** An unknown detail means what its status does; an unknown status moves nothing. */
export function meaningOf(
  status: string | null,
  detail: string | null,
): Meaning & { known: boolean } {
  const parent = byStatus.get(status ?? '');
  const narrow = byDetail.get(detail ?? '');
  const meaning = refined(parent ?? { stage: 'pending' }, narrow ?? { stage: 'pending' });
  return { ...meaning, known: detail ? narrow !== undefined : !status || parent !== undefined };
}
