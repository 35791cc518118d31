import * as z from 'zod';
import type { TrackingUpdate } from './adapter.ts';
import { carrierCode } from './carrier-code.ts';
import { addPromise, windowOf } from './estimate.ts';
import { newestOf } from './headline.ts';
import { addScan, newUpdate, rejectShape } from './scan.ts';
import { meaningOf } from './shippo-status.ts';
import { list, msOf, text, TrackingNumber, word } from './wire-fields.ts';

// Only the fields that we read. `object_id` is no id of the scan: the same one has another in
// `tracking_status` than in `tracking_history`.
const Status = z.object({
  object_id: word,
  object_created: word,
  object_updated: word,
  status: word,
  status_details: word,
  status_date: word,
  substatus: z
    .object({ code: word, text: word, action_required: z.boolean().nullable().catch(null) })
    .nullable()
    .catch(null),
  location: z.object({ city: word, state: word, country: word, zip: word }).nullable().catch(null),
});
type Status = z.infer<typeof Status>;

export const Track = z.object({
  carrier: z.string(),
  tracking_number: TrackingNumber,
  eta: text,
  original_eta: text,
  tracking_status: Status.nullable().catch(null),
  tracking_history: list,
});
export type Track = z.infer<typeof Track>;

export function updateOf(track: Track, nowMs: number): TrackingUpdate {
  const update = newUpdate(track.tracking_number, carrierCode(track.carrier));
  const { tracking_status: latest, tracking_history: history } = track;
  const statuses = history.map((raw) => Status.safeParse(raw).data ?? null);
  const saidMs = saidBy(latest, statuses);
  for (const [line, status] of statuses.entries()) {
    if (status) addStatus(update, line, status, saidMs, nowMs);
    else rejectShape(update, line, 'entry of tracking_history');
  }
  if (latest) addLatest(update, statuses, latest, saidMs, nowMs);
  // The first estimate has no time of its own: only the present one can be put in order.
  const window = windowOf(track.eta) ?? windowOf(track.original_eta);
  const madeMs = saidMs ?? newestOf(update)?.atMs ?? null;
  addPromise(update, 'carrier', madeMs, window);
  return update;
}

function addStatus(
  update: TrackingUpdate,
  line: number,
  status: Status,
  saidMs: number | null,
  nowMs: number,
): void {
  const { substatus, location } = status;
  addScan(
    update,
    line,
    {
      at: status.status_date,
      meaning: meaningOf(
        status.status,
        substatus?.code ?? null,
        substatus?.action_required ?? null,
      ),
      code: substatus?.code ?? status.status,
      text: status.status_details ?? substatus?.text,
      saidMs,
      city: location?.city,
      region: location?.state,
      postcode: location?.zip,
      country: location?.country,
    },
    nowMs,
  );
}

/**
 * The newest status stands apart, and mostly in the history too: then it is one scan, told twice, and
 * the one without its substatus says no more than the other.
 */
function addLatest(
  update: TrackingUpdate,
  history: (Status | null)[],
  latest: Status,
  saidMs: number | null,
  nowMs: number,
): void {
  const { status, substatus } = latest;
  const { stage, known } = meaningOf(status, substatus?.code ?? null, null);
  // Nobody has heard of the parcel yet: that is no scan.
  if (stage === 'pending' && known && !latest.status_date) return;
  const alone = newUpdate(update.trackingNumber, update.carrier);
  addStatus(alone, history.length, latest, saidMs, nowMs);
  const [scan] = alone.checkpoints;
  const isSame = (each: Status | null) =>
    each?.status === status && each.status_date === latest.status_date;
  const isBare = !substatus?.code && history.some(isSame);
  const isTold = update.checkpoints.some(
    (each) =>
      each.atMs === scan?.atMs && each.text === scan.text && (each.stage === scan.stage || isBare),
  );
  if (isTold) return;
  update.checkpoints.push(...alone.checkpoints);
  update.rejected.push(...alone.rejected);
  update.unknownCodes.push(...alone.unknownCodes);
}

/** When Shippo wrote down the newest status, else when that was. */
function saidBy(latest: Status | null, history: (Status | null)[]): number | null {
  const written = msOf(latest?.object_updated ?? latest?.object_created);
  if (written !== null) return written;
  const times = [latest, ...history].map((each) => msOf(each?.status_date));
  return times.reduce(
    (last, at) => (at !== null && (last === null || at > last) ? at : last),
    null,
  );
}
