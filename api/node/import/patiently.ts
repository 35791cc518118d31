import { setTimeout as sleep } from 'node:timers/promises';
import { Unreachable } from './target.ts';

const firstMs = 500;
const longestMs = 30_000;
const tries = 10;

/**
 * Tries again, and longer apart each time, for some minutes; or as late as the other end asks for.
 * @throws what it was told last
 */
export async function patiently<T>(
  run: () => Promise<T>,
  waiting: (why: string, ms: number) => void,
  signal: AbortSignal,
): Promise<T> {
  for (let failed = 0; ; failed++) {
    try {
      return await run();
    } catch (error) {
      if (!(error instanceof Unreachable) || failed + 1 >= tries) throw error;
      const { retryAfter = 0 } = error;
      const spread = 0.5 + Math.random() / 2;
      const ms = Math.max(retryAfter * 1000, Math.min(firstMs * 2 ** failed, longestMs) * spread);
      waiting(error.message, ms);
      await sleep(ms, undefined, { signal });
    }
  }
}
