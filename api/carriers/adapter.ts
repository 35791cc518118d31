import type { OrderInput } from '#contract/order';
import type { PickupPoint } from '#contract/checkpoint';
import type { ShipmentInput } from '#contract/shipment';
import type { ErrorCode, Flag, Provider, Reason, Stage } from '#contract/vocabulary';
import type { KeyById } from '../lib/jwks.ts';

/** What one status code of a provider means. */
export type Meaning = {
  stage: Stage;
  flags?: Flag[];
  reason?: Reason;
  /** Nothing goes on unless somebody acts. */
  action?: true;
};

/** A scan in our words, without an id yet. */
export type NewCheckpoint = {
  /** The source's own id of the scan, where it has one that survives a correction. */
  scanId: string | null;
  /** As the source wrote it, ISO 8601; without an offset where `zoneKnown` is false. */
  at: string;
  atMs: number;
  zoneKnown: boolean;
  /** When the source said so, ms: of two tellings of one scan the later one counts. */
  saidMs: number;
  stage: Stage;
  flags: Flag[];
  reason: string | null;
  action: boolean;
  /** The source's own status code. */
  code: string | null;
  text: string | null;
  /** Who made the scan, as the source spells it. */
  carrier: string | null;
  city: string | null;
  region: string | null;
  postcode: string | null;
  country: string | null;
  pickup: PickupPoint | null;
  /** https; a picture or a signed slip. */
  proofUrl: string | null;
};

export type NewPromise = { source: 'shop' | 'carrier'; madeMs: number; from: string; to: string };

/** News of one tracking number. */
export type TrackingUpdate = {
  kind: 'tracking';
  trackingNumber: string;
  carrier: string | null;
  /** The carrier's own page of this parcel, as the source gives it. */
  trackingUrl: string | null;
  checkpoints: NewCheckpoint[];
  promises: NewPromise[];
  /** Scans that could not be used, by their place in the payload. */
  rejected: { line: number; code: ErrorCode; message: string }[];
  /** Status codes that we do not know and took for something weaker. */
  unknownCodes: string[];
};

/** A shop system tells of an order; parcels may come with it. */
export type OrderNews = { kind: 'order'; externalId: string; saidMs: number; order: OrderInput };

/** A shop system tells of a parcel of an order. */
export type ParcelNews = {
  kind: 'parcel';
  orderExternalId: string;
  externalId: string;
  saidMs: number;
  shipment: ShipmentInput;
  checkpoints: NewCheckpoint[];
  promises: NewPromise[];
  /** As of a tracking. */
  rejected: TrackingUpdate['rejected'];
  unknownCodes: string[];
};

/** Pieces that the shop took off an order or took back, as the total of one refund. */
export type RefundNews = {
  kind: 'refund';
  orderExternalId: string;
  externalId: string;
  saidMs: number;
  /** `cancelled`: never sent. `returned`: came back. */
  lines: { itemExternalId: string; quantity: number; what: 'cancelled' | 'returned' }[];
  /** Minor units. */
  amount: number | null;
};

/** A shopper, or the shop as a whole, asks for their data or for it to go. */
export type PrivacyNews = { kind: 'privacy' } & (
  | {
      request: 'export' | 'erase_customer';
      customerExternalId: string | null;
      email: string | null;
      orderExternalIds: string[];
    }
  /** `shop`: by the name that its source has for it. */
  | { request: 'erase_shop'; shop: string }
);

/** The message is genuine and says nothing that Porchlight keeps. `why` is shown in the inbox. */
export type Ignored = { kind: 'ignored'; why: string };

/** What every provider's payload becomes. Nothing provider-shaped leaves this folder. */
export type News = TrackingUpdate | OrderNews | ParcelNews | RefundNews | PrivacyNews | Ignored;

/** The payload is valid JSON, but not a shape of this provider that we know. */
export class UnknownShape extends Error {
  override readonly name = 'UnknownShape';
}

export type Signed = {
  headers: Headers;
  /** The bytes as they came. */
  body: Uint8Array<ArrayBuffer>;
  secret: string;
  nowMs: number;
  /** Public keys by their id, for schemes that sign with a private one. Null: no such key. */
  publicKey: KeyById;
};

/** `stale`: rightly signed, too old or too far ahead. */
export type Verdict = 'valid' | 'invalid' | 'stale';

export type CarrierAdapter = {
  readonly provider: Provider;
  /** Judges the signature over these very bytes, in constant time. Never throws. */
  verify(signed: Signed): Promise<Verdict>;
  /** Names of the headers that `messageId` and `parse` need: kept with the message. Never secrets. */
  readonly keeps: readonly string[];
  /** The provider's own id of the message, the same when it is sent again. */
  messageId(body: unknown, headers: Headers): string | null;
  /** @throws UnknownShape */
  parse(body: unknown, headers: Headers, nowMs: number): News[];
};
