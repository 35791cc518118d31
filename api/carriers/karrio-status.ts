import type { Stage } from '#contract/vocabulary';
import type { Meaning } from './adapter.ts';

/** `TrackerStatus`, all twelve. */
export const statuses: ReadonlyMap<string, Meaning> = new Map(
  Object.entries<Meaning>({
    pending: { stage: 'pending' },
    unknown: { stage: 'pending' },
    picked_up: { stage: 'picked_up' },
    in_transit: { stage: 'in_transit' },
    // Late, but on its way.
    delivery_delayed: { stage: 'in_transit', flags: ['delayed'] },
    on_hold: { stage: 'exception', flags: ['held'], reason: 'held' },
    out_for_delivery: { stage: 'out_for_delivery' },
    ready_for_pickup: { stage: 'ready_for_pickup' },
    delivery_failed: { stage: 'delivery_attempted', flags: ['attempted'] },
    delivered: { stage: 'delivered' },
    return_to_sender: { stage: 'returning' },
    cancelled: { stage: 'cancelled' },
  }),
);

/** What an incident adds to the status; `stage` where the status alone does not say as much. */
type Incident = Omit<Meaning, 'stage'> & { stage?: Stage };

/** `TrackingIncidentReason`, all thirty-five: the prefix says who caused it. */
export const incidents: ReadonlyMap<string, Incident> = new Map(
  Object.entries<Incident>({
    carrier_damaged_parcel: { flags: ['damaged'], reason: 'damaged' },
    carrier_sorting_error: { flags: ['delayed'], reason: 'missorted' },
    carrier_address_not_found: { reason: 'not_found_by_carrier' },
    carrier_parcel_lost: { stage: 'lost', reason: 'lost' },
    carrier_not_enough_time: { flags: ['delayed'], reason: 'carrier' },
    carrier_vehicle_issue: { flags: ['delayed'], reason: 'transport' },
    carrier_capacity_exceeded: { flags: ['delayed'], reason: 'capacity' },
    carrier_mechanical_delay: { flags: ['delayed'], reason: 'transport' },

    retailer_cancelled: { reason: 'cancelled_by_shop' },
    retailer_incorrect_data: { reason: 'wrong_data' },
    retailer_not_ready: { reason: 'not_ready' },
    retailer_incorrect_parcel: { reason: 'wrong_data' },
    retailer_incorrect_dimensions: { reason: 'wrong_data' },
    retailer_packaging_issue: { reason: 'packaging' },

    consignee_refused: { reason: 'refused' },
    consignee_business_closed: { reason: 'business_closed' },
    consignee_not_available: { reason: 'addressee_absent' },
    consignee_not_home: { reason: 'addressee_absent' },
    consignee_cancelled: { reason: 'cancelled_by_shopper' },
    consignee_verification_failed: { reason: 'identity', action: true },
    consignee_incorrect_address: {
      flags: ['address_issue'],
      reason: 'wrong_address',
      action: true,
    },
    consignee_access_restricted: { reason: 'no_access' },
    consignee_safe_place_unavailable: { reason: 'no_safe_place' },

    customs_delay: { stage: 'customs', flags: ['delayed'], reason: 'customs' },
    customs_documentation: {
      stage: 'customs',
      flags: ['customs_hold', 'documents_missing'],
      reason: 'customs_documents',
      action: true,
    },
    customs_duties_unpaid: {
      stage: 'customs',
      flags: ['customs_hold', 'payment_due'],
      reason: 'customs_duty',
      action: true,
    },
    customs_prohibited: {
      stage: 'customs',
      flags: ['customs_hold'],
      reason: 'customs_prohibited',
    },
    customs_inspection: { stage: 'customs', flags: ['customs_hold'], reason: 'customs' },

    weather_delay: { flags: ['delayed'], reason: 'weather' },
    natural_disaster: { flags: ['delayed'], reason: 'disaster' },
    force_majeure: { flags: ['delayed'], reason: 'external' },

    parcel_being_researched: { reason: 'researched' },
    security_issue: { flags: ['held'], reason: 'security' },
    regulatory_hold: { flags: ['held'], reason: 'regulation' },
    unknown: {},
  }),
);

/** Statuses that leave open where the parcel is; the others are not overruled by an incident. */
const open = new Set<Stage>(['pending', 'picked_up', 'in_transit', 'exception']);

/** A status or incident that is new adds nothing; `unknown` names those. */
export function meaningOf(
  status: string | null | undefined,
  incident: string | null | undefined,
): Meaning & { known: boolean; unknown: string[] } {
  const base = statuses.get(status ?? '') ?? { stage: 'pending' };
  const { stage, flags = [], reason, action } = incidents.get(incident ?? '') ?? {};
  const unknown = [
    ...(status && !statuses.has(status) ? [status] : []),
    ...(incident && !incidents.has(incident) ? [incident] : []),
  ];
  const why = reason ?? base.reason;
  return {
    stage: stage && open.has(base.stage) ? stage : base.stage,
    flags: [...new Set([...(base.flags ?? []), ...flags])],
    ...(why ? { reason: why } : {}),
    ...(action ? { action } : {}),
    known: unknown.length === 0,
    unknown,
  };
}

/** `ShipmentStatus`: what the shop does with its label, then a shorter word for the tracker's status. */
export const shipmentStatuses: ReadonlyMap<string, Meaning> = new Map(
  Object.entries<Meaning>({
    draft: { stage: 'pending' },
    created: { stage: 'pending' },
    purchased: { stage: 'label_created' },
    shipped: { stage: 'picked_up' },
    in_transit: { stage: 'in_transit' },
    out_for_delivery: { stage: 'out_for_delivery' },
    delivery_failed: { stage: 'delivery_attempted', flags: ['attempted'] },
    // On hold or late: which of the two only the tracker says.
    needs_attention: { stage: 'exception' },
    delivered: { stage: 'delivered' },
    cancelled: { stage: 'cancelled' },
  }),
);

/** Of all that Karrio sends these tell of a tracking. */
export const isTrackerEvent = (event: string): boolean =>
  event === 'tracker_created' || event === 'tracker_updated';

/** These do where there is a number yet; pickups, orders and batches never. */
export const isShipmentEvent = (event: string): boolean => event.startsWith('shipment_');
