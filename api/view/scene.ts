import type { Carrier } from '../domain/carrier.ts';
import type { ShipmentState } from '../domain/fold.ts';
import type { HealthState } from '../domain/health.ts';
import type { PromiseState } from '../domain/promise.ts';
import type { Messages } from '../messages/messages.ts';
import type { Days } from './days.ts';

/** All that a sentence about one parcel can be made of. */
export type Scene = {
  state: ShipmentState;
  promise: PromiseState | null;
  health: HealthState;
  /** Days after the first promise, once delivered. */
  daysLate: number | null;
  carrier: Carrier | null;
  shop: string;
  /** IANA zone for what was written in UTC. */
  zone: string;
  /** The day on which it was ordered, where known. */
  orderedAt: string | null;
  nowMs: number;
  days: Days;
  words: Messages;
};
