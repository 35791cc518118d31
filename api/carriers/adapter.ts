import type { ErrorCode, Flag, Provider, Stage } from '#contract/vocabulary';

/** A scan in our words, without an id yet. */
export type NewCheckpoint = {
  /** As the source wrote it, ISO 8601; without an offset where `zoneKnown` is false. */
  at: string;
  atMs: number;
  zoneKnown: boolean;
  stage: Stage;
  flags: Flag[];
  reason: string | null;
  /** The source's own status code. */
  code: string | null;
  text: string | null;
  city: string | null;
  region: string | null;
  postcode: string | null;
  country: string | null;
};

export type NewPromise = { source: 'shop' | 'carrier'; madeMs: number; from: string; to: string };

/** What every provider's payload becomes. Nothing provider-shaped leaves this folder. */
export type TrackingUpdate = {
  trackingNumber: string;
  carrier: string | null;
  checkpoints: NewCheckpoint[];
  promises: NewPromise[];
  /** Scans that could not be used, by their place in the payload. */
  rejected: { line: number; code: ErrorCode; message: string }[];
  /** Status codes that we do not know and took for something weaker. */
  unknownCodes: string[];
};

/** The payload is valid JSON, but not a shape of this provider that we know. */
export class UnknownShape extends Error {
  override readonly name = 'UnknownShape';
}

export type CarrierAdapter = {
  readonly provider: Provider;
  /** True when the signature over these very bytes was made with `secret`. Never parses. */
  verify(headers: Headers, body: Uint8Array<ArrayBuffer>, secret: string): Promise<boolean>;
  /** The provider's own id of the message, the same when it is sent again. */
  messageId(body: unknown): string | null;
  /** @throws UnknownShape */
  parse(body: unknown, nowMs: number): TrackingUpdate[];
};
