/** Words that cross the wire. Imports nothing, so the widget may bundle it. */

/** Where a parcel is, in order of rank: between two scans of the same instant the later word wins. */
export const stages = [
  'pending',
  'label_created',
  'picked_up',
  'in_transit',
  'customs',
  'out_for_delivery',
  'delivery_attempted',
  'ready_for_pickup',
  'delivered',
  'exception',
  'returning',
  'returned',
  'cancelled',
  'lost',
  'destroyed',
  'expired',
] as const;
export type Stage = (typeof stages)[number];

/** What else is true of a parcel, independent of its stage. */
export const flags = [
  'delayed',
  'attempted',
  'damaged',
  'address_issue',
  'customs_hold',
  'payment_due',
  'documents_missing',
  'signed',
  'with_neighbour',
  'collected',
  'safe_place',
  'in_part',
  'held',
  'rescheduled',
  'redirected',
  'resolved',
] as const;
export type Flag = (typeof flags)[number];

/** Who can make a trouble end, or caused it. */
export const parties = ['carrier', 'shop', 'shopper', 'customs', 'weather', 'unknown'] as const;
export type Party = (typeof parties)[number];

/** Why something is not as it should be. The list is open on the wire: these are the known ones. */
export const reasons = {
  carrier: 'carrier',
  missorted: 'carrier',
  transport: 'carrier',
  capacity: 'carrier',
  damaged: 'carrier',
  lost: 'carrier',
  rejected: 'carrier',
  held: 'carrier',
  researched: 'carrier',
  not_found_by_carrier: 'carrier',
  wrong_data: 'shop',
  not_ready: 'shop',
  packaging: 'shop',
  documents: 'shop',
  prohibited: 'shop',
  cancelled_by_shop: 'shop',
  wrong_number: 'shop',
  addressee_absent: 'shopper',
  addressee_moved: 'shopper',
  business_closed: 'shopper',
  refused: 'shopper',
  wrong_address: 'shopper',
  no_access: 'shopper',
  no_safe_place: 'shopper',
  pickup_missed: 'shopper',
  payment: 'shopper',
  identity: 'shopper',
  cancelled_by_shopper: 'shopper',
  customs: 'customs',
  customs_documents: 'customs',
  customs_duty: 'customs',
  customs_prohibited: 'customs',
  weather: 'weather',
  disaster: 'weather',
  external: 'unknown',
  security: 'unknown',
  regulation: 'unknown',
} as const satisfies Record<string, Party>;
export type Reason = keyof typeof reasons;

/** Where one piece of an order is. */
export const itemPlaces = [
  'not_shipped',
  'under_way',
  'home',
  'cancelled',
  'lost',
  'returning',
  'returned',
] as const;
export type ItemPlace = (typeof itemPlaces)[number];

/** What became of a provider's message. `unmatched` waits for its parcel, `refused` came for a deleted endpoint. */
export const inboxStates = ['due', 'unmatched', 'done', 'ignored', 'failed', 'refused'] as const;
export type InboxState = (typeof inboxStates)[number];

/** What became of a message to a shop's server. `failed`: it is not tried again by itself. */
export const outboxStates = ['due', 'done', 'failed'] as const;
export type OutboxState = (typeof outboxStates)[number];

/** Why nothing is sent to an endpoint any more. */
export const disabledReasons = ['gone', 'failing'] as const;
export type DisabledReason = (typeof disabledReasons)[number];

/** How a parcel is doing, judged when it is read: clock, promise and silence count. */
export const healths = [
  'early',
  'on_track',
  'at_risk',
  'late',
  'quiet',
  'stalled',
  'problem',
  'done',
] as const;
export type Health = (typeof healths)[number];

/** Steps of the line from the shop to the door. `lost`: nobody knows. */
export const stepStates = ['done', 'current', 'ahead', 'lost'] as const;
export type StepState = (typeof stepStates)[number];

/** What a shopper can do next. */
export const actionKinds = ['carrier', 'shop', 'proof'] as const;
export type ActionKind = (typeof actionKinds)[number];

/** Languages that there is a catalogue for. */
export const locales = [
  'en',
  'de',
  'fr',
  'es',
  'it',
  'pt',
  'nl',
  'pl',
  'sv',
  'da',
  'nb',
  'fi',
  'cs',
  'ro',
  'hu',
  'el',
  'tr',
  'uk',
  'ar',
  'he',
  'hi',
  'ja',
  'ko',
  'zh-Hans',
  'zh-Hant',
  'id',
  'vi',
  'th',
] as const;
export type Locale = (typeof locales)[number];

/** Sources of tracking news that can post to `/in/:provider/:endpointId`. */
export const providers = [
  'aftership',
  'easypost',
  'shippo',
  'shipengine',
  '17track',
  'trackingmore',
  'karrio',
  'shopify',
  'generic',
] as const;
export type Provider = (typeof providers)[number];

export const keyKinds = ['publishable', 'secret'] as const;
export type KeyKind = (typeof keyKinds)[number];

/** The closed list behind `error.code` and `rejected[].code`. */
export const errorCodes = [
  'malformed_json',
  'invalid_encoding',
  'invalid_character',
  'invalid_body',
  'invalid_query',
  'body_too_large',
  'unsupported_encoding',
  'unsupported_media_type',
  'missing_key',
  'invalid_key',
  'wrong_key_kind',
  'invalid_signature',
  'stale_signature',
  'endpoint_deleted',
  'not_found',
  'unknown_token',
  'unknown_route',
  'method_not_allowed',
  'conflict',
  'idempotency_mismatch',
  'idempotency_in_progress',
  'unknown_stage',
  'invalid_time',
  'zone_missing',
  'time_in_future',
  'unknown_type',
  'unknown_reference',
  'already_returned',
  'line_too_long',
  'not_replayable',
  'not_reportable',
  'address_refused',
  'limit_reached',
  'rate_limited',
  'unavailable',
  'internal',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** DOM events of the elements. */
export const eventNames = [
  'porch-ready',
  'porch-stage',
  'porch-found',
  'porch-problem',
  'porch-error',
] as const;
export type EventName = (typeof eventNames)[number];
