import * as z from 'zod';
import { hasOffset, instantOf } from '#contract/instant';
import type { News, TrackingUpdate } from './adapter.ts';
import { carrierCode } from './carrier-code.ts';
import { addPromise, windowOf } from './estimate.ts';
import { addHeadline, newestOf } from './headline.ts';
import { addScan, newUpdate, rejectShape } from './scan.ts';
import { carrierOfKey } from './track17-carriers.ts';
import { mainOf, meaningOf } from './track17-status.ts';
import { list, msOf, TrackingNumber, word } from './wire-fields.ts';

// API 2, webhook and `gettrackinfo`: only the fields that we read. A field of another shape than
// documented is taken as missing: the rest is still worth having.
const RawTime = z.object({ date: word, time: word, timezone: word });
const time = {
  time_iso: word,
  time_utc: word,
  time_raw: z.union([z.string(), RawTime]).nullable().catch(null),
};
type Time = z.infer<z.ZodObject<typeof time>>;
const key = z.union([z.number(), z.string()]).nullable().catch(null);

const WireEvent = z.object({
  ...time,
  description: word,
  location: word,
  stage: word,
  sub_status: word,
  address: z
    .object({ country: word, state: word, city: word, postal_code: word })
    .nullable()
    .catch(null),
});

const Milestone = z.object({ ...time, key_stage: word });

const Provider = z.object({
  provider: z.object({ key, name: word }).nullable().catch(null),
  latest_sync_time: word,
  events: list,
});

const TrackInfo = z.object({
  latest_status: z.object({ status: word, sub_status: word }).nullable().catch(null),
  latest_event: z.unknown().optional(),
  time_metrics: z
    .object({
      estimated_delivery_date: z.object({ from: word, to: word }).nullable().catch(null),
    })
    .nullable()
    .catch(null),
  milestone: list,
  tracking: z.object({ providers: list }).nullable().catch(null),
});
type TrackInfo = z.infer<typeof TrackInfo>;

export const Parcel = z.object({
  number: TrackingNumber,
  carrier: key,
  track_info: TrackInfo.nullable().catch(null),
});
type Parcel = z.infer<typeof Parcel>;

/** Whoever has the parcel in hand, when 17TRACK last asked them, and what they answered. */
type Leg = { key: unknown; carrier: string | null; synced: string | null; events: unknown[] };

export function newsOf({ number, carrier, track_info: info }: Parcel, nowMs: number): News {
  if (!info) return { kind: 'ignored', why: '17TRACK says nothing of where the parcel is.' };
  const legs = legsOf(info);
  const own = legs.find((leg) => leg.key === carrier) ?? legs[0];
  const update = newUpdate(number, carrierOfKey(carrier) ?? own?.carrier);

  let line = 0;
  for (const leg of legs) for (const raw of leg.events) addEvent(update, line++, raw, leg, nowMs);
  if (line === 0 && info.latest_event) addEvent(update, line++, info.latest_event, own, nowMs);
  const synced = latest(legs.map((leg) => leg.synced));
  line = addMilestones(update, line, info.milestone, msOf(synced), nowMs);

  const { status: main = null, sub_status: sub = null } = info.latest_status ?? {};
  const meaning = meaningOf({ main, sub });
  const newest = newestOf(update);
  // A tracking runs out when somebody looks and there is nothing new.
  const at = (meaning.stage === 'expired' ? synced : null) ?? newest?.at ?? synced;
  const { country, region } = newest ?? {};
  const isParent = sub === null && main === mainOf(newest?.code);
  const code = sub ?? main;
  const told = { at, meaning, code, text: null, saidMs: msOf(synced), country, region, isParent };
  addHeadline(update, line, told, nowMs);

  const estimate = info.time_metrics?.estimated_delivery_date;
  const madeMs = msOf(synced) ?? newest?.atMs ?? null;
  addPromise(update, 'carrier', madeMs, windowOf(estimate?.from, estimate?.to));
  return update;
}

const legsOf = (info: TrackInfo): Leg[] =>
  (info.tracking?.providers ?? []).flatMap((raw) => {
    const { data } = Provider.safeParse(raw);
    if (!data) return [];
    const { provider, latest_sync_time: synced, events } = data;
    const carrier = carrierOfKey(provider?.key) ?? carrierCode(provider?.name ?? null);
    return [{ key: provider?.key, carrier, synced, events }];
  });

function addEvent(
  update: TrackingUpdate,
  line: number,
  raw: unknown,
  leg: Leg | undefined,
  nowMs: number,
): void {
  const { data: event } = WireEvent.safeParse(raw);
  if (!event) {
    rejectShape(update, line, 'event');
    return;
  }
  const { sub_status: sub, stage: milestone, address } = event;
  const told = {
    at: timeOf(event),
    meaning: meaningOf({ sub, milestone }),
    code: sub ?? milestone,
    text: event.description,
    saidMs: msOf(leg?.synced),
    carrier: leg?.carrier,
    city: address?.city ?? event.location,
    region: address?.state,
    postcode: address?.postal_code,
    country: address?.country,
  };
  addScan(update, line, told, nowMs);
}

/** Milestones repeat scans; one that no scan tells of is one itself. */
function addMilestones(
  update: TrackingUpdate,
  from: number,
  milestones: unknown[],
  saidMs: number | null,
  nowMs: number,
): number {
  let line = from;
  for (const raw of milestones) {
    const { data: reached } = Milestone.safeParse(raw);
    const milestone = reached?.key_stage;
    const at = reached && timeOf(reached);
    const meaning = meaningOf({ milestone });
    // Those still ahead stand there without a time.
    if (!at || update.checkpoints.some(({ stage }) => stage === meaning.stage)) continue;
    addScan(update, line++, { at, meaning, code: milestone, text: null, saidMs }, nowMs);
  }
  return line;
}

/** What says most of it: with its zone, else as a clock on the wall there showed it, else the day. */
function timeOf({ time_iso: iso, time_utc: utc, time_raw: raw }: Time): string | null {
  if (iso && hasOffset(iso)) return iso;
  if (typeof raw === 'object' && raw?.date && raw.time && raw.timezone) {
    const zoned = `${raw.date}T${raw.time}${raw.timezone}`;
    if (instantOf(zoned) !== null) return zoned;
  }
  if (utc && hasOffset(utc)) return utc;
  if (typeof raw === 'string') return raw;
  if (raw?.date) return raw.time ? `${raw.date}T${raw.time}` : raw.date;
  return iso ?? utc;
}

const latest = (times: (string | null)[]): string | null =>
  times.reduce((last, at) => ((msOf(at) ?? -1) > (msOf(last) ?? -1) ? at : last), null);
