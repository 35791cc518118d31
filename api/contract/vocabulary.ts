/** Every word that crosses the wire. Imports nothing, so the widget may bundle it. */

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
] as const;
export type Flag = (typeof flags)[number];

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
export const actionKinds = ['carrier', 'shop'] as const;
export type ActionKind = (typeof actionKinds)[number];

export const locales = ['en', 'de'] as const;
export type Locale = (typeof locales)[number];

/** Sources of tracking news that can post to `/in/:provider/:endpointId`. */
export const providers = ['aftership'] as const;
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
  'rate_limited',
  'unavailable',
  'internal',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** DOM events of the elements. */
export const eventNames = ['porch-ready', 'porch-stage', 'porch-error'] as const;
export type EventName = (typeof eventNames)[number];
