import type { ProblemState } from '#contract/problem-words';
import type { Carrier } from '../domain/carrier.ts';
import type { ShipmentState } from '../domain/fold.ts';
import type { HealthState } from '../domain/health.ts';
import type { NumberStanding } from '../domain/number-standing.ts';
import type { NormRow } from '../domain/norms.ts';
import type { Delivers } from '../domain/norms-usual.ts';
import type { PromiseState } from '../domain/promise.ts';
import type { Relay } from '../domain/relay.ts';
import type { Messages } from '../messages/messages.ts';
import type { Days } from './days.ts';

/** All that a sentence about one parcel can be made of. */
export type Scene = {
  state: ShipmentState;
  promise: PromiseState | null;
  health: HealthState;
  /** Days after the first promise, once delivered. */
  daysLate: number | null;
  /** Who has it now, or had it last. */
  carrier: Carrier | null;
  /** Whom the shop named for it: `norms` and `delivers` are of that one. */
  booked: Carrier | null;
  /** Who carries it, one after the other. */
  legs: Relay['legs'];
  /** Names of all that had it, in order. */
  carriers: string[];
  /** Who made which scan. */
  by: Relay['by'];
  /** What it means that the carrier has not scanned its number; null where it has. */
  number: NumberStanding | null;
  /** It comes in place of a parcel that got lost, and the id of that one. */
  standsInFor: string | null;
  /** Another parcel comes in its place. */
  replaced: boolean;
  /** It counts as delivered, and somebody says that it is not there: where that report stands. */
  notHere: ProblemState | null;
  /** The whole order was called off. */
  orderCancelled: boolean;
  shop: string;
  /** IANA zone for what was written in UTC. */
  zone: string;
  /** Where it is from and where it goes, as far as it is known; without street and number. */
  ends: { from: string | null; to: string | null; city: string | null };
  delivers: Delivers;
  norms: readonly NormRow[];
  /** The day on which it was ordered, where known. */
  orderedAt: string | null;
  nowMs: number;
  days: Days;
  words: Messages;
};
