import type { Meaning } from './adapter.ts';

const attempted = { stage: 'delivery_attempted', flags: ['attempted'] } satisfies Meaning;

/**
 * The nine statuses. `pickup` is both out for delivery and ready to collect; where no sub-status
 * tells which, we say the weaker: nobody is sent to a counter for a parcel that is in a van.
 */
export const statuses: ReadonlyMap<string, Meaning> = new Map(
  Object.entries<Meaning>({
    pending: { stage: 'pending' },
    notfound: { stage: 'pending' },
    inforeceived: { stage: 'label_created' },
    transit: { stage: 'in_transit' },
    pickup: { stage: 'out_for_delivery' },
    delivered: { stage: 'delivered' },
    undelivered: attempted,
    exception: { stage: 'exception' },
    expired: { stage: 'expired' },
  }),
);

export const subStatuses: ReadonlyMap<string, Meaning> = new Map(
  Object.entries<Meaning>({
    // Not in the documentation; their API answers with it.
    pending001: { stage: 'pending' },
    notfound002: { stage: 'pending' },
    inforeceived001: { stage: 'label_created' },
    transit001: { stage: 'in_transit' },
    transit002: { stage: 'in_transit' },
    transit003: { stage: 'in_transit' },
    transit004: { stage: 'in_transit' },
    transit005: { stage: 'customs' },
    transit006: { stage: 'picked_up' },
    transit007: { stage: 'in_transit' },
    pickup001: { stage: 'out_for_delivery' },
    pickup002: { stage: 'ready_for_pickup' },
    pickup003: { stage: 'out_for_delivery' },
    delivered001: { stage: 'delivered' },
    delivered002: { stage: 'delivered', flags: ['collected'] },
    delivered003: { stage: 'delivered', flags: ['signed'] },
    // At the door or with a neighbour: it does not say which, so neither do we.
    delivered004: { stage: 'delivered' },
    undelivered001: {
      stage: 'delivery_attempted',
      flags: ['attempted', 'address_issue'],
      reason: 'wrong_address',
      action: true,
    },
    undelivered002: { ...attempted, reason: 'addressee_absent' },
    undelivered003: { ...attempted, reason: 'not_found_by_carrier' },
    undelivered004: attempted,
    exception004: { stage: 'exception', reason: 'pickup_missed' },
    exception005: { stage: 'exception' },
    exception006: { stage: 'customs', flags: ['customs_hold'], reason: 'customs' },
    // Damaged, lost or thrown away: in each case it does not come as it was sent.
    exception007: { stage: 'lost', reason: 'lost' },
    exception008: { stage: 'cancelled' },
    exception009: { stage: 'exception', reason: 'refused' },
    exception010: { stage: 'returned' },
    exception011: { stage: 'returning' },
    expired001: { stage: 'expired' },
    // Of old documentation: a first notice, and parcels that take longer than 30 days and more.
    notfound001: { stage: 'label_created' },
    exception001: { stage: 'in_transit', flags: ['delayed'] },
    exception002: { stage: 'in_transit', flags: ['delayed'] },
    exception003: { stage: 'in_transit', flags: ['delayed'] },
  }),
);

/** The status under which a sub-status stands; a status is its own. */
export const statusOf = (code: string | null | undefined): string =>
  code?.trim().toLowerCase().replace(/\d+$/, '') ?? '';

/** A sub-status that is new means what its status does; an unknown status moves nothing. */
export function meaningOf(
  status: string | null | undefined,
  sub: string | null | undefined,
): Meaning & { known: boolean } {
  const [main, exact] = [status?.trim().toLowerCase() ?? '', sub?.trim().toLowerCase() ?? ''];
  const meaning = subStatuses.get(exact);
  if (meaning) return { ...meaning, known: true };
  const parent = statuses.get(main) ?? statuses.get(statusOf(exact));
  const known = exact === '' && (parent !== undefined || main === '');
  return { ...(parent ?? { stage: 'pending' }), known };
}
