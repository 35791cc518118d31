import { setTimeout as sleep } from 'node:timers/promises';
import { signatureOf } from './aftership.ts';

export interface Feed {
  /** Posts a webhook, and again with growing pauses; false when it was given up or the feed closed. */
  post(body: string): Promise<boolean>;
  close(): void;
}

const timeoutMs = 10_000;
const longestPauseMs = 30_000;
const tries = 10;

/** Delivers webhooks as AfterShip does: signed, and stubborn. */
export function openFeed(
  { url, secret }: { url: string; secret: string },
  log: (line: string) => void,
): Feed {
  const closing = new AbortController();
  let complained = false;

  async function attempt(body: string): Promise<string | undefined> {
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'aftership-hmac-sha256': signatureOf(body, secret),
        },
        body,
        signal: AbortSignal.any([closing.signal, AbortSignal.timeout(timeoutMs)]),
      });
      await response.body?.cancel();
      return response.ok ? undefined : `answered ${response.status}`;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }

  return {
    async post(body) {
      for (let pauseMs = 500, left = tries; left > 0; left--) {
        const fault = await attempt(body);
        if (fault === undefined) {
          complained = false;
          return true;
        }
        if (closing.signal.aborted) return false;
        if (!complained) log(`The simulator's webhook ${fault}; it tries again.`);
        complained = true;
        const pause = sleep(pauseMs, undefined, { ref: false, signal: closing.signal });
        await pause.catch(() => undefined);
        pauseMs = Math.min(pauseMs * 2, longestPauseMs);
      }
      return false;
    },
    close: () => closing.abort(),
  };
}
