import type { Stage } from '#contract/vocabulary';
import type { Checkpoint, ShipmentState } from './fold.ts';
import { wallOf } from './moment.ts';
import { weekdayOf, workingHours, type Calendar } from './working-time.ts';

/**
 * How long the legs of a journey take, counted over parcels that have arrived. Hours are without
 * those of weekends and holidays, but for the last leg, which is a day's round.
 */
export const legs = {
  /** From the label to the carrier's first scan. */
  handover: 'h',
  /** Between two scans on the road, where it is an hour or more. */
  gap: 'g',
  /** The longest silence of a parcel on the road. */
  silence: 's',
  /** From the carrier's first scan to the van. */
  road: 'r',
  customs: 'c',
  /** From the van to the door. */
  door: 'd',
} as const;
export type Leg = keyof typeof legs;

/** Upper ends of the buckets, in hours; the last bucket is open. */
export const edges = [
  1, 2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 24, 30, 36, 42, 48, 60, 72, 84, 96, 120, 144, 168, 216, 264,
  336, 480, 720,
] as const;

/** Below this many parcels a norm says nothing. */
export const enough = 30;

/** So many in each bucket, as `g5`; of weekdays of delivery as `w0` (Sunday) to `w6`. */
export type Counts = Record<string, number>;

const onRoad = new Set<Stage>(['picked_up', 'in_transit']);

/** The quarter of a moment, in UTC, or one so many before it: `2026-4`. */
export function quarterOf(ms: number, before = 0): string {
  const date = new Date(ms);
  const count = date.getUTCFullYear() * 4 + Math.floor(date.getUTCMonth() / 3) - before;
  return `${Math.floor(count / 4)}-${(count % 4) + 1}`;
}

/** What a parcel adds, and in which quarter; null while it has not arrived. */
export function sampleOf(
  state: ShipmentState,
  calendar: Calendar,
): { quarter: string; counts: Counts } | null {
  const home = state.milestones.get('delivered');
  if (state.stage !== 'delivered' || !home || !Number.isFinite(home.atMs)) return null;
  const counts: Counts = { [`w${weekdayOf(wallOf(home.at, calendar.zone).day)}`]: 1 };
  const add = (leg: Leg, hours: number | null) => {
    if (hours === null) return;
    const name = legs[leg] + bucketOf(hours);
    counts[name] = (counts[name] ?? 0) + 1;
  };
  const at = (...stages: Stage[]) => firstOf(state, stages);
  const between = (from: Checkpoint | null, to: Checkpoint | null) =>
    from && to && isMeasurable(from, to) ? workingHours(from.atMs, to.atMs, calendar) : null;

  const label = at('label_created');
  const taken = at('picked_up', 'in_transit');
  const van = at('out_for_delivery');
  add('handover', between(label, taken));
  add('road', between(taken, van));
  if (van && isMeasurable(van, home)) add('door', (home.atMs - van.atMs) / 3_600_000);

  let longest: number | null = null;
  for (const [i, scan] of state.history.entries()) {
    const next = state.history[i + 1];
    if (!next || !onRoad.has(scan.stage)) continue;
    const hours = between(scan, next);
    if (hours === null) continue;
    longest = Math.max(longest ?? 0, hours);
    if (hours >= 1) add('gap', hours);
  }
  add('silence', longest);
  const border = at('customs');
  const past = border && state.history.find((scan) => isAfter(scan, border));
  add('customs', between(border, past ?? null));
  return { quarter: quarterOf(home.atMs), counts };
}

const isAfter = (scan: Checkpoint, border: Checkpoint) =>
  scan.stage !== 'customs' && scan.atMs > border.atMs;

/** One without its zone can be hours away from where it stands. */
const isMeasurable = (from: Checkpoint, to: Checkpoint): boolean =>
  from.atMs <= to.atMs && from.zoneKnown === to.zoneKnown;

function firstOf({ milestones }: ShipmentState, stages: readonly Stage[]): Checkpoint | null {
  return stages
    .flatMap((stage) => milestones.get(stage) ?? [])
    .reduce<Checkpoint | null>((a, b) => (a && a.atMs <= b.atMs ? a : b), null);
}

function bucketOf(hours: number): number {
  const found = edges.findIndex((edge) => hours < edge);
  return found < 0 ? edges.length : found;
}

/** Of the shop's parcels with one carrier: those of the same service and route, or of all. */
export type Scope = 'service' | 'route' | 'carrier';
export type NormRow = { scope: Scope; counts: Counts };

/** Counts of one leg, by bucket. */
export type Norm = { scope: Scope; buckets: number[]; total: number };

const finest = ['service', 'route', 'carrier'] as const;

/** The finest norm with enough parcels behind it; null where there are too few. */
export function normOf(rows: readonly NormRow[], leg: Leg): Norm | null {
  for (const scope of finest) {
    const own = rows.filter((row) => row.scope === scope);
    const buckets = [...edges, Infinity].map((_edge, i) =>
      own.reduce((sum, { counts }) => sum + (counts[legs[leg] + i] ?? 0), 0),
    );
    const total = buckets.reduce((sum, count) => sum + count, 0);
    if (total >= enough) return { scope, buckets, total };
  }
  return null;
}

/**
 * Hours within which `share` of them were over, of those that took longer than `after`; to the end
 * of the bucket, and null where that has none, or where fewer than ten took so long.
 */
export function hoursFor({ buckets }: Norm, share: number, after = 0): number | null {
  const from = after > 0 ? bucketOf(after) : 0;
  const rest = buckets.slice(from);
  const total = rest.reduce((sum, count) => sum + count, 0);
  if (total < 10) return null;
  let seen = 0;
  for (const [i, count] of rest.entries()) {
    seen += count;
    if (seen >= share * total) return edges[from + i] ?? null;
  }
  return null;
}

/** Shares of the weekdays of delivery, Sunday first; null where too few have arrived. */
export function weekdayShares(rows: readonly NormRow[]): number[] | null {
  const counts = [0, 1, 2, 3, 4, 5, 6].map((weekday) =>
    rows
      .filter(({ scope }) => scope === 'carrier')
      .reduce((sum, row) => sum + (row.counts[`w${weekday}`] ?? 0), 0),
  );
  const total = counts.reduce((sum, count) => sum + count, 0);
  return total >= enough ? counts.map((count) => count / total) : null;
}
