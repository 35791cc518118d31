import type { HelpView } from '#contract/help';
import type { ShipmentView } from '#contract/tracking';
import type { ProblemKind, ProblemState } from '#contract/problem-words';
import type { Flag, Health, Stage } from '#contract/vocabulary';
import type { Text } from './text.ts';

/** Day of November 2026, and time. */
export type At = readonly [day: number, time: string];

/** A stop on the line, and when it was or will be reached. */
export type Stop = readonly [stage: Stage, title: Text, at: At | Text | null];

/** A scan: when, what became of it, in whose words, where. */
export type Line = readonly [at: At, stage: Stage, text: Text, place: string];

export interface Thing {
  readonly title: Text;
  readonly quantity?: number;
}

/** What does not change while a parcel travels. */
export interface Parcel {
  readonly id: string;
  readonly kind?: ShipmentView['kind'];
  readonly things: readonly Thing[];
  readonly carrier?: string;
  readonly number?: string;
  readonly stops: readonly Stop[];
  /** Oldest first. */
  readonly log: readonly Line[];
  /** What was promised, days from and to; null where nothing was. */
  readonly promised: readonly [from: number, to: number] | null;
}

/** One parcel at one moment. */
export interface Scene {
  readonly parcel: Parcel;
  readonly stage: Stage;
  readonly title: Text;
  readonly headline: Text;
  readonly detail: Text;
  /** Which stop of the line; those before it are done. */
  readonly stop: number;
  /** How many scans there have been. */
  readonly scans: number;
  readonly health?: Health;
  readonly flags?: readonly Flag[];
  readonly reason?: string;
  readonly lamp?: boolean;
  readonly struck?: Text;
  /** What stands under the last stop instead, and what is struck there. */
  readonly end?: Text;
  readonly endStruck?: Text;
  /** Nobody knows where it is. */
  readonly isLost?: boolean;
  readonly news?: Text;
  readonly promiseNote?: Text;
  readonly help?: readonly ProblemKind[];
  readonly pickup?: { name: string; address: string; hours: Text[]; until: number };
}

/** Something the shopper has reported. */
export interface Reported {
  readonly kind: ProblemKind;
  readonly state: ProblemState;
  readonly headline: Text;
  readonly detail: Text;
  readonly answer?: Text;
  readonly display: Text;
}

export interface Moment {
  readonly today: number;
  /** Undelivered first; none: nothing fits the number. */
  readonly scenes: readonly Scene[];
  readonly story?: Text;
  readonly problems?: readonly Reported[];
}

export type Scenario = readonly Moment[];

export type HelpOf = (kind: ProblemKind) => HelpView;
