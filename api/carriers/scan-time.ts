import { hasOffset, instantOf } from '#contract/instant';
import type { ErrorCode } from '#contract/vocabulary';
import { instantInZone, placeZone } from '../lib/time-zone.ts';
import { isoOf } from './written-time.ts';

const hourMs = 3_600_000;
/**
 * How far ahead of ours a clock may be. A time without zone that is read as UTC may be 14 hours
 * off, and a day alone counts as its noon.
 */
const aheadMs = { zoned: 5 * 60_000, local: 15 * hourMs, day: 27 * hourMs };

/** `at` is ISO 8601: a time with its offset, a time without one where nobody says, or a day. */
export type ScanTime = { at: string; atMs: number; zoneKnown: boolean };

/**
 * The time of a scan: as it is written where that is ISO 8601, else in that form. Null where it is
 * no date, or one that could be read in two ways. A time without offset is ordered by the clocks of
 * the scan's own country where they agree, or of its region, else as UTC; a day by its noon there.
 */
export function readScanTime(
  value: unknown,
  country: string | null,
  region: string | null,
): ScanTime | null {
  const at = isoOf(value);
  const readMs = at === null ? null : instantOf(at);
  if (at === null || readMs === null) return null;
  if (hasOffset(at)) return { at, atMs: readMs, zoneKnown: true };
  const shownMs = at.length === 10 ? readMs + 12 * hourMs : readMs;
  const zone = placeZone({ country, region });
  const atMs = zone === null ? shownMs : instantInZone(shownMs, zone);
  return { at, atMs, zoneKnown: false };
}

/** Why a scan's time cannot be used, or null. `atMs` is null where it is no date at all. */
export function faultOfScanTime(
  atMs: number | null,
  zoneKnown: boolean,
  nowMs: number,
  isDay = false,
): { code: ErrorCode; message: string } | null {
  if (atMs === null) {
    return { code: 'invalid_time', message: 'The time is not an ISO 8601 date and time.' };
  }
  if (atMs > nowMs + aheadMs[zoneKnown ? 'zoned' : isDay ? 'day' : 'local']) {
    return { code: 'time_in_future', message: 'The scan lies in the future.' };
  }
  return null;
}
