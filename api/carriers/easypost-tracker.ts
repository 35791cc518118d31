import * as z from 'zod';
import type { TrackingUpdate } from './adapter.ts';
import { carrierCode } from './carrier-code.ts';
import { meaningOf, saysNothing } from './easypost-status.ts';
import { addPromise, windowOf } from './estimate.ts';
import { addHeadline, newestOf } from './headline.ts';
import { addScan, newUpdate, rejectShape } from './scan.ts';
import { addSigned } from './signer.ts';
import { list, msOf, text, TrackingNumber, word } from './wire-fields.ts';

// Only the fields that we read. `public_url` is a page of EasyPost's, not of the carrier.
const Detail = z.object({
  message: word,
  description: word,
  status: word,
  status_detail: word,
  datetime: word,
  source: text,
  tracking_location: z
    .object({ city: word, state: word, country: word, zip: word })
    .nullable()
    .catch(null),
});

export const Tracker = z.object({
  tracking_code: TrackingNumber,
  carrier: text,
  status: word,
  status_detail: word,
  signed_by: text,
  est_delivery_date: text,
  created_at: word,
  updated_at: word,
  tracking_details: list,
});
export type Tracker = z.infer<typeof Tracker>;

/** `toldAt` is when the event around it was made. */
export function updateOf(tracker: Tracker, toldAt: string | null, nowMs: number): TrackingUpdate {
  const carrier = carrierCode(tracker.carrier);
  const update = newUpdate(tracker.tracking_code, carrier);
  const saidMs = msOf(tracker.updated_at) ?? msOf(toldAt);
  const details = tracker.tracking_details.map((raw) => Detail.safeParse(raw).data ?? null);
  const newest = newestDetail(details);
  for (const [line, detail] of details.entries()) {
    if (!detail) {
      rejectShape(update, line, 'tracking detail');
      continue;
    }
    const { status, message, description, tracking_location: place } = detail;
    // What is so of the whole is so of its newest detail, which often comes without it.
    const bare = detail === newest && status === tracker.status;
    const own = bare && saysNothing(detail.status_detail) ? tracker : detail;
    addScan(
      update,
      line,
      {
        at: detail.datetime,
        meaning: meaningOf(status, own.status_detail),
        code: codeOf(status, own.status_detail),
        text: message ?? description,
        saidMs,
        carrier: carrierCode(detail.source) ?? carrier,
        city: place?.city,
        region: place?.state,
        postcode: place?.zip,
        country: place?.country,
      },
      nowMs,
    );
  }
  addStatus(update, details.length, tracker, newest?.status ?? null, saidMs, nowMs);
  addSigned(update, tracker.signed_by);
  const madeMs = saidMs ?? newestOf(update)?.atMs ?? null;
  addPromise(update, 'carrier', madeMs, windowOf(tracker.est_delivery_date));
  return update;
}

/** The last in time; of one moment the one that is named last, for they come oldest first. */
function newestDetail(details: (z.infer<typeof Detail> | null)[]) {
  let newest: z.infer<typeof Detail> | null = null;
  let newestMs = -Infinity;
  for (const detail of details) {
    const atMs = msOf(detail?.datetime);
    if (atMs === null || atMs < newestMs) continue;
    newest = detail;
    newestMs = atMs;
  }
  return newest;
}

function addStatus(
  update: TrackingUpdate,
  line: number,
  tracker: Tracker,
  newestStatus: string | null,
  saidMs: number | null,
  nowMs: number,
): void {
  const { status, status_detail: detail } = tracker;
  // Where the newest detail has the same status, it is the scan behind the headline.
  if (newestStatus === status && saysNothing(detail)) return;
  const meaning = meaningOf(status, detail);
  const said = saidMs === null ? null : new Date(saidMs).toISOString();
  const at = said ?? newestOf(update)?.at ?? tracker.created_at;
  addHeadline(
    update,
    line,
    { at, meaning, code: codeOf(status, detail), text: null, saidMs },
    nowMs,
  );
}

const codeOf = (status: string | null, detail: string | null) =>
  saysNothing(detail) ? (status ?? detail) : detail;
