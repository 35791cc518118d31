const secondMs = 1000;
const minuteMs = 60 * secondMs;
const hourMs = 60 * minuteMs;

/** How long to wait after each attempt that failed; ten attempts over 75 hours in all. */
const waitsMs = [
  5 * secondMs,
  5 * minuteMs,
  30 * minuteMs,
  2 * hourMs,
  5 * hourMs,
  10 * hourMs,
  14 * hourMs,
  20 * hourMs,
  24 * hourMs,
];
const spread = 0.2;
const longestAskedMs = 24 * hourMs;

/** An endpoint that has done nothing but fail for so long is not told any more, ms. */
export const patienceMs = 5 * 24 * hourMs;

/**
 * When to try again after so many attempts, ms from now; null when it is over.
 * @param chance 0 to 1: moves the moment by up to a fifth, so that not all come back at once
 * @param askedMs what the receiver asked for; counts where it is later, up to a day
 */
export function nextAttemptMs(
  attempts: number,
  chance: number,
  askedMs: number | null = null,
): number | null {
  const wait = waitsMs[attempts - 1];
  if (wait === undefined) return null;
  const moved = wait * (1 - spread + 2 * spread * chance);
  return Math.round(Math.max(moved, Math.min(askedMs ?? 0, longestAskedMs)));
}

/** `Retry-After`, seconds or a date, in ms from now; null where it says nothing. */
export function retryAfterMs(header: string | null, nowMs: number): number | null {
  if (header === null) return null;
  if (/^\s*\d{1,10}\s*$/.test(header)) return Number(header) * secondMs;
  const at = Date.parse(header);
  return Number.isNaN(at) ? null : Math.max(0, at - nowMs);
}
