import { hasOffset, instantOf } from '#contract/instant';

const minuteMs = 60_000;
const eastmost = 14 * 60;
const westmost = -12 * 60;

/**
 * When an event happened, as the clock on the wall there showed it. ShipEngine gives the moment in
 * UTC and the carrier's own time without its offset: together they tell the offset, as long as they
 * are a quarter of an hour's multiple apart that some place on earth keeps.
 */
export function scanTime(utc: string | null, local: string | null): string | null {
  if (utc === null) return local;
  const moment = hasOffset(utc) || utc.length <= 10 ? utc : `${utc}Z`;
  const utcMs = instantOf(moment);
  const localMs = instantOf(local ?? '');
  if (utcMs === null) return local ?? utc;
  if (local === null || localMs === null || local.length <= 10 || hasOffset(local)) return moment;
  const minutes = (localMs - utcMs) / minuteMs;
  if (minutes === 0 || minutes % 15 !== 0 || minutes < westmost || minutes > eastmost) {
    return moment;
  }
  return `${local.replace(' ', 'T')}${offsetOf(minutes)}`;
}

function offsetOf(minutes: number): string {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  const two = (part: number) => String(part).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(hours)}:${two(rest)}`;
}
