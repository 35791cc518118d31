import type { ErrorCode } from '#contract/vocabulary';

const minuteMs = 60_000;
/** A clock may be a little ahead of ours; a time without zone is read as UTC and may be 14 h off. */
const aheadMs = { zoned: 5 * minuteMs, local: 15 * 60 * minuteMs };

/** Why a scan's time cannot be used, or null. `atMs` is null where it is no date at all. */
export function faultOfScanTime(
  atMs: number | null,
  zoneKnown: boolean,
  nowMs: number,
): { code: ErrorCode; message: string } | null {
  if (atMs === null) {
    return { code: 'invalid_time', message: 'The time is not an ISO 8601 date and time.' };
  }
  if (atMs > nowMs + (zoneKnown ? aheadMs.zoned : aheadMs.local)) {
    return { code: 'time_in_future', message: 'The scan lies in the future.' };
  }
  return null;
}
