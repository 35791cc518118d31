import type { Meaning } from './adapter.ts';

/**
 * https://shopify.dev/docs/api/admin-graphql/latest/enums/fulfillmenteventstatus, one more of the
 * Customer Account API (picked_up) and the three that only its unstable version has.
 */
const byStatus = new Map<string, Meaning>([
  ['confirmed', { stage: 'pending' }],
  ['label_purchased', { stage: 'label_created' }],
  ['label_printed', { stage: 'label_created' }],
  ['carrier_picked_up', { stage: 'picked_up' }],
  ['in_transit', { stage: 'in_transit' }],
  ['out_for_delivery', { stage: 'out_for_delivery' }],
  ['attempted_delivery', { stage: 'delivery_attempted', flags: ['attempted'] }],
  ['ready_for_pickup', { stage: 'ready_for_pickup' }],
  ['delivered', { stage: 'delivered' }],
  ['delayed', { stage: 'in_transit', flags: ['delayed'] }],
  ['failure', { stage: 'exception' }],
  ['picked_up', { stage: 'delivered', flags: ['collected'] }],
  ['buyer_action_required', { stage: 'exception', action: true }],
  ['ready_for_recipient_pickup', { stage: 'ready_for_pickup' }],
  ['returning_to_sender', { stage: 'returning' }],
]);

/** Webhooks write in lower case, their API in capitals. A status that is new moves nothing. */
export function meaningOf(status: string): Meaning & { known: boolean } {
  const meaning = byStatus.get(status.trim().toLowerCase());
  return { ...(meaning ?? { stage: 'pending' }), known: meaning !== undefined };
}

/** A fulfilment that is none any more: its pieces wait to be sent again. */
export const isCalledOff = (status: string | null | undefined): boolean =>
  ['cancelled', 'error', 'failure'].includes(status?.toLowerCase() ?? '');
