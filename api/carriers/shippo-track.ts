import * as z from 'zod';
import { instantOf } from '#contract/instant';
import type { TrackingUpdate } from './adapter.ts';
import { carrierCode } from './carrier-code.ts';
import { windowOf } from './estimate.ts';
import { newestOf } from './headline.ts';
import { addScan, newUpdate } from './scan.ts';
import { meaningOf } from './shippo-status.ts';
import { list, text, TrackingNumber, word } from './wire-fields.ts';

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
    else {
      const message = 'The entry of tracking_history is not an object.';
      update.rejected.push({ line, code: 'invalid_body', message });
    }
  }
  if (latest) addLatest(update, history.length, latest, saidMs, nowMs);
  // The first estimate has no time of its own: only the present one can be put in order.
  const window = windowOf(track.eta) ?? windowOf(track.original_eta);
  const madeMs = saidMs ?? newestOf(update)?.atMs ?? null;
  if (window && madeMs !== null) update.promises.push({ source: 'carrier', madeMs, ...window });
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

/** The newest status stands apart, and mostly in the history too: then it is one scan, told twice. */
function addLatest(
  update: TrackingUpdate,
  line: number,
  latest: Status,
  saidMs: number | null,
  nowMs: number,
): void {
  const { status, substatus } = latest;
  const { stage, known } = meaningOf(status, substatus?.code ?? null, null);
  // Nobody has heard of the parcel yet: that is no scan.
  if (stage === 'pending' && known && !latest.status_date) return;
  const alone = newUpdate(update.trackingNumber, update.carrier);
  addStatus(alone, line, latest, saidMs, nowMs);
  const [scan] = alone.checkpoints;
  const isTold = update.checkpoints.some(
    (each) => each.atMs === scan?.atMs && each.stage === scan.stage && each.text === scan.text,
  );
  if (isTold) return;
  update.checkpoints.push(...alone.checkpoints);
  update.rejected.push(...alone.rejected);
  update.unknownCodes.push(...alone.unknownCodes);
}

/** When Shippo wrote down the newest status, else when that was. */
function saidBy(latest: Status | null, history: (Status | null)[]): number | null {
  const written = instantOf(latest?.object_updated ?? latest?.object_created ?? '');
  if (written !== null) return written;
  const times = [latest, ...history].map((each) => instantOf(each?.status_date ?? ''));
  return times.reduce(
    (last, at) => (at !== null && (last === null || at > last) ? at : last),
    null,
  );
}
