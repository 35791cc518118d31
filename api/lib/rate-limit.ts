/** Says whether one more is allowed. Coarse: correctness never rests on it. */
export type RateLimiter = { allows(key: string): Promise<boolean> };

/** Counts per key in this process, in windows of `periodMs`. */
export function createRateLimiter(limit: number, periodMs: number, now: () => number): RateLimiter {
  let window = -1;
  let counts = new Map<string, number>();
  return {
    async allows(key) {
      const current = Math.floor(now() / periodMs);
      if (current !== window) {
        window = current;
        counts = new Map();
      }
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      return count <= limit;
    },
  };
}
