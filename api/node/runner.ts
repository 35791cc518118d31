import type { Context } from '../context.ts';
import { drainInbox, prune, sweep } from '../services/background.ts';

const sweepMs = 5_000;
const pruneMs = 3_600_000;

export type Runner = { wake(): void; stop(): Promise<void> };

/** The background work of the one process that owns its database: on a wake-up, and on timers. */
export function startRunner(context: () => Context): Runner {
  const state = { stopped: false, asked: false };
  let working: Promise<void> | undefined;

  const guarded = async (work: (ctx: Context) => Promise<void>) => {
    const ctx = context();
    try {
      await work(ctx);
    } catch (error) {
      ctx.log({ event: 'background_failed', error: error instanceof Error ? error.name : '' });
    }
  };
  const loop = async () => {
    while (state.asked && !state.stopped) {
      state.asked = false;
      await guarded(drainInbox);
    }
    working = undefined;
  };
  const wake = () => {
    state.asked = true;
    if (!state.stopped) working ??= loop();
  };

  const timers = [
    setInterval(() => void guarded(sweep), sweepMs),
    setInterval(() => void guarded(prune), pruneMs),
  ];
  for (const timer of timers) timer.unref();
  wake();

  return {
    wake,
    async stop() {
      state.stopped = true;
      for (const timer of timers) clearInterval(timer);
      await working;
    },
  };
}
